import { z } from 'zod'
import { instant } from '../shapes.ts'

const share = z.number()

/** One minute of the house. Shares are 0 to 1, times in milliseconds. */
export const healthPoint = z.object({
  at: instant,
  requests: z.int(),
  errors: z.int(),
  p95: z.number(),
  cpu: share,
  memory: share,
  diskFree: share,
  diskFreeBytes: z.number(),
  /** Messages and jobs that are due and wait, and how long the oldest has, in seconds. */
  queueWaiting: z.int(),
  queueAge: z.int(),
  /** The bots by name, whether each is reached. */
  bots: z.record(z.string(), z.boolean()),
})
export type HealthPoint = z.output<typeof healthPoint>

export const symptomKinds = [
  'errors',
  'slow',
  'cpu',
  'memory',
  'disk',
  'queue',
  'bot',
  'process',
  'backup',
  'unsent',
  'log',
] as const
export type SymptomKind = (typeof symptomKinds)[number]

/** Something that is wrong with the house now. */
export const symptom = z.object({
  kind: z.enum(symptomKinds),
  /** The bot or the process of the house, or why backups are not sent, where it is one. */
  name: z.string().nullable(),
  value: z.number(),
  limit: z.number(),
})
export type Symptom = z.output<typeof symptom>
export const symptomList = z.array(symptom)

export const healthDay = z.object({
  points: z.array(healthPoint),
  symptoms: z.array(symptom.extend({ title: z.string(), detail: z.string() })),
  lastBackup: instant.nullable(),
})
