import type { Language } from '../../shapes.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { unitOf } from '../../language/quantities.ts'
import { centimes } from '../../money.ts'
import { sayDay, sayPeriod, sayQuantity } from '../../language/say.ts'
import { tokenise } from '../../language/tokens.ts'
import type { Period } from '../../language/dates.ts'

/** One thing in all five ways of writing; a missing one does not compile. */
export type Said<What = string> = Record<Language, What>

export function said<What>(fr: What, ar: What, en: What, arab: What, latn: What): Said<What> {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

/** How figures and names are written in one voice. */
export type Tongue = {
  voice: Language
  money(centimes: number): string
  number(value: number): string
  quantity(value: number, unit: string | undefined): string
  period(period: Period): string
  day(day: string): string
  of: <What>(words: Said<What>) => What
  /** Between a title and what it is of: only where French is written does a space stand before it. */
  colon: string
  /** A sentence with the marks of its script: in Arabic the comma is turned. */
  marked: (text: string) => string
}

export function tongue(voice: Language, today: string): Tongue {
  return {
    voice,
    money: (amount) => sayMoney(centimes(amount), voice),
    number: (value) => sayNumber(value),
    quantity: (value, unit) => {
      const code = unit ? unitOf(tokenise(unit)[0]) : null
      return code ? sayQuantity(value, code, voice) : `${sayNumber(value)}${unit ? ` ${unit}` : ''}`
    },
    period: (period) => sayPeriod(period, voice, today),
    day: (day) => sayDay(day, voice, today),
    of: (words) => words[voice],
    colon: voice === 'fr' || voice === 'dz-Latn' ? ' : ' : ': ',
    // A comma of decimals has no space after it.
    marked: (text) => (voice === 'ar' || voice === 'dz-Arab' ? text.replaceAll(', ', '، ') : text),
  }
}
