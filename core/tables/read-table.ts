import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { SanadError } from '../errors.ts'
import type { Cell } from './cells.ts'
import { MOST_MEGABYTES, MOST_ROWS } from './contract.ts'
import { unguarded } from './write-table.ts'
import { unpacksWithin } from './zip-size.ts'

/** A file as rows under its titles. `row` counts as a spreadsheet does; empty cells are left out. */
export type Table = { titles: string[]; rows: TableRow[] }
export type TableRow = { row: number; cells: ReadonlyMap<string, Cell> }

const MEGABYTE = 1024 * 1024
/** A spreadsheet of 20 000 rows unpacks into less; one that unpacks into more was made to. */
const MOST_UNPACKED = 64 * MEGABYTE
/** With the empty ones. */
const MOST_LINES = 5 * MOST_ROWS
const ACCEPTED = 'CSV, XLSX'

/**
 * Reads a CSV file (comma, semicolon or tab; UTF-8, UTF-16 or what a French Excel writes) or the first
 * sheet of an XLSX one.
 * Throws `file_empty`, `file_too_large`, `file_type`, `file_unreadable`, `too_many_rows`.
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) throw new SanadError('file_empty')
  if (file.length > MOST_MEGABYTES * MEGABYTE) throw tooLarge()
  const lines = isZip(file) ? await linesOfSheet(file) : linesOfText(textOf(file))
  const [titles, ...rest] = lines
  if (!titles) throw new SanadError('file_empty')
  if (rest.length > MOST_ROWS) throw new SanadError('too_many_rows', { most: MOST_ROWS })
  const names = titles.cells.map((title) => String(title ?? '').trim())
  return {
    titles: names.filter(Boolean),
    rows: rest.map(({ row, cells }) => ({ row, cells: underTitles(names, cells) })),
  }
}

type Line = { row: number; cells: (Cell | null)[] }

function underTitles(titles: readonly string[], cells: readonly (Cell | null)[]): Map<string, Cell> {
  return new Map(
    titles.flatMap((title, column): [string, Cell][] => {
      const cell = cells[column] ?? ''
      const said = typeof cell === 'string' ? unguarded(cell.trim()) : cell
      return title === '' || said === '' ? [] : [[title, said]]
    }),
  )
}

async function linesOfSheet(file: Buffer): Promise<Line[]> {
  try {
    if (!(await unpacksWithin(file, MOST_UNPACKED))) throw tooLarge()
    const rows = await readSheet(file)
    const lines = rows.map((cells, index) => ({ row: index + 1, cells: cells.map(cellOf) }))
    return lines.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
  } catch (error) {
    if (error instanceof SanadError) throw error
    throw new SanadError('file_unreadable', { reason: 'damaged' })
  }
}

function cellOf(value: unknown): Cell | null {
  if (value instanceof Date)
    return value.getUTCFullYear() < 1900 ? value.toISOString().slice(11, 16) : dateText(value)
  if (typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : null
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function linesOfText(text: string): Line[] {
  const records = recordsOf(text)
  if (records.length >= MOST_LINES) throw new SanadError('too_many_rows', { most: MOST_ROWS })
  return records.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => cells.some(Boolean))
}

function recordsOf(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: MOST_LINES,
      max_record_size: MEGABYTE,
    })
  } catch {
    throw new SanadError('file_unreadable', { reason: 'damaged' })
  }
}

/** The separator that the line of titles holds most often, outside of quotes. */
function delimiterOf(text: string): string {
  const titles = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: titles.split(mark).length }))
  return counted.toSorted((one, other) => other.count - one.count)[0]?.mark ?? ','
}

function textOf(file: Buffer): string {
  const [first, second] = [file[0], file[1]]
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(file)
  if (file.includes(0) || file.subarray(0, 4).toString('latin1') === '%PDF')
    throw new SanadError('file_type', { accepted: ACCEPTED })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    // A French Excel saves CSV in the code page of Windows.
    return new TextDecoder('windows-1252').decode(file)
  }
}

function isZip(file: Buffer): boolean {
  return file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))
}

function tooLarge(): SanadError<'file_too_large'> {
  return new SanadError('file_too_large', { mostMegabytes: MOST_MEGABYTES })
}
