import { arabiziKey } from '../../language/arabizi.ts'
import { detectLanguage } from '../../language/detect.ts'
import { isEverydayWord } from '../../language/dictionary.ts'
import { bareForms, fold } from '../../language/normalise.ts'
import { nameForm, similarity, type NameForm } from '../../language/similarity.ts'
import { scriptOf, type Script } from '../../language/script.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import { CONCEPTS, type Concept } from './concepts.ts'
import { spellingsOf } from './lexicon/conjugation.ts'
import { VERB_STEMS } from './lexicon/verb-stems.ts'
import { widerWords } from './lexicon/wider-words.ts'
import { PLAIN_WORDS } from './plain-words.ts'

/** What a run of tokens means; `exact` where it stands in the lexicon as it was written. */
export type Tag = { from: number; to: number; concepts: readonly Concept[]; exact: boolean }

const LONGEST_PHRASE = 6
const phrases = new Map<string, Concept[]>()
for (const concept of Object.keys(CONCEPTS) as Concept[]) learn(phrases, CONCEPTS[concept], concept)
for (const [concept, lines] of Object.entries(widerWords) as [Concept, string][])
  learn(phrases, lines, concept)
const plain = new Set(PLAIN_WORDS.split(/\s+/).map(fold))
/** A refusal is not given for a word that is only like a forbidden one. */
const NEVER_GUESSED = new Set<Concept>(['secret', 'inject', 'otherShops', 'outside', 'undo', 'remove'])
/** Long enough that a slip of a letter leaves them recognisable; by script and length, for only those are compared. */
const fuzzyWords = new Map<string, { form: NameForm; concepts: Concept[] }[]>()
for (const [phrase, concepts] of phrases) {
  if (phrase.includes(' ') || phrase.length < 5 || concepts.some((each) => NEVER_GUESSED.has(each))) continue
  const shelf = shelfOf(scriptOf(phrase), phrase.length)
  const shelved = fuzzyWords.get(shelf)
  const word = { form: nameForm(phrase), concepts }
  if (shelved) shelved.push(word)
  else fuzzyWords.set(shelf, [word])
}
// What is made of stems is many words, and none that is only like another.
const listed = new Set(phrases.keys())
for (const [concept, stems] of Object.entries(VERB_STEMS) as [Concept, string][]) {
  const made = new Map<string, Concept[]>()
  learn(made, stems, concept)
  for (const [key, concepts] of made)
    if (!listed.has(key)) phrases.set(key, [...(phrases.get(key) ?? []), ...concepts])
}
/** Darija as it sounds: what is spelt otherwise is the same word, where no other sounds alike. */
const bySound = new Map<string, readonly Concept[]>()
for (const [phrase, concepts] of phrases) {
  if (phrase.includes(' ') || concepts.some((each) => NEVER_GUESSED.has(each))) continue
  const key = arabiziKey(phrase)
  if (!key || (listed.has(phrase) && !isDarija(phrase))) continue
  const alike = bySound.get(key)
  // What stands in the lexicon goes before what was made of stems.
  if (!alike) bySound.set(key, concepts)
  else if (!listed.has(phrase)) continue
  else
    bySound.set(
      key,
      alike.filter((each) => concepts.includes(each)),
    )
}
function isDarija(word: string): boolean {
  return !isEverydayWord(word) && detectLanguage(word).spoken === 'dz'
}
const guesses = new Map<string, readonly Concept[]>()
const MOST_GUESSES = 5_000

function learn(into: Map<string, Concept[]>, lines: string, concept: Concept): void {
  for (const phrase of lines.split(',').flatMap((line) => spellingsOf(line.trim()))) {
    const key = keyOf(tokenise(phrase))
    if (!key) continue
    const known = into.get(key)
    if (!known) into.set(key, [concept])
    else if (!known.includes(concept)) known.push(concept)
  }
}

export function keyOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ folded }) => folded)
    .join(' ')
}

export function isPlainWord(folded: string): boolean {
  return plain.has(folded) || bareForms(folded).some((form) => isWhole(form, folded) && plain.has(form))
}

export function isPlain(token: Token): boolean {
  return isPlainWord(token.folded)
}

/** `lait` is no article before `ait`: what is left of a Latin word without an apostrophe has to be long. */
function isWhole(form: string, folded: string): boolean {
  return form === folded || form.length >= 4 || !/^[a-z]+$/.test(folded)
}

/** The concepts of one word as it is, or without what is stuck to it; none for a word that is only like one. */
export function conceptsOf(folded: string): readonly Concept[] {
  for (const form of bareForms(folded)) {
    // `ربحا` is `ربح` with the ending of written Arabic.
    const found =
      phrases.get(form) ??
      (/^\p{Script=Arabic}{4,}$/u.test(form) ? phrases.get(form.replace(/ا$/u, '')) : undefined)
    if (found) return found
  }
  // `ربحي`, `مصاريفنا`: whose it is stands at the end of the word.
  const owned = /^(\p{Script=Arabic}{3,})(?:ي|نا|ها|هم|كم)$/u.exec(folded)?.[1]
  return owned ? (phrases.get(owned) ?? phrases.get(bareForms(owned).at(-1) ?? '') ?? []) : []
}

/** Every concept that is said, the longest phrase first; tokens of one phrase are not read again by themselves. */
export function readConcepts(tokens: readonly Token[], known: (token: number) => boolean): Tag[] {
  const tags: Tag[] = []
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at)
    // `ما` alone asks what; around a verb it denies it.
    const tag =
      phrase && !isMa(tokens, phrase) ? phrase : (deniedAt(tokens, at) ?? phrase ?? wordAt(tokens, at, known))
    if (tag) tags.push(tag)
    at = tag?.to ?? at + 1
  }
  return tags
}

function phraseAt(tokens: readonly Token[], at: number): Tag | null {
  if (tokens[at]?.kind === 'punctuation') return null
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length -= 1) {
    const run = tokens.slice(at, at + length)
    if (
      run.at(-1)?.kind === 'punctuation' ||
      run.some((token) => /[.,;:!?()؟،]/.test(token.raw) && token.kind === 'punctuation')
    )
      continue
    const key = keyOf(run)
    const found = phrases.get(key) ?? (length > 1 ? bareFirst(run) : undefined)
    if (found) return { from: at, to: at + length, concepts: found, exact: true }
  }
  return null
}

function isMa(tokens: readonly Token[], { from, to }: Tag): boolean {
  return to === from + 1 && /^(?:ma|ما)$/.test(tokens[from]?.folded ?? '')
}

const PAID = new Set<Concept>(['pay', 'payMe', 'paidMaybe', 'later'])

/** `ما خلصنيش`, `mab3tch`: in Darija a verb is denied around itself. What is not paid is on credit. */
function deniedAt(tokens: readonly Token[], at: number): Tag | null {
  const folded = tokens[at]?.folded ?? ''
  const apart = /^(?:ma|ما)$/.test(folded)
  const verb = apart ? (tokens[at + 1]?.folded ?? '') : folded.replace(/^(?:ma|ما)(?=.{3})/u, '')
  const stem = /^(.{2,})(?:ch|sh|ش)$/u.exec(verb)?.[1]
  if (!stem || (!apart && verb === folded)) return null
  const meant = conceptsOf(stem)
  if (meant.length === 0) return null
  const concepts: Concept[] = meant.some((concept) => PAID.has(concept)) ? ['later', 'denied'] : ['denied']
  return { from: at, to: at + (apart ? 2 : 1), concepts, exact: true }
}

/** `wel bénéfice net`: the first word of a phrase may carry an article. */
function bareFirst(run: readonly Token[]): Concept[] | undefined {
  const [first, ...rest] = run
  if (!first) return undefined
  const tail = keyOf(rest)
  for (const form of bareForms(first.folded).slice(1)) {
    const found = phrases.get(`${form} ${tail}`)
    if (found) return found
  }
  return undefined
}

function wordAt(tokens: readonly Token[], at: number, known: (token: number) => boolean): Tag | null {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return null
  const exact = conceptsOf(token.folded)
  if (exact.length > 0) return { from: at, to: at + 1, concepts: exact, exact: true }
  if (known(at) || plain.has(token.folded) || token.folded.length < 5 || isEverydayWord(token.folded))
    return null
  const sounding = bySound.get(arabiziKey(token.folded) ?? '') ?? []
  if (sounding.length > 0 && isDarija(token.folded))
    return { from: at, to: at + 1, concepts: sounding, exact: true }
  const concepts = guess(token.folded)
  return concepts.length > 0 ? { from: at, to: at + 1, concepts, exact: false } : null
}

const SURE = 0.83

function shelfOf(script: Script | null, letters: number): string {
  return `${script ?? ''}${letters}`
}

function guess(folded: string): readonly Concept[] {
  const before = guesses.get(folded)
  if (before) return before
  const said = nameForm(folded)
  // Of five letters a slip leaves too little (`virus`, `virés`): only sounds that are written two ways are guessed.
  let best = folded.length < 6 ? 0.89 : SURE
  let found: readonly Concept[] = []
  const script = scriptOf(folded)
  for (let letters = folded.length - 2; letters <= folded.length + 2; letters += 1) {
    for (const { form, concepts } of fuzzyWords.get(shelfOf(script, letters)) ?? []) {
      const likeness = similarity(said, form)
      if (likeness > best) {
        best = likeness
        found = concepts
      }
    }
  }
  if (guesses.size > MOST_GUESSES) guesses.clear()
  guesses.set(folded, found)
  return found
}
