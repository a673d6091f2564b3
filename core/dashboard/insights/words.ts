import type { Language } from '../../shapes.ts'
import { arabicWords } from './arabic-words.ts'
import { darijaArabicWords } from './darija-arabic-words.ts'
import { darijaLatinWords } from './darija-latin-words.ts'
import { englishWords } from './english-words.ts'
import type { Facts, FindingKind } from './findings.ts'
import { frenchWords } from './french-words.ts'
import type { Voice } from './voice.ts'

/** What is told of a finding; `todo` is what a reminder about it says. */
export type Told = { title: string; detail: string; todo?: string }

export type InsightWords = {
  tell: { [Kind in FindingKind]: (facts: Facts[Kind], voice: Voice) => Told }
  /** What one writes in a chat to do the next step. */
  say: {
    remind(todo: string): string
    price(item: string, price: string): string
    expenses(category: string): string
  }
}

export const words: Record<Language, InsightWords> = {
  fr: frenchWords,
  ar: arabicWords,
  en: englishWords,
  'dz-Arab': darijaArabicWords,
  'dz-Latn': darijaLatinWords,
}
