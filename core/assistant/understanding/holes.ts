import { newId } from '../../ids.ts'
import { packPrice } from './packs.ts'
import { centimesOf, isMissing, sure, type Draft, type Hole, type Line, type Who } from './drafts.ts'

/** An answer to a question of ours. */
export type Filling =
  | { is: 'thing'; id: string; name: string; price?: number | undefined }
  | { is: 'money'; centimes: number }
  | { is: 'text'; text: string }
  | { is: 'time'; at: string }
  | { is: 'number'; value: number }
  | { is: 'direction'; kind: 'credit' | 'payment' }
  | { is: 'category'; code: string }
  /** A name that nobody knows: it is offered to be added. */
  | { is: 'stranger'; said: string }
  /** The missing things are put into the catalogue; or only what they cost is booked. */
  | { is: 'create' | 'plain' }

/** The draft with its hole filled; the same draft where the answer doesn't fit it. */
export function filled(draft: Draft, hole: Hole, answer: Filling): Draft {
  switch (hole.hole) {
    case 'item':
      return withItem(draft, hole, answer)
    case 'customer':
      return 'customer' in draft
        ? { ...draft, customer: personIn(answer, hole.said) ?? draft.customer }
        : draft
    case 'supplier':
      return 'supplier' in draft
        ? { ...draft, supplier: personIn(answer, hole.said) ?? draft.supplier }
        : draft
    case 'amount':
      return answer.is === 'money' ? withAmount(draft, answer.centimes) : draft
    case 'price':
      return answer.is === 'money' && 'lines' in draft
        ? withLines(draft, hole.line, (line) => ({
            ...line,
            price: { ...sure(answer.centimes), per: line.price?.per ?? 'unit' },
          }))
        : draft
    case 'pack':
      return answer.is === 'number' && 'lines' in draft
        ? withLines(draft, hole.line, (line) => ({
            ...line,
            quantity: line.quantity * answer.value,
            pack: undefined,
            packs: { unit: hole.unit, holds: answer.value },
            ...(line.price
              ? {
                  price: packPrice(line.price, {
                    count: line.quantity,
                    holds: answer.value,
                    known: priceOf(line),
                  }),
                }
              : {}),
          }))
        : draft
    case 'newItems':
      return answer.is === 'create'
        ? withNewItems(draft)
        : answer.is === 'plain'
          ? withoutGoods(draft)
          : answer.is === 'thing'
            ? withMissing(draft, answer)
            : draft
    case 'sellPrice':
      return answer.is === 'money' && 'lines' in draft
        ? withLines(draft, hole.line, (line) =>
            line.item.is === 'new' ? { ...line, item: { ...line.item, price: answer.centimes } } : line,
          )
        : draft
    case 'category':
      return answer.is === 'category' && draft.do === 'expense' ? { ...draft, category: answer.code } : draft
    case 'direction':
      return answer.is === 'direction' && draft.do === 'entry' ? { ...draft, kind: answer.kind } : draft
    case 'time':
      return answer.is === 'time' && draft.do === 'reminder' ? { ...draft, at: answer.at } : draft
    case 'name':
      return answer.is === 'text' && draft.do === 'campaign' ? { ...draft, name: answer.text } : draft
  }
}

type To<Name extends Hole['hole']> = Extract<Hole, { hole: Name }>

function withItem(draft: Draft, { line: at, said, among }: To<'item'>, answer: Filling): Draft {
  if (answer.is === 'thing') {
    // Of several that go by one name, which was meant today is no name of it.
    const item = known(answer, among.length > 1 ? undefined : said)
    if (at !== null && 'lines' in draft) return withLines(draft, at, (line) => ({ ...line, item }))
    if ('item' in draft) return { ...draft, item }
    if ('thing' in draft) return { ...draft, thing: known(answer) }
  }
  if (answer.is === 'create' && at !== null && 'lines' in draft)
    return withLines(draft, at, (line) =>
      line.item.is === 'unknown' ? { ...line, item: newItem(line, line.item.said, null) } : line,
    )
  if (answer.is === 'money' && at !== null && draft.do === 'sale')
    return withLines(draft, at, (line) => ({
      ...line,
      price: { ...sure(answer.centimes), per: 'unit' },
    }))
  return draft
}

function personIn(answer: Filling, said: string | null): Who | null {
  if (answer.is === 'thing') return known(answer)
  if (answer.is === 'stranger') return { is: 'unknown', said: answer.said }
  return answer.is === 'create' && said
    ? { is: 'new', standIn: newId(), name: said, unit: '', price: null }
    : null
}

/** What was sold has its price by that; what came in is asked for one. */
function withNewItems(draft: Draft): Draft {
  if (!('lines' in draft)) return draft
  const lines = draft.lines.map((line): Line => {
    if (!isMissing(line) || line.item.is !== 'unknown') return line
    const each =
      line.price && Math.round(centimesOf(line.price) / (line.price.per === 'line' ? line.quantity : 1))
    const price = draft.do === 'sale' && each ? each : null
    return { ...line, item: newItem(line, line.item.said, price) }
  })
  return { ...draft, lines }
}

function newItem({ unit }: Line, name: string, price: number | null): Who {
  return { is: 'new', standIn: newId(), name, unit: unit ?? 'pièce', price }
}

/** The only thing that was missing is one of the catalogue's under another name. */
function withMissing(draft: Draft, answer: Extract<Filling, { is: 'thing' }>): Draft {
  const missing = 'lines' in draft ? draft.lines.find(isMissing)?.item : undefined
  if (!('lines' in draft) || missing?.is !== 'unknown') return draft
  const item = known(answer, missing.said)
  return { ...draft, lines: draft.lines.map((line) => (line.item === missing ? { ...line, item } : line)) }
}

/** The expense of a purchase without its goods. */
function withoutGoods(draft: Draft): Draft {
  if (draft.do !== 'purchase') return draft
  const { total, lines, date, merchant, payment } = draft
  const sum = lines.reduce(
    (all, { price, quantity }) =>
      all + (price ? Math.round(centimesOf(price) * (price.per === 'unit' ? quantity : 1)) : 0),
    0,
  )
  const note = lines
    .map(({ item }) => (item.is === 'unknown' ? item.said : item.is === 'known' ? item.name : ''))
    .join(', ')
  return {
    do: 'expense',
    amount: total ?? (sum > 0 ? sure(sum) : null),
    category: 'goods',
    note,
    date,
    merchant,
    payment,
  }
}

function withLines(
  draft: Extract<Draft, { lines: Line[] }>,
  at: number,
  change: (line: Line) => Line,
): Draft {
  return { ...draft, lines: draft.lines.map((line, place) => (place === at ? change(line) : line)) }
}

function withAmount(draft: Draft, centimes: number): Draft {
  const money = sure(centimes)
  switch (draft.do) {
    case 'sale':
    case 'purchase':
      return { ...draft, total: money }
    case 'expense':
    case 'entry':
    case 'supplier_entry':
    case 'cash_count':
      return { ...draft, amount: money }
    case 'price':
    case 'cost':
      return { ...draft, value: money }
    case 'threshold':
      return { ...draft, quantity: centimes / 100 }
    case 'new_item':
    case 'competitor_price':
      return { ...draft, price: money }
    case 'campaign':
      return { ...draft, budget: money }
    case 'campaign_result':
      return draft.revenue && !draft.revenue.certain
        ? { ...draft, revenue: money }
        : { ...draft, spend: money }
    case 'stock_in':
    case 'loss':
    case 'stock_set':
    case 'new_customer':
    case 'new_supplier':
    case 'new_competitor':
    case 'reminder':
    case 'notices':
    case 'erase':
      return draft
  }
}

function priceOf({ item }: Line): number | undefined {
  return item.is === 'known' ? item.price : undefined
}

function known({ id, name, price }: Extract<Filling, { is: 'thing' }>, learnt?: string): Who {
  return { is: 'known', id, name, ...(price === undefined ? {} : { price }), ...(learnt ? { learnt } : {}) }
}
