import { unitOf } from '../../language/quantities.ts'
import { tokenise } from '../../language/tokens.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import type { NamedThing } from '../store.ts'
import type { Clause } from './clauses.ts'
import type { Line, Money } from './drafts.ts'

/** What many are sold in together, and no shop keeps as one, unless it says so itself. */
const PACKS: readonly UnitCode[] = ['carton', 'pack', 'crate']

/** How many of a thing's own unit one of the unit that was said holds; null where nobody has said. */
export function holdsOf(unit: UnitCode | null, thing: NamedThing | null): number | null {
  if (!unit || !thing?.unit || isOwn(unit, thing)) return null
  return thing.packs?.find(({ name }) => unitOf(tokenise(name)[0]) === unit)?.holds ?? null
}

/** `2 cartons de lait` where milk is kept by the piece, and how many are in one is not known. */
export function packOf(unit: UnitCode | null, thing: NamedThing | null): UnitCode | null {
  if (!unit || !thing?.unit || !PACKS.includes(unit)) return null
  return isOwn(unit, thing) || holdsOf(unit, thing) !== null ? null : unit
}

/** `3 poulets de 2 kg chacun`, `زوج دجاج كل واحد 2 كيلو`: what one of them weighs, of goods kept by weight or length. */
export function weighsSaid(said: Clause, kept: string | undefined): SaidNumber | null {
  const own = unitOf(tokenise(kept ?? '')[0])
  // The one of `كل واحد` counts nothing.
  const [counted, weight, more] = said.numbers.filter(({ value, unit }) => value !== 1 || unit !== null)
  if (!own || !counted || !weight || more || weight.unit !== own || counted.money !== null) return null
  if (counted.unit !== null && counted.unit !== 'piece') return null
  const folded = (at: number) => said.heard.tokens[at]?.folded ?? ''
  const each = [weight.from - 1, weight.from - 2, weight.to, weight.to + 1].some(
    (at) => at >= counted.to && EACH_OF.test(folded(at)),
  )
  return each ? weight : null
}
const EACH_OF =
  /^(?:chacun|chacune|chaque|each|apiece|كل|لكل|للواحد|الواحد|koul|kol|kolwahed|wahda|wa7da|l'un|piece)$/

/** How many are in one pack, as the message itself says: `2 cartons, 12 f kol carton`, `2 cartons fihom 12`. */
export function holdsSaid(said: Clause): SaidNumber | null {
  const folded = (at: number) => said.heard.tokens[at]?.folded ?? ''
  const isPack = (at: number) => PACKS.some((pack) => pack === unitOf(said.heard.tokens[at]))
  const counted = said.numbers.some(({ unit }) => unit !== null && PACKS.includes(unit))
  if (!counted) return null
  const found = said.numbers.find(({ from, to, money }) => {
    if (money !== null || from === said.from) return false
    if (INSIDE.has(folded(from - 1)) || (OF.has(folded(from - 1)) && isPack(from - 2))) return true
    const linked = unitOf(said.heard.tokens[to]) === 'piece' ? to + 1 : to
    const each = EACH.has(folded(linked + 1)) ? linked + 2 : linked + 1
    return IN.has(folded(linked)) && (isPack(each) || EACH.has(folded(linked + 1)))
  })
  return found ?? null
}
const INSIDE = new Set(
  'fih fiha fihom fihoum fihem فيه فيها فيهم contenant contient contiennent chacun contains'.split(' '),
)
const OF = new Set('de d ta3 taa of تاع ديال'.split(' '))
const IN = new Set('f fi fel par dans per في ف in a بال ل لكل'.split(' '))
const EACH = new Set('kol koul chaque كل each un une le la l'.split(' '))

function isOwn(unit: UnitCode, { unit: kept }: NamedThing): boolean {
  const own = unitOf(tokenise(kept ?? '')[0])
  return own === unit || (unit === 'pack' && (own === 'packet' || own === 'box' || own === 'bag'))
}

/**
 * What was said of `count` packs is of one piece, of one pack or of all of them: whichever lies nearest to the
 * known price of a piece. Without one it is asked whether it is of one pack or of all.
 */
export function packPrice(
  { readings }: Money,
  { count, holds, known }: { count: number; holds: number; known: number | undefined },
): NonNullable<Line['price']> {
  if (!known) {
    const ways = readings.flatMap((each) => [Math.round(each * count), each])
    const different = [...new Set(ways)]
    return { readings: different, certain: different.length === 1, per: 'line' }
  }
  const ways = readings.flatMap((said) => [
    { off: distance(said, known), centimes: said, per: 'unit' as const },
    { off: distance(said, known * holds), centimes: Math.round(said * count), per: 'line' as const },
    { off: distance(said, known * holds * count), centimes: said, per: 'line' as const },
  ])
  const { centimes, per } = ways.reduce((best, way) => (way.off < best.off ? way : best))
  return { readings: [centimes], certain: true, per }
}

function distance(one: number, other: number): number {
  return Math.abs(Math.log(Math.max(one, 1) / Math.max(other, 1)))
}
