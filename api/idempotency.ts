import { createHash } from 'node:crypto'
import { SanadError } from '#core/errors.ts'
import type { House } from '#core/perform.ts'
import type { Tx } from '#core/storage/database.ts'
import { claimKey, keepAnswer, releaseKey } from '#core/storage/idempotency.ts'

const DAY_MS = 86_400_000

export type FirstAnswer = { status: number; body: string }

/** A call that carries `Idempotency-Key`: either it was answered before, or it is ours to answer now. */
export type Claim =
  | { before: FirstAnswer }
  | { keep: (tx: Tx, answer: FirstAnswer) => Promise<void>; release: () => Promise<void> }

const inWork = new Set<string>()

/**
 * Claims a key for a credential and an address. The answer is kept in the transaction of the effect, so that
 * a crash leaves both or neither; a claim that a crash left behind is taken over.
 * Throws `in_work` while the first call runs, `key_reused` for another body.
 */
export async function claim(
  house: House,
  call: { credential: string; address: string; key: string; body: unknown },
): Promise<Claim> {
  const requestHash = createHash('sha256')
    .update(JSON.stringify(call.body ?? null))
    .digest('hex')
  const id = { credential: call.credential, address: call.address, key: call.key }
  const lock = JSON.stringify(id)
  if (inWork.has(lock)) throw new SanadError('in_work')
  inWork.add(lock)
  try {
    const now = Date.now()
    const kept = await house.books.write((tx) =>
      claimKey(
        tx,
        { ...id, requestHash, createdAt: new Date(now).toISOString() },
        new Date(now - DAY_MS).toISOString(),
      ),
    )
    if (kept && kept.requestHash !== requestHash) throw new SanadError('key_reused')
    if (kept?.status) {
      inWork.delete(lock)
      return { before: { status: kept.status, body: kept.body ?? '' } }
    }
  } catch (error) {
    inWork.delete(lock)
    throw error
  }
  return {
    async keep(tx, answer) {
      await keepAnswer(tx, id, answer)
    },
    // Called whatever the outcome: an answer that was kept stays, a claim without one is given up.
    async release() {
      inWork.delete(lock)
      await house.books.write((tx) => releaseKey(tx, id))
    },
  }
}
