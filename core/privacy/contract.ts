import { z } from 'zod'
import { person } from '../business/contract.ts'
import { id, instant, name, text } from '../shapes.ts'

/** What the law makes a shop keep, said in the asker's language. */
const kept = z.array(z.string())

export const erasureView = z.object({
  name: z.string(),
  /** Rows by table. */
  counts: z.record(z.string(), z.int()),
  kept,
  /** Backups that still hold it, and go by themselves with their age. */
  backups: z.int(),
})
/** The business's own name, typed out, and the asker's password. */
export const erasureOrder = z.object({ name, password: z.string().min(1).max(200) }).strict()
export const erased = z.object({ erased: z.record(z.string(), z.int()), kept })

const mention = z.object({ table: z.string(), text: z.string() })
const rows = z.array(z.record(z.string(), z.unknown()))
const said = {
  /** What was said in conversations that names them. */
  messages: z.array(mention),
  /** Where else they are named: notes, reminders, alerts, messages that came and went. */
  mentions: z.array(mention),
  kept,
}
const about = z.record(z.string(), z.unknown())
export const customerData = z.object({ customer: about, entries: rows, sales: rows, ...said })
export const supplierData = z.object({ supplier: about, entries: rows, expenses: rows, ...said })
export const staffData = z.object({
  person,
  chats: rows,
  sessions: rows,
  keys: rows,
  reminders: rows,
  consents: rows,
  /** What they wrote themselves. */
  said: rows,
  /** Lines of the log of actions that are theirs. */
  deeds: z.int(),
  ...said,
})

export const retention = z.object({
  /** Conversations are forgotten after so many months; null keeps them. */
  messagesMonths: z.int().min(1).max(120).nullable(),
  /** Books and receipts: the Code de commerce (art. 12) has ten years, which no setting shortens. */
  booksYears: z.literal(10),
})
export const retentionChange = z.object({ messagesMonths: z.int().min(1).max(120).nullable() }).strict()

export const consentList = z.object({
  items: z.array(
    z.object({
      subject: z.enum(['customer', 'ai']),
      who: z.string(),
      channel: z.string(),
      given: z.boolean(),
      text: z.string(),
      at: instant,
    }),
  ),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
})

const processing = z.object({
  name: z.string(),
  purpose: z.string(),
  basis: z.string(),
  people: z.string(),
  data: z.string(),
  recipients: z.string(),
  abroad: z.string().nullable(),
  kept: z.string(),
  count: z.int(),
})
export const register = z.object({
  business: z.object({ name: z.string(), nif: z.string().nullable(), rc: z.string().nullable() }),
  madeAt: instant,
  processings: z.array(processing),
  safeguards: z.array(z.string()),
  toFillIn: z.array(z.string()),
})

export const breachFacts = z.object({ discoveredAt: instant, what: text }).strict()
export const breachReport = z.object({
  /** Law 18-07 as amended by 25-11: the authority is told within five days. */
  tellBefore: instant,
  hoursLeft: z.number(),
  affected: z.object({ customers: z.int(), suppliers: z.int(), people: z.int() }),
  text: z.string(),
})

export const auditLine = z.object({
  sequence: z.int(),
  at: instant,
  person: z.string().nullable(),
  door: z.string(),
  capability: z.string(),
  outcome: z.string(),
})
export const auditList = z.object({
  items: z.array(auditLine),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  /**
   * Whether every line follows from the one before: false where one was changed or taken away. What is older than
   * `checkedAt` was read line by line then, and is only counted now.
   */
  whole: z.boolean(),
  checkedAt: instant.nullable(),
})

export const one = z.object({ id }).strict()
