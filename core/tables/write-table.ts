import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'
import { SanadError } from '../errors.ts'
import type { Centimes } from '../money.ts'
import type { Paper } from '../shapes.ts'
import { MOST_EXPORTED, type FileFormat } from './contract.ts'

/** A column of an export: its title and what a row shows under it. Amounts are in dinars. */
export type Column<Row> = { title: string; value: (row: Row) => string | number | Dinars | null }

/** An amount as a file shows it: `1250.00`. */
export type Dinars = { centimes: Centimes }

const MIME = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Writes rows as a file. Throws `too_many_rows` past the most that one file holds. */
export async function writeTable<Row>(
  name: string,
  format: FileFormat,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Paper> {
  if (rows.length > MOST_EXPORTED) throw new SanadError('too_many_rows', { most: MOST_EXPORTED })
  const cells = rows.map((row) => columns.map((column) => column.value(row)))
  const titles = columns.map(({ title }) => title)
  const bytes = format === 'csv' ? csv(titles, cells) : await xlsx(titles, cells)
  return { name: `${name}.${format}`, mime: MIME[format], bytes }
}

type Cells = ReturnType<Column<never>['value']>[]

/** The mark at the start tells Excel that it is UTF-8; without it Arabic and accents are spoiled. */
function csv(titles: string[], rows: Cells[]): Uint8Array {
  const lines = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? guarded(cell) : plain(cell))),
  )
  return Buffer.from(stringify([titles, ...lines], { bom: true, record_delimiter: 'windows' }))
}

/** In a spreadsheet a text is a text and is never worked out, so that only CSV needs a guard. */
async function xlsx(titles: string[], rows: Cells[]): Promise<Uint8Array> {
  const head = titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const lines = rows.map((cells) =>
    cells.map((cell) => {
      if (cell === null) return null
      if (typeof cell === 'string') return { value: cell, type: String }
      if (typeof cell === 'number') return { value: cell, type: Number }
      return { value: cell.centimes / 100, type: Number, format: '0.00' }
    }),
  )
  return writeXlsxFile([head, ...lines]).toBuffer()
}

/** A spreadsheet works out a cell that begins like this, in wide letters too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

/** Whoever wrote it: a customer's name must stay a name. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The apostrophe that an export put before a text is no part of it. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

function plain(cell: number | Dinars | null): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : (cell.centimes / 100).toFixed(2)
}
