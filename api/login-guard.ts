import { SanadError } from '#core/errors.ts'

const WINDOW_MS = 15 * 60_000
const TRIES_OF_ADDRESS = 30
const TRIES_OF_PAIR = 8

type Tries = { count: number; since: number }

/**
 * Slows down guessing. Wrong tries count against the address, and against the address together with the
 * account: a stranger who hammers an owner's account locks out himself and never the owner.
 */
export function loginGuard(now: () => number = Date.now) {
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
    if (tries.size > 10_000)
      for (const [old, { since }] of tries) if (now() - since > WINDOW_MS) tries.delete(old)
  }

  return async function guarded<Session>(
    address: string,
    account: string,
    attempt: () => Promise<Session>,
  ): Promise<Session> {
    const pair = `${address} ${account}`
    const wait = Math.max(blockedFor(address, TRIES_OF_ADDRESS), blockedFor(pair, TRIES_OF_PAIR))
    if (wait > 0) throw new SanadError('too_many_calls', { retryAfterSeconds: wait })
    try {
      const session = await attempt()
      tries.delete(pair)
      return session
    } catch (error) {
      if (error instanceof SanadError && error.code === 'wrong_password') {
        count(address)
        count(pair)
      }
      throw error
    }
  }
}
