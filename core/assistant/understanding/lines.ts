import { amountAt } from '../../language/money.ts'
import type { Spoken } from '../../language/language.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import type { NamedThing } from '../store.ts'
import { fitsOf, has, isFree, tagOf, written, type Clause } from './clauses.ts'
import type { Line, Money, Who } from './drafts.ts'
import { certainOf, isRunOut, nextIsGoods, strangerEnd } from './goods-beside.ts'
import { LINK_WORDS } from './links.ts'
import { holdsOf, holdsSaid, packOf, packPrice, weighsSaid } from './packs.ts'

/** How this owner counts, and in which language they spoke. */
export type Purse = { setting: 'dinars' | 'centimes' | 'ask'; spoken: Spoken }

type Open = {
  item: Who
  thing: NamedThing | null
  quantity: number | null
  price: SaidNumber | null
  each: boolean
  whole: boolean
  end: number
  unit: UnitCode | null
}

/** The goods of a clause with their quantities and prices, and a price that stands for all of them. */
export function linesOf(
  said: Clause,
  purse: Purse,
  known: 'price' | 'cost' = 'price',
  counting: 'goods' | 'stock' = 'goods',
): { lines: Line[]; total: Money | undefined } {
  const weight = weighsSaid(said, fitsOf(said, 'item')[0]?.things[0]?.unit)
  const inEach = weight ?? holdsSaid(said)
  const open = openLines(
    inEach
      ? {
          ...said,
          numbers: said.numbers.filter(
            (number) =>
              number !== inEach && !(weight && number.from > weight.from - 2 && number.to <= weight.from),
          ),
        }
      : said,
    // `corrige le stock à 60`: of stock, what has no currency is counted.
    (number) => (counting === 'stock' ? number.money !== null : isPrice(said, number)),
    (line, number) => known === 'price' && counting === 'goods' && isOwnPrice(line, number),
  )
  const several = open.length > 1
  const last = open.at(-1)
  // "2 lait w 3 khobz b 200": one price after all of them, and not said to be of each, is of all.
  const forAll =
    several && last?.price && !last.each && open.slice(0, -1).every(({ price }) => !price) ? last.price : null
  const lines = open.map((line): Line => {
    const packed = packOf(line.unit, line.thing)
    const holds = (packed || weight) && inEach ? inEach.value : 1
    const quantity = inOwnUnit(line) * holds
    const price =
      line.price && line.price !== forAll ? priceOf(said, line, quantity, purse, known) : undefined
    const pack = holds === 1 ? packed : null
    const held = holds === 1 ? {} : { held: holds }
    const unit = line.item.is === 'unknown' && line.unit ? { unit: line.unit } : {}
    return {
      item: line.item,
      quantity,
      ...(price ? { price } : {}),
      ...(pack ? { pack } : {}),
      ...held,
      ...unit,
    }
  })
  return { lines, total: forAll ? money(said, forAll, purse, undefined) : undefined }
}

/** An amount as it can be meant, in centimes. */
export function money(said: Clause, number: SaidNumber, purse: Purse, knownPrice: number | undefined): Money {
  if (!number.reading) return { readings: [Math.round(number.value * 100)], certain: true }
  const read = amountAt(said.heard.tokens, number.reading, {
    setting: purse.setting,
    spoken: purse.spoken,
    knownPrice,
  })
  if (!read) return { readings: [Math.round(number.value * 100)], certain: true }
  const big = number.reading.scale === 'million' || number.reading.scale === 'milliard'
  return {
    readings: read.readings.map(({ centimes }) => centimes),
    certain: read.certain,
    ...(big && !read.certain ? { asked: true } : {}),
  }
}

const MANY_PIECES = 20

/** Whether a number stands where prices stand: with DA, after `à`, `b`, `at`, or beside `each`. */
export function isPrice(said: Clause, number: SaidNumber): boolean {
  if (number.money !== null) return true
  // `bi3na l wa7ed`: to somebody, and for no dinar.
  if (number.value === 1 && number.reading?.said === 'words') return false
  const before = said.heard.tokens[number.from - 1]
  const linked = before !== undefined && LINK_WORDS.price.has(before.folded)
  // `ب 350 حبة وحدة`: the price of a piece.
  if (number.unit !== null) return linked && number.unit === 'piece' && number.value >= MANY_PIECES
  if (linked) return true
  const phrase = said.tags.find((tag) => tag.to === number.from && tag.concepts.includes('at'))
  return phrase !== undefined || touches(said, number, 'each')
}

function touches(said: Clause, number: SaidNumber, concept: 'each'): boolean {
  return said.tags.some(
    (tag) =>
      tag.concepts.includes(concept) &&
      (tag.from === number.to ||
        (tag.from === number.to + 1 && LINK_WORDS.price.has(said.heard.tokens[number.to]?.folded ?? '')) ||
        (tag.from === number.to + 1 && said.heard.tokens[number.to]?.folded === 'l') ||
        tag.to === number.from ||
        (tag.to === number.from - 1 && LINK_WORDS.price.has(said.heard.tokens[tag.to]?.folded ?? ''))),
  )
}

function openLines(
  said: Clause,
  costs: (number: SaidNumber) => boolean,
  costsAlone: (line: Open, number: SaidNumber) => boolean,
): Open[] {
  const open: Open[] = []
  const items = certainOf(said, fitsOf(said, 'item'))
  let quantity: SaidNumber | null = null
  let early: SaidNumber | null = null
  for (let at = said.from; at < said.to;) {
    const number = said.numbers.find(({ from }) => from === at)
    if (number) {
      const last = open.at(-1)
      if (costs(number)) {
        if (last && !last.price)
          Object.assign(last, {
            price: number,
            each: number.unit !== null || touches(said, number, 'each'),
            whole: number.unit === null && saidForAll(said, number),
          })
        else if (!last) early = number
      } else if (last && !last.price && costsAlone(last, number) && !nextIsGoods(said, number.to)) {
        last.price = number
      } else if (last && last.quantity === null && !nextIsGoods(said, number.to)) {
        last.quantity = number.value
        last.unit = number.unit
      } else quantity = number
      at = number.to
      continue
    }
    const item = items.find(({ from }) => from === at)
    // `3 loaves of bread`, `deux baguettes de pain`: one thing said twice.
    const again =
      item && !quantity && open.at(-1)?.thing?.id === item.things[0]?.id && at - (open.at(-1)?.end ?? -9) <= 1
    if (item && again) {
      at = item.to
      continue
    }
    // `2 robinets w silicone kmel`: what ran out is told beside what was sold.
    if (item && !quantity && open.length > 0 && isRunOut(said, item.to)) {
      at = item.to
      continue
    }
    const more = item ? strangerEnd(said, item) : null
    if (item && more) {
      open.push({
        item: { is: 'unknown', said: written(said.heard, item.from, more) },
        thing: null,
        quantity: quantity?.value ?? null,
        unit: quantity?.unit ?? null,
        price: early,
        each: false,
        whole: false,
        end: more,
      })
      quantity = null
      early = null
      at = more
      continue
    }
    if (item) {
      open.push({
        item: whoOf(said, item),
        thing: item.things[0] ?? null,
        quantity: quantity?.value ?? (item.dual ? 2 : null),
        unit: quantity?.unit ?? null,
        price: early,
        each: false,
        whole: false,
        end: item.to,
      })
      quantity = null
      early = null
      at = item.to
      continue
    }
    // `10 صفائح بيض`: a word between a number and the thing that it counts is what it is counted in.
    if (quantity && isFree(said.heard, at) && items.some(({ from }) => from === at + 1)) {
      at += 1
      continue
    }
    if (quantity && mayNameGoods(said, at) && onlyLinks(said, quantity.to, at)) {
      let to = at + 1
      while (to < said.to && mayNameGoods(said, to)) to += 1
      open.push({
        item: { is: 'unknown', said: written(said.heard, at, to) },
        thing: null,
        quantity: quantity.value,
        unit: quantity.unit,
        price: early,
        each: false,
        whole: false,
        end: to,
      })
      quantity = null
      early = null
      at = to
      continue
    }
    at += 1
  }
  const last = open.at(-1)
  const costly =
    quantity?.reading &&
    quantity.unit === null &&
    !(quantity.value === 1 && quantity.reading.said === 'words')
  if (costly && last && !last.price && last.quantity !== null) last.price = quantity
  return open
}

/** `4800 au dépositaire`: whom it was bought of, and nothing that is counted. */
function onlyLinks({ heard }: Clause, from: number, to: number): boolean {
  return heard.tokens
    .slice(from, to)
    .every(({ kind, folded }) => kind === 'punctuation' || !ELSEWHERE.test(folded))
}
const ELSEWHERE = /^(?:au|aux|chez|from|عند|3and|3nd)$/

/** A word that nothing explains; of what was sold also one that names a purpose of spending, such as water. */
function mayNameGoods(said: Clause, at: number): boolean {
  if (isFree(said.heard, at)) return true
  const purpose = fitsOf(said, 'category').some(({ from, to }) => from <= at && at < to)
  return purpose && has(said, 'soldByMe', 'take', 'receive') && !has(said, 'pay', 'spend', 'expense')
}

/** `vendu javel 100` where it costs 95: its price more likely than a hundred of it. */
function isOwnPrice({ thing }: Open, { value, unit }: SaidNumber): boolean {
  const known = (thing?.price ?? 0) / 100
  return unit === null && value >= 20 && value >= known * 0.6 && value <= known * 1.6
}

export function whoOf(said: Clause, fit: { things: NamedThing[]; from: number; to: number }): Who {
  const [only, ...others] = fit.things
  const text = written(said.heard, fit.from, fit.to)
  if (!only) return { is: 'unknown', said: text }
  if (others.length > 0)
    return { is: 'either', said: text, among: fit.things.map(({ id, name }) => ({ id, name })) }
  return {
    is: 'known',
    id: only.id,
    name: only.name,
    ...(only.price === undefined ? {} : { price: only.price }),
  }
}

function saidForAll(said: Clause, number: SaidNumber): boolean {
  const before = said.heard.tokens[number.from - 1]?.folded ?? ''
  return LINK_WORDS.total.has(before) || (tagOf(said, 'total')?.from ?? -9) >= number.from - 3
}

/** 500 g of what is kept in kilos is half of one; 2 cartons of twelve are 24. */
function inOwnUnit({ quantity, unit, thing }: Open): number {
  const many = quantity ?? 1
  const holds = holdsOf(unit, thing)
  if (holds !== null) return many * holds
  const own = thing?.unit?.toLowerCase() ?? ''
  if (unit === 'g' && /^(kg|kilo)/.test(own)) return many / 1000
  if (unit === 'ml' && /^l(itre)?$/.test(own)) return many / 1000
  if (unit === 'cl' && /^l(itre)?$/.test(own)) return many / 100
  return many
}

/** Of one, or of the line: as it was said, else whichever lies nearer to the known price. */
function priceOf(
  said: Clause,
  line: Open,
  quantity: number,
  purse: Purse,
  known: 'price' | 'cost',
): Line['price'] {
  if (!line.price) return undefined
  const knownPrice = line.thing?.[known] ?? line.thing?.price
  const holds = holdsOf(line.unit, line.thing)
  if (holds !== null && !line.whole)
    return packPrice(money(said, line.price, purse, undefined), {
      count: line.quantity ?? 1,
      holds,
      known: knownPrice,
    })
  if (line.each) return { ...money(said, line.price, purse, knownPrice), per: 'unit' }
  const whole = {
    ...money(said, line.price, purse, knownPrice === undefined ? undefined : knownPrice * quantity),
    per: 'line' as const,
  }
  if (line.whole) return whole
  const unit = { ...money(said, line.price, purse, knownPrice), per: 'unit' as const }
  // `chrit 10 kg sukkar b 1200`: of a thing without a known price, what was paid is of all of it.
  const before = said.heard.tokens[line.price.from - 1]?.folded ?? ''
  if (known === 'cost' && knownPrice === undefined && !/^(?:a|at)$/.test(before)) return whole
  if (quantity === 1 || knownPrice === undefined || knownPrice === 0) return unit
  const distance = (readings: number[], of: number) => Math.abs(Math.log((readings[0] ?? 1) / of))
  const [ofAll, ofOne] = [
    distance(whole.readings, knownPrice * quantity),
    distance(unit.readings, knownPrice),
  ]
  // `100 kg b 5200` where one costs 52: all of it, and no old money.
  return ofAll < ofOne || (ofAll < 0.01 && whole.certain && !unit.certain) ? whole : unit
}
