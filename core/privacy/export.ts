import { createWriteStream, existsSync, statSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { ZipFile } from 'yazl'
import { defineCapability, type Desk, type Door } from '../capability.ts'
import { newId } from '../ids.ts'
import { nothing, parcel, type Parcel } from '../shapes.ts'
import type { Settings } from '../settings.ts'
import { guarded } from '../tables/write-table.ts'
import { openEverything, type Everything } from './everything-store.ts'
import { exportedTables } from './tables.ts'
import { readmeOfExport } from './words.ts'

/** So many rows are written at once, then others have their turn. */
const ROWS_AT_ONCE = 500
const DAY_MS = 86_400_000
const doors: readonly Door[] = ['web', 'key', 'terminal']
const endings: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'application/pdf': '.pdf',
}

export const exportEverything = defineCapability({
  name: 'privacy_export',
  about:
    'Everything of the business as open files in one zip: CSV and JSON of each table, the pictures, a README.',
  effect: 'reads',
  may: 'owner',
  doors,
  input: nothing.strict(),
  output: parcel,
  prepare: (_input, desk) => packEverything(desk),
  run: (_input, _shop, packed) => Promise.resolve(packed),
})

/** Packs into a file aside: a year of photos fits no memory. Whoever hands it out takes it away. */
async function packEverything(desk: Desk): Promise<Parcel> {
  const { settings } = desk.parts
  const folder = folderIn(settings)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${newId()}.zip`)
  const everything = openEverything(settings.databaseFile, desk.business.id)
  try {
    const zip = new ZipFile()
    const written = pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }))
    zip.addBuffer(Buffer.from(readmeOfExport(desk.language, desk.business.name, desk.today)), 'README.txt')
    for (const { table, hidden } of exportedTables) {
      const columns = everything.columns(table, hidden)
      zip.addReadStream(Readable.from(csvOf(everything, table, columns)), `data/${table}.csv`)
      zip.addReadStream(Readable.from(jsonOf(everything, table, columns)), `data/${table}.json`)
    }
    for (const { sha256, mime } of everything.files()) {
      const bytes = await desk.parts.files.fetch(desk.business.id, sha256)
      // Photos are compressed already.
      if (bytes) zip.addBuffer(bytes, `files/${sha256}${endings[mime] ?? ''}`, { compress: false })
    }
    zip.end()
    await written
  } finally {
    everything.close()
  }
  return { name: `sanad-${desk.today}.zip`, mime: 'application/zip', path }
}

const folderIn = ({ dataDir }: Pick<Settings, 'dataDir'>): string => join(dataDir, 'exports')

/**
 * Takes away what a house that died while packing or handing out left behind: everything that nobody wrote to since.
 * What a clock that was wrong dated ahead is left behind as well.
 */
export async function sweepParcels(settings: Settings, since: number): Promise<void> {
  const folder = folderIn(settings)
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    const path = join(folder, name)
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (touched === undefined) continue
    if (touched < since || touched > Date.now() + DAY_MS) await rm(path, { force: true })
  }
}

/** A cell that begins like a formula is written as text: a spreadsheet must not run what a customer is called. */
async function* csvOf(from: Everything, table: string, columns: readonly string[]): AsyncIterable<string> {
  yield `\u{FEFF}${stringify([[...columns]], { record_delimiter: 'windows' })}`
  for await (const rows of inTurn(from.rows(table, columns))) {
    const cells = rows.map((row) =>
      columns.map((name) => (typeof row[name] === 'string' ? guarded(row[name]) : (row[name] ?? null))),
    )
    yield stringify(cells, { record_delimiter: 'windows' })
  }
}

async function* jsonOf(from: Everything, table: string, columns: readonly string[]): AsyncIterable<string> {
  let before = '[\n'
  for await (const rows of inTurn(from.rows(table, columns))) {
    yield before + rows.map((row) => JSON.stringify(row)).join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

async function* inTurn<Row>(rows: Iterable<Row>): AsyncIterable<Row[]> {
  let some: Row[] = []
  for (const row of rows) {
    some.push(row)
    if (some.length < ROWS_AT_ONCE) continue
    yield some
    some = []
    await new Promise(setImmediate)
  }
  if (some.length > 0) yield some
}
