import { nameForm, similarity, type NameForm } from '../language/similarity.ts'
import { foldName } from '../language/fold-name.ts'
import { addDays, firstOfMonth, daysCounted, type Day } from '../time.ts'

/** Below these, two names are two things: each way on average, and what was said in our name alone. */
const NEAR_BOTH_WAYS = 0.8
const NEAR_AS_SAID = 0.85
/** A second item this near leaves it open which one is meant. */
const CLEAR_BY = 0.05

export type NamedItem = { id: string; name: string; aliases: readonly string[] }

/**
 * Finds the item of ours that a competitor's product is: the same folded name or alias, else the nearest name, and
 * null where none is near or two are equally near. Items are made ready once, for as many products as are asked.
 */
export function itemFinder(items: readonly NamedItem[]): (product: string) => string | null {
  const byName = Map.groupBy(
    items.flatMap((item) => namesOf(item).map((name) => ({ id: item.id, folded: foldName(name) }))),
    ({ folded }) => folded,
  )
  let forms: NamedForms[] | undefined
  return (said) => {
    const product = sizeInOne(said)
    const same = new Set((byName.get(foldName(product)) ?? []).map(({ id }) => id))
    if (same.size === 1) return [...same][0] ?? null
    forms ??= items.map((item) => ({ id: item.id, forms: namesOf(item).map((name) => nameForm(name)) }))
    return nearest(nameForm(product), forms)
  }
}

type NamedForms = { id: string; forms: readonly NameForm[] }

function nearest(said: NameForm, items: readonly NamedForms[]): string | null {
  const whole = clearest(
    said,
    items,
    NEAR_BOTH_WAYS,
    (ours) => (similarity(said, ours) + similarity(ours, said)) / 2,
  )
  if (whole !== undefined) return whole
  // "lait" is "Lait Candia 1L" where that is the only milk of the shop.
  return clearest(said, items, NEAR_AS_SAID, (ours) => similarity(said, ours)) ?? null
}

/** The item that is near enough and nearer than all others; null where two are, undefined where none is. */
function clearest(
  said: NameForm,
  items: readonly NamedForms[],
  least: number,
  nearness: (ours: NameForm) => number,
): string | null | undefined {
  const scored = items
    .map(({ id, forms }) => ({
      id,
      score: Math.max(...forms.map((ours) => (sizesAgree(said, ours) ? nearness(ours) : 0))),
    }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best) return undefined
  return second && best.score - second.score < CLEAR_BY ? null : best.id
}

/** A size that both say must agree: 1L is not 5L. */
function sizesAgree(one: NameForm, other: NameForm): boolean {
  const [a, b] = [sizes(one), sizes(other)]
  return a === '' || b === '' || a === b
}

function namesOf(item: NamedItem): string[] {
  return [item.name, ...item.aliases].map(sizeInOne)
}

/** `1 L` is `1L`: labels are printed either way, and a lone L would be a word that tells items apart. */
function sizeInOne(name: string): string {
  return name.replace(/(\d)\s+(kg|gr?|ml|cl|l|كغ|غ|مل|ل)(?![\p{L}\d])/giu, '$1$2')
}

function sizes(form: NameForm): string {
  return form.words
    .map(({ letters }) => letters[0]?.text ?? '')
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ')
}

/** Per cent from the first to the last, to one decimal; null where there is nothing to compare. */
export function changeOf(values: readonly number[]): number | null {
  const [first, last] = [values[0], values.at(-1)]
  if (values.length < 2 || !first || last === undefined) return null
  return Math.round(((last - first) / first) * 1000) / 10
}

/** Twelve months, the last of them today's, unless a period is said. */
export function trendPeriod(
  said: { from?: Day | undefined; to?: Day | undefined },
  today: Day,
): { from: Day; to: Day; by: 'day' | 'month' } {
  const to = said.to ?? today
  // Eleven months are 334 to 337 days: so far back from the first of a month lies the right one, whatever their lengths.
  const from = said.from ?? firstOfMonth(addDays(firstOfMonth(to), -334))
  return { from, to, by: daysCounted(from, to) <= 31 ? 'day' : 'month' }
}

export type DatedPoint = { date: Day; value: number }

/**
 * The points of a series that a period shows: those in it, and always the last known one before its end, since
 * a country's figures come out a year late.
 */
export function pointsShown(points: readonly DatedPoint[], from: Day, to: Day): DatedPoint[] {
  const known = points.filter(({ date }) => date <= to || date.slice(0, 4) === to.slice(0, 4))
  const inside = known.filter(({ date }) => date >= from)
  return inside.length > 0 ? inside : known.slice(-1)
}
