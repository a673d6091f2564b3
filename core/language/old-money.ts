import { centimes as wholeCentimes } from '../money.ts'
import { DARIJA_SIZES, DINAR_SIZES } from './money-words.ts'
import type { Centimes } from '../money.ts'
import type { Spoken } from './language.ts'
import type { MoneyUnit } from './money-words.ts'
import type { NumberReading } from './number-builder.ts'

/** What decides between dinars and old centimes. Amounts are integer centimes of today's dinar. */
export interface MoneyContext {
  /** How this owner counts, learned from confirmations only. */
  readonly setting: 'dinars' | 'centimes' | 'ask'
  /** What the message is in. */
  readonly spoken: Spoken
  /** Centimes: the item's price, when the amount is a price of it. */
  readonly knownPrice?: number | undefined
  /** Centimes: what this owner usually pays or takes for it. */
  readonly usualAmount?: number | undefined
  /** From a receipt, a bank or a card: always dinars. */
  readonly printed?: boolean | undefined
}

/** Why an amount was read so; `old_counting` and `new_counting` are the two readings of a word like `alf`. */
export type MoneyReason =
  | 'unit'
  | 'printed'
  | 'digits'
  | 'setting'
  | 'near_known'
  | 'darija'
  | 'old_counting'
  | 'new_counting'

export interface MoneyOption {
  readonly centimes: Centimes
  readonly because: MoneyReason
}

export interface MoneyDecision {
  /** Likeliest first; never empty; different amounts. */
  readonly readings: readonly [MoneyOption, ...MoneyOption[]]
  /** False: ask, with the readings as choices. */
  readonly certain: boolean
}

type SaidNumber = Pick<NumberReading, 'values' | 'said' | 'scale' | 'scaleWord'>

const CENTIMES_IN: Readonly<Record<MoneyUnit, number>> = { dinar: 100, centime: 1, douro: 5 }

/**
 * The old-counting rules of domain/algeria.md §1: a unit decides; print is dinars; a million is centimes in Darija
 * and asked elsewhere; thousands in words are read both ways and the one within five times of what is known is
 * taken, else asked; a bare price under 100 may be a fruit sign's thousands of centimes.
 */
export function decideMoney(
  number: SaidNumber,
  unit: MoneyUnit | null,
  context: MoneyContext,
): MoneyDecision {
  if (unit)
    return settle(
      number.values.map((value) => option(value * CENTIMES_IN[unit], 'unit')),
      context,
    )
  if (context.printed)
    return settle(
      number.values.map((value) => option(value * 100, 'printed')),
      context,
    )
  if (number.scale === 'million' || number.scale === 'milliard') return decideMillions(number, context)
  if (number.scale === 'thousand' && number.said !== 'kilo') return decideThousands(number, context)
  return decidePlain(number, context)
}

function decideMillions(number: SaidNumber, context: MoneyContext): MoneyDecision {
  const old = number.values.map((value) => option(value, 'old_counting'))
  const recent = number.values.map((value) => option(value * 100, 'new_counting'))
  if (context.setting === 'dinars') return settle(because(recent, 'setting'), context)
  if (context.setting === 'centimes') return settle(because(old, 'setting'), context)
  const darija = context.spoken === 'dz' || DARIJA_SIZES.has(number.scaleWord ?? '')
  // `4 mlayen 200` is always 4 200 000: the literal 4 000 200 centimes would be nobody's price.
  if (darija) return { readings: [firstOf(because(old, 'darija'))], certain: true }
  const readings = distinct([firstOf(old), firstOf(recent)])
  return { readings, certain: readings.length === 1 }
}

function decideThousands(number: SaidNumber, context: MoneyContext): MoneyDecision {
  const recent = number.values.map((value) => option(value * 100, 'new_counting'))
  if (DINAR_SIZES.has(number.scaleWord ?? '')) return settle(recent, context)
  const old = wholeDinars(number.values.map((value) => option(value, 'old_counting')))
  if (context.setting === 'dinars') return settle(because(recent, 'setting'), context)
  if (context.setting === 'centimes') return settle(because(old, 'setting'), context)
  const both = context.spoken === 'dz' ? [...old, ...recent] : [...recent, ...old]
  return settle(both, context)
}

function decidePlain(number: SaidNumber, context: MoneyContext): MoneyDecision {
  const plain = number.values.map((value) => option(value * 100, 'digits'))
  const [value] = number.values
  if (context.setting === 'dinars') return settle(plain, context)
  const fruitSign = value > 0 && value < 100 && number.said !== 'kilo'
  if (fruitSign) return nearest([...plain, option(value * 1_000, 'old_counting')], context)
  const known = knownAmount(context)
  const old = option(value, 'old_counting')
  if (known === null || value < 1_000 || within(firstOf(plain).centimes, known, 20))
    return settle(plain, context)
  // In digits too some count in centimes; taken as dinars it would be over twenty times what is known.
  return within(old.centimes, known, 5)
    ? { readings: distinct([old, ...plain]), certain: false }
    : settle(plain, context)
}

/** One reading is certain; of several the one within five times of what is known, if only one is. */
function settle(options: readonly MoneyOption[], context: MoneyContext): MoneyDecision {
  const readings = distinct(options)
  if (readings.length === 1) return { readings, certain: true }
  const known = knownAmount(context)
  const near = known === null ? [] : readings.filter((reading) => within(reading.centimes, known, 5))
  const [only] = near
  if (only && near.length === 1) return { readings: [{ ...only, because: 'near_known' }], certain: true }
  return { readings, certain: false }
}

/** A price sign is never far from the known price: the nearer reading is taken, and none known is asked. */
function nearest(options: readonly MoneyOption[], context: MoneyContext): MoneyDecision {
  const known = knownAmount(context)
  const readings = distinct(options)
  if (known === null) return { readings, certain: false }
  const byDistance = [...readings].sort((a, b) => distance(a.centimes, known) - distance(b.centimes, known))
  const best = firstOf(byDistance)
  return {
    readings: [{ ...best, because: best.because === 'digits' ? 'digits' : 'near_known' }],
    certain: true,
  }
}

function knownAmount(context: MoneyContext): number | null {
  const known = context.knownPrice ?? context.usualAmount ?? 0
  return known > 0 ? known : null
}

function within(centimes: number, known: number, times: number): boolean {
  return centimes > 0 && centimes <= known * times && known <= centimes * times
}

function distance(centimes: number, known: number): number {
  return Math.abs(Math.log(centimes / known))
}

function option(centimes: number, because: MoneyReason): MoneyOption {
  return { centimes: wholeCentimes(Math.round(centimes)), because }
}

function because(options: readonly MoneyOption[], reason: MoneyReason): MoneyOption[] {
  return options.map((each) => ({ ...each, because: reason }))
}

function firstOf(options: readonly MoneyOption[]): MoneyOption {
  const [first] = options
  if (!first) throw new RangeError('A number has at least one reading')
  return first
}

/** Who counts in centimes speaks in whole dinars: 2 005 centimes is nobody's price. */
function wholeDinars(options: readonly MoneyOption[]): readonly MoneyOption[] {
  const whole = options.filter((each) => each.centimes % 100 === 0)
  return whole.length > 0 ? whole : options
}

function distinct(options: readonly MoneyOption[]): [MoneyOption, ...MoneyOption[]] {
  const seen = new Map<number, MoneyOption>()
  for (const each of options) if (!seen.has(each.centimes)) seen.set(each.centimes, each)
  const [first, ...rest] = [...seen.values()]
  if (!first) throw new RangeError('A number has at least one reading')
  return [first, ...rest]
}
