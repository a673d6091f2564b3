import { Telegram, TelegramError } from 'telegraf'
import type { Opts, Telegram as Methods } from 'telegraf/types'
import type { Sent } from '#core/messaging/contract.ts'
import type { LineFault } from '../line.ts'
import { NOT_CONNECTED, promptAgent } from './agent.ts'

export type Api = {
  /** One call to the Bot API, given up after `timeoutMs` or when `stop` says so. */
  call<Method extends keyof Methods>(
    method: Method,
    payload: Opts<Method>,
    limits?: { timeoutMs?: number; stop?: AbortSignal },
  ): Promise<unknown>
  fileUrl(path: string): string
}

type ShimSignal = NonNullable<Parameters<Telegram['callApi']>[2]>['signal']

/** Long enough for a slow line to take a picture; telegraf itself would wait 500 s. */
const CALL_MS = 30_000

export function openApi(token: string, root: string | undefined, connectMs?: number): Api {
  const apiRoot = (root ?? 'https://api.telegram.org').replace(/\/$/, '')
  const telegram = new Telegram(token, { apiRoot, webhookReply: false, agent: promptAgent(connectMs) })
  return {
    async call(method, payload, { timeoutMs = CALL_MS, stop } = {}) {
      const late = AbortSignal.timeout(timeoutMs)
      const signal = stop ? AbortSignal.any([stop, late]) : late
      // telegraf names the type of an old shim; node-fetch under it takes Node's own signal.
      try {
        return await telegram.callApi(method, payload, { signal: signal as ShimSignal })
      } catch (error) {
        throw withoutSecrets(error, method)
      }
    },
    fileUrl: (path) => `${apiRoot}/file/bot${token}/${path}`,
  }
}

/** Nobody answered a call; `code` is the system's, where it gave one. */
class NoAnswer extends Error {
  override name = 'NoAnswer'
  readonly code: string | undefined
  constructor(method: string, code: string | undefined) {
    super(`no answer to ${method}${code ? ` (${code})` : ''}`)
    this.code = code
  }
}

/** Errors go into logs, and telegraf's carry the whole call: what people wrote, the webhook's secret. */
function withoutSecrets(error: unknown, method: string): TelegramError | NoAnswer {
  if (error instanceof TelegramError) return new TelegramError(error.response, { method })
  return new NoAnswer(method, error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined)
}

/** Errors in which the request surely never left: nobody was reached, or nobody by that name. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  NOT_CONNECTED,
])
const MINUTE = 60_000

/** What a failed call says about the line. */
export function faultIn(error: unknown): LineFault {
  if (!(error instanceof TelegramError)) return 'away'
  if (error.code >= 500) return 'away'
  return [401, 404, 409].includes(error.code) ? 'refused' : 'none'
}

/** What a failed send means for the message. */
export function readFailure(error: unknown): Exclude<Sent, { outcome: 'sent' }> {
  if (error instanceof TelegramError) return readRefusal(error)
  const code = error instanceof NoAnswer ? error.code : undefined
  const why = error instanceof Error ? error.message : String(error)
  return code && neverLeft.has(code) ? { outcome: 'not_sent', why } : { outcome: 'unknown', why }
}

function readRefusal({ code, description, parameters }: TelegramError): Exclude<Sent, { outcome: 'sent' }> {
  const why = `${code} ${description}`
  if (code === 429) return { outcome: 'not_sent', why, restMs: (parameters?.retry_after ?? 5) * 1_000 }
  // The token was revoked or mistyped: no message can pass until it is set right.
  if (code === 401 || code === 404) return { outcome: 'not_sent', why, restMs: MINUTE }
  if (code >= 500) return { outcome: 'not_sent', why }
  return { outcome: 'refused', why }
}
