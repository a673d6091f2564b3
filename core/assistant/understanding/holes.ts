import { sure, type Draft, type Hole, type Line, type Who } from './drafts.ts'

/** An answer to a question of ours. */
export type Filling =
  | { is: 'thing'; id: string; name: string; price?: number | undefined }
  | { is: 'money'; centimes: number }
  | { is: 'text'; text: string }
  | { is: 'time'; at: string }
  | { is: 'number'; value: number }
  | { is: 'direction'; kind: 'credit' | 'payment' }

/** The draft with its hole filled; the same draft where the answer doesn't fit it. */
export function filled(draft: Draft, hole: Hole, answer: Filling): Draft {
  switch (hole.hole) {
    case 'item':
      return withItem(draft, hole.line, hole.said, answer)
    case 'customer':
      return answer.is === 'thing' && 'customer' in draft ? { ...draft, customer: known(answer) } : draft
    case 'supplier':
      return answer.is === 'thing' && 'supplier' in draft ? { ...draft, supplier: known(answer) } : draft
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
          }))
        : draft
    case 'direction':
      return answer.is === 'direction' && draft.do === 'entry' ? { ...draft, kind: answer.kind } : draft
    case 'time':
      return answer.is === 'time' && draft.do === 'reminder' ? { ...draft, at: answer.at } : draft
    case 'name':
      return answer.is === 'text' && draft.do === 'campaign' ? { ...draft, name: answer.text } : draft
  }
}

function withItem(draft: Draft, at: number | null, said: string, answer: Filling): Draft {
  if (answer.is === 'thing') {
    if (at !== null && 'lines' in draft)
      return withLines(draft, at, (line) => ({ ...line, item: known(answer) }))
    if ('item' in draft) return { ...draft, item: known(answer) }
    if ('thing' in draft) return { ...draft, thing: known(answer) }
  }
  // A price for a thing that the shop doesn't know: it is sold under its name.
  if (answer.is === 'money' && at !== null && draft.do === 'sale')
    return withLines(draft, at, (line) => ({
      ...line,
      item: { is: 'unknown', said: `=${said}` },
      price: { ...sure(answer.centimes), per: 'unit' },
    }))
  return draft
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
    case 'erase':
      return draft
  }
}

function known({ id, name, price }: Extract<Filling, { is: 'thing' }>): Who {
  return { is: 'known', id, name, ...(price === undefined ? {} : { price }) }
}
