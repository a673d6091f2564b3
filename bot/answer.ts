import type { Assistant, Reply, Said } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import type { Tx } from '#core/storage/database.ts'

/**
 * Plans, with all the waiting, then runs the plan in the door's transaction. What is refused there was rolled back
 * and is said in words, in a transaction of its own.
 */
export async function carryOutOrRefuse<Kept>(
  assistant: Assistant,
  said: Said,
  caller: Caller,
  commit: (run: (tx: Tx) => Promise<Reply>) => Promise<Kept>,
): Promise<Kept> {
  const plan = await assistant.plan(said, caller)
  try {
    return await commit((tx) => plan.carryOut(tx))
  } catch (problem) {
    if (!(problem instanceof SanadError)) throw problem
    return commit((tx) => plan.refuse(problem, tx))
  }
}
