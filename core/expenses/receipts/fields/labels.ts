import { LABELS, type Meaning } from './label-words.ts'
import { nearest, squash } from './text.ts'

const SQUASHED = LABELS.map(({ meaning, words }) => ({
  meaning,
  words: words.map(squash).sort((a, b) => b.length - a.length),
}))

export type Understood = { meaning: Meaning; wrong: number; length: number }

/**
 * What the words of a line say, reading errors forgiven: the longest label that stands in them, each wrong
 * letter costing three. Short labels are forgiven only where they are nearly the whole text.
 */
export function meaningOf(text: string): Understood | null {
  const squashed = squash(text)
  if (squashed.length < 2) return null
  // Three letters are a label only when they are all there is: `NET 10 302 DA`, but not `nettoyant`.
  if (/^net(?:da|dzd)?$/.test(squashed)) return { meaning: 'net', wrong: 0, length: 3 }
  let best: Understood | null = null
  for (const { meaning, words } of SQUASHED) {
    for (const word of words) {
      if (best && word.length <= best.length - 3 * best.wrong) break
      if (word.length <= 5 && !standsOut(squashed, word)) continue
      const { wrong } = nearest(word, squashed)
      if (wrong > forgiven(word, squashed)) continue
      const worth = word.length - 3 * wrong
      if (!best || worth > best.length - 3 * best.wrong) best = { meaning, wrong, length: word.length }
    }
  }
  return best
}

function forgiven(word: string, text: string): number {
  if (word.length < 5) return 0
  if (word.length < 8) return text.length <= word.length + 3 ? 1 : 0
  return word.length < 11 ? 1 : 2
}

/** A short word counts where it begins the text or is nearly all of it: `frais` is no fee in `jus d'orange frais`. */
function standsOut(text: string, word: string): boolean {
  return text.startsWith(word) || text.length <= word.length + 4 || (word.length <= 3 && text.endsWith(word))
}

/** Whether one of the words stands in the text, reading errors forgiven. */
export function says(text: string, ...words: string[]): boolean {
  const squashed = squash(text)
  return words.some((word) => {
    const wanted = squash(word)
    const allowed = wanted.length < 6 ? 0 : wanted.length < 11 ? 1 : 2
    return nearest(wanted, squashed).wrong <= allowed
  })
}
