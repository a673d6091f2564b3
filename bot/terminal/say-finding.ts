import type { Finding, OutsideFinding } from '#core/health/finding.ts'
import type { Language } from '#core/shapes.ts'
import { booksWords, type BooksFinding } from './doctor-books-words.ts'
import { outsideWords } from './doctor-outside-words.ts'
import { doctorWords } from './doctor-words.ts'

/** A finding with what to do about it. */
export function sayFinding(finding: Finding, language: Language): string {
  const { what } = finding
  const side = { ...booksWords, ...outsideWords }
  return isIn(side, what) ? side[what](finding)[language] : doctorWords[language][what](finding)
}

function isIn(words: object, what: Finding['what']): what is BooksFinding | OutsideFinding {
  return what in words
}
