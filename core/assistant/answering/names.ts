import { categoryCodes } from '../../expenses/contract.ts'
import { categoryNames } from '../../expenses/words.ts'
import type { Tongue } from './voice.ts'

/** What a category is called in this voice; the owner's own keeps its name. */
export function categoryName(code: string, tongue: Tongue): string {
  const known = categoryCodes.find((each) => each === code)
  return known ? categoryNames[known][tongue.voice] : code
}
