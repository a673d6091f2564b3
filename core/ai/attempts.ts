import { setTimeout as wait } from 'node:timers/promises'
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai/error'

/** How a call ended that gave no answer. */
export type Failure = 'late' | 'refused' | 'unfit' | 'busy' | 'broken'

export type Attempted<Answer> =
  | { outcome: 'answered'; answer: Answer; tries: number }
  | { outcome: Failure; tries: number; error: unknown }

const MOST_TRIES = 3
const FIRST_WAIT_MS = 250
/** A wait that would leave less than this for the answer is not worth it. */
const LEAST_LEFT_MS = 500

/**
 * The only place that asks again: what is busy or broken, as long as there is time before `until` (machine
 * milliseconds). A wrong question or key is never asked twice.
 */
export async function attempt<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  { until, signal }: { until: number; signal?: AbortSignal | undefined },
): Promise<Attempted<Answer>> {
  for (let tries = 1; ; tries++) {
    const limit = AbortSignal.timeout(Math.max(1, until - Date.now()))
    const either = signal ? AbortSignal.any([limit, signal]) : limit
    try {
      return { outcome: 'answered', answer: await unlessLate(ask(either), either), tries }
    } catch (error) {
      const outcome = failureOf(error, either)
      const pause = pauseBefore(tries, error)
      const again = (outcome === 'busy' || outcome === 'broken') && tries < MOST_TRIES
      if (!again || Date.now() + pause + LEAST_LEFT_MS > until) return { outcome, tries, error }
      await wait(pause)
    }
  }
}

/** A client that does not let go of a hanging connection must not hold the message. */
function unlessLate<Answer>(asked: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new APIUserAbortError()), { once: true })
    asked.then(resolve, reject)
  })
}

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted || error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError)
    return 'late'
  if (error instanceof APIConnectionError) return 'broken'
  if (!(error instanceof APIError)) return 'broken'
  const status: unknown = error.status
  if (status === 401 || status === 403) return 'refused'
  if (status === 429 || status === 503) return 'busy'
  if (typeof status === 'number' && status >= 400 && status < 500) return 'unfit'
  return 'broken'
}

/** As long as the server says (`Retry-After`), else twice as long each time with a little chance. */
function pauseBefore(tries: number, error: unknown): number {
  const headers: unknown = error instanceof APIError ? error.headers : undefined
  const said = headers instanceof Headers ? Number(headers.get('retry-after')) : 0
  if (said > 0) return said * 1_000
  return FIRST_WAIT_MS * 2 ** (tries - 1) * (0.75 + Math.random() / 2)
}
