import { isRightToLeft } from '../language/language.ts'
import { scriptOf } from '../language/script.ts'
import type { Language } from '../shapes.ts'

/** What a model is told to write in. */
export const tongues: Record<Language, string> = {
  fr: 'French, with "vous"',
  ar: 'simple Arabic, in Arabic letters',
  en: 'English',
  'dz-Arab': 'Algerian Darija, in Arabic letters',
  'dz-Latn': 'Algerian Darija, in Latin letters as people type it (7, 3, 9 for ح ع ق)',
}

/** Whether a text is in the letters of a language; one without letters is in all of them. */
export function inLettersOf(language: Language, text: string): boolean {
  const script = scriptOf(text)
  return script === null || (script === 'arabic') === isRightToLeft(language)
}
