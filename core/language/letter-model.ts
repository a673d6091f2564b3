/** How likely a word is of each language by its letters alone: trigrams counted over the language's lexicon. */
export interface LetterModel {
  /** Mean log-probability of a letter; higher is likelier. */
  readonly score: (folded: string) => number
}

const SMOOTHING = 0.35
const ALPHABET = 40

export function letterModel(words: Iterable<string>): LetterModel {
  const pairs = new Map<string, number>()
  const triples = new Map<string, number>()
  for (const word of words) {
    const marked = `^^${word}$`
    for (let at = 2; at < marked.length; at += 1) {
      const before = marked.slice(at - 2, at)
      pairs.set(before, (pairs.get(before) ?? 0) + 1)
      const triple = before + marked.charAt(at)
      triples.set(triple, (triples.get(triple) ?? 0) + 1)
    }
  }
  return { score: (folded) => meanLog(folded, pairs, triples) }
}

function meanLog(
  folded: string,
  pairs: ReadonlyMap<string, number>,
  triples: ReadonlyMap<string, number>,
): number {
  const marked = `^^${folded}$`
  let sum = 0
  for (let at = 2; at < marked.length; at += 1) {
    const before = marked.slice(at - 2, at)
    const seen = triples.get(before + marked.charAt(at)) ?? 0
    sum += Math.log((seen + SMOOTHING) / ((pairs.get(before) ?? 0) + SMOOTHING * ALPHABET))
  }
  return sum / (marked.length - 2)
}
