import type { Shop } from '../capability.ts'
import { fromMicros, centimes, type Centimes } from '../money.ts'
import { fingerprint } from './file-rules.ts'

/** A line of a sale with what is said of the whole sale, as a file shows it. */
export type ListedLine = {
  id: string
  date: string
  time: string | null
  itemId: string | null
  name: string
  quantity: number
  unitPrice: Centimes
  total: Centimes
  customerId: string | null
  customer: string | null
  paymentMethod: string | null
  campaignCode: string | null
  note: string | null
}

type Days = { from?: string | undefined; to?: string | undefined }

/** All lines of the sales that stand, oldest day first; the lines of a sale together. */
export async function everyLine(shop: Shop, days: Days): Promise<ListedLine[]> {
  let from = shop.tx
    .selectFrom('Sale')
    .innerJoin('SaleLine', (join) =>
      join.onRef('SaleLine.businessId', '=', 'Sale.businessId').onRef('SaleLine.saleId', '=', 'Sale.id'),
    )
    .leftJoin('Customer', (join) =>
      join.onRef('Customer.businessId', '=', 'Sale.businessId').onRef('Customer.id', '=', 'Sale.customerId'),
    )
    .where('Sale.businessId', '=', shop.business.id)
    .where('Sale.deletedAt', 'is', null)
  if (days.from) from = from.where('Sale.date', '>=', days.from)
  if (days.to) from = from.where('Sale.date', '<=', days.to)
  const rows = await from
    .select(['Sale.id', 'date', 'time', 'customerId', 'paymentMethod', 'campaignCode', 'note'])
    .select([
      'itemId',
      'SaleLine.name',
      'quantity',
      'unitPrice',
      'SaleLine.total',
      'Customer.name as customer',
    ])
    .orderBy('date')
    .orderBy('Sale.id')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    quantity: fromMicros(row.quantity),
    unitPrice: centimes(row.unitPrice),
    total: centimes(row.total),
  }))
}

/** The sales that stand between two days: their ids, and what makes each the same as another. */
export async function standingSales(
  shop: Shop,
  days: Required<Days>,
): Promise<{ id: string; print: string }[]> {
  const bySale = Map.groupBy(await everyLine(shop, days), ({ id }) => id)
  return [...bySale].map(([id, lines]) => ({
    id,
    print: fingerprint({
      date: lines[0]?.date ?? '',
      time: lines[0]?.time ?? null,
      lines: lines.map(priced),
    }),
  }))
}

/** The ids of the sales that an import made and that stand. */
export async function salesOfImport(shop: Shop, importId: string): Promise<string[]> {
  const rows = await shop.tx
    .selectFrom('Sale')
    .select('id')
    .where('businessId', '=', shop.business.id)
    .where('importId', '=', importId)
    .where('deletedAt', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

function priced({ itemId, name, quantity, unitPrice, total }: ListedLine) {
  return { itemId, name, quantity, unitPrice, total, unitCost: null }
}
