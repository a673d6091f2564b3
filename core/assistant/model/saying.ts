import type { Heard } from '../hearing/hear.ts'
import { centimesOf, type Draft, type Line, type Money, type Who } from '../understanding/drafts.ts'

/**
 * Whether a person said all of a draft themselves: each name, each count, each amount with its unit, each day.
 * Then the message is its author's confirmation (contract, "In a chat"); a question or a doubt never is, and
 * what erases is always asked.
 */
export function isSaid(draft: Draft, heard: Heard, today: string): boolean {
  if (heard.asks) return false
  const said = sayingsIn(heard, today)
  switch (draft.do) {
    case 'sale':
      return (
        said.lines(draft.lines) &&
        said.maybe(draft.customer) &&
        said.day(draft.date) &&
        (draft.total === undefined || said.money(draft.total))
      )
    case 'purchase':
      return (
        said.lines(draft.lines) &&
        said.maybe(draft.supplier) &&
        said.day(draft.date) &&
        (draft.total === null || said.money(draft.total))
      )
    case 'expense':
      return draft.amount !== null && said.money(draft.amount) && said.day(draft.date)
    case 'stock_in':
    case 'loss':
      return said.lines(draft.lines)
    case 'entry':
      return (
        said.maybe(draft.customer) &&
        isMoney(draft.amount) &&
        said.money(draft.amount) &&
        said.day(draft.date)
      )
    case 'supplier_entry':
      return (
        said.maybe(draft.supplier) &&
        isMoney(draft.amount) &&
        said.money(draft.amount) &&
        said.day(draft.date)
      )
    default:
      return false
  }
}

function sayingsIn(heard: Heard, today: string) {
  const counts = new Set(heard.numbers.map(({ value }) => value))
  const amounts = new Set(
    heard.numbers.filter(({ money }) => money === 'dinar').map(({ value }) => Math.round(value * 100)),
  )
  const named = new Set(
    heard.mentions.flatMap(({ fits }) =>
      Object.values(fits).flatMap(({ things }) => (things.length === 1 ? things.map(({ id }) => id) : [])),
    ),
  )
  const days = new Set(heard.dates.filter(({ kind }) => kind === 'day').map(({ from }) => from))
  const who = (thing: Who) => thing.is === 'known' && named.has(thing.id)
  const money = (amount: Money) => amount.certain && amounts.has(centimesOf(amount))
  return {
    money,
    maybe: (thing: Who | null) => thing === null || who(thing),
    day: (day: string | undefined) => day === undefined || day === today || days.has(day),
    lines: (lines: readonly Line[]) =>
      lines.every(
        ({ item, quantity, price }) =>
          who(item) && (quantity === 1 || counts.has(quantity)) && (price === undefined || money(price)),
      ),
  }
}

function isMoney(amount: Money | 'all' | null): amount is Money {
  return amount !== null && amount !== 'all'
}
