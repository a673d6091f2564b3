import { z } from 'zod'
import { id, instant, money, name } from '../../shapes.ts'

const url = z.url({ protocol: /^https?$/ }).max(2_000)
export const competitorAsked = z.object({ id }).strict()
export const newWatch = z.object({ id, url, product: name.optional(), itemId: id.optional() }).strict()
export const watchId = z.object({ id, watchId: id }).strict()
export const watchedPage = z.object({
  id,
  competitorId: id,
  url: z.string(),
  product: z.string(),
  itemId: id.nullable(),
  checkedAt: instant.nullable(),
  /** Why the last look brought no price, in the language asked for. */
  failure: z.string().nullable(),
})
export type WatchedPage = z.output<typeof watchedPage>
export const watchedPages = z.object({ items: z.array(watchedPage) })
export const checkedPages = z.object({
  items: z.array(watchedPage.extend({ price: money.nullable(), changed: z.boolean() })),
})
