import { exportCustomers } from '../../customers/customer-files.ts'
import { getStats } from '../../dashboard/capabilities.ts'
import { getExpense } from '../../expenses/capabilities.ts'
import { exportExpenses } from '../../expenses/expense-files.ts'
import { listReceiptGoods } from '../../expenses/receipt-goods.ts'
import { receiptPicture } from '../../expenses/receipt-photos.ts'
import { exportItems } from '../../inventory/item-files.ts'
import { makeReport } from '../../market/report/capabilities.ts'
import { getSale } from '../../sales/capabilities.ts'
import { exportSales } from '../../sales/sale-files.ts'
import { isPaper } from '../../shapes.ts'
import { one, plain, type About, type Answers } from './answering.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { nouns } from './figure-words.ts'
import { categoryName } from './names.ts'
import { paymentNames } from './payment-names.ts'
import { sentences as say } from './sentences.ts'
import type { Tongue } from './voice.ts'

/** How the whole of one thing, the figures on one page, and papers to keep are answered. */
export const paperAnswers = {
  overview({ said, dates }) {
    return one(getStats, said ? dates : {}, (stats, t) => {
      const { revenue, expenses, profit, salesCount, averageBasket, previous } = stats
      return [
        `${t.of(say.ofMetric.revenue)(t.money(revenue))} (${t.count(salesCount, countedNouns.sale)}, ${t.of(nouns.basket)} ${t.money(averageBasket)}).`,
        `${t.of(say.ofMetric.expenses)(t.money(expenses))}.`,
        `${t.of(say.ofMetric.profit)(t.money(profit))} (${t.of(say.wasBefore)} : ${t.money(previous.profit)}).`,
        `${t.money(stats.stockValue)} : ${t.of(nouns.stockValue)}. ${t.of(say.low)(t.count(stats.lowStockCount, countedNouns.product))}.`,
        `${t.money(stats.customersOwe)} : ${t.of(say.owedByAll)}.`,
        t.of(say.moreOnScreen),
      ].join('\n')
    })
  },
  sale_detail({ asking }) {
    const { sale: id } = asking.newest
    if (!id) return plain((t) => t.of(say.nothing))
    return one(getSale, { id }, ({ total, lines, date, time, customerName, paymentMethod }, t) => {
      const list = lines.map(
        ({ name, quantity, unitPrice }) => `• ${t.number(quantity)} ${name} × ${t.money(unitPrice)}`,
      )
      const how = paymentMethod ? [t.of(paymentNames[paymentMethod])] : []
      const about = [
        `${t.day(date)}${time ? ` ${time}` : ''}`,
        ...(customerName ? [customerName] : []),
        ...how,
      ]
      return [`${t.money(total)} : ${about.join(', ')}`, ...list].join('\n')
    })
  },
  expense_detail({ asking }) {
    const { expense: id } = asking.newest
    if (!id) return plain((t) => t.of(say.nothing))
    return one(getExpense, { id }, ({ amount, date, category, merchant, note, paymentMethod }, t) =>
      [
        `${t.money(amount ?? 0)} : ${categoryName(category, t)}`,
        ...(date ? [t.day(date)] : []),
        ...(merchant ? [merchant] : []),
        ...(paymentMethod ? [t.of(paymentNames[paymentMethod])] : []),
        ...(note ? [`« ${note} »`] : []),
      ].join(', '),
    )
  },
  receipt_photo({ asking }) {
    const { receipt: id } = asking.newest
    if (!id) return plain((t) => t.of(say.noReceipt))
    return one(receiptPicture, { id }, (_picture, t) => `${t.of(say.receiptPhoto)} 👇`)
  },
  receipt_goods({ asking }) {
    const { receipt: id } = asking.newest
    if (!id) return plain((t) => t.of(say.noReceipt))
    return one(listReceiptGoods, { id }, ({ lines }, t) => {
      if (lines.length === 0) return t.of(say.noReceiptGoods)
      const list = lines.map(
        ({ name, quantity, unitCost, match }) =>
          `• ${t.number(quantity)} ${match?.name ?? name} × ${t.money(unitCost)}`,
      )
      return [`${t.of(say.receiptGoods)} :`, ...list].join('\n')
    })
  },
  paper({ said, dates, asking }) {
    return one(makeReport, { ...(said ? dates : {}), language: asking.voice, format: 'pdf' }, (made, t) => {
      const name = isPaper(made) ? made.name : ''
      return `${t.of(say.paper)(name)} ${t.of(say.alsoAt)(t.of(say.reportPage))}`
    })
  },
  export_sales: ({ asking, ever }) => one(exportSales, { format: formatOf(asking), ...ever }, fileSaid),
  export_expenses: ({ asking, ever }) => one(exportExpenses, { format: formatOf(asking), ...ever }, fileSaid),
  export_customers: ({ asking }) => one(exportCustomers, { format: formatOf(asking) }, fileSaid),
  export_items: ({ asking }) => one(exportItems, { format: formatOf(asking) }, fileSaid),
} satisfies Answers

type Format = 'csv' | 'xlsx'

/** A spreadsheet, unless text for other programs is asked for. */
function formatOf({ says }: About['asking']): Format {
  return /\bcsv\b/i.test(says) ? 'csv' : 'xlsx'
}

function fileSaid({ name }: { name: string }, t: Tongue): string {
  return `${t.of(say.file)(name)} ${t.of(say.alsoAt)(t.of(say.dataPage))}`
}
