import type { Language } from '../../shapes.ts'
import { counted, type Noun } from '../../language/counted.ts'
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
  /** `12 ventes`: a number with its thing. */
  count(many: number, noun: Noun): string
  /** `+8`, `−8`. */
  signed(value: number): string
}

export function tongue(voice: Language, today: string): Tongue {
  const number = (value: number) => sayNumber(value, 3, voice)
  return {
    voice,
    money: (amount) => sayMoney(centimes(amount), voice),
    number,
    quantity: (value, unit) => {
      const code = unit ? unitOf(tokenise(unit)[0]) : null
      return code ? sayQuantity(value, code, voice) : `${number(value)}${unit ? ` ${unit}` : ''}`
    },
    period: (period) => sayPeriod(period, voice, today),
    day: (day) => sayDay(day, voice, today),
    of: (words) => words[voice],
    count: (many, noun) => counted(many, noun, voice),
    signed: (value) => `${value > 0 ? '+' : ''}${number(value)}`,
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
