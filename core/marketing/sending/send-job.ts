import { z } from 'zod'
import { callerOfPerson } from '../../business/callers.ts'
import { SanadError } from '../../errors.ts'
import type { DoJob } from '../../jobs/jobs.ts'
import type { Outgoing } from '../../messaging/contract.ts'
import type { Messaging } from '../../messaging/messaging.ts'
import type { House } from '../../perform.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { dayIn } from '../../time.ts'
import { updateCampaign } from '../campaigns-store.ts'
import { sending, type Sending } from './contract.ts'
import { valuesFor } from './rules.ts'
import * as store from './store.ts'
import { mustStand, recipientsOf, textOf, type Text } from './way.ts'
import { codeWord, stopLine } from './words.ts'

export const CAMPAIGN_JOB = 'campaign'
const payload = z.object({ id: z.string() })
/** The books are not held for longer than this many messages take to write down. */
const MESSAGES_A_TRANSACTION = 100

type Tell = Pick<Messaging, 'tell' | 'wake'>
type Post = { to: string; customerId: string | null; channel: string; message: Outgoing }

/**
 * Sends a scheduled campaign when its hour has come. Who agreed, who said STOP and what the text promises are
 * looked at again now; each person's message is noted with it, so that a job that began twice writes to nobody twice.
 */
export function campaignJob(house: House, messaging: Tell): DoJob {
  return async (job, { finish }) => {
    const { id } = payload.parse(job.payload)
    const posts = await house.books
      .read((tx) => postsOf(house, tx, id))
      .catch(async (problem: unknown) => {
        if (problem instanceof SanadError) await takeBack(house, id)
        throw problem
      })
    for (let at = 0; at < posts.length; at += MESSAGES_A_TRANSACTION) {
      const some = posts.slice(at, at + MESSAGES_A_TRANSACTION)
      await house.books.write((tx) => tellAll(house, tx, id, some, messaging))
      messaging.wake()
    }
    await finish(async (tx) => {
      const found = await surroundings(house, tx, id)
      if (!found) return { sent: 0 }
      const status = found.plan.way === 'telegram' ? 'published' : 'sent'
      await updateCampaign(found.shop, id, { status })
      return { sent: posts.length }
    })
  }
}

/** The text of a campaign with its code, as it is read. */
export function written({ code, channel }: Pick<Row<'Campaign'>, 'code' | 'channel'>, said: Text): string {
  const named =
    code && !said.text.includes(code) ? `${said.text}\n\n${codeWord[said.language]} : ${code}` : said.text
  return channel === 'whatsapp' ? `${named}\n${stopLine[said.language]}` : named
}

/** Every message of a campaign; none where it was called off meanwhile. Throws `promise_broken`, `no_such`. */
async function postsOf(house: House, tx: Tx, id: string): Promise<Post[]> {
  const found = await surroundings(house, tx, id)
  if (!found) return []
  const { shop, row, plan } = found
  await mustStand(shop, row.contentId)
  const said = await textOf(shop, row.contentId)
  const base = { text: written(row, said), language: said.language, choices: [], campaignId: id }
  if (plan.way === 'telegram') {
    const to = plan.channel ?? ''
    return [{ to, customerId: null, channel: 'telegram', message: base }]
  }
  const { recipients } = await recipientsOf(shop, 'whatsapp', plan.segments)
  return recipients.map(({ to, customerId, name }) => ({
    to,
    customerId,
    channel: 'whatsapp-cloud',
    message: {
      ...base,
      ...templateFor(plan, { name, text: said.text, code: row.code ?? '', shop: shop.business.name }),
    },
  }))
}

function templateFor({ template }: Sending, filling: Parameters<typeof valuesFor>[1]): Partial<Outgoing> {
  if (!template) return {}
  const { name, language } = template
  return { template: { name, language, values: valuesFor(template, filling) } }
}

async function tellAll(
  house: House,
  tx: Tx,
  id: string,
  posts: readonly Post[],
  { tell }: Tell,
): Promise<void> {
  const found = await surroundings(house, tx, id)
  if (!found) return
  const { shop } = found
  for (const { to, customerId, channel, message } of posts) {
    const dedupe = `campaign:${id}:${to}`
    if (!(await store.noteMessage(shop, id, { to, customerId }, dedupe))) continue
    await tell(tx, { channel, chat: to, businessId: shop.business.id, dedupe }, message)
  }
}

/** A text that no longer holds goes back to its owner, who is told by the alert of failed work. */
async function takeBack(house: House, id: string): Promise<void> {
  await house.books.write(async (tx) => {
    const found = await surroundings(house, tx, id)
    if (found) await updateCampaign(found.shop, id, { status: 'approved', sending: null })
  })
}

async function surroundings(house: House, tx: Tx, id: string) {
  const row = await store.scheduled(tx, id)
  const plan = row?.sending ? sending.parse(JSON.parse(row.sending)) : null
  const caller = plan && (await callerOfPerson(tx, plan.personId, 'system'))
  if (!row || !plan || !caller) return null
  const today = dayIn(caller.business.timeZone, house.clock.now())
  return { row, plan, shop: { ...caller, tx, today, clock: house.clock } }
}
