import type { Log } from '#core/log.ts'

export type CatchUpParts = {
  log: Log
  /** Linked chats, and from when on what was written there is ours to read. */
  chats: () => Promise<{ chat: string; since: Date }[]>
  /** Reads what these chats hold since then; answers those that could not be read. Throws where none could. */
  read: (chats: { chat: string; since: Date }[]) => Promise<string[]>
  /** What could be read has been. */
  looked?: () => void
  /** Between one try and the next where something could not be read; the last is then the usual pace. */
  waitsMs?: readonly number[]
}

export type CatchUp = {
  /** Reads all that may have been missed, now and until it has been read. */
  begin(): void
  /** What was read could not be kept: all of it once more, after a while. */
  again(): void
  /** Nobody can be asked any more. Again: nothing. */
  end(): void
}

/** Then once in a while, for the one event that the page swallowed. */
const WAITS_MS = [2_000, 10_000, 60_000, 10 * 60_000]
/** Clocks differ, and what was said a moment before the last look may have come late. */
const MARGIN_MS = 5 * 60_000

/**
 * What was written while nobody listened is read when the page opens. One failure must not leave it unread: it is tried
 * again, chat by chat, as long as the page is open. The inbox drops what it has.
 */
export function openCatchUp({ log, chats, read, looked, waitsMs = WAITS_MS }: CatchUpParts): CatchUp {
  /** Until when each chat has been read. */
  const readUntil = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let round = 0

  async function look(tries: number, mine: number): Promise<void> {
    const behind = await lookOnce()
    if (mine !== round) return
    looked?.()
    const wait = behind ? Math.min(tries, waitsMs.length - 1) : waitsMs.length - 1
    timer = setTimeout(() => void look(behind ? tries + 1 : 0, mine), waitsMs[wait])
  }

  /** Answers whether something is still unread. */
  async function lookOnce(): Promise<boolean> {
    const at = Date.now()
    try {
      const wanted = (await chats()).map(({ chat, since }) => {
        const until = readUntil.get(chat)
        return { chat, since: until === undefined ? since : new Date(Math.max(+since, until - MARGIN_MS)) }
      })
      if (wanted.length === 0) return false
      const failed = new Set(await read(wanted))
      for (const { chat } of wanted) if (!failed.has(chat)) readUntil.set(chat, at)
      if (failed.size > 0) log.warn({ chats: failed.size }, 'chats could not be read: trying again')
      return failed.size > 0
    } catch (error) {
      log.warn({ err: error }, 'what came in meanwhile could not be read: trying again')
      return true
    }
  }

  function end(): void {
    round += 1
    clearTimeout(timer)
  }

  function begin(): void {
    end()
    readUntil.clear()
    void look(0, round)
  }

  return {
    begin,
    again() {
      end()
      timer = setTimeout(begin, waitsMs[1])
    },
    end,
  }
}
