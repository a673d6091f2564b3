import { sayMoney, sayNumber } from '../../language/money.ts'
import { DATE_WORDS } from '../../language/say-words.ts'
import type { Centimes } from '../../money.ts'
import type { Language } from '../../shapes.ts'
import type { Day } from '../../time.ts'
import type { Reading } from '../reading.ts'
import type { ReportLanguage, Section } from './contract.ts'
import { labels } from './words.ts'

/** What every section is made with. */
export type Drafting = {
  shop: Reading
  language: ReportLanguage
  period: { from: Day; to: Day; by: 'day' | 'month' }
}
export type SectionBody = Partial<Omit<Section, 'code' | 'title'>> & { sources?: string[] }

/** Darija is spoken: on paper its writers read French or Arabic. */
export function paperLanguage(language: Language): ReportLanguage {
  if (language === 'dz-Latn') return 'fr'
  return language === 'dz-Arab' ? 'ar' : language
}

/** `18 novembre 2026` */
export function sayFullDay(day: Day, language: ReportLanguage): string {
  const month = DATE_WORDS[language].fullMonths[Number(day.slice(5, 7)) - 1]
  const of = Number(day.slice(8))
  return `${language === 'fr' && of === 1 ? '1er' : of} ${month} ${day.slice(0, 4)}`
}

/** `nov. 2026` for a month, `18 nov.` for a day. */
export function sayBucket(date: Day, by: 'day' | 'month', language: ReportLanguage): string {
  const month = DATE_WORDS[language].months[Number(date.slice(5, 7)) - 1] ?? ''
  return by === 'month' ? `${month} ${date.slice(0, 4)}` : `${Number(date.slice(8))} ${month}`
}

export function sayPercent(percent: number): string {
  return `${sayNumber(percent, 1)}\u00a0%`
}

type FigureCode = keyof typeof labels

/** Makes figures in the language of the paper. */
export function figuresIn(language: ReportLanguage) {
  const of = (code: FigureCode) => ({ code, label: labels[code][language] })
  return {
    money: (code: FigureCode, value: Centimes) => ({
      ...of(code),
      value,
      unit: 'centimes' as const,
      said: sayMoney(value, language),
    }),
    percent: (code: FigureCode, value: number | null) => ({
      ...of(code),
      value,
      unit: 'percent' as const,
      said: value === null ? '—' : sayPercent(value),
    }),
    count: (code: FigureCode, value: number) => ({
      ...of(code),
      value,
      unit: 'count' as const,
      said: sayNumber(value),
    }),
  }
}
