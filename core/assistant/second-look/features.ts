import { bareForms } from '../../language/normalise.ts'
import { skeletonOf } from '../../language/skeleton.ts'
import { tokenise } from '../../language/tokens.ts'
import { covers, type Heard } from '../hearing/hear.ts'
import { isPlain, readConcepts } from '../hearing/lexicon.ts'

/** What is left of a message when its names, times and numbers are only slots: to learn from, and to look at. */
type Piece = { slot: string } | { word: string; plain: boolean; concepts: readonly string[] }

const SLOT = /^(?:PERIOD|ITEM|CUSTOMER|CATEGORY)$/

/** The features of a phrase of ours, whose slots are written in capitals. */
export function featuresOfPhrase(phrase: string): Set<string> {
  const tokens = tokenise(phrase)
  const isSlot = (at: number) => SLOT.test(tokens[at]?.raw ?? '')
  const tags = readConcepts(tokens, () => true)
  const pieces = tokens.flatMap((token, at): Piece[] => {
    if (token.kind === 'punctuation') return []
    if (isSlot(at)) return [{ slot: token.raw }]
    const concepts = tags.filter((tag) => covers(tag, at)).flatMap((tag) => tag.concepts)
    return [{ word: token.folded, plain: isPlain(token), concepts }]
  })
  return featuresOf(pieces)
}

/** The features of what a person said. */
export function featuresOfHeard(heard: Heard): Set<string> {
  const pieces: Piece[] = []
  heard.tokens.forEach((token, at) => {
    if (token.kind === 'punctuation' || token.kind === 'emoji') return
    const slot = slotAt(heard, at)
    const before = pieces.at(-1)
    if (slot) {
      if (!(before && 'slot' in before && before.slot === slot)) pieces.push({ slot })
      return
    }
    const concepts = heard.tags.filter((tag) => tag.exact && covers(tag, at)).flatMap((tag) => tag.concepts)
    pieces.push({ word: token.folded, plain: isPlain(token), concepts })
  })
  return featuresOf(pieces)
}

/** The words that carry the meaning of a message and that neither the rules nor a slot explain, by their key. What is told is not explained by a likeness. */
export function unexplainedIn(heard: Heard): string[] {
  return heard.tokens.flatMap((token, at) => {
    const explained =
      token.kind !== 'word' ||
      isPlain(token) ||
      slotAt(heard, at) !== null ||
      heard.tags.some((tag) => (tag.exact || heard.asks) && covers(tag, at))
    return explained ? [] : [sureKey(token.folded)]
  })
}

/** The keys of all words of a phrase of ours. */
export function wordsOfPhrase(phrase: string): string[] {
  return tokenise(phrase).flatMap(({ kind, folded }) => (kind === 'word' ? [sureKey(folded)] : []))
}

function slotAt(heard: Heard, at: number): string | null {
  if (heard.dates.some(({ tokens: [from, to] }) => at >= from && at < to)) return 'PERIOD'
  const mention = heard.mentions.find((each) => covers(each, at))
  if (mention?.fits.item) return 'ITEM'
  if (mention?.fits.customer) return 'CUSTOMER'
  if (mention?.fits.category) return 'CATEGORY'
  if (mention) return 'NAME'
  return heard.numbers.some((number) => covers(number, at)) ? 'NUMBER' : null
}

function featuresOf(pieces: readonly Piece[]): Set<string> {
  const features = new Set<string>()
  let before = '^'
  for (const piece of [...pieces, { slot: '$' }]) {
    const name = 'slot' in piece ? piece.slot : `~${wordKey(piece.word)}`
    if (name !== '$') features.add(name)
    if ('word' in piece) {
      for (const concept of piece.concepts) features.add(`=${concept}`)
      if (!piece.plain) for (const part of partsOf(wordKey(piece.word))) features.add(part)
    }
    features.add(`${before} ${name}`)
    before = name
  }
  return features
}

const keys = new Map<string, string>()
const MOST_KEYS = 5_000

/** One key for both scripts of Darija, where enough sounds are left to tell words apart. */
function wordKey(folded: string): string {
  const known = keys.get(folded)
  if (known !== undefined) return known
  const bare = bareForms(folded).at(-1) ?? folded
  const sounds = skeletonOf(bare)
  const key = sounds.length >= 3 ? sounds : bare
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(folded, key)
  return key
}

/** Three sounds are those of many words (`الخدمة` work, `الخدامة` workers): there the letters count. */
function sureKey(folded: string): string {
  const key = wordKey(folded)
  return key.length > 3 ? key : (bareForms(folded).at(-1) ?? folded)
}

/** Runs of three sounds, so that another ending of a word is still most of it. */
function partsOf(word: string): string[] {
  const marked = `<${word}>`
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => `/${marked.slice(at, at + 3)}`)
}
