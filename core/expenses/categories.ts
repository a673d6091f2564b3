import { foldName } from '../language/fold-name.ts'
import { categoryCodes, type CategoryCode } from './contract.ts'
import { categorySynonyms } from './synonyms.ts'
import { categoryNames } from './words.ts'

const byWord = new Map<string, CategoryCode>(
  categoryCodes.flatMap((code) =>
    [code, ...Object.values(categoryNames[code]), ...categorySynonyms[code]].map(
      (word): [string, CategoryCode] => [foldName(word), code],
    ),
  ),
)

/** The code of one of the categories that every business has, from its code or any name of it, or null. */
export function categoryCode(said: string): CategoryCode | null {
  return byWord.get(foldName(said)) ?? null
}
