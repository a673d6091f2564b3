import { sayInstant } from '../../language/say.ts'
import { categoryName } from './names.ts'
import type { Tongue } from './voice.ts'
import { booked } from './booked-words.ts'
import { noticeNames, noticesSaid } from './notice-answers.ts'
import { notifications } from '../../dashboard/notices/contract.ts'
import { nouns } from './figure-words.ts'
import { centimesOf, type Draft, type Line, type Money, type Who } from '../understanding/drafts.ts'

/** What would be booked, said before it is: every figure and name that will stand in the books. */
export function described(draft: Draft, t: Tongue, zone: string): string {
  return `• ${t.of(headOf(draft))} : ${partsOf(draft, t, zone)
    .filter((part) => part !== '')
    .join(', ')}`
}

function headOf(draft: Draft) {
  switch (draft.do) {
    case 'entry':
      return booked[draft.kind ?? 'credit']
    case 'supplier_entry':
      return draft.kind === 'debt' ? booked.supplierDebt : booked.supplierPayment
    case 'cash_count':
      return booked.till
    case 'notices':
      return noticeNames.title
    case 'stock_in':
      return booked.stockIn
    case 'stock_set':
      return booked.stockSet
    case 'new_item':
      return booked.newItem
    case 'new_customer':
      return booked.newCustomer
    case 'new_supplier':
      return booked.newSupplier
    case 'new_competitor':
      return booked.newCompetitor
    case 'competitor_price':
      return booked.competitorPrice
    case 'campaign_result':
      return booked.campaignResult
    case 'erase':
      return booked.toErase
    case 'loss':
      return draft.gone ? booked[draft.gone] : booked.loss
    case 'sale':
    case 'expense':
    case 'purchase':
    case 'price':
    case 'cost':
    case 'threshold':
    case 'campaign':
    case 'reminder':
      return booked[draft.do]
  }
}

function partsOf(draft: Draft, t: Tongue, zone: string): string[] {
  const day = (date: string | undefined) => (date ? t.day(date) : '')
  switch (draft.do) {
    case 'sale':
      return [
        ...draft.lines.filter(({ item }) => nameless(item) === '').map((line) => lineSaid(line, t)),
        amount(draft.total, t) || (saysItsSum(draft.lines) ? '' : sumOf(draft.lines, t)),
        ...(draft.payment === 'credit' ? [t.of(booked.onCreditOf)] : []),
        name(draft.customer),
        day(draft.date),
      ]
    case 'purchase':
      return [
        ...draft.lines.map((line) => lineSaid(line, t)),
        amount(draft.total, t),
        name(draft.supplier) || (draft.merchant ?? ''),
        day(draft.date),
      ]
    case 'cash_count':
      return [amount(draft.amount, t)]
    case 'expense':
      return [
        amount(draft.amount, t),
        categoryName(draft.category ?? 'other', t),
        draft.merchant ?? '',
        day(draft.date),
      ]
    case 'stock_in':
    case 'loss':
    case 'stock_set':
      return draft.lines.map((line) => lineSaid(line, t))
    case 'price':
    case 'cost':
      return [name(draft.item), amount(draft.value, t)]
    case 'threshold':
      return [name(draft.item), t.number(draft.quantity ?? 0)]
    case 'entry':
      return [name(draft.customer), amount(draft.amount, t), day(draft.date)]
    case 'supplier_entry':
      return [name(draft.supplier), amount(draft.amount, t), day(draft.date)]
    case 'new_item':
      return [
        draft.name,
        amount(draft.price, t),
        draft.quantity === undefined ? '' : t.quantity(draft.quantity, draft.unit),
      ]
    case 'new_customer':
    case 'new_supplier':
    case 'new_competitor':
      return [draft.name, draft.phone ?? '']
    case 'competitor_price':
      return [name(draft.competitor), name(draft.product), amount(draft.price, t), day(draft.date)]
    case 'campaign':
      return [
        draft.name ?? '',
        draft.channel,
        amount(draft.budget, t),
        `${day(draft.from)} → ${day(draft.to)}`,
      ]
    case 'campaign_result':
      return [name(draft.campaign), amount(draft.revenue, t), amount(draft.spend, t)]
    case 'notices':
      return [noticesSaid(notifications.parse(draft.change), t, draft.change)]
    case 'reminder':
      return [draft.text, draft.at === null ? '' : sayInstant(draft.at, zone, t.voice)]
    case 'erase':
      return [name(draft.thing)]
  }
}

/** Takings that are of nothing in particular have no line to name. */
function nameless(item: Who): string {
  return item.is === 'unknown' && item.said === '=' ? item.said : ''
}

/** One line that is said with its whole price. */
function saysItsSum([only, ...more]: readonly Line[]): boolean {
  return only?.price != null && more.length === 0 && nameless(only.item) === '' && wholePrice(only)
}

function wholePrice({ price, quantity }: Line): boolean {
  return price?.per !== 'unit' || quantity === 1
}

/** What the lines come to, where every price is known. */
function sumOf(lines: readonly Line[], t: Tongue): string {
  let sum = 0
  for (const { item, quantity, price } of lines) {
    const unit = price ? centimesOf(price) : item.is === 'known' ? item.price : undefined
    if (unit === undefined) return ''
    sum += price?.per === 'line' ? unit : Math.round(unit * quantity)
  }
  return t.money(sum)
}

export function lineSaid({ item, quantity, price, unit }: Line, t: Tongue): string {
  const each = price?.per === 'unit' && quantity !== 1 ? ` × ${amount(price, t)}` : ''
  const whole = price && each === '' ? ` = ${amount(price, t)}` : ''
  return `${unit ? t.quantity(quantity, unit) : t.number(quantity)} ${name(item)}${each}${whole}`
}

function name(who: Who | null): string {
  if (!who) return ''
  return who.is === 'known' || who.is === 'new' ? who.name : who.said.replace(/^=/, '')
}

function amount(money: Money | 'all' | null | undefined, t: Tongue): string {
  if (!money) return ''
  return money === 'all' ? t.of(nouns.all) : t.money(centimesOf(money))
}
