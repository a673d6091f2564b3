import { z } from 'zod'
import { flag, period } from '../shapes.ts'

export const fileFormats = ['csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]
const format = z.enum(fileFormats).default('csv')
export const exportQuery = z.object({ format }).strict()
export const datedExportQuery = z.object({ format, ...period.shape }).strict()

export const importFile = z
  .object({
    file: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    /** Only says what would happen. */
    dryRun: flag.optional(),
    /** Takes in a file that was taken in before, and rows that are in the books already. */
    again: flag.optional(),
  })
  .strict()

/** `row` counts as a spreadsheet does: 1 is the line of titles. Nothing is taken in while there is an error. */
export const rowError = z.object({ row: z.int().min(1), path: z.string(), message: z.string() })
export type RowError = z.output<typeof rowError>
export const importReport = z.object({
  rows: z.int().min(0),
  valid: z.int().min(0),
  imported: z.int().min(0),
  /** Rows that are in the books already, left out. */
  duplicates: z.int().min(0),
  /** The first of them, where there are many. */
  errors: z.array(rowError),
  /** Columns that no one asked for, by their titles. */
  ignoredColumns: z.array(z.string()),
})
export type ImportReport = z.output<typeof importReport>

export const MOST_ROWS = 20_000
export const MOST_EXPORTED = 200_000
export const MOST_MEGABYTES = 10
export const MOST_ERRORS_SHOWN = 200
