import type { Language } from '../shapes.ts'
import { sayNumber } from './money.ts'

/** French and English: one, many. */
type Plain = readonly [one: string, many: string]
/** Arabic counts one and two in the noun itself, three to ten in its plural and more with the singular again. */
type Arabic = readonly [one: string, two: string, few: string, many: string]
/** Darija says `3 bi3at` and `12 bi3a`: the plural up to ten. */
type Darija = readonly [one: string, few: string]

/** A thing that is counted, in every language. */
export type Noun = {
  readonly fr: Plain
  readonly en: Plain
  readonly ar: Arabic
  readonly 'dz-Arab': Darija
  readonly 'dz-Latn': Darija
}

/** `1 vente`, `12 ventes`; `عملية بيع واحدة`, `3 عمليات بيع`, `12 عملية بيع`. */
export function counted(count: number, noun: Noun, language: Language): string {
  if (language === 'ar' && count === 1) return noun.ar[0]
  if (language === 'ar' && count === 2) return noun.ar[1]
  return `${sayNumber(count)} ${formOf(count, noun, language)}`
}

function formOf(count: number, noun: Noun, language: Language): string {
  switch (language) {
    case 'fr':
      return noun.fr[count < 2 ? 0 : 1]
    case 'en':
      return noun.en[count === 1 ? 0 : 1]
    case 'ar':
      return noun.ar[isFew(count, 3) ? 2 : 3]
    default:
      return noun[language][isFew(count, 2) ? 1 : 0]
  }
}

/** 103 is counted as 3 is. */
function isFew(count: number, from: number): boolean {
  const last = count % 100
  return last >= from && last <= 10
}
