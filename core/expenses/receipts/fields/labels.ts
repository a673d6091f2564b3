import { LABELS, type Meaning } from './label-words.ts'
import { nearest, occurs, plain, remembered, squash } from './text.ts'

const SQUASHED = LABELS.map(({ meaning, words }) => ({
  meaning,
  words: words.map(squash).sort((a, b) => b.length - a.length),
}))

const ENDING = new Set(['montant du', 'total du'].map(squash))

export type Understood = { meaning: Meaning; wrong: number; length: number }

/**
 * What the words of a line say, reading errors forgiven: the longest label that stands in them, each wrong
 * letter costing three. Short labels are forgiven only where they are nearly the whole text.
 */
export const meaningOf = remembered((text): Understood | null => {
  const squashed = squash(text)
  if (squashed.length < 2) return null
  // Three letters are a label only when they are all there is: `NET 10 302 DA`, but not `nettoyant`.
  if (/^net(?:da|dzd)?$/.test(squashed)) return { meaning: 'net', wrong: 0, length: 3 }
  const letters = plain(text).replace(/[^\p{L}\p{N}]/gu, '')
  const alone = wordsOf(text)
  let best: Understood | null = null
  for (const { meaning, words } of SQUASHED) {
    for (const word of words) {
      if (best && word.length <= best.length - 3 * best.wrong) break
      if (!occurs(word, squashed, forgiven(word, squashed))) continue
      // `Montant dû` ends what it says; `Montant du virement` goes on.
      if (ENDING.has(word) && !new RegExp(`${word}(?:da|dzd|ttc|net)?$`).test(squashed)) continue
      const { wrong } = nearest(word, squashed)
      if (wrong === 0 && word.length <= 5 && !standsOut(letters, squashed, word, alone)) continue
      if (wrong > 0 && word.length < 8 && isLatin(word) && !isSlip(word, squashed)) continue
      const worth = word.length - 3 * wrong
      if (!best || worth > best.length - 3 * best.wrong) best = { meaning, wrong, length: word.length }
    }
  }
  return best
})

function wordsOf(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map(squash),
  )
}

function forgiven(word: string, text: string): number {
  if (!isLatin(word) && word.length >= 10) return 2
  if (word.length < 5) return 0
  if (word.length < 8) return text.length <= word.length + 3 ? 1 : 0
  return word.length < 11 ? 1 : 2
}

/** What a label may be glued to where the reader lost the spaces: `TOTALDA`, `RECUENESPECES`. */
const GLUED = /^(?:da|dzd|rm|eur|ttc|ht|net|amount|due|en|de|du|par|cash|especes|recu|\d)*$/

/** A short word counts where it is a word of its own: `frais` is no fee in `fraise`, nor `tap` in `tapis`. */
function standsOut(letters: string, squashed: string, word: string, alone: ReadonlySet<string>): boolean {
  if (word.length <= 3 && squashed.endsWith(word)) return true
  const glued = GLUED.test(letters.slice(word.length))
  if (squashed.startsWith(word) && (alone.has(word) || glued)) return true
  return alone.has(word) && squashed.length <= word.length + 4
}

/** Arabic is read with more mistakes, and none of its labels is a letter away from goods. */
function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}

/** Letters that a reader takes for one another. */
const ALIKE = ['ocgqde', 'mnhwu', 'uvyw', 'tlfjr', 'pr', 'ebf', 'bs', 'zs', 'ao', 'kx']

/** Whether the text holds the word with one letter misread, or is the word with one letter lost; `veste` is no `reste`. */
function isSlip(word: string, text: string): boolean {
  if (text.length < word.length) return true
  for (let at = 0; at + word.length <= text.length; at++) {
    const wrong = Array.from({ length: word.length }, (_, i) => i).filter((i) => word[i] !== text[at + i])
    const [place] = wrong
    if (wrong.length !== 1 || place === undefined) continue
    const [want = '', got = ''] = [word[place], text[at + place]]
    if (ALIKE.some((group) => group.includes(want) && group.includes(got))) return true
  }
  return false
}

/** Whether one of the words stands in the text, reading errors forgiven. */
export function says(text: string, ...words: string[]): boolean {
  const squashed = squash(text)
  return words.some((word) => {
    const wanted = squash(word)
    const allowed = wanted.length < 6 ? 0 : wanted.length < 11 ? 1 : 2
    return occurs(wanted, squashed, allowed)
  })
}
