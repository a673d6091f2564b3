import { defineCapability, doorsForFiles } from '../capability.ts'
import { inOrder } from '../periods.ts'
import { paper } from '../shapes.ts'
import { datedExportQuery } from '../tables/contract.ts'
import { writeTable } from '../tables/write-table.ts'
import * as store from './store.ts'

export const exportExpenses = defineCapability({
  name: 'expenses_export',
  about:
    'Expenses and drafts as a CSV or XLSX file, between two days where they are given: id, date, merchant, category, amountDinars, taxAmountDinars, paymentMethod, status, supplier, dueOn, note. Amounts are in dinars with two decimals.',
  effect: 'reads',
  may: 'figures',
  doors: doorsForFiles,
  input: datedExportQuery,
  output: paper,
  async run({ format, ...period }, shop) {
    inOrder(period)
    return writeTable<store.NamedExpense>(
      `expenses-${shop.today}`,
      format,
      [
        { title: 'id', value: (expense) => expense.id },
        { title: 'date', value: (expense) => expense.date },
        { title: 'merchant', value: (expense) => expense.merchant },
        { title: 'category', value: (expense) => expense.category },
        { title: 'amountDinars', value: ({ amount }) => amount && { centimes: amount } },
        {
          title: 'taxAmountDinars',
          value: ({ taxAmount: tax }) => (tax === null ? null : { centimes: tax }),
        },
        { title: 'paymentMethod', value: (expense) => expense.paymentMethod },
        { title: 'status', value: (expense) => expense.status },
        { title: 'supplier', value: (expense) => expense.supplierName },
        { title: 'dueOn', value: (expense) => expense.dueOn },
        { title: 'note', value: (expense) => expense.note },
      ],
      await store.everyExpense(shop, period),
    )
  },
})
