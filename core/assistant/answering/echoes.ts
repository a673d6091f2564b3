import { z } from 'zod'
import { bookedEntry } from '../../customers/contract.ts'
import { cashCount } from '../../dashboard/alerts/contract.ts'
import { notifications } from '../../dashboard/notices/contract.ts'
import { bookedPurchase, expense } from '../../expenses/contract.ts'
import { bookedMovement, item } from '../../inventory/contract.ts'
import { sayInstant } from '../../language/say.ts'
import { competitorPrice } from '../../market/contract.ts'
import { campaign } from '../../marketing/contract.ts'
import { bookedSale } from '../../sales/contract.ts'
import { bookedEntry as supplierEntry } from '../../suppliers/contract.ts'
import type { Draft } from '../understanding/drafts.ts'
import { categoryName } from './names.ts'
import { noticesSaid } from './notice-answers.ts'
import type { Tongue } from './voice.ts'
import { booked } from './booked-words.ts'

/** What a draft came to once it was booked, from what the capabilities answered. */
export function echo(
  draft: Draft,
  outputs: readonly unknown[],
  t: Tongue,
  today: string,
  zone: string,
): string {
  const [output] = outputs
  const on = (day: string | null | undefined) => (day && day !== today ? `, ${t.day(day)}` : '')
  switch (draft.do) {
    case 'sale': {
      const sale = bookedSale.parse(output)
      const lines = sale.lines
        .map(
          ({ name, quantity, unitPrice }) =>
            `${t.number(quantity)} ${name}${sale.lines.length === 1 && quantity !== 1 ? ` × ${t.money(unitPrice)}` : ''}`,
        )
        .join(' + ')
      const credit = sale.paymentMethod === 'credit' ? ` ${t.of(booked.onCreditOf)}` : ''
      const warnings = sale.warnings
        .map(
          ({ kind, name, left }) =>
            `\n${t.of(kind === 'below_zero' ? booked.belowZero : booked.low)(name, t.number(left))}`,
        )
        .join('')
      return `${t.money(sale.total)} ✅ ${t.of(booked.sale)}${credit} : ${lines}${sale.customerName ? ` (${sale.customerName})` : ''}${on(sale.date)}.${warnings}`
    }
    case 'expense': {
      const spent = expense.parse(output)
      return `${t.money(spent.amount ?? 0)} ✅ ${t.of(booked.expenseOf)(categoryName(spent.category, t))}${spent.merchant ? `, ${spent.merchant}` : ''}${on(spent.date)}.`
    }
    case 'purchase': {
      const { expense: spent, goods } = bookedPurchase.parse(output)
      return `${t.money(spent.amount ?? 0)} ✅ ${t.of(booked.purchase)} : ${goods.map(({ name, quantity, left }) => `${t.number(quantity)} ${name} (${t.of(booked.left)} ${t.number(left)})`).join(', ')}${on(spent.date)}.`
    }
    case 'stock_in':
    case 'loss':
      return outputs
        .map((each) => {
          const moved = bookedMovement.parse(each)
          const warning = moved.warning
            ? `\n${t.of(moved.warning === 'below_zero' ? booked.belowZero : booked.low)(moved.item.name, t.number(moved.item.quantity))}`
            : ''
          return `✅ ${t.of(draft.do === 'loss' ? booked.loss : booked.stockIn)} : ${t.number(Math.abs(moved.quantity))} ${moved.item.name}, ${t.of(booked.left)} ${t.quantity(moved.item.quantity, moved.item.unit)}.${warning}`
        })
        .join('\n')
    case 'stock_set':
      return outputs
        .map((each) => item.parse(each))
        .map(
          ({ name, quantity, unit }) =>
            `✅ ${t.of(booked.stockSet)} : ${name}, ${t.quantity(quantity, unit)}.`,
        )
        .join('\n')
    case 'price':
    case 'cost':
    case 'threshold': {
      const changed = item.parse(output)
      const figure =
        draft.do === 'threshold'
          ? t.number(changed.threshold ?? 0)
          : t.money(draft.do === 'cost' ? (changed.cost ?? 0) : changed.price)
      return `${figure} ✅ ${t.of(booked[draft.do])} : ${changed.name}.`
    }
    case 'entry': {
      const entry = bookedEntry.parse(output)
      return `${t.money(entry.amount)} ✅ ${t.of(booked[entry.kind])} : ${entry.customer.name}, ${t.of(entry.customer.balance < 0 ? booked.ahead : booked.owesNow)} ${t.money(Math.abs(entry.customer.balance))}${on(entry.date)}.`
    }
    case 'supplier_entry': {
      const entry = supplierEntry.parse(output)
      return `${t.money(entry.amount)} ✅ ${t.of(draft.kind === 'debt' ? booked.supplierDebt : booked.supplierPayment)} : ${entry.supplier.name} (${t.money(entry.supplier.balance)}).`
    }
    case 'new_item': {
      const made = item.parse(output)
      return `✅ ${t.of(booked.newItem)} : ${made.name}, ${t.money(made.price)}.`
    }
    case 'new_customer':
      return `✅ ${t.of(booked.newCustomer)} : ${draft.name}.`
    case 'new_supplier':
      return `✅ ${t.of(booked.newSupplier)} : ${draft.name}.`
    case 'new_competitor':
      return `✅ ${t.of(booked.newCompetitor)} : ${draft.name}.`
    case 'competitor_price': {
      const seen = competitorPrice.parse(output)
      const { competitor } = draft
      const who = competitor.is === 'known' || competitor.is === 'new' ? competitor.name : ''
      return `${t.money(seen.price)} ✅ ${t.of(booked.competitorPrice)} : ${seen.product}, ${who}.`
    }
    case 'campaign': {
      const made = campaign.parse(output)
      return `✅ ${t.of(booked.campaign)} : ${made.name} (${made.channel}${made.budget === null ? '' : `, ${t.money(made.budget)}`}), ${t.day(made.from)} → ${t.day(made.to)}.`
    }
    case 'campaign_result':
      return `✅ ${t.of(booked.campaignResult)} : ${campaign.parse(output).name}.`
    case 'cash_count': {
      const count = cashCount.parse(output)
      const beside =
        count.difference === null
          ? ''
          : ` ${t.of(booked.tillBeside)(t.money(count.expected ?? 0), t.money(count.difference))}`
      return `${t.money(count.amount)} ✅ ${t.of(booked.till)}.${beside}`
    }
    case 'reminder': {
      const { text, at } = z.object({ text: z.string(), at: z.string() }).loose().parse(output)
      return `✅ ${t.of(booked.reminder)} : ${text}, ${sayInstant(at, zone, t.voice)}.`
    }
    case 'notices':
      return noticesSaid(notifications.parse(output), t, draft.change)
    case 'erase':
      return `✅ ${t.of(booked.erased)} : ${draft.thing.is === 'known' ? draft.thing.name : ''}.`
  }
}
