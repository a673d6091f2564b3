import SQLite from 'better-sqlite3'
import { look } from '../storage/backup/looking.ts'

/** SQLite's words where a row and what it is found by do not agree: the row itself is sound. */
const OUT_OF_STEP =
  /missing from index|entries in index|non-unique entry in index|values differ from index|rowid not at end-of-record/
const TREE = /\bTree (\d+)/g

/** Whether all that is broken is what rows are found by, which can be made anew from the rows. */
export function onlyIndexes(file: string, faults: readonly string[]): boolean {
  const doubtful = faults.filter((fault) => !OUT_OF_STEP.test(fault))
  const trees = doubtful.map((fault) => [...fault.matchAll(TREE)].map(([, root]) => Number(root)))
  if (trees.some((roots) => roots.length === 0)) return false
  if (trees.length === 0) return faults.length > 0
  const indexes = indexesOf(file)
  return trees.flat().every((root) => indexes.has(root))
}

function indexesOf(file: string): Set<number> {
  const books = new SQLite(file, { readonly: true, timeout: 15_000 })
  try {
    const roots = books.prepare<[], { rootpage: number }>(
      `select rootpage from sqlite_master where type = 'index'`,
    )
    return new Set(roots.all().map(({ rootpage }) => rootpage))
  } finally {
    books.close()
  }
}

/** Makes every index anew, all or none of them, and reads the whole file again. Answers what is wrong still. */
export async function mendIndexes(file: string): Promise<string[]> {
  const books = new SQLite(file, { timeout: 15_000 })
  try {
    books.exec('reindex')
  } catch (error) {
    // Rows that break a rule which their index held can't be put in order: nothing was changed.
    if (error instanceof SQLite.SqliteError) return [error.message]
    throw error
  } finally {
    books.close()
  }
  return (await look(file, true)).faults
}
