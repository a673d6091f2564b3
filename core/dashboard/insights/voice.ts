import { nameOfSeason } from '../../almanac/seasons.ts'
import type { SeasonCode } from '../../almanac/words.ts'
import { categoryCode } from '../../expenses/categories.ts'
import { categoryNames } from '../../expenses/words.ts'
import { foldName } from '../../language/fold-name.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { sayDay, sayList, sayQuantity } from '../../language/say.ts'
import { UNIT_WORDS } from '../../language/unit-words.ts'
import { fromDinars, type Centimes } from '../../money.ts'
import type { Language } from '../../shapes.ts'
import type { Day } from '../../time.ts'

/** How figures are said in one language: what the words of findings are given besides the facts. */
export type Voice = {
  money: (amount: Centimes) => string
  /** An average or an estimate, in whole dinars. */
  about: (amount: Centimes) => string
  /** With its unit, in the language's own word where that is known. */
  quantity: (quantity: number, unit: string) => string
  /** A part of one as per cent. */
  percent: (part: number) => string
  number: (value: number) => string
  day: (day: Day) => string
  list: (items: readonly string[]) => string
  category: (code: string) => string
  season: (code: SeasonCode) => string
}

export function voiceIn(language: Language, today: Day): Voice {
  return {
    money: (amount) => sayMoney(amount, language),
    about: (amount) => sayMoney(fromDinars(Math.round(amount / 100)), language),
    quantity(quantity, unit) {
      const code = UNIT_WORDS.get(foldName(unit))
      return code
        ? sayQuantity(quantity, code, language)
        : `${sayNumber(quantity)}\u00a0${several(unit, quantity)}`
    },
    percent: (part) => `${sayNumber(Math.round(part * 100), 0)}${isRightToLeft(language) ? '' : '\u00a0'}%`,
    number: (value) => sayNumber(value, 1),
    day: (day) => sayDay(day, language, today),
    list: (items) => sayList(items, language),
    category(code) {
      const known = categoryCode(code)
      return known ? categoryNames[known][language] : code
    },
    season: (code) => nameOfSeason(code, language),
  }
}

/** A unit of the shop's own, as French and English write several: `106 briques`. */
function several(unit: string, quantity: number): string {
  return Math.abs(quantity) >= 2 && /^\p{Script=Latin}{4,}[^sxz]$/u.test(unit) ? `${unit}s` : unit
}
