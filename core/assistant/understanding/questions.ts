import { periodToCompare, type Period } from '../../language/dates.ts'
import type { Concept } from '../hearing/concepts.ts'
import { mentionsOf, says, type Heard } from '../hearing/hear.ts'
import { isWritten, type Written } from '../errands/written.ts'
import type { NamedKind, NamedThing } from '../store.ts'
import type { Frame, Need } from './frame.ts'
import { frames } from './frames.ts'
import { screenFrames } from './screen-frames.ts'

/** What a question is about; each is answered from one or more capabilities in `answering/`. */
export type Asked = (typeof frames)[number]['ask']

/** What a question speaks of. Several things of a kind: the name fits them all, and all are answered. */
export type Slots = {
  periods: Period[]
  item: Named[]
  customer: Named[]
  supplier: Named[]
  competitor: Named[]
  campaign: Named[]
  category: Named[]
  metric: 'revenue' | 'expenses' | 'profit'
  by: 'revenue' | 'quantity' | 'any'
  many: number | null
}
export type Named = { id: string; name: string }
export type Question = { ask: Asked; slots: Slots }

/** How little of a message may be left unexplained before an answer would be a guess. */
const LEAST_UNDERSTOOD = 0.5

/** The question that a message asks, or null where nothing here fits it well enough. */
export function questionIn(heard: Heard): (Question & { score: number }) | null {
  if (heard.understood < LEAST_UNDERSTOOD) return null
  const best = bestFrame<Asked>(heard, frames)
  return best && { ...best, slots: slotsOf(heard) }
}

/**
 * A screen on which something is done that no chat does. Looked for first: `mot de passe` is a secret where it is asked
 * for, and a screen where it is to be changed.
 */
export function screenIn(heard: Heard): Question | null {
  const best = bestFrame<Asked>(heard, screenFrames)
  if (!best || says(heard, 'inject')) return null
  const other = bestFrame<Asked>(heard, frames)
  return other && other.score > best.score ? null : { ask: best.ask, slots: slotsOf(heard) }
}

/** Of the frames that fit whole, the one that explains most. */
export function bestFrame<Ask extends string>(
  heard: Heard,
  list: readonly Frame<Ask>[],
): { ask: Ask; score: number } | null {
  let best: { ask: Ask; score: number } | null = null
  for (const { ask, needs, not, weight = 0 } of list) {
    if (!needs.every((need) => isHeard(heard, need)) || not?.some((need) => isHeard(heard, need))) continue
    const score = needs.length + weight
    if (!best || score > best.score) best = { ask, score }
  }
  return best
}

function isHeard(heard: Heard, need: Need): boolean {
  if (typeof need !== 'string') return need.some((one) => isHeard(heard, one))
  if (need.startsWith('@')) return isWritten(heard, need.slice(1) as Written)
  if (need === '#period') return heard.dates.length > 0
  if (need === '#periods') return heard.dates.length > 1
  if (need.startsWith('#'))
    return heard.mentions.some(({ fits }) => fits[need.slice(1) as NamedKind] !== undefined)
  return says(heard, need as Concept)
}

export function slotsOf(heard: Heard): Slots {
  const named = (kind: NamedKind): Named[] => {
    const fits = mentionsOf(heard, kind)
    const best = Math.max(0, ...fits.map(({ coverage }) => coverage))
    const things: NamedThing[] = fits
      .filter(({ coverage }) => coverage >= best * 0.6)
      .flatMap((fit) => fit.things)
    return [...new Map(things.map(({ id, name }) => [id, { id, name }])).values()]
  }
  return {
    periods: heard.dates.map(({ from, to, kind, name }) => ({ from, to, kind, name })),
    item: named('item'),
    customer: named('customer'),
    supplier: named('supplier'),
    competitor: named('competitor'),
    campaign: named('campaign'),
    category: named('category'),
    metric: says(heard, 'profit') ? 'profit' : says(heard, 'expense', 'spend') ? 'expenses' : 'revenue',
    by: says(heard, 'revenue', 'worth') ? 'revenue' : says(heard, 'number') ? 'quantity' : 'any',
    many:
      heard.numbers.find(
        ({ value, money }) => money === null && Number.isInteger(value) && value > 1 && value <= 20,
      )?.value ?? null,
  }
}

const NOUNS: readonly Concept[] = [
  'sales', 'revenue', 'expense', 'profit', 'stock', 'price', 'cost', 'margin', 'basket', 'debt', 'customer', 'supplier', 'competitor', 'campaign',
  'product', 'sell', 'pay', 'spend', 'buy', 'low', 'reorder', 'out', 'worth', 'saleCount', 'iOwe', 'tax', 'forecast', 'advice', 'write', 'left', 'have', 'who', 'compare', 'greet', 'thanks', 'outside', 'secret', 'inject', 'otherShops', 'help', 'add', 'record', 'undo', 'remove',
] // prettier-ignore

/** With a number, what was done and nothing that is asked. */
const TOLD: readonly Concept[] = [
  'payMe',
  'paidMaybe',
  'take',
  'soldByMe',
  'receive',
  'lose',
  'set',
  'takeOff',
  'count',
]

/** `et le bénéfice ?` right after a question is of the same time. */
export function ofSameTime(question: Question, heard: Heard, before: Question | null): Question {
  const [first] = heard.tokens
  const linked = /^(?:et|w|و|and)$/.test(first?.folded ?? '') || /^و\p{L}/u.test(first?.folded ?? '')
  const short = heard.tokens.filter(({ kind }) => kind === 'word').length <= 5
  if (!before || !linked || !short || question.slots.periods.length > 0) return question
  return { ...question, slots: { ...question.slots, periods: before.slots.periods } }
}

/** `et hier ?`, `w la farine?`: only what differs is said, the rest is the question before. */
export function followUp(heard: Heard, before: Question | null): Question | null {
  if (!before || says(heard, ...NOUNS) || heard.understood < 0.99) return null
  if (heard.numbers.length > 0 && says(heard, ...TOLD)) return null
  const [period] = before.slots.periods
  if (says(heard, 'previous') && heard.dates.length === 0 && heard.mentions.length === 0 && period)
    return { ask: before.ask, slots: { ...before.slots, periods: [periodToCompare(period)] } }
  if (heard.numbers.some(({ money }) => money !== null)) return null
  const said = slotsOf(heard)
  const kinds = (['item', 'customer', 'supplier', 'competitor', 'campaign', 'category'] as const).filter(
    (kind) => said[kind].length > 0,
  )
  if (said.periods.length === 0 && kinds.length === 0) return null
  const slots = { ...before.slots }
  if (said.periods.length > 0) slots.periods = said.periods
  const kept = kinds.filter((kind) => before.slots[kind].length > 0)
  for (const kind of kept.length > 0 ? kept : kinds) slots[kind] = said[kind]
  return { ask: before.ask, slots }
}
