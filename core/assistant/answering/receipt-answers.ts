import type { z } from 'zod'
import type { goodsTakenIn, receiptGoods, readPhoto } from '../../expenses/contract.ts'
import { DOUBT } from '../../expenses/receipts/fields/understand.ts'
import type { WaitingReceipt } from '../conversation/state.ts'
import { categoryName } from './names.ts'
import { receiptWords as words } from './receipt-words.ts'
import type { Tongue } from './voice.ts'

export type ReadPhoto = z.output<typeof readPhoto>
type Goods = z.output<typeof receiptGoods>['lines'][number]
type TakenIn = z.output<typeof goodsTakenIn>['goods'][number]

const askable = ['total', 'date', 'merchant'] as const
type Askable = (typeof askable)[number]

/** Fields that the reader is not sure of: each is asked for, with the picture of its place where it has one. */
export function doubtsOf({ confidence, fields }: ReadPhoto['receipt']): Askable[] {
  return askable.filter((field) => fields[field] && (confidence[field] ?? 0) < DOUBT)
}

/** Whether the photo told nothing that a receipt tells: blurred, or of something else. */
export function toldNothing({ expense, receipt }: ReadPhoto): boolean {
  return receipt.total === null && expense.merchant === null && expense.date === null
}

/** What was read, and what else has to be known before it is booked. */
export function receiptRead(read: ReadPhoto, t: Tongue): string {
  const { expense, receipt, duplicates } = read
  const merchant = `• ${t.of(words.merchant)} : ${expense.merchant ?? t.of(words.unread)}`
  const twice = duplicates.slice(0, 1).map((one) => t.of(words.duplicate)(whichOf(one, t)))
  if (receipt.total === null && receipt.date === null)
    return [t.of(words.maybeNone), merchant, ...twice].join('\n')
  return [
    `${totalOf(read, t)} · ${t.of(words.read)}`,
    merchant,
    `• ${t.of(words.date)} : ${expense.date ? t.day(expense.date) : t.of(words.unread)}`,
    `• ${t.of(words.category)} : ${categoryName(expense.category, t)}`,
    ...(expense.dueOn ? [`• ${t.of(words.dueOn)} : ${t.day(expense.dueOn)}`] : []),
    ...twice,
  ].join('\n')
}

/** Several photos: a line for each. */
export function receiptsRead(reads: readonly ReadPhoto[], t: Tongue): string {
  return reads
    .map((read) => {
      const { expense, duplicates } = read
      const about = [expense.merchant ?? t.of(words.unread), expense.date && t.day(expense.date)]
      const twice = duplicates.slice(0, 1).map((one) => `\n  ${t.of(words.duplicate)(whichOf(one, t))}`)
      const lacks = expense.amount === null || expense.date === null ? `\n  ⚠️ ${t.of(words.toComplete)}` : ''
      return `• ${totalOf(read, t)} · ${about.filter(Boolean).join(', ')}${lacks}${twice.join('')}`
    })
    .join('\n')
}

/** The question under a receipt: for what is missing first, then for what is in doubt, then whether to book it. */
export function questionAbout(
  waiting: Pick<WaitingReceipt, 'missing' | 'foreign'>,
  t: Tongue,
): string | null {
  const [first] = waiting.missing
  if (first === 'amount')
    return waiting.foreign === null ? t.of(words.askTotal) : t.of(words.askDinars)(waiting.foreign)
  return first === 'date' ? t.of(words.askDate) : null
}

export function questionOfDoubt(read: ReadPhoto, t: Tongue): string {
  const doubted = doubtsOf(read.receipt).map((field) => valueOf(read, field, t))
  const unnamed = read.expense.merchant === null ? [`${t.of(words.merchant)} ${t.of(words.unread)}`] : []
  const all = [...doubted, ...unnamed]
  return all.length > 0 ? t.of(words.check)(all.join(', ')) : t.of(words.ask)
}

export function valueOf({ expense }: ReadPhoto, field: Askable, t: Tongue): string {
  const value = {
    total: expense.amount === null ? null : t.money(expense.amount),
    date: expense.date === null ? null : t.day(expense.date),
    merchant: expense.merchant,
  }[field]
  return `${t.of(words[field])} ${value ?? t.of(words.unread)}`
}

/** `(12,50 EUR)` of a total that is not in dinars; the sign alone where the total could not be read. */
export function foreignSum({ total, currency }: ReadPhoto['receipt'], t: Tongue): string {
  const sum = [total === null ? null : t.number(total / 100), currency].filter((part) => part !== null)
  return sum.length > 0 ? ` (${sum.join(' ')})` : ''
}

function totalOf({ expense, receipt }: ReadPhoto, t: Tongue): string {
  if (expense.amount !== null) return t.money(expense.amount)
  const foreign = receipt.foreign ? foreignSum(receipt, t) : ''
  return `${t.of(words.total)} ${foreign === '' ? t.of(words.unread) : foreign.trim()}`
}

function whichOf({ date, merchant, amount }: ReadPhoto['duplicates'][number], t: Tongue): string {
  const parts = [date && t.day(date), merchant, amount !== null && t.money(amount)].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** The goods of a receipt that are in the catalogue, with what went up, and the names of those that are not. */
export function goodsOffered(lines: readonly Goods[], t: Tongue): string {
  const known = lines.flatMap(({ match, quantity, unitCost }) =>
    match
      ? [
          `• ${t.quantity(quantity, match.unit)} ${match.name} × ${t.money(unitCost)}${changed(unitCost, match, t)}`,
        ]
      : [],
  )
  const unknown = lines.filter(({ match }) => !match).map(({ name }) => name)
  const rest = unknown.length > 0 ? [t.of(words.notKnown)(shortList(unknown))] : []
  return [...known, ...rest, t.of(words.intoStock)].join('\n')
}

export function goodsCameIn(goods: readonly TakenIn[], t: Tongue): string {
  const lines = goods.map(({ name, unit, quantity, unitCost, left, ...cost }) => {
    const up = unitCost === null ? '' : changed(unitCost, cost, t)
    return `• ${t.quantity(quantity, unit)} ${name}${up}, ${t.of(words.left)} ${t.number(left)}`
  })
  return [`✅ ${t.of(words.cameIn)} :`, ...lines].join('\n')
}

/** ` ⬆️ 250 → 273,70 DA (+9,5 %)` */
function changed(
  unitCost: number,
  { costBefore, costChange }: { costBefore: number | null; costChange: number | null },
  t: Tongue,
): string {
  if (costBefore === null || costChange === null || costChange === 0) return ''
  const share =
    costBefore > 0
      ? ` (${costChange > 0 ? '+' : ''}${t.number(Math.round((costChange / costBefore) * 1000) / 10)} %)`
      : ''
  return ` ${costChange > 0 ? '⬆️' : '⬇️'} ${t.money(costBefore)} → ${t.money(unitCost)}${share}`
}

const MOST_NAMED = 5
function shortList(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` + ${names.length - MOST_NAMED}` : ''
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`
}
