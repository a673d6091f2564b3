import type SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { thisProcess } from './holder.ts'
import type { Books, Tx } from './database.ts'
import type { News } from './news.ts'

/** Short enough that a screen is told while the finger is still on the phone; a look costs some microseconds. */
const LOOK_EVERY_MS = 40
const KEEP_MS = 10 * 60_000
const FORGET_EVERY_MS = 60_000

/** Tells that another process committed something to the same books. Answers how to stop. */
export type Elsewhere = { listen: (heard: () => void) => () => void; stop: () => void }

/** In one process there is nobody else to listen to. */
export const nowhereElse: Elsewhere = { listen: () => () => {}, stop() {} }

/** SQLite itself counts what others committed, as the connection that writes sees it. */
export function watchElsewhere(file: SQLite.Database): Elsewhere {
  const listeners = new Set<() => void>()
  const version = () => Number(file.pragma('data_version', { simple: true }))
  let known = version()
  const timer = setInterval(() => {
    const now = version()
    if (now === known) return
    known = now
    for (const heard of listeners) heard()
  }, LOOK_EVERY_MS)
  return {
    listen(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
    stop: () => clearInterval(timer),
  }
}

/** Writes news down for the processes beside this one, in the transaction that they tell of. */
export async function writeNews(tx: Tx, news: News): Promise<void> {
  await sql`insert into CommitNews (process, news, at)
    values (${thisProcess}, ${JSON.stringify(news)}, ${new Date().toISOString()})`.execute(tx)
}

/** Hands on what other processes committed from now on, in its order. Answers how to stop. */
export function followNews(
  books: Pick<Books, 'read' | 'write'>,
  elsewhere: Elsewhere,
  { from, tell, failed }: { from: number; tell: (news: News) => void; failed: (error: unknown) => void },
): () => void {
  let last = from
  let reading = Promise.resolve()
  async function read(): Promise<void> {
    const lines = await books.read((tx) =>
      tx.selectFrom('CommitNews').selectAll().where('sequence', '>', last).orderBy('sequence').execute(),
    )
    for (const { sequence, process, news } of lines) {
      last = sequence
      if (process !== thisProcess) tell(JSON.parse(news) as News)
    }
  }
  const stop = elsewhere.listen(() => (reading = reading.then(read).catch(failed)))
  const forget = setInterval(() => {
    const before = new Date(Date.now() - KEEP_MS).toISOString()
    books.write((tx) => tx.deleteFrom('CommitNews').where('at', '<', before).execute()).catch(failed)
  }, FORGET_EVERY_MS)
  return () => {
    clearInterval(forget)
    stop()
  }
}

/** Where the news stand before anything is told. */
export function newestNews(file: SQLite.Database): number {
  return Number(file.prepare('select coalesce(max(sequence), 0) from CommitNews').pluck().get())
}
