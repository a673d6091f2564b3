import { amountAt } from '../../language/money.ts'
import type { Spoken } from '../../language/language.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, type Clause } from './clauses.ts'
import type { Line, Money } from './drafts.ts'
import { LINK_WORDS } from './links.ts'
import { openLines, touches, type Open } from './open-lines.ts'
import { holdsOf, holdsSaid, packOf, packPrice, weighsSaid } from './packs.ts'

/** How this owner counts, and in which language they spoke. */
export type Purse = { setting: 'dinars' | 'centimes' | 'ask'; spoken: Spoken }

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
  const last = open.at(-1)
  // "2 lait w 3 khobz b 200": one price after all of them, and not said to be of each, is of all.
  const after = open.length > 1 && open.slice(0, -1).every(({ price }) => !price) ? last?.price : undefined
  const forAll = after && (!last?.each || isSumOf(open, after)) ? after : null
  if (after && !forAll) priceEach(open, after)
  const lines = open.map((line): Line => {
    const packed = packOf(line.unit, line.thing)
    const inPacks = inEach !== null && !weight && (packed !== null || holdsOf(line.unit, line.thing) !== null)
    const holds = inEach && (inPacks || weight) ? inEach.value : 1
    // What is said of these cartons goes before what was known of cartons.
    const quantity = (inPacks ? (line.quantity ?? 1) : inOwnUnit(line)) * holds
    const price =
      line.price && line.price !== forAll ? priceOf(said, line, quantity, purse, known) : undefined
    const pack = holds === 1 ? packed : null
    const held = holds === 1 ? {} : { held: holds }
    const packs = inPacks && line.unit ? { packs: { unit: line.unit, holds } } : {}
    const unit = line.item.is === 'unknown' && line.unit ? { unit: line.unit } : {}
    return {
      item: line.item,
      quantity,
      ...(price ? { price } : {}),
      ...(pack ? { pack } : {}),
      ...held,
      ...packs,
      ...unit,
    }
  })
  return { lines, total: forAll ? money(said, forAll, purse, undefined) : undefined }
}

/** `doliprane w sirop, l wa7da 600` where one costs 180 and the other 420: what they come to. */
function isSumOf(open: readonly Open[], { value }: SaidNumber): boolean {
  const sum = open.reduce((all, line) => all + (line.thing?.price ?? Infinity) * inOwnUnit(line), 0)
  return Math.abs(sum - value * 100) < 1
}

/** `2 pulls et 3 chemises à 1500 pièce`: of each of them, unless it is far from what one is known to cost. */
function priceEach(open: readonly Open[], price: SaidNumber): void {
  for (const line of open) {
    const known = line.thing?.price
    const far = known !== undefined && (price.value * 100 > known * 2 || price.value * 200 < known)
    if (!far) Object.assign(line, { price, each: true })
  }
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
  // `me doit 1300 pour 2 chaises`: right before goods it counts them.
  const counts = number.value < MANY_PIECES && fitsOf(said, 'item').some(({ from }) => from === number.to)
  if (linked && /^(?:pour|for)$/.test(before.folded) && counts) return false
  if (linked) return true
  if (isFarMoreThanThereIs(said, number)) return true
  const phrase = said.tags.find((tag) => tag.to === number.from && tag.concepts.includes('at'))
  return phrase !== undefined || touches(said, number, 'each')
}

/** `2 mice and a keyboard, 4600`: after the goods, and ten times more than there are of any of them. */
function isFarMoreThanThereIs(said: Clause, { from, value, unit, reading }: SaidNumber): boolean {
  const items = fitsOf(said, 'item')
  const after = items.length > 0 && items.every((item) => item.to <= from)
  const most = Math.max(0, ...items.map(({ things: [thing] }) => thing?.stock ?? 0))
  return after && unit === null && reading !== null && value >= 500 && most > 0 && value > most * 10
}

/** `vendu javel 100` where it costs 95: its price more likely than a hundred of it. */
function isOwnPrice({ thing }: Open, { value, unit }: SaidNumber): boolean {
  const known = (thing?.price ?? 0) / 100
  return unit === null && value >= 20 && value >= known * 0.6 && value <= known * 1.6
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
