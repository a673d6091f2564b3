import { z } from 'zod'
import { flag, id, instant, language, languages, listOf, name, page, text } from '../shapes.ts'
import { article, commerceRegister, nif, nis, rib } from './official-numbers.ts'
import { wilaya } from './wilayas.ts'

// For the forms of the web, which take values from contracts only.
export { wilayas } from './wilayas.ts'

export const LEAST_PASSWORD = 10
export const email = z
  .email()
  .max(200)
  .transform((value) => value.toLowerCase())

export const registration = z
  .object({
    businessName: name,
    sector: z.string().trim().min(1).max(60),
    wilaya,
    ownerName: name,
    email,
    password: z.string().min(1).max(200),
    language,
    setupCode: z.string().max(40).optional(),
  })
  .strict()
/** `code` is the second factor's, where the person has one. */
export const credentials = z
  .object({ email, password: z.string().min(1).max(200), code: z.string().trim().max(40).optional() })
  .strict()

/** With the code of an invitation; who was invited without a name says it. */
export const joining = z
  .object({
    code: z.string().min(1).max(40),
    name: name.optional(),
    email,
    password: z.string().min(1).max(200),
    language,
  })
  .strict()

export const taxRegimes = ['ifu', 'ae', 'reel', 'unknown'] as const

export const business = z.object({
  id,
  name: z.string(),
  sector: z.string(),
  wilaya: z.string(),
  language: z.enum(languages),
  timeZone: z.string(),
  currency: z.string(),
  taxRegime: z.enum(taxRegimes),
  nif: z.string().nullable(),
  nis: z.string().nullable(),
  rc: z.string().nullable(),
  ai: z.string().nullable(),
  rib: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  sample: z.boolean(),
  /** How a bare old-money word is taken: see core/language. */
  oldMoney: z.enum(['dinars', 'centimes', 'ask']),
  /** Days by which Algeria's sighting of the moon differs from the Umm al-Qura table. */
  hijriCorrection: z.int().min(-1).max(1),
  createdAt: instant,
})
export type Business = z.output<typeof business>

export const businessChanges = z
  .object({
    name,
    sector: z.string().trim().min(1).max(60),
    wilaya,
    language,
    taxRegime: z.enum(taxRegimes),
    nif,
    nis,
    rc: commerceRegister,
    ai: article,
    rib,
    address: text.nullable(),
    phone: z.string().trim().max(30).nullable(),
    oldMoney: z.enum(['dinars', 'centimes', 'ask']),
    hijriCorrection: z.int().min(-1).max(1),
  })
  .partial()
  .strict()

export const person = z.object({
  id,
  name: z.string(),
  role: z.enum(['owner', 'staff']),
  language: z.enum(languages),
  email: z.string().nullable(),
  seesFigures: z.boolean(),
  undoesOthers: z.boolean(),
  createdAt: instant,
})
export type Person = z.output<typeof person>
export const people = listOf(person)
/** `left`: those who were removed instead, whose data are held still. */
export const peopleQuery = page.extend({ left: flag.optional() }).strict()
export const personChanges = z
  .object({
    id,
    name: name.optional(),
    language: language.optional(),
    seesFigures: flag.optional(),
    undoesOthers: flag.optional(),
  })
  .strict()

export const signedIn = z.object({ user: person, business })
/**
 * `now` is the business's clock, by which a device dates what it books later; `factorBy`: until when the person may
 * do without the second factor that this house asks for.
 */
export const me = signedIn.extend({
  csrfToken: z.string(),
  now: instant,
  factorBy: instant.nullable(),
  /** That time is over. */
  factorDue: z.boolean(),
})

export const scopes = z.array(z.enum(['read', 'write'])).min(1)
export const newKey = z.object({ name, scopes: scopes.optional() }).strict()
export const key = z.object({
  id,
  name: z.string(),
  scopes,
  createdAt: instant,
  lastUsedAt: instant.nullable(),
})
export const keyMade = key.extend({ key: z.string() })
export const keys = listOf(key)

/** `another`: an owner who is not the asker, and who becomes a person when the code is used. `personId`: somebody who is there already. */
export const newLink = z
  .object({
    role: z.enum(['owner', 'staff']).optional(),
    name: name.optional(),
    another: flag.optional(),
    personId: id.optional(),
  })
  .strict()
export const linkMade = z.object({
  id,
  code: z.string(),
  role: z.enum(['owner', 'staff']),
  expiresAt: instant,
  telegramUrl: z.url().optional(),
  whatsappUrl: z.url().optional(),
})
/** A linked chat, or a code that waits to be sent. */
export const link = z.object({
  id,
  status: z.enum(['linked', 'waiting']),
  channel: z.string().nullable(),
  name: z.string().nullable(),
  role: z.enum(['owner', 'staff']),
  personId: id.nullable(),
  code: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant.nullable(),
})
export const links = listOf(link)

export const newReminder = z.object({ text, at: instant }).strict()
export const reminder = z.object({
  id,
  text: z.string(),
  at: instant,
  createdAt: instant,
  deliveredAt: instant.nullable(),
})
export const reminders = listOf(reminder)
export const listQuery = page.strict()

export const one = z.object({ id }).strict()

/** What was undone, step by step: the capability that had run and what it had answered. */
export const undone = z.object({
  id,
  steps: z.array(z.object({ capability: z.string(), output: z.unknown() })),
})
