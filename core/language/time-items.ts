import { bareForms } from './normalise.ts'
import { readNumberAt } from './numbers.ts'
import { TIME_PHRASES } from './time-words.ts'
import type { NumberReading } from './number-builder.ts'
import type { TimeWord } from './time-words.ts'
import type { Token } from './tokens.ts'

/** A stretch of a message as talk of time sees it: what its words can mean, the number it is, or neither. */
export interface TimeItem {
  readonly words: readonly TimeWord[]
  readonly number: NumberReading | null
  readonly token: Token
  readonly from: number
  readonly to: number
}

interface Branch {
  readonly next: Map<string, Branch>
  readonly words: TimeWord[]
}

const branch = (): Branch => ({ next: new Map(), words: [] })

const PHRASES: Branch = plant()

function plant(): Branch {
  const root = branch()
  for (const [word, spellings] of TIME_PHRASES) {
    for (const phrase of spellings.split(',')) {
      let at = root
      for (const part of phrase.split(' ')) {
        const next = at.next.get(part) ?? branch()
        at.next.set(part, next)
        at = next
      }
      at.words.push(word)
    }
  }
  return root
}

export function timeItems(tokens: readonly Token[]): TimeItem[] {
  const items: TimeItem[] = []
  for (let at = 0; at < tokens.length;) {
    const item = itemAt(tokens, at)
    items.push(item)
    at = item.to
  }
  return items
}

function itemAt(tokens: readonly Token[], at: number): TimeItem {
  const token = tokens[at]
  if (!token) throw new RangeError('No token there')
  const phrase = longestPhrase(tokens, at, PHRASES, at)
  const number = readNumberAt(tokens, at)
  const words = phrase?.words ?? []
  const to = phrase?.to ?? number?.tokens[1] ?? at + 1
  // A Tuesday and a three are one word in Darija: the item keeps both meanings.
  return {
    words,
    number: number && number.tokens[1] >= to ? number : null,
    token,
    from: at,
    to: Math.max(to, number?.tokens[1] ?? 0),
  }
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  root: Branch,
  start: number,
): { words: TimeWord[]; to: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (at > start && /^['-]$/.test(token.folded)) return longestPhrase(tokens, at + 1, root, start)
  const forms = token.kind === 'punctuation' ? [] : [token.folded, ...bareForms(token.folded).slice(1)]
  for (const form of forms) {
    const next = root.next.get(form)
    if (!next) continue
    const longer = longestPhrase(tokens, at + 1, next, start)
    if (longer) return longer
    if (next.words.length > 0) return { words: next.words, to: at + 1 }
  }
  return null
}

export function wordOf<Is extends TimeWord['is']>(
  item: TimeItem | undefined,
  is: Is,
): Extract<TimeWord, { is: Is }> | null {
  const found = item?.words.find((word): word is Extract<TimeWord, { is: Is }> => word.is === is)
  return found ?? null
}

/** The first item from `at` on that is no article or particle. */
export function filled(items: readonly TimeItem[], at: number): number {
  let next = at
  while (
    items[next]?.words.some((word) => word.is === 'filler') &&
    !items[next]?.number &&
    !wordOf(items[next], 'which')
  )
    next += 1
  return next
}
