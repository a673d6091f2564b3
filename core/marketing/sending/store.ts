import { sql } from 'kysely'
import type { Shop } from '../../capability.ts'
import { stoppedAmong } from '../../business/linking/store.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { addDays } from '../../time.ts'
import * as audience from '../audience-store.ts'
import { largeAmountOf, segmentOf } from '../rules.ts'
import type { Reading } from '../reading.ts'
import { chatsOf, mobileOf, type Person, type Recipient } from './rules.ts'

const SEGMENT_DAYS = 365

/** Everybody on the list, with the segment of those who bought under their name. */
export async function everyone(shop: Reading): Promise<Person[]> {
  const since = addDays(shop.today, 1 - SEGMENT_DAYS)
  const buyers = await audience.buyers(shop, { from: since, to: shop.today }, since)
  const large = largeAmountOf(buyers)
  const segments = new Map(buyers.map((buyer) => [buyer.id, segmentOf(buyer, shop.today, large)]))
  const rows = await shop.tx
    .selectFrom('Customer')
    .select(['id', 'name', 'phone', 'email', 'consent'])
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ consent, ...row }) => ({
    ...row,
    consent: consent === null ? null : (JSON.parse(consent) as Person['consent']),
    segment: segments.get(row.id) ?? null,
  }))
}

/** When each number last said STOP, to whichever door of the house. */
export async function stopsOf(tx: Tx, people: readonly Person[]): Promise<Map<string, string>> {
  const mobiles = people.flatMap(({ phone }) => mobileOf(phone) ?? [])
  const byChat = new Map(mobiles.flatMap((mobile) => chatsOf(mobile).map((chat) => [chat, mobile] as const)))
  const stopped = await stoppedAmong(tx, [...byChat.keys()])
  return new Map(stopped.map(({ address, stoppedAt }) => [byChat.get(address) ?? address, stoppedAt]))
}

/** Notes that a campaign is written to a person. False where it was before: a job that began again writes to nobody twice. */
export async function noteMessage(
  shop: Pick<Shop, 'tx' | 'business' | 'clock'>,
  campaignId: string,
  { to, customerId }: Pick<Recipient, 'to'> & { customerId: string | null },
  dedupe: string,
): Promise<boolean> {
  const done = await shop.tx
    .insertInto('CampaignMessage')
    .values({
      businessId: shop.business.id,
      campaignId,
      address: to,
      customerId,
      dedupe,
      createdAt: shop.clock.now().toISOString(),
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/**
 * How a campaign's messages went: what became of each, and how far the channel says that it came. A read one was
 * delivered too. What was sent leaves the outbox after a while; what was refused stays there.
 */
export async function deliveryOf(shop: Reading, campaignId: string) {
  const rows = await shop.tx
    .selectFrom('CampaignMessage')
    .leftJoin('Outbox', 'Outbox.dedupe', 'CampaignMessage.dedupe')
    .select((row) => [
      sql<'sent' | 'waiting' | 'refused'>`case
        when Outbox.state is null or Outbox.state = 'sent' then 'sent'
        when Outbox.state = 'dead' then 'refused' else 'waiting' end`.as('how'),
      sql<string | null>`coalesce(Outbox.delivery, CampaignMessage.delivery)`.as('came'),
      sql<string | null>`case when Outbox.state = 'dead' then Outbox.error end`.as('why'),
      row.fn.countAll<number>().as('times'),
    ])
    .where('CampaignMessage.businessId', '=', shop.business.id)
    .where('CampaignMessage.campaignId', '=', campaignId)
    .groupBy(['how', 'came', 'why'])
    .execute()
  const sum = (is: (row: (typeof rows)[number]) => boolean) =>
    rows.reduce((all, row) => all + (is(row) ? row.times : 0), 0)
  const refused = rows.filter(({ how }) => how === 'refused')
  const reasons = Map.groupBy(refused, ({ why }) => why ?? '')
  return {
    recipients: sum(() => true),
    sent: sum(({ how }) => how === 'sent'),
    delivered: sum(({ how, came }) => how === 'sent' && (came === 'delivered' || came === 'read')),
    read: sum(({ how, came }) => how === 'sent' && came === 'read'),
    waiting: sum(({ how }) => how === 'waiting'),
    refused: sum(({ how }) => how === 'refused'),
    reasons: [...reasons].map(([why, of]) => ({ why, times: of.reduce((all, { times }) => all + times, 0) })),
  }
}

/** Before the outbox forgets what it sent: how far each campaign's message came stays with the campaign. */
export async function keepDeliveries(tx: Tx, sentBefore: string): Promise<void> {
  await tx
    .updateTable('CampaignMessage')
    .from('Outbox')
    .set((row) => ({ delivery: row.ref('Outbox.delivery') }))
    .whereRef('Outbox.dedupe', '=', 'CampaignMessage.dedupe')
    .where('Outbox.state', '=', 'sent')
    .where('Outbox.sentAt', '<', sentBefore)
    .where('Outbox.delivery', 'is not', null)
    .execute()
}

export async function contentOf(shop: Reading, id: string): Promise<Row<'Content'> | undefined> {
  return shop.tx
    .selectFrom('Content')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** What the books say now of the item that a text is about. */
export async function itemNow(shop: Reading, itemId: string) {
  return shop.tx
    .selectFrom('Item')
    .select(['quantity', 'price', 'archivedAt'])
    .where('businessId', '=', shop.business.id)
    .where('id', '=', itemId)
    .executeTakeFirst()
}

/** Whether another business of this house posts to a Telegram channel already. */
export async function channelTaken(shop: Reading, channel: string): Promise<boolean> {
  const row = await shop.tx
    .selectFrom('Business')
    .select('id')
    .where('id', '!=', shop.business.id)
    .where(sql<boolean>`lower(json_extract(settings, '$.telegramChannel')) = lower(${channel})`)
    .executeTakeFirst()
  return row !== undefined
}

/** The business's settings as they stand in this transaction. */
export async function settingsOf(shop: Reading): Promise<Record<string, unknown>> {
  const { settings } = await shop.tx
    .selectFrom('Business')
    .select('settings')
    .where('id', '=', shop.business.id)
    .executeTakeFirstOrThrow()
  return JSON.parse(settings) as Record<string, unknown>
}

export async function keepChoices(
  shop: Shop,
  choices: { whatsappTemplate?: unknown; telegramChannel?: unknown },
): Promise<void> {
  await shop.tx
    .updateTable('Business')
    .set({ settings: JSON.stringify({ ...(await settingsOf(shop)), ...choices }) })
    .where('id', '=', shop.business.id)
    .execute()
}

/** A campaign that waits to go out, whichever business it is of: for the job, which knows it by its id. */
export async function scheduled(tx: Tx, campaignId: string): Promise<Row<'Campaign'> | undefined> {
  return tx
    .selectFrom('Campaign')
    .selectAll()
    .where('id', '=', campaignId)
    .where('status', '=', 'scheduled')
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
}
