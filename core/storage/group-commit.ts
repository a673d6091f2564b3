import { CompiledQuery, type Kysely } from 'kysely'
import type { Database, Tx } from './database.ts'

type Waiting = {
  work: (tx: Tx) => Promise<unknown>
  done: (result: unknown) => void
  fail: (problem: unknown) => void
}
type Ended = { tx: Tx; result: unknown } | { problem: unknown }

export type GroupCommitParts = {
  /** The last word in a piece's own part of the transaction. */
  committing: (tx: Tx) => Promise<void>
  /** Called with each piece once the commit that holds it is done. */
  committed: (tx: Tx) => void
  stillOpen: () => boolean
}

/** A commit waits for the disk: whoever comes meanwhile shares the next one, but no more than these. */
const MOST_TOGETHER = 64

/**
 * Runs pieces of work one after another, those that wait together in one transaction with one commit: the disk is
 * waited for once and not for each. Each piece stands behind a savepoint of its own, so that what fails is undone
 * alone; nobody hears "done" before the commit that holds it.
 */
export function openGroupCommit(
  writer: Kysely<Database>,
  { committing, committed, stillOpen }: GroupCommitParts,
): <T>(work: (tx: Tx) => Promise<T>) => Promise<T> {
  const waiting: Waiting[] = []
  let running = false

  async function run(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      // One turn of the loop, so that those who were woken together come together, and what comes in is read.
      await new Promise<void>((resolve) => setImmediate(resolve))
      await commitTogether(waiting.splice(0, MOST_TOGETHER))
    }
    running = false
  }

  async function commitTogether(group: Waiting[]): Promise<void> {
    const ended: Ended[] = []
    try {
      await writer.transaction().execute(async (tx) => {
        for (const { work } of group) ended.push(await alone(tx, work))
      })
    } catch (problem) {
      // Nothing of the group was kept.
      for (const { fail } of group) fail(problem)
      return
    }
    for (const [n, { done, fail }] of group.entries()) {
      const end = ended[n]
      if (end && 'result' in end) {
        committed(end.tx)
        done(end.result)
      } else fail(end?.problem)
    }
  }

  async function alone(shared: Tx, work: Waiting['work']): Promise<Ended> {
    await shared.executeQuery(CompiledQuery.raw('savepoint piece'))
    try {
      // A transaction of its own to look at: what is noted with it is this piece's and nobody else's.
      const tx = shared.withoutPlugins()
      const result = await work(tx)
      await committing(tx)
      await shared.executeQuery(CompiledQuery.raw('release piece'))
      return { tx, result }
    } catch (problem) {
      // A full disk ends the whole transaction: a later piece would commit by itself, and be told that it failed.
      if (!stillOpen()) throw problem
      await shared.executeQuery(CompiledQuery.raw('rollback to piece'))
      await shared.executeQuery(CompiledQuery.raw('release piece'))
      return { problem }
    }
  }

  return <T>(work: (tx: Tx) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ work, done: (result) => resolve(result as T), fail: reject })
      if (!running) void run()
    })
}
