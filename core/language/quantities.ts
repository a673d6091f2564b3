import { fractionTailAt, readNumberAt } from './numbers.ts'
import { tokenise } from './tokens.ts'
import { DUAL_UNITS, UNIT_WORDS } from './unit-words.ts'
import type { Span } from './normalise.ts'
import type { NumberReading } from './number-builder.ts'
import type { Token } from './tokens.ts'
import type { UnitCode } from './unit-words.ts'

/** So many of a unit: `3kg`, `zoudj kilo w nos`, `une boîte`, `plateau wahda`, `علبتين`, `kilo`. */
export interface QuantityReading {
  /** Decimals, the likeliest first. */
  readonly values: readonly [number, ...number[]]
  readonly ambiguous: boolean
  readonly approximate: boolean
  readonly unit: UnitCode
  readonly span: Span
  readonly tokens: Span
}

const MEASURES: ReadonlySet<UnitCode> = new Set(['kg', 'l', 'm', 'm2'])

/** All quantities with a unit in a message, in order. Counts without a unit (`3 lait`) are plain numbers. */
export function readQuantities(message: string | readonly Token[]): QuantityReading[] {
  const tokens = typeof message === 'string' ? tokenise(message) : message
  const found: QuantityReading[] = []
  for (let at = 0; at < tokens.length;) {
    const quantity = readQuantityAt(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity?.tokens[1] ?? readNumberAt(tokens, at)?.tokens[1] ?? at + 1
  }
  return found
}

/** The quantity that begins at token `at`, or null. A unit alone is one of it, where it stands before a thing. */
export function readQuantityAt(tokens: readonly Token[], at: number): QuantityReading | null {
  const number = readNumberAt(tokens, at)
  if (number) return counted(tokens, at, number)
  const pair = DUAL_UNITS.get(
    bare(tokens[at])
      .replace(/ان$/u, 'ين')
      .replace(/ت[يا]$/u, 'تين'),
  )
  if (pair) return made(tokens, at, at + 1, [2], pair, false)
  const token = tokens[at]
  const unit = token?.folded.length === 1 ? null : spelledUnit(tokens, at)
  if (!unit) return null
  const after = readNumberAt(tokens, at + 1)
  const single = after?.values[0] === 1 && after.said === 'words'
  if (single) return withTail(tokens, at, at + 2, [1], unit, false)
  // Between a preposition of price and nothing (`b kilo`, `le kilo`) it says "each", not one.
  const each = /^(?:le|la|l|el|par|per|the|b|bel|ب|لل|a)$/.test(tokens[at - 1]?.folded ?? '')
  const article =
    /^(?:l|el|ال|لل)/u.test(tokens[at]?.folded ?? '') && !UNIT_WORDS.has(tokens[at]?.folded ?? '')
  const before = tokens[at - 1]?.kind === 'number'
  return each || article || before || !standsBeforeThing(tokens, at)
    ? null
    : withTail(tokens, at, at + 1, [1], unit, false)
}

function counted(tokens: readonly Token[], at: number, number: NumberReading): QuantityReading | null {
  let next = number.tokens[1]
  if (/^(?:de|d|ta3|تاع|of|a|men|من)$/.test(tokens[next]?.folded ?? '')) next += 1
  const unit = spelledUnit(tokens, next)
  // `b 60 lkilo`, `ب 60 للكيلو` is a price of each, not sixty of it.
  if (!unit || !UNIT_WORDS.has(tokens[next]?.folded ?? '')) return null
  const values = MEASURES.has(unit) ? measured(tokens[at], number) : number.values
  return withTail(tokens, at, next + 1, values, unit, number.approximate)
}

/** `1,500 kg` is a kilo and a half on a scale's ticket, 1 500 kilos on an invoice. */
function measured(token: Token | undefined, number: NumberReading): NumberReading['values'] {
  const thousandths = /^(\d{1,3})[.,](\d{3})$/.exec(token?.folded ?? '')
  if (!thousandths || number.said !== 'digits') return number.values
  return [Number(`${thousandths[1]}.${thousandths[2]}`), number.values[0]]
}

/** `3 kilo w nos`, `2 litres moins le quart`. */
function withTail(
  tokens: readonly Token[],
  at: number,
  next: number,
  values: NumberReading['values'],
  unit: UnitCode,
  approximate: boolean,
): QuantityReading {
  const tail = fractionTailAt(tokens, next)
  if (!tail || !MEASURES.has(unit)) return made(tokens, at, next, values, unit, approximate)
  const [first, ...others] = values.map((value) => value + tail.value)
  return made(tokens, at, next + tail.length, [first ?? tail.value, ...others], unit, approximate)
}

function made(
  tokens: readonly Token[],
  from: number,
  to: number,
  values: NumberReading['values'],
  unit: UnitCode,
  approximate: boolean,
): QuantityReading {
  const span: Span = [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0]
  return { values, ambiguous: values.length > 1, approximate, unit, span, tokens: [from, to] }
}

/** The unit that a token says, articles stuck to it or not; null for any other word. */
export function unitOf(token: Token | undefined): UnitCode | null {
  return UNIT_WORDS.get(bare(token)) ?? UNIT_WORDS.get(token?.folded ?? '') ?? null
}

/** A unit that stands by itself; `l` and `ل` are also "to" and "the": one letter needs its thing or nothing after it. */
function spelledUnit(tokens: readonly Token[], at: number): UnitCode | null {
  const token = tokens[at]
  if (!token || token.kind === 'punctuation' || /['’]$/.test(token.raw)) return null
  const next = tokens[at + 1]
  const closed = !next || next.kind === 'punctuation' || /^(?:de|d|ta3|تاع|of|w|و|et|and)$/.test(next.folded)
  if (token.kind === 'word' && token.folded.length === 1 && token.folded !== 'g' && !closed) return null
  return unitOf(token)
}

function bare(token: Token | undefined): string {
  const folded = token?.folded ?? ''
  if (UNIT_WORDS.has(folded)) return folded
  return folded.replace(/^(?:و?(?:ال|لل|بال)|و|ل)(?=.{3,})/u, '').replace(/^(?:el|l)(?=[a-z0-9]{4,})/, '')
}

function standsBeforeThing(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]]
  const linked = /^(?:de|d|ta3|تاع|of)$/.test(next?.folded ?? '') ? after : next
  return linked?.kind === 'word'
}
