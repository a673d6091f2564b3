import { z } from 'zod'
import { defineCapability, screenOnly } from '../capability.ts'
import { id, instant, listOf, nothing, page } from '../shapes.ts'
import * as store from './dead-store.ts'

const one = z.object({ id }).strict()
const undelivered = z.object({
  id,
  /** `in`: a message that could not be worked on; `out`: one of ours that did not arrive. */
  direction: z.enum(['in', 'out']),
  channel: z.string(),
  text: z.string(),
  why: z.string().nullable(),
  at: instant,
})

export const listUndelivered = defineCapability({
  name: 'messages_undelivered_list',
  about:
    'Messages that were given up: those that could not be worked on, and answers that did not arrive, with the reason.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: page.strict(),
  output: listOf(undelivered),
  async run({ page: number, pageSize }, shop) {
    const all = await store.deadLetters(shop.tx, shop.business.id)
    const items = all.slice((number - 1) * pageSize, number * pageSize)
    return { items, total: all.length, page: number, pageSize }
  },
})

export const retryUndelivered = defineCapability({
  name: 'messages_undelivered_retry',
  about: 'Try a message again that was given up.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: nothing,
  async run({ id: which }, shop) {
    await store.reviveDeadLetter(shop.tx, shop.business.id, which)
    return {}
  },
})

export const forgetUndelivered = defineCapability({
  name: 'messages_undelivered_forget',
  about: 'Drop a message that was given up.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: nothing,
  async run({ id: which }, shop) {
    await store.dropDeadLetter(shop.tx, shop.business.id, which)
    return {}
  },
})
