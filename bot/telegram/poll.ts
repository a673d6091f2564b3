import { TelegramError } from 'telegraf'
import { z } from 'zod'
import { waitAfter } from '#core/jobs/rules.ts'
import type { Log } from '#core/log.ts'
import type { Api } from './call.ts'
import { updatesWanted } from './channel.ts'

export type PollParts = {
  api: Api
  log: Log
  /** Keeps the updates; only when it has is their number acknowledged. */
  keep: (updates: unknown[]) => Promise<void>
  stop: AbortSignal
  longPollSeconds?: number | undefined
  /** An answer later than this will not come: the line died in silence, and the call is made anew. */
  graceMs?: number | undefined
  /** How each question ended. */
  answered: () => void
  failed: (error: unknown) => void
}

const numbered = z.object({ update_id: z.number() })
const batch = z.array(z.unknown())
const LONG_POLL_SECONDS = 50
const GRACE_MS = 15_000
/** A line that is back is to be noticed while whoever waits still holds the phone. */
const patience = { firstMs: 500, longestMs: 15_000 }

/**
 * Asks for updates until it is stopped. This loop is ours: telegraf's acknowledges updates whose handler failed
 * (docs/decisions/0021). The offset moves only behind what is kept, and is not written down: Telegram gives
 * again what was not acknowledged, and the inbox drops what it has.
 */
export async function poll({
  api,
  log,
  keep,
  stop,
  longPollSeconds = LONG_POLL_SECONDS,
  graceMs = GRACE_MS,
  answered,
  failed,
}: PollParts): Promise<void> {
  let offset = 0
  let failures = 0
  while (!stop.aborted) {
    try {
      // After a failure it is asked without waiting, so that a line that is back is known at once.
      const timeout = failures > 0 ? 0 : longPollSeconds
      const answer = await api.call(
        'getUpdates',
        { offset, limit: 100, timeout, allowed_updates: updatesWanted },
        { timeoutMs: timeout * 1_000 + graceMs, stop },
      )
      answered()
      const updates = batch.parse(answer)
      await keep(updates)
      for (const update of updates) offset = Math.max(offset, (numberOf(update) ?? -1) + 1)
      failures = 0
    } catch (error) {
      if (stop.aborted) return
      failures += 1
      failed(error)
      log.warn({ err: error, failures }, explain(error))
      await rest(restAfter(error, failures), stop)
    }
  }
}

function numberOf(update: unknown): number | undefined {
  return numbered.safeParse(update).data?.update_id
}

function restAfter(error: unknown, failures: number): number {
  const asked = error instanceof TelegramError ? error.parameters?.retry_after : undefined
  return asked ? asked * 1_000 : waitAfter(failures, patience, Math.random())
}

function explain(error: unknown): string {
  const code = error instanceof TelegramError ? error.code : 0
  if (code === 401 || code === 404) return 'Telegram does not know this TELEGRAM_BOT_TOKEN'
  if (code === 409) return 'another program is asking for this bot’s messages: only one may'
  return 'could not ask Telegram for messages, trying again'
}

/** Waits, or until told to stop. */
export async function rest(milliseconds: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds)
    function done() {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve()
    }
    stop.addEventListener('abort', done)
  })
}
