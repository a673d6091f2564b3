import { z } from 'zod'
import { day, instant, language, paper } from '../../shapes.ts'

export const sectionCodes = [
  'summary',
  'sales',
  'products',
  'expenses',
  'stock',
  'competitors',
  'country',
  'seasons',
  'method',
] as const
export type SectionCode = (typeof sectionCodes)[number]

/** Papers are written in one of these: Darija is spoken, and its writers read French or Arabic on paper. */
export const reportLanguages = ['fr', 'ar', 'en'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

export const newReport = z
  .object({
    title: z.string().trim().min(1).max(120).optional(),
    from: day.optional(),
    to: day.optional(),
    /** All of them without it; the method and the sources are always there. */
    sections: z.array(z.enum(sectionCodes)).min(1).optional(),
    language: language.optional(),
    format: z.enum(['json', 'markdown', 'pdf']),
  })
  .strict()
export type NewReport = z.output<typeof newReport>

export const units = ['centimes', 'percent', 'count', 'quantity'] as const
export type Unit = (typeof units)[number]

export const figure = z.object({
  code: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  unit: z.enum(units),
  /** As it is printed. */
  said: z.string(),
})
export const table = z.object({
  columns: z.array(z.object({ title: z.string(), number: z.boolean() })),
  rows: z.array(z.array(z.string())),
})
export const chart = z.object({
  kind: z.enum(['time', 'ranking']),
  title: z.string(),
  unit: z.enum(units),
  labels: z.array(z.string()),
  series: z.array(
    z.object({ name: z.string(), shape: z.enum(['line', 'bar']), values: z.array(z.number().nullable()) }),
  ),
})
export type ReportChart = z.output<typeof chart>
export const section = z.object({
  code: z.enum(sectionCodes),
  title: z.string(),
  paragraphs: z.array(z.string()),
  figures: z.array(figure),
  tables: z.array(table),
  charts: z.array(chart),
})
export type Section = z.output<typeof section>
export const report = z.object({
  title: z.string(),
  subtitle: z.string(),
  business: z.object({
    name: z.string(),
    sector: z.string(),
    wilaya: z.string(),
    nif: z.string().nullable(),
    rc: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  period: z.object({ from: day, to: day }),
  language: z.enum(reportLanguages),
  currency: z.literal('DZD'),
  generatedAt: instant,
  sections: z.array(section),
  sources: z.array(z.string()),
  source: z.literal('rules'),
})
export type Report = z.output<typeof report>
/** Markdown and PDF come as a file. */
export const reportAnswer = z.union([paper, report])
