import { foldName } from '../language/fold-name.ts'

/** A paper that the owner confirmed, and what it was booked as. */
export type PastPaper = { text: string; category: string }

/** Two papers that share this much of their telling words are of one kind. */
const ALIKE = 0.3
const LEAST_LETTERS = 4

/**
 * The category that this owner gave the paper most like this one, or null where none is like it. A word that
 * stands on every paper tells little, one that stands on few tells much.
 */
export function categoryOfLikePaper(text: string, past: readonly PastPaper[]): string | null {
  const papers = past.map((paper) => ({ category: paper.category, words: wordsOf(paper.text) }))
  const holding = new Map<string, number>()
  for (const { words } of papers) for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1)
  const worth = (word: string) => Math.log(1 + papers.length / (holding.get(word) ?? 1))
  const own = wordsOf(text)
  let best = { category: null as string | null, alike: ALIKE }
  for (const { category, words } of papers) {
    const shared = sumOf(
      [...own].filter((word) => words.has(word)),
      worth,
    )
    const alike = shared / Math.max(1e-9, sumOf([...own], worth) + sumOf([...words], worth) - shared)
    if (alike > best.alike) best = { category, alike }
  }
  return best.category
}

function wordsOf(text: string): Set<string> {
  const words = foldName(text).match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS))
}

function sumOf(words: readonly string[], worth: (word: string) => number): number {
  return words.reduce((sum, word) => sum + worth(word), 0)
}
