import type { When } from '../../language/dates.ts'
import { MONEY_UNITS, type MoneyUnit } from '../../language/money-words.ts'
import type { NumberReading } from '../../language/number-builder.ts'
import { readNumbers } from '../../language/numbers.ts'
import { readQuantityAt } from '../../language/quantities.ts'
import type { Token } from '../../language/tokens.ts'
import type { SaidNumber } from './hear.ts'
import type { Tag } from './lexicon.ts'
import type { Mention } from './names.ts'

/** What is counted, measured or paid: every number but those of dates and names. */
export function readCounts(
  tokens: readonly Token[],
  dates: readonly When[],
  mentions: readonly Mention[],
  tags: readonly Tag[],
): SaidNumber[] {
  // `une dépense`, `un post`: an article, and nothing that is counted.
  const article = (reading: NumberReading) =>
    reading.said === 'words' &&
    reading.values[0] === 1 &&
    reading.scale === 'none' &&
    tags.some(
      ({ from, exact, concepts }) => exact && from === reading.tokens[1] && !concepts.includes('filler'),
    ) &&
    // `khobza wa7da`, `ريدمي واحد`: after what it counts, one is a number.
    !mentions.some(
      ({ from, to, fits }) => (from === reading.tokens[1] || to === reading.tokens[0]) && fits.item,
    )
  const taken = (from: number, to: number) =>
    dates.some((date) => from < date.tokens[1] && to > date.tokens[0]) ||
    mentions.some((mention) => from < mention.to && to > mention.from && !onlyCategory(mention))
  const found: SaidNumber[] = []
  for (const reading of readNumbers(withoutNames(tokens, mentions))) {
    const [from, to] = reading.tokens
    // The half of `2 kilos et demi` is of the two.
    if (taken(from, to) || article(reading) || from < (found.at(-1)?.to ?? 0)) continue
    if (isMeasured(tokens, to)) continue
    const quantity = readQuantityAt(tokens, from)
    const money = unitAfter(tokens, to) ?? MONEY_UNITS.get(tokens[from - 1]?.folded ?? '') ?? null
    const unit = money === null && quantity && !taken(from, quantity.tokens[1]) ? quantity.unit : null
    const end =
      unit && quantity
        ? quantity.tokens[1]
        : money && unitAfter(tokens, to)
          ? to + unitLength(tokens, to)
          : to
    found.push({
      from,
      to: end,
      reading,
      value: unit && quantity ? quantity.values[0] : reading.values[0],
      unit,
      money,
    })
  }
  return withBareUnits(tokens, found, taken)
}

/** `80 km/h`, `38°`, `220 V`: a speed, a heat or a tension, and nothing that is counted or paid. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const [unit, per] = [tokens[at]?.folded ?? '', tokens[at + 1]?.raw]
  return (
    /^(?:°|degres?|degrees?|درجه|درجات|kmh|kph|mph|volts?|v|فولت)$/.test(unit) ||
    (unit === 'km' && per === '/')
  )
}

/** `40 mille-feuilles`: forty of them, and no forty thousand. */
function withoutNames(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const names = mentions.filter((mention) => mention.to - mention.from > 1 && wholeName(mention))
  if (names.length === 0) return tokens
  return tokens.map((token, at) =>
    token.kind === 'word' && names.some((name) => at >= name.from && at < name.to)
      ? { ...token, kind: 'punctuation' as const }
      : token,
  )
}

/** `plateau wahda`, `كيلو عدس`, `علبتين`: a unit counts by itself. */
function withBareUnits(
  tokens: readonly Token[],
  found: SaidNumber[],
  taken: (from: number, to: number) => boolean,
): SaidNumber[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (found.some(({ from, to }) => at >= from && at < to) || tokens[at]?.kind !== 'word') continue
    const quantity = readQuantityAt(tokens, at)
    if (!quantity) continue
    const [from, to] = quantity.tokens
    if (
      taken(from, to) ||
      found.some((number) => from < number.to && to > number.from && number.unit !== null)
    )
      continue
    const inner = found.findIndex((number) => number.from >= from && number.to <= to)
    const whole: SaidNumber = {
      from,
      to,
      reading: null,
      value: quantity.values[0],
      unit: quantity.unit,
      money: null,
    }
    if (inner >= 0) found.splice(inner, 1, whole)
    else if (!found.some((number) => from < number.to && to > number.from)) found.push(whole)
  }
  return found.sort((a, b) => a.from - b.from)
}

export function wholeName({ fits }: Mention): boolean {
  return Object.values(fits).some(({ coverage }) => coverage >= 0.9)
}

function onlyCategory({ fits }: Mention): boolean {
  return Object.keys(fits).every((kind) => kind === 'category')
}

function unitAfter(tokens: readonly Token[], at: number): MoneyUnit | null {
  const folded = (offset: number) => tokens[at + offset]?.folded ?? ''
  if (folded(0) === 'د' && folded(1) === '.' && folded(2) === 'ج') return 'dinar'
  return MONEY_UNITS.get(folded(0).replace(/^ال/u, '')) ?? null
}

function unitLength(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'د' ? 3 : 1
}
