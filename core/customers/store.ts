import type { Shop } from '../capability.ts'
import { openBook } from '../credit-book/book.ts'
import { centimes } from '../money.ts'
import type { Row } from '../storage/database.ts'
import type { Customer, Entry } from './contract.ts'

/** What customers owe us: credit raises it, payment lowers it. */
export const customerBook = openBook({
  room: 'customers',
  one: 'customer',
  parties: {
    table: 'Customer',
    from: (tx) => tx.selectFrom('Customer'),
    whole: (rows) => rows.selectAll(),
  },
  entries: {
    table: 'CustomerEntry',
    from: (tx) => tx.selectFrom('CustomerEntry'),
    whole: (rows) => rows.selectAll(),
  },
  whose: (entry) => entry.customerId,
  columns: { whose: 'customerId', cause: 'saleId' },
})

/** All customers on the list, by name. */
export async function everyCustomer(shop: Shop): Promise<Row<'Customer'>[]> {
  return shop.tx
    .selectFrom('Customer')
    .selectAll()
    .where('businessId', '=', shop.business.id)
    .where('archivedAt', 'is', null)
    .orderBy('folded')
    .orderBy('id')
    .execute()
}

/** Which customers go by a name, folded: one file names thousands. */
export async function customerIdsByName(shop: Shop): Promise<Map<string, Set<string>>> {
  const known = new Map<string, Set<string>>()
  for (const { id, folded } of await everyCustomer(shop)) {
    known.set(folded, (known.get(folded) ?? new Set()).add(id))
  }
  return known
}

export function toCustomer(row: Row<'Customer'>): Customer {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    wilaya: row.wilaya,
    consent: row.consent === null ? null : (JSON.parse(row.consent) as Customer['consent']),
    balance: centimes(row.balance),
    currency: 'DZD',
    createdAt: row.createdAt,
  }
}

export function toEntry(row: Row<'CustomerEntry'>): Entry {
  const { businessId: _, ...shown } = row
  return { ...shown, kind: row.kind as Entry['kind'], amount: centimes(row.amount) }
}
