import { Account, type Purpose } from './account.ts'
import { attempt, type Attempted } from './attempts.ts'
import type { Breaker } from './breaker.ts'
import { clientOf, type Client } from './client.ts'
import { costOf, tokensIn, type Usage } from './cost.ts'
import type { Endpoint } from './endpoint.ts'
import { traced } from '../tracing.ts'
import type { Message } from './turn.ts'

/** Longer than this nobody waits in a chat: then the rules' answer is given. */
export const ANSWER_WITHIN_MS = 8_000
/** The most that a model may write in one turn. */
export const MOST_TOKENS = 1_200
/** About what a picture is counted as. */
const PICTURE_TOKENS = 1_500

export type Asker = { business: { id: string; timeZone: string } }
export type Limits = {
  purpose: Purpose
  /** Machine milliseconds at which the answer is of no use any more; in eight seconds where it is left out. */
  until?: number | undefined
  signal?: AbortSignal | undefined
}
export type Answer<Value> = { value: Value; usage: Usage; model: string }
export type Ask = <Value>(
  asker: Asker,
  limits: Limits & { estimate: Usage },
  how: (client: Client, endpoint: Endpoint, signal: AbortSignal) => Promise<Answer<Value>>,
) => Promise<Value | null>

/** Every call goes through here: asked if it may be, within budget and time, and what came of it is kept. */
export function openAsking(parts: { endpoint: Endpoint; account: Account; breaker: Breaker }): Ask {
  const { endpoint, account, breaker } = parts
  const client = clientOf(endpoint)

  return async (asker, limits, how) => {
    if ((await account.standing(asker, endpoint)) !== 'ready') return null
    const worst = costOf(endpoint.model ?? '', endpoint.foreign, limits.estimate)
    if (!(await account.affords(asker, worst)) || !breaker.enter()) return null
    const release = account.reserve(worst)
    const began = Date.now()
    const until = limits.until ?? began + ANSWER_WITHIN_MS
    const once = () =>
      attempt((signal) => client(signal).then((opened) => how(opened, endpoint, signal)), {
        until,
        signal: limits.signal,
      })
    try {
      const attempted = await traced(`model ${limits.purpose}`, {}, async () =>
        loosened(await once(), endpoint, once),
      )
      await settle(asker, limits, attempted, Date.now() - began)
      return attempted.outcome === 'answered' ? attempted.answer.value : null
    } finally {
      release()
    }
  }

  async function settle<Value>(
    asker: Asker,
    { purpose, estimate, signal }: Limits & { estimate: Usage },
    attempted: Attempted<Answer<Value>>,
    milliseconds: number,
  ): Promise<void> {
    const { outcome, tries } = attempted
    if (outcome === 'answered') breaker.answered()
    else if (outcome === 'unfit' || signal?.aborted) breaker.left()
    else breaker.failed(outcome === 'refused' ? 'refused' : 'broken')
    const nothing = { inputTokens: 0, outputTokens: 0 }
    // What came too late was asked all the same, and is paid for.
    const lost = outcome === 'late' ? { ...estimate, outputTokens: 0 } : nothing
    await account.keep(asker, endpoint, {
      purpose,
      model: attempted.outcome === 'answered' ? attempted.answer.model : (endpoint.model ?? ''),
      usage: attempted.outcome === 'answered' ? attempted.answer.usage : lost,
      outcome,
      tries,
      milliseconds,
    })
  }
}

/** An endpoint that knows no strict schemas says 400; it is asked once more without, and so from then on. */
async function loosened<Value>(
  attempted: Attempted<Value>,
  { abilities }: Endpoint,
  again: () => Promise<Attempted<Value>>,
): Promise<Attempted<Value>> {
  if (attempted.outcome !== 'unfit' || !abilities.strict) return attempted
  abilities.strict = false
  const second = await again()
  // It was not the schemas: they are kept.
  if (second.outcome === 'unfit') abilities.strict = true
  return { ...second, tries: attempted.tries + second.tries }
}

/** What a question takes at the most. */
export function estimateOf(messages: readonly Message[], more: unknown = null): Usage {
  let pictures = 0
  const text = JSON.stringify([messages, more], (key, value: unknown) => {
    if (key !== 'image_url') return value
    pictures += 1
    return null
  })
  return { inputTokens: tokensIn(text) + pictures * PICTURE_TOKENS, outputTokens: MOST_TOKENS }
}

/** For an endpoint that doesn't say what a call took. */
export function spentOn({ inputTokens }: Usage, text: string): Usage {
  return { inputTokens, outputTokens: tokensIn(text) }
}
