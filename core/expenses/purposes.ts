import { bareForms, fold } from '../language/normalise.ts'
import type { CategoryCode } from './contract.ts'
import { craftsmen } from './purposes/craftsmen.ts'
import { fees } from './purposes/fees.ts'
import { hands } from './purposes/hands.ts'
import { levies } from './purposes/levies.ts'
import { roads } from './purposes/roads.ts'
import { wraps } from './purposes/wraps.ts'

const codes = new Map<string, CategoryCode>()
for (const lists of [levies, roads, hands, wraps, craftsmen, fees])
  for (const [code, words] of Object.entries(lists) as [CategoryCode, readonly string[]][])
    for (const word of words) if (!codes.has(keyOf(word))) codes.set(keyOf(word), code)
const LONGEST = 4

function keyOf(phrase: string): string {
  return phrase
    .trim()
    .split(/[\s'’-]+/)
    .map(fold)
    .join(' ')
}

/**
 * What money that was surely spent was spent on, by words that mean too much else to be a category's name everywhere
 * (`café`, `journée`, `porte`): the longest that is said first, or null.
 */
export function purposeIn(words: readonly string[]): { code: CategoryCode; from: number; to: number } | null {
  const folded = words.flatMap((word) => fold(word).split(/['’-]/))
  if (folded.length !== words.length) return purposeIn(folded)
  for (let length = Math.min(LONGEST, words.length); length >= 1; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const code = codeOf(folded.slice(from, from + length))
      if (code) return { code, from, to: from + length }
    }
  return null
}

function codeOf([first = '', ...rest]: readonly string[]): CategoryCode | null {
  for (const form of bareForms(first).flatMap((each) => [each, each.replace(/(?<=[a-z]{3})s$/, '')])) {
    const code = codes.get([form, ...rest].join(' '))
    if (code) return code
  }
  return null
}
