import { sql } from 'kysely'
import { z } from 'zod'
import type { Shop } from '../capability.ts'
import { notFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { foldName } from '../language/fold-name.ts'
import type { Row, Tx } from '../storage/database.ts'
import { receiptReading, type ReceiptReading } from './receipts/contract.ts'
import type { Comparable } from './receipts/duplicates.ts'
import { squash } from './receipts/fields/text.ts'
import type { KeptExpense } from './store.ts'

export async function insertReceipt(
  shop: Shop,
  read: Pick<Row<'Receipt'>, 'fileId' | 'pageFileId' | 'sentSha256' | 'milliseconds'> & {
    reading: ReceiptReading
  },
): Promise<string> {
  const id = newId()
  await shop.tx
    .insertInto('Receipt')
    .values({
      id,
      businessId: shop.business.id,
      fileId: read.fileId,
      pageFileId: read.pageFileId,
      sentSha256: read.sentSha256,
      reading: JSON.stringify(read.reading),
      truth: null,
      text: read.reading.text,
      folded: foldName(read.reading.text).replaceAll(' ', ''),
      imageHash: read.reading.imageHash,
      source: read.reading.source,
      milliseconds: read.milliseconds,
      createdAt: shop.clock.now().toISOString(),
    })
    .execute()
  return id
}

export async function readingOf(shop: Shop, receiptId: string | null): Promise<ReceiptReading | null> {
  if (receiptId === null) return null
  const { reading } = await shop.tx
    .selectFrom('Receipt')
    .select('reading')
    .where('businessId', '=', shop.business.id)
    .where('id', '=', receiptId)
    .executeTakeFirstOrThrow()
  return receiptReading.parse(JSON.parse(reading))
}

/** What the owner confirmed, kept beside what was read: the next reading can be measured against it. */
export async function keepTruth(shop: Shop, expense: KeptExpense): Promise<void> {
  const { merchant, date, amount: total, taxAmount, category, paymentMethod } = expense
  await addTruth(shop, expense.receiptId, { merchant, date, total, taxAmount, category, paymentMethod })
}

/** Which item each printed name turned out to be. */
export async function keepGoodsTruth(
  shop: Shop,
  receiptId: string | null,
  goods: readonly { name: string; itemId: string }[],
): Promise<void> {
  if (goods.length > 0) await addTruth(shop, receiptId, { goods })
}

async function addTruth(shop: Shop, receiptId: string | null, told: object): Promise<void> {
  if (receiptId === null) return
  await shop.tx
    .updateTable('Receipt')
    .set({ truth: sql`json_patch(coalesce("truth", '{}'), ${JSON.stringify(told)})` })
    .where('businessId', '=', shop.business.id)
    .where('id', '=', receiptId)
    .execute()
}

const goodsTruth = z.object({ goods: z.array(z.object({ name: z.string(), itemId: z.string() })) })
const MOST_PAPERS_LEARNT_FROM = 300
/** Printed names, squashed, with the item that the owner took them for; the latest word counts. */
export async function learntGoods(shop: Shop): Promise<Map<string, string>> {
  const rows = await shop.tx
    .selectFrom('Receipt')
    .select('truth')
    .where('businessId', '=', shop.business.id)
    .where(sql<boolean>`json_extract("truth", '$.goods') is not null`)
    .orderBy('id', 'desc')
    .limit(MOST_PAPERS_LEARNT_FROM)
    .execute()
  const pairs = rows.flatMap(({ truth }) => goodsTruth.parse(JSON.parse(truth ?? '')).goods)
  return new Map(pairs.toReversed().map(({ name, itemId }) => [squash(name), itemId]))
}

/** The picture of an expense: the upright page on which its fields were found, or the whole photo. */
export async function pictureOf(
  shop: Shop,
  receiptId: string | null,
  original: boolean,
): Promise<Row<'StoredFile'>> {
  const row = await shop.tx
    .selectFrom('Receipt')
    .innerJoin('StoredFile', (join) =>
      join
        .onRef('StoredFile.businessId', '=', 'Receipt.businessId')
        .on((is) =>
          is(
            'StoredFile.id',
            '=',
            original ? is.ref('Receipt.fileId') : is.fn.coalesce('pageFileId', 'fileId'),
          ),
        ),
    )
    .selectAll('StoredFile')
    .where('Receipt.businessId', '=', shop.business.id)
    .where('Receipt.id', '=', receiptId ?? '')
    .executeTakeFirst()
  if (!row) throw notFound('receipt')
  return row
}

const MOST_MERCHANTS = 200
/** Names that the owner confirmed, the latest first: they help to read the next paper of the same shop. */
export async function knownMerchants(tx: Tx, businessId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('Expense')
    .select('merchant')
    .where('businessId', '=', businessId)
    .where('status', '=', 'confirmed')
    .where('deletedAt', 'is', null)
    .where('merchant', 'is not', null)
    .groupBy('merchantFolded')
    .orderBy((by) => by.fn.max('id'), 'desc')
    .limit(MOST_MERCHANTS)
    .execute()
  return rows.flatMap(({ merchant }) => merchant ?? [])
}

const MOST_CORRECTIONS = 300
/** What the owner called the seller the last time that a paper was read with this name, where it was another. */
export async function merchantToldFor(shop: Shop, read: string | null): Promise<string | null> {
  if (read === null) return null
  const rows = await shop.tx
    .selectFrom('Receipt')
    .select([
      sql<string>`json_extract("reading", '$.merchant')`.as('read'),
      sql<string>`json_extract("truth", '$.merchant')`.as('told'),
    ])
    .where('businessId', '=', shop.business.id)
    .where(sql<boolean>`json_extract("truth", '$.merchant') <> json_extract("reading", '$.merchant')`)
    .orderBy('id', 'desc')
    .limit(MOST_CORRECTIONS)
    .execute()
  const folded = foldName(read)
  return rows.find((row) => foldName(row.read) === folded)?.told ?? null
}

/** The category that was last confirmed for a merchant, or null. */
export async function pastCategory(shop: Shop, merchant: string | null): Promise<string | null> {
  if (merchant === null) return null
  const row = await shop.tx
    .selectFrom('Expense')
    .select('category')
    .where('businessId', '=', shop.business.id)
    .where('merchantFolded', '=', foldName(merchant))
    .where('status', '=', 'confirmed')
    .where('deletedAt', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.category ?? null
}

const MOST_LIKE_PAPERS = 300
/** Papers that the owner confirmed, the latest first, with what each was booked as. */
export async function confirmedPapers(shop: Shop): Promise<{ text: string; category: string }[]> {
  return shop.tx
    .selectFrom('Expense')
    .innerJoin('Receipt', (join) =>
      join
        .onRef('Receipt.businessId', '=', 'Expense.businessId')
        .onRef('Receipt.id', '=', 'Expense.receiptId'),
    )
    .select(['Receipt.text', 'Expense.category'])
    .where('Expense.businessId', '=', shop.business.id)
    .where('Expense.status', '=', 'confirmed')
    .where('Expense.deletedAt', 'is', null)
    .orderBy('Expense.id', 'desc')
    .limit(MOST_LIKE_PAPERS)
    .execute()
}

const MOST_COMPARED = 2_000
/** Earlier papers that a new one could be: those of the same amount or day, and the latest with a photo. */
export async function earlierPapers(
  shop: Shop,
  paper: Pick<Comparable, 'total' | 'date'>,
): Promise<(Comparable & { expenseId: string; personId: string; sha256: string | null })[]> {
  return shop.tx
    .selectFrom('Expense')
    .leftJoin('Receipt', (join) =>
      join
        .onRef('Receipt.businessId', '=', 'Expense.businessId')
        .onRef('Receipt.id', '=', 'Expense.receiptId'),
    )
    .leftJoin('StoredFile', (join) =>
      join
        .onRef('StoredFile.businessId', '=', 'Receipt.businessId')
        .onRef('StoredFile.id', '=', 'Receipt.fileId'),
    )
    .select([
      'Expense.id as expenseId',
      'Expense.personId',
      'Expense.merchant',
      'Expense.date',
      'Expense.amount as total',
      'Receipt.imageHash',
      (is) => is.fn.coalesce('Receipt.sentSha256', 'StoredFile.sha256').as('sha256'),
      sql<string | null>`json_extract("Receipt"."reading", '$.number')`.as('number'),
      sql<string | null>`json_extract("Receipt"."reading", '$.time')`.as('time'),
    ])
    .where('Expense.businessId', '=', shop.business.id)
    .where('Expense.deletedAt', 'is', null)
    .where((is) =>
      is.or([
        is('Expense.receiptId', 'is not', null),
        is('Expense.amount', '=', paper.total),
        is('Expense.date', '=', paper.date),
      ]),
    )
    .orderBy('Expense.id', 'desc')
    .limit(MOST_COMPARED)
    .execute()
}
