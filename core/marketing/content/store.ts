import type { Shop } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import { newId } from '../../ids.ts'
import type { Language } from '../../shapes.ts'
import type { Row } from '../../storage/database.ts'
import { pageOf, type PageQuery } from '../../storage/pages.ts'
import { addDays } from '../../time.ts'
import type { Channel, ContentKind } from '../contract.ts'
import type { Content } from './contract.ts'
import { smsSize } from './sms.ts'

/** Items on the shelf, those of a category first, then what sold best in the last ninety days. */
export async function inStock(
  shop: Shop,
  but: { id: string; category: string | null },
): Promise<Row<'Item'> | undefined> {
  return shop.tx
    .selectFrom('Item')
    .leftJoin(
      (from) =>
        from
          .selectFrom('ItemDay')
          .select((day) => ['ItemDay.itemId as soldId', day.fn.sum<number>('ItemDay.revenue').as('sold')])
          .where('ItemDay.businessId', '=', shop.business.id)
          .where('ItemDay.date', '>=', addDays(shop.today, -90))
          .groupBy('ItemDay.itemId')
          .as('best'),
      (on) => on.onRef('best.soldId', '=', 'Item.id'),
    )
    .selectAll('Item')
    .where('Item.businessId', '=', shop.business.id)
    .where('Item.archivedAt', 'is', null)
    .where('Item.quantity', '>', 0)
    .where('Item.id', '!=', but.id)
    .orderBy((by) => by.case().when('Item.category', '=', but.category).then(0).else(1).end())
    .orderBy('best.sold', (order) => order.desc().nullsLast())
    .orderBy('Item.id')
    .limit(1)
    .executeTakeFirst()
}

export async function insertContent(
  shop: Shop,
  values: Omit<Row<'Content'>, 'id' | 'businessId' | 'createdAt' | 'personId'>,
): Promise<Row<'Content'>> {
  const row = {
    ...values,
    id: newId(),
    businessId: shop.business.id,
    personId: shop.person.id,
    createdAt: shop.clock.now().toISOString(),
  }
  await shop.tx.insertInto('Content').values(row).execute()
  return row
}

export async function findContent(shop: Shop, id: string): Promise<Row<'Content'>> {
  const row = await shop.tx
    .selectFrom('Content')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('content')
  return row
}

export async function deleteContent(shop: Shop, id: string): Promise<void> {
  await findContent(shop, id)
  await shop.tx
    .deleteFrom('Content')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', id)
    .execute()
}

export async function listContents(shop: Shop, query: PageQuery & { kind?: ContentKind | undefined }) {
  let from = shop.tx.selectFrom('Content').where('businessId', '=', shop.business.id)
  if (query.kind) from = from.where('kind', '=', query.kind)
  return pageOf(from, query, (rows) => rows.selectAll().orderBy('id', 'desc'))
}

export function toContent(row: Row<'Content'>): Omit<Content, 'facts' | 'warnings'> {
  return {
    id: row.id,
    kind: row.kind as ContentKind,
    topic: row.topic,
    language: row.language as Language,
    channel: row.channel as Channel | null,
    text: row.text,
    variants: JSON.parse(row.variants) as string[],
    hashtags: JSON.parse(row.hashtags) as string[],
    ...(row.kind === 'sms' && { sms: smsSize(row.text) }),
    source: row.source as Content['source'],
    createdAt: row.createdAt,
  }
}
