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
import type { Draft, Who } from '../understanding/drafts.ts'
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
    case 'sale':
      return soldAs(output, t, on)
    case 'expense': {
      const spent = expense.parse(output)
      return `${t.money(spent.amount ?? 0)} ✅ ${t.of(booked.expenseOf)(categoryName(spent.category, t))}${spent.merchant ? `, ${spent.merchant}` : ''}${on(spent.date)}.`
    }
    case 'purchase':
      return boughtAs(output, t, on)
    case 'stock_in':
    case 'loss':
      return outputs
        .map((each) => movedAs(each, draft.gone ? draft.gone : draft.do === 'loss' ? 'loss' : 'stockIn', t))
        .join('\n')
    case 'stock_set':
      return outputs.map((each) => setAs(each, t)).join('\n')
    case 'price':
    case 'cost':
    case 'threshold':
      return changedAs(output, draft.do, t)
    case 'entry':
      return entryAs(output, t, on)
    case 'supplier_entry': {
      const entry = supplierEntry.parse(output)
      const { name, balance } = entry.supplier
      const stands = balance < 0 ? booked.ahead : balance === 0 ? booked.settled : booked.weOweNow
      return `${t.money(entry.amount)} ✅ ${t.of(draft.kind === 'debt' ? booked.supplierDebt : booked.supplierPayment)} : ${name}. ${t.of(stands)(t.money(Math.abs(balance)))}`
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
      return `${t.money(seen.price)} ✅ ${t.of(booked.competitorPrice)} : ${seen.product}, ${nameOf(draft.competitor)}.`
    }
    case 'campaign':
      return campaignAs(output, t)
    case 'campaign_result':
      return `✅ ${t.of(booked.campaignResult)} : ${campaign.parse(output).name}.`
    case 'cash_count':
      return countedAs(output, t)
    case 'reminder': {
      const { text, at } = z.object({ text: z.string(), at: z.string() }).loose().parse(output)
      return `✅ ${t.of(booked.reminder)} : ${text}, ${sayInstant(at, zone, t.voice)}.`
    }
    case 'notices':
      return noticesSaid(notifications.parse(output), t, draft.change)
    case 'erase':
      return `✅ ${t.of(booked.erased)} : ${nameOf(draft.thing)}.`
  }
}

/** A day that is not today, as it is added to a sentence. */
type On = (day: string | null | undefined) => string

function soldAs(output: unknown, t: Tongue, on: On): string {
  const sale = bookedSale.parse(output)
  const alone = sale.lines.length === 1
  const lines = sale.lines.map(
    ({ name, quantity, unitPrice }) =>
      `${t.number(quantity)} ${name}${alone && quantity !== 1 ? ` × ${t.money(unitPrice)}` : ''}`,
  )
  const credit = sale.paymentMethod === 'credit' ? ` ${t.of(booked.onCreditOf)}` : ''
  const warnings = sale.warnings.map(({ kind, name, left }) => warningOf(kind, name, left, t))
  const buyer = sale.customerName ? ` (${sale.customerName})` : ''
  return `${t.money(sale.total)} ✅ ${t.of(booked.sale)}${credit} : ${lines.join(' + ')}${buyer}${on(sale.date)}.${warnings.join('')}`
}

function boughtAs(output: unknown, t: Tongue, on: On): string {
  const { expense: spent, goods } = bookedPurchase.parse(output)
  const came = goods.map(
    ({ name, quantity, left }) => `${t.number(quantity)} ${name} (${t.number(left)} ${t.of(booked.left)})`,
  )
  return `${t.money(spent.amount ?? 0)} ✅ ${t.of(booked.purchase)} : ${came.join(', ')}${on(spent.date)}.`
}

function movedAs(output: unknown, how: 'gift' | 'ownUse' | 'loss' | 'stockIn', t: Tongue): string {
  const { item: moved, quantity, warning } = bookedMovement.parse(output)
  const said = warning ? warningOf(warning, moved.name, moved.quantity, t) : ''
  return `✅ ${t.of(booked[how])} : ${t.number(Math.abs(quantity))} ${moved.name}, ${t.quantity(moved.quantity, moved.unit)} ${t.of(booked.left)}.${said}`
}

function warningOf(kind: 'below_zero' | 'low', name: string, left: number, t: Tongue): string {
  return `\n${t.of(kind === 'below_zero' ? booked.belowZero : booked.low)(name, t.number(left))}`
}

function setAs(output: unknown, t: Tongue): string {
  const { name, quantity, unit } = item.parse(output)
  return `✅ ${t.of(booked.stockSet)} : ${name}, ${t.quantity(quantity, unit)}.`
}

function changedAs(output: unknown, what: 'price' | 'cost' | 'threshold', t: Tongue): string {
  const { name, price, cost, threshold } = item.parse(output)
  const figure =
    what === 'threshold' ? t.number(threshold ?? 0) : t.money(what === 'cost' ? (cost ?? 0) : price)
  return `${figure} ✅ ${t.of(booked[what])} : ${name}.`
}

function entryAs(output: unknown, t: Tongue, on: On): string {
  const { amount, kind, customer, date } = bookedEntry.parse(output)
  const { balance } = customer
  const stands = balance < 0 ? booked.ahead : balance === 0 ? booked.settled : booked.owesNow
  return `${t.money(amount)} ✅ ${t.of(booked[kind])} : ${customer.name}${on(date)}. ${t.of(stands)(t.money(Math.abs(balance)))}`
}

function campaignAs(output: unknown, t: Tongue): string {
  const { name, channel, budget, from, to } = campaign.parse(output)
  const within = budget === null ? '' : `, ${t.money(budget)}`
  return `✅ ${t.of(booked.campaign)} : ${name} (${channel}${within}), ${t.day(from)} → ${t.day(to)}.`
}

function countedAs(output: unknown, t: Tongue): string {
  const { amount, expected, difference } = cashCount.parse(output)
  const beside =
    difference === null ? '' : ` ${t.of(booked.tillBeside)(t.money(expected ?? 0), t.money(difference))}`
  return `${t.money(amount)} ✅ ${t.of(booked.till)}.${beside}`
}

function nameOf(who: Who): string {
  return who.is === 'known' || who.is === 'new' ? who.name : ''
}
