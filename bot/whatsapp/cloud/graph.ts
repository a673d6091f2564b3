import { z } from 'zod'
import type { Sent } from '#core/messaging/contract.ts'
import type { LineFault } from '../../line.ts'

/** The calls to Meta's Graph API, as far as a shop needs them. */
export type Graph = {
  get(path: string): Promise<unknown>
  post(path: string, body: object | FormData): Promise<unknown>
  /** Bytes at an address that Graph gave: it wants the token too. */
  download(url: string): Promise<Uint8Array>
}

const CALL_MS = 30_000
const DOWNLOAD_MS = 60_000
const problem = z.object({
  error: z.object({
    message: z.string(),
    code: z.number(),
    error_data: z.object({ details: z.string() }).partial().optional(),
  }),
})

export function openGraph(token: string, root = 'https://graph.facebook.com/v23.0', callMs = CALL_MS): Graph {
  const base = root.replace(/\/$/, '')
  const authorization = `Bearer ${token}`

  async function call(url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(
      (error: unknown) => {
        throw new NoAnswer(error)
      },
    )
    if (!response.ok) throw await refusalIn(response)
    return response
  }

  return {
    get: async (path) => (await call(`${base}/${path}`, { headers: { authorization } }, callMs)).json(),
    async post(path, body) {
      const form = body instanceof FormData
      const headers = { authorization, ...(form ? {} : { 'content-type': 'application/json' }) }
      const init = { method: 'POST', headers, body: form ? body : JSON.stringify(body) }
      return (await call(`${base}/${path}`, init, callMs)).json()
    },
    async download(url) {
      const response = await call(url, { headers: { authorization } }, DOWNLOAD_MS)
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

/** Graph refused a call. `code` is Meta's own; `status` is HTTP's. What was sent is not in it. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: number
  readonly status: number
  constructor(status: number, code: number, message: string) {
    super(`${status} (${code}) ${message}`)
    this.status = status
    this.code = code
  }
}

/** Nobody answered a call; `code` is the system's, where it gave one. */
class NoAnswer extends Error {
  override name = 'NoAnswer'
  readonly code: string | undefined
  constructor(cause: unknown) {
    const code = cause instanceof Error ? (cause.cause as NodeJS.ErrnoException | undefined)?.code : undefined
    super(`no answer from Meta${code ? ` (${code})` : ''}`)
    this.code = code
  }
}

async function refusalIn(response: Response): Promise<Refusal> {
  const said = problem.safeParse(await response.json().catch(() => null))
  if (!said.success) return new Refusal(response.status, 0, 'without a reason')
  const { code, message, error_data: data } = said.data.error
  return new Refusal(response.status, code, data?.details ?? message)
}

/** Errors in which the request surely never left. */
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
])
const MINUTE = 60_000
/** Too much for the app, the account or the number: Meta wants quiet. */
const tooMuch = new Set([4, 80_007, 130_429, 131_048])
/** A token that ended, or rights that were taken: nothing passes until it is set right. */
const notLetIn = new Set([0, 10, 190, 200, 131_005])
/** Passing: too fast for this one person, an outage, a number in maintenance. */
const passing = new Set([1, 2, 131_000, 131_016, 131_056, 131_057, 133_004])

/** What a failed call says about the line. */
export function faultIn(error: unknown): LineFault {
  if (!(error instanceof Refusal)) return 'away'
  if (error.status === 401 || (notLetIn.has(error.code) && error.status < 500)) return 'refused'
  return error.status >= 500 ? 'away' : 'none'
}

/** What a failed send means for the message. */
export function readFailure(error: unknown): Exclude<Sent, { outcome: 'sent' }> {
  const why = error instanceof Error ? error.message : String(error)
  if (error instanceof Refusal) {
    const { code, status } = error
    if (status === 429 || tooMuch.has(code)) return { outcome: 'not_sent', why, restMs: MINUTE }
    if (status === 401 || (notLetIn.has(code) && status < 500)) {
      return { outcome: 'not_sent', why, restMs: MINUTE }
    }
    return status >= 500 || passing.has(code) ? { outcome: 'not_sent', why } : { outcome: 'refused', why }
  }
  const code = error instanceof NoAnswer ? error.code : undefined
  return code && neverLeft.has(code) ? { outcome: 'not_sent', why } : { outcome: 'unknown', why }
}
