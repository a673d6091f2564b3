import { foldName } from '../language/fold-name.ts'
import { centimes, type Centimes } from '../money.ts'
import type { Invoice } from './store.ts'

/** Expenses that hold no TVA to give back: nobody is asked for a NIF of wages or taxes. */
const WITHOUT_TAX = new Set(['wages', 'taxes'])

export type Gap = 'nif' | 'tax_amount' | 'merchant' | 'cash_over_limit'

/** What a paper lacks to be in the suppliers' statement. `mostCash`: what may be paid in cash, in centimes. */
export function gapsOf(invoice: Invoice, mostCash: number): Gap[] {
  if (WITHOUT_TAX.has(invoice.category)) return []
  const gaps: (Gap | false)[] = [
    merchantOf(invoice) === null && 'merchant',
    invoice.taxAmount === null && 'tax_amount',
    invoice.nif === null && (invoice.taxAmount ?? 1) > 0 && 'nif',
    overCash(invoice, mostCash) && 'cash_over_limit',
  ]
  return gaps.filter((gap) => gap !== false)
}

export type SupplierTax = {
  merchant: string
  nif: string | null
  invoices: number
  amount: Centimes
  taxAmount: Centimes
}

/** The suppliers' statement: papers with TVA, by NIF where it is known and by name otherwise, the largest TVA first. */
export function suppliersOf(invoices: readonly Invoice[], mostCash: number): SupplierTax[] {
  const withTax = invoices.filter((each) => (each.taxAmount ?? 0) > 0 && !overCash(each, mostCash))
  const groups = Map.groupBy(withTax, (each) => each.nif ?? foldName(merchantOf(each) ?? ''))
  return [...groups.values()]
    .map((of) => ({
      merchant: of.map(merchantOf).find((name) => name !== null) ?? '',
      nif: of[0]?.nif ?? null,
      invoices: of.length,
      amount: centimes(of.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
      taxAmount: centimes(of.reduce((sum, { taxAmount }) => sum + (taxAmount ?? 0), 0)),
    }))
    .sort((a, b) => b.taxAmount - a.taxAmount)
}

export function merchantOf(invoice: Invoice): string | null {
  return invoice.supplierName ?? invoice.merchant
}

/** TVA of a cash invoice above the limit is not deductible. */
function overCash(invoice: Invoice, mostCash: number): boolean {
  return invoice.paymentMethod === 'cash' && (invoice.amount ?? 0) > mostCash
}
