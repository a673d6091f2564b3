import { z } from 'zod'
import { day, instant } from '../shapes.ts'

export const consentAsked = z.object({ given: z.boolean() }).strict()

/** Where the model stands, what it may be told, what it took this month. */
export const modelState = z.object({
  configured: z.boolean(),
  endpoint: z
    .object({
      host: z.string(),
      model: z.string().nullable(),
      provider: z.enum(['openai', 'gemini', 'local', 'other']),
      /** What is sent to it leaves the shop's own network. */
      foreign: z.boolean(),
    })
    .nullable(),
  /** `ready`, or why it is not asked: none is set, the owner has not agreed, the budget is spent, it keeps failing. */
  standing: z.enum(['ready', 'off', 'no_consent', 'spent', 'resting']),
  consent: z.object({
    needed: z.boolean(),
    given: z.boolean(),
    at: instant.nullable(),
    by: z.string().nullable(),
  }),
  budget: z.object({ monthlyUsd: z.number().nullable(), spent: z.boolean() }),
  month: z.object({
    from: day,
    calls: z.int(),
    tokensIn: z.int(),
    tokensOut: z.int(),
    costUsd: z.number(),
    byPurpose: z.array(z.object({ purpose: z.string(), calls: z.int(), costUsd: z.number() })),
  }),
  /** Who hears voice notes. */
  voice: z.enum(['local', 'endpoint']).nullable(),
  /** What leaves the shop, in the language of who asks: shown before consent is given, and kept with it. */
  leaves: z.object({
    title: z.string(),
    text: z.string(),
    sent: z.array(z.string()),
    never: z.array(z.string()),
  }),
})
export type ModelState = z.output<typeof modelState>
