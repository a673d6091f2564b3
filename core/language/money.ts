import { centimes, minus, MOST_CENTIMES } from '../money.ts'
import { isRightToLeft } from './language.ts'
import { MONEY_UNITS } from './money-words.ts'
import { readNumbers } from './numbers.ts'
import { decideMoney } from './old-money.ts'
import { tokenise } from './tokens.ts'
import type { Centimes } from '../money.ts'
import type { Language } from '../shapes.ts'
import type { MoneyUnit } from './money-words.ts'
import type { Span } from './normalise.ts'
import type { NumberReading } from './number-builder.ts'
import type { MoneyContext, MoneyDecision, MoneyOption } from './old-money.ts'
import type { Token } from './tokens.ts'

/** An amount in a message, in integer centimes. */
export interface MoneyReading extends MoneyDecision {
  /** The unit that was said, or null: then the readings rest on the rules of old counting. */
  readonly unit: MoneyUnit | null
  readonly number: NumberReading
  /** Of the number with its unit. */
  readonly span: Span
  readonly tokens: Span
}

/**
 * Every number of the message as an amount. Which of them are money (and not a count, a date or a measure) the
 * caller knows from the sentence; those with a `unit` are. The same tokens' `number.tokens` tells them apart.
 */
export function readMoney(message: string | readonly Token[], context: MoneyContext): MoneyReading[] {
  const tokens = typeof message === 'string' ? tokenise(message) : message
  return readNumbers(tokens).flatMap((number) => amountAt(tokens, number, context) ?? [])
}

/** A number already read, taken as an amount; null where it is more money than any shop has (a phone number). */
export function amountAt(
  tokens: readonly Token[],
  number: NumberReading,
  context: MoneyContext,
): MoneyReading | null {
  if (number.values.some((value) => value * 100 > MOST_CENTIMES)) return null
  const [from, to] = number.tokens
  const after = unitAt(tokens, to)
  const before = after ? null : unitBefore(tokens, from)
  const unit = after?.unit ?? before?.unit ?? null
  const first = before ? from - 1 : from
  const last = after ? to + after.length : to
  const decision = decideMoney(number, unit, context)
  const negative = isNegative(tokens, first)
  const start = tokens[negative ? first - 1 : first]?.span[0] ?? number.span[0]
  const end = tokens[last - 1]?.span[1] ?? number.span[1]
  const [head, ...rest] = decision.readings
  const readings: [MoneyOption, ...MoneyOption[]] = negative
    ? [negated(head), ...rest.map(negated)]
    : [head, ...rest]
  return {
    ...decision,
    readings,
    unit,
    number,
    span: [start, end],
    tokens: [negative ? first - 1 : first, last],
  }
}

const nothing = centimes(0)

function negated(option: MoneyOption): MoneyOption {
  return { ...option, centimes: minus(nothing, option.centimes) }
}

/** `د.ج` is three tokens. */
function unitAt(tokens: readonly Token[], at: number): { unit: MoneyUnit; length: number } | null {
  const folded = (offset: number) => tokens[at + offset]?.folded ?? ''
  if (folded(0) === 'د' && folded(1) === '.' && folded(2) === 'ج') return { unit: 'dinar', length: 3 }
  const article = /^(?:de|d|ta3|ال)$/.test(folded(0)) ? 1 : 0
  const unit = MONEY_UNITS.get(folded(article).replace(/^ال/u, ''))
  return unit ? { unit, length: article + 1 } : null
}

/** `DA 500`, and not the DA of the amount before it. */
function unitBefore(tokens: readonly Token[], at: number): { unit: MoneyUnit } | null {
  const unit = MONEY_UNITS.get(tokens[at - 1]?.folded ?? '')
  const taken =
    tokens[at - 2]?.kind === 'number' || (tokens[at - 1]?.folded === 'da' && tokens[at - 2]?.kind === 'word')
  return unit && !taken ? { unit } : null
}

function isNegative(tokens: readonly Token[], at: number): boolean {
  const [before, sign, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!sign || !number || !/^[-−]$/.test(sign.raw)) return false
  return sign.span[1] === number.span[0] && before?.span[1] !== sign.span[0]
}

const GROUP = '\u202f'
const SPACE = '\u00a0'
const MINUS = '−'

/** Digits in groups of three with U+202F, decimals with a comma (a point in English); at most `places` of them, none when they are 0. */
export function sayNumber(value: number, places = 3, language?: Language): string {
  const rounded = Math.round(Math.abs(value) * 10 ** places) / 10 ** places
  const [whole = '0', decimals] = rounded
    .toFixed(places)
    .replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') || places > 0 ? '' : zeros))
    .split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, GROUP)
  const sign = value < 0 && rounded > 0 ? MINUS : ''
  return `${sign}${grouped}${decimals ? pointIn(language) + decimals : ''}`
}

/** Integer centimes as people write them there: `12 500 DA`, `12 500,50 DA`, `12 500 دج`. */
export function sayMoney(amount: Centimes, language: Language): string {
  const sign = amount < 0 ? MINUS : ''
  const whole = Math.floor(Math.abs(amount) / 100)
  const rest = Math.abs(amount) % 100
  const digits = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, GROUP)
  const cents = rest === 0 ? '' : pointIn(language) + String(rest).padStart(2, '0')
  return `${sign}${digits}${cents}${SPACE}${isRightToLeft(language) ? 'دج' : 'DA'}`
}

function pointIn(language: Language | undefined): string {
  return language === 'en' ? '.' : ','
}
