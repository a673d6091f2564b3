import { openBook } from '../credit-book/book.ts'
import { centimes } from '../money.ts'
import type { Row } from '../storage/database.ts'
import type { Entry, Supplier } from './contract.ts'

/** What we owe suppliers: a debt raises it, a payment lowers it. */
export const supplierBook = openBook({
  room: 'suppliers',
  one: 'supplier',
  parties: {
    table: 'Supplier',
    from: (tx) => tx.selectFrom('Supplier'),
    whole: (rows) => rows.selectAll(),
  },
  entries: {
    table: 'SupplierEntry',
    from: (tx) => tx.selectFrom('SupplierEntry'),
    whole: (rows) => rows.selectAll(),
  },
  whose: (entry) => entry.supplierId,
  columns: { whose: 'supplierId', cause: 'expenseId' },
})

export function toSupplier(row: Row<'Supplier'>): Supplier {
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    balance: centimes(row.balance),
    currency: 'DZD',
    createdAt: row.createdAt,
  }
}

export function toEntry(row: Row<'SupplierEntry'>): Entry {
  const { businessId: _, ...shown } = row
  return { ...shown, kind: row.kind as Entry['kind'], amount: centimes(row.amount) }
}
