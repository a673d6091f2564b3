import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestHouse } from './house.ts'

/** Every place of the books in which one of these stands, and the file itself. */
export function placesOf({ house, dataDir }: TestHouse, ...secrets: string[]): string[] {
  const { file } = house.books
  const tables = file
    .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table'`)
    .all()
  const inRows = tables.flatMap(({ name }) =>
    file
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => `${name} ${JSON.stringify(row)}`),
  )
  const inFile = ['sanad.db', 'sanad.db-wal'].map((name) => readFileSync(join(dataDir, name), 'utf8'))
  const found = [...inRows, ...inFile].filter((text) =>
    secrets.some((secret) => text.toLowerCase().includes(secret.toLowerCase())),
  )
  return found.map((text) => text.slice(0, 200))
}
