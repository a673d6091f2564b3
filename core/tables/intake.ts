import { createHash } from 'node:crypto'
import { SanadError, type Problem } from '../errors.ts'
import { foldName } from '../language/fold-name.ts'
import { sayProblem } from '../problems/say.ts'
import type { Language } from '../shapes.ts'
import { dayIn, dinarsIn, hourIn, quantityIn, type Cell } from './cells.ts'
import { MOST_ERRORS_SHOWN, type ImportReport, type RowError } from './contract.ts'
import { readTable, type Table, type TableRow } from './read-table.ts'
import { cellFaults, type CellFault } from './words.ts'

/** A file, read and known by its bytes, waiting for its transaction. */
export type Intake = { sha256: string; table: Table }

export async function takeIn(file: Uint8Array): Promise<Intake> {
  return { sha256: createHash('sha256').update(file).digest('hex'), table: await readTable(file) }
}

/** Under which title of a file each field stands. */
export type Columns<Field extends string> = { titleOf: ReadonlyMap<Field, string>; ignored: string[] }

/** Finds the columns of a file by its titles: that of the export, or what people call it in any language. */
export function columnsOf<Field extends string>(
  table: Table,
  names: Record<Field, readonly string[]>,
): Columns<Field> {
  const fields = Object.keys(names) as Field[]
  const fieldOf = new Map(
    fields.flatMap((field) => [field, ...names[field]].map((name) => [bare(name), field])),
  )
  const titleOf = new Map<Field, string>()
  const ignored: string[] = []
  for (const title of table.titles) {
    const field = fieldOf.get(bare(title))
    if (field && !titleOf.has(field)) titleOf.set(field, title)
    else ignored.push(title)
  }
  return { titleOf, ignored }
}

/** Reads the cells of one row, and collects what can't be read. */
export function rowReader<Field extends string>(
  { row, cells }: TableRow,
  columns: Columns<Field>,
  language: Language,
) {
  const errors: RowError[] = []
  function read<Value>(field: Field, how: (cell: Cell) => Value | null, fault: CellFault): Value | undefined {
    const cell = cells.get(columns.titleOf.get(field) ?? '')
    if (cell === undefined) return undefined
    const value = how(cell)
    if (value === null) errors.push({ row, path: field, message: cellFaults[fault][language] })
    return value ?? undefined
  }
  return {
    errors,
    read,
    /** Says that a cell is empty where it may not be. */
    need(field: Field, fault: CellFault): void {
      errors.push({ row, path: field, message: cellFaults[fault][language] })
    },
    text: (field: Field) => read(field, String, 'no_amount'),
    dinars: (field: Field) => read(field, dinarsIn, 'no_amount'),
    quantity: (field: Field) => read(field, quantityIn, 'no_quantity'),
    day: (field: Field) => read(field, dayIn, 'no_day'),
    hour: (field: Field) => read(field, hourIn, 'no_hour'),
  }
}

/** A first row of errors where the file lacks columns that each row needs. */
export function missingColumns<Field extends string>(
  columns: Columns<Field>,
  needed: readonly Field[],
  language: Language,
): RowError[] {
  const message = cellFaults.column_missing[language]
  return needed.filter((field) => !columns.titleOf.has(field)).map((path) => ({ row: 1, path, message }))
}

/** What comes of a row, or why nothing does, in the person's language. Faults of our own go through. */
export async function tried<Made>(
  row: number,
  language: Language,
  work: () => Promise<Made> | Made,
): Promise<{ made: Made } | { errors: RowError[] }> {
  try {
    return { made: await work() }
  } catch (error) {
    if (!(error instanceof SanadError)) throw error
    const { problem } = error
    if (problem.code === 'bad_shape')
      return { errors: problem.facts.errors.map((each) => ({ row, ...each })) }
    return { errors: [{ row, path: placeOf(problem), message: sayProblem(problem, language) }] }
  }
}

function placeOf({ facts }: Problem): string {
  if ('path' in facts) return facts.path
  if ('date' in facts) return 'date'
  return 'fields' in facts ? (facts.fields[0] ?? '') : ''
}

/** The report of an intake. `faulty` rows keep all of it out. */
export function reportOf(
  table: Table,
  columns: Columns<string>,
  outcome: { imported: number; duplicates: number; errors: RowError[] },
): ImportReport {
  const faulty = new Set(outcome.errors.map(({ row }) => row)).size
  return {
    rows: table.rows.length,
    valid: Math.max(0, table.rows.length - faulty),
    imported: outcome.imported,
    duplicates: outcome.duplicates,
    errors: outcome.errors.slice(0, MOST_ERRORS_SHOWN),
    ignoredColumns: columns.ignored,
  }
}

/** A title without case, accents, spaces and the currency that may stand beside it: `Prix (DA)` is `prix`. */
function bare(title: string): string {
  return foldName(title)
    .replace(/\((?:da|dzd|دج|dinars?)\)|\b(?:da|dzd)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
