import { SanadError } from '../../errors.ts'

const WINDOW_MS = 15 * 60_000
const TRIES_OF_ADDRESS = 30
const TRIES_OF_PAIR = 8
const MOST_KEPT = 10_000

type Tries = { count: number; since: number }

/** Whoever asks for a secret goes through it. */
export type Guesses = {
  /** Runs an attempt and counts its wrong ones. Throws `too_many_calls` where there were too many. */
  attempt<Result>(address: string, account: string, attempt: () => Promise<Result>): Promise<Result>
}

declare module '../../parts.ts' {
  interface Parts {
    guesses: Guesses
  }
}

/**
 * Slows down guessing. Wrong tries count against the address, and against the address together with the
 * account: a stranger who hammers an owner's account locks out himself and never the owner.
 */
export function openGuesses(now: () => number = () => performance.now()): Guesses {
  const tries = new Map<string, Tries>()

  const blockedFor = (key: string, most: number): number => {
    const kept = tries.get(key)
    if (!kept || now() - kept.since > WINDOW_MS || kept.count < most) return 0
    return Math.ceil((kept.since + WINDOW_MS - now()) / 1000)
  }
  const count = (key: string) => {
    const kept = tries.get(key)
    if (!kept || now() - kept.since > WINDOW_MS) tries.set(key, { count: 1, since: now() })
    else kept.count++
    if (tries.size > MOST_KEPT)
      for (const [old, { since }] of tries) if (now() - since > WINDOW_MS) tries.delete(old)
  }

  return {
    async attempt(address, account, attempt) {
      const pair = `${address} ${account}`
      const wait = Math.max(blockedFor(address, TRIES_OF_ADDRESS), blockedFor(pair, TRIES_OF_PAIR))
      if (wait > 0) throw new SanadError('too_many_calls', { retryAfterSeconds: wait })
      // Counted before the answer is known: many guesses at once would else all slip through together.
      count(pair)
      count(address)
      try {
        const result = await attempt()
        tries.delete(pair)
        forgive(address)
        return result
      } catch (error) {
        if (!isWrongGuess(error)) {
          forgive(address)
          forgive(pair)
        }
        throw error
      }
    },
  }

  function forgive(key: string): void {
    const kept = tries.get(key)
    if (kept && --kept.count <= 0) tries.delete(key)
  }
}

function isWrongGuess(error: unknown): boolean {
  return (
    error instanceof SanadError &&
    ['wrong_password', 'second_factor_wrong', 'code_wrong', 'setup_code_needed'].includes(error.code)
  )
}
