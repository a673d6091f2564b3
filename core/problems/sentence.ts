import type { ProblemCode, Problems } from '../errors.ts'
import type { Language } from '../shapes.ts'

/** The same sentence in every language of a person. */
export type Sentence = Record<Language, string>

/** Every problem as a sentence of its facts; a code without one does not compile. */
export type ProblemSentences = { [Code in ProblemCode]: (facts: Problems[Code]) => Sentence }

export function sentence(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}
