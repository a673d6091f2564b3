import type { CategoryCode } from './contract.ts'
import { people } from './synonyms/people.ts'
import { place } from './synonyms/place.ts'
import { trade } from './synonyms/trade.ts'
import { upkeep } from './synonyms/upkeep.ts'

/** Other words that people use for a category; compared folded, so case, accents and Arabic variants do not count. */
export const categorySynonyms: Record<CategoryCode, readonly string[]> = {
  ...place,
  ...upkeep,
  ...trade,
  ...people,
}
