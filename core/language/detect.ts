import { DARIJA_ARABIC, MSA_WORDS } from './arabic-words.ts'
import { DARIJA_WORDS } from './darija-words.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { FIRST_NAMES } from './first-names.ts'
import { FRENCH_WORDS } from './french-words.ts'
import { letterModel } from './letter-model.ts'
import { MONEY_UNITS } from './money-words.ts'
import { bareForms } from './normalise.ts'
import { tokenise } from './tokens.ts'
import type { Language } from '../shapes.ts'
import type { Spoken } from './language.ts'
import { scriptOf, type Script } from './script.ts'
import type { Token } from './tokens.ts'

export interface DetectedWord {
  readonly token: Token
  readonly spoken: Spoken
}

export interface Detected {
  readonly spoken: Spoken
  /** Of most letters; Latin where there are none. */
  readonly script: Script
  /** The language and script to answer in. */
  readonly language: Language
  /** 0 to 1. Below 0.2 nothing in the message tells (`ok`, `3`): keep the language of the conversation. */
  readonly confidence: number
  readonly words: readonly DetectedWord[]
}

/** Evidence for each language: natural-log odds against the least likely. */
type Scores = Readonly<Record<Spoken, number>>

/**
 * The language of a message and of each of its words. A message that mixes Darija into French is Darija: its
 * writer speaks both, and the mix itself is how Darija is written. `names` are tokens that name something:
 * `sold 2 lait` is English, whatever the milk is called.
 */
export function detectLanguage(
  message: string | readonly Token[],
  names: ReadonlySet<number> = new Set(),
): Detected {
  const tokens = typeof message === 'string' ? tokenise(message) : message
  const all = tokens.filter((token) => token.kind === 'word' && token.script !== null)
  const telling = tokens.filter((token, at) => all.includes(token) && !names.has(at))
  const words = telling.length > 0 ? telling : all
  const scores = words.map((token) => (telling.length > 0 ? wordScores(token) : NOTHING))
  const settled = withNeighbours(scores, words)
  const detected = words.map((token, at) => ({ token, spoken: likeliest(settled[at] ?? NOTHING, token) }))
  return { ...ofMessage(detected, scores), words: detected }
}

const NOTHING: Scores = { fr: 0, ar: 0, en: 0, dz: 0 }

const list = (words: string) => words.trim().split(/\s+/)

const LEXICONS = {
  fr: new Set(list(FRENCH_WORDS)),
  en: new Set(list(ENGLISH_WORDS)),
  dz: new Set(list(DARIJA_WORDS)),
} as const
const MODELS = {
  fr: letterModel(LEXICONS.fr),
  en: letterModel(LEXICONS.en),
  dz: letterModel(LEXICONS.dz),
} as const
const LATIN_LANGUAGES = ['fr', 'en', 'dz'] as const
const DARIJA_LETTERS = new Set(list(DARIJA_ARABIC))
const MSA_LETTERS = new Set(list(MSA_WORDS))

/** People say the same few thousand words; each is weighed once. */
const weighed = new Map<string, Scores>()
const MOST_WEIGHED = 5_000

function wordScores(token: Token): Scores {
  const known = weighed.get(token.raw)
  if (known) return known
  const scores = weigh(token)
  if (weighed.size >= MOST_WEIGHED) weighed.clear()
  weighed.set(token.raw, scores)
  return scores
}

function weigh(token: Token): Scores {
  if (FIRST_NAMES.has(token.folded)) return NOTHING
  return token.script === 'arabic' ? arabicScores(token.folded) : latinScores(token)
}

/** Lexicon, letters, and the marks of each language's writing, added as evidence. */
function latinScores(token: Token): Scores {
  const { folded } = token
  const scores = { ...NOTHING, ar: -6 }
  const letters = Math.min(folded.length, 8)
  for (const language of LATIN_LANGUAGES) {
    scores[language] += MODELS[language].score(folded) * letters * 0.6
    if (LEXICONS[language].has(folded)) scores[language] += folded.length === 1 ? 1.5 : 3
  }
  const stem = folded.replace(/^(?:l|el|al|w|b|f|lel|fel|bel|mel)'?(?=.{3,})/, '')
  if (stem !== folded && LEXICONS.dz.has(stem) && !LEXICONS.fr.has(folded)) scores.dz += 2
  // `write`, `drawer`: the marks are for words that no list holds.
  if (!LEXICONS.en.has(folded) && !LEXICONS.fr.has(folded)) scores.dz += darijaMarks(folded)
  scores.fr += frenchMarks(token)
  scores.en += englishMarks(folded)
  const best = Math.min(scores.fr, scores.en, scores.dz)
  for (const language of LATIN_LANGUAGES) scores[language] -= best
  return scores
}

const DARIJA_MARKS: readonly (readonly [RegExp, number])[] = [
  [/[a-z'][2356789](?=[a-z']|$)|^[2356789][a-z]/, 5],
  [/^ma.{2,}ch[ie]?$/, 2.5],
  [/(?:kh|gh|dj|aou|awi|iy|yy|ww|aa)/, 1.2],
  [/(?:koum|kom|houm|hom|hum|tou|nou|lou|bou|hou|dou|aou|oun|oum|ouna|iya|ouh|ach|ech)$/, 1.2],
  [
    /^(?:ny|ty|yt|yn|yk|nk|tk|nd|td|yd|ng|yg|nch|tch|ych|nb|yb|nr|yr|ns|ys|nt|mt|mk|mb|mh|hm|hb|ht|hk|hl|kt|kd|kb|bk|bl[ae]d|bn|bz|bs|gt|gd|sb|sm|sd|zm|zw|lh|lb|lk|lm|lf|lj|wl|ws|wh|rw|rb|rk|rj|jd|jb|jm|dr[ab]|dw|dk)/,
    1.3,
  ],
  [/[qw](?!u)/, 1],
  [/(?:^al|^el|^ou|^il?l)[a-z]{3,}/, 0.7],
  [/[a-z]ah$/, 0.8],
]

function darijaMarks(folded: string): number {
  let evidence = 0
  for (const [mark, weight] of DARIJA_MARKS) if (mark.test(folded)) evidence += weight
  return evidence
}

const FRENCH_MARKS: readonly (readonly [RegExp, number])[] = [
  [
    /(?:tion|tions|sion|ment|ments|ement|eur|eurs|euse|eux|aire|aires|ique|iques|age|ages|ite|ites|ance|ence|isme|iste|istes|elle|ette|oir|oire|esse|able|ible|ois|ais|ait|aient|ent|ez|er|ees|aux|eau)$/,
    1.6,
  ],
  [/(?:eau|oi|ai[nrts]|qu|ui|eu|on[tns]|an[tcsg]|en[tcs]|com|pr|tr|gr|ph|gn|x$)/, 0.8],
  [/(?:ss|ll|tt|nn|mm|pp|ff|rr)e/, 0.7],
  [/[pvx]/, 0.6],
]

function frenchMarks(token: Token): number {
  let evidence = /[éèêàçùûîôœ]/i.test(token.raw) ? 2.2 : 0
  if (/^(?:[djcnmts]|qu)['’]/i.test(token.raw)) evidence += 3
  for (const [mark, weight] of FRENCH_MARKS) if (mark.test(token.folded)) evidence += weight
  return evidence
}

/** Fewer write English here: a word that no list holds is English only where it looks much like it. */
function englishMarks(folded: string): number {
  if (/['’](?:s|ll|ve|re|d)$|n['’]t$/.test(folded)) return 3
  return LEXICONS.en.has(folded) ? 0 : -1.6
}

function arabicScores(folded: string): Scores {
  const scores = { ...NOTHING, fr: -9, en: -9 }
  const forms = bareForms(folded)
  const [darija, msa] = [
    forms.some((form) => DARIJA_LETTERS.has(form)),
    forms.some((form) => MSA_LETTERS.has(form)),
  ]
  if (darija && !msa) scores.dz += 3
  if (msa && !darija) scores.ar += 1.6
  // ما…ش and the Darija plural in و without ا.
  if (/^ما.{2,}ش(?:ي)?$/u.test(folded)) scores.dz += 3
  if (/^[نيت].{2,}و$/u.test(folded)) scores.dz += 1.5
  if (/(?:ون|ين|ان|ات|تم|هما)$/u.test(folded)) scores.ar += 0.2
  return scores
}

/** A short or doubtful word is of its neighbours' language; a clear one stays what it is. */
function withNeighbours(scores: readonly Scores[], words: readonly Token[]): Scores[] {
  return scores.map((own, at) => {
    const mixed = { ...own }
    for (let other = Math.max(0, at - 3); other <= Math.min(scores.length - 1, at + 3); other += 1) {
      if (other === at || words[other]?.script !== words[at]?.script) continue
      const near = scores[other] ?? NOTHING
      const weight = 0.22 / Math.abs(other - at)
      for (const language of ['fr', 'ar', 'en', 'dz'] as const)
        mixed[language] += weight * Math.min(near[language], 6)
    }
    return mixed
  })
}

function likeliest(scores: Scores, token: Token): Spoken {
  if (token.script === 'arabic') return scores.dz >= scores.ar ? 'dz' : 'ar'
  if (scores.dz >= scores.fr && scores.dz >= scores.en) return 'dz'
  return scores.fr >= scores.en ? 'fr' : 'en'
}

function ofMessage(words: readonly DetectedWord[], scores: readonly Scores[]): Omit<Detected, 'words'> {
  const voting = words.filter((word) => votes(word.token))
  const arabic = words.filter((word) => word.token.script === 'arabic').length
  const script = scriptOfMost(words, arabic)
  const spoken = script === 'arabic' ? arabicLanguage(words, scores) : latinLanguage(voting, words, scores)
  const language: Language = spoken !== 'dz' ? spoken : script === 'arabic' ? 'dz-Arab' : 'dz-Latn'
  return {
    spoken,
    script,
    language,
    confidence: Math.max(confidence(spoken, scores), isMarked(spoken, words) ? 0.5 : 0),
  }
}

/** `وقتاش G50`: as many words of each, and the longer ones tell. */
function scriptOfMost(words: readonly DetectedWord[], arabic: number): Script {
  if (arabic === 0) return 'latin'
  const all = words.map(({ token }) => token.raw).join(' ')
  if (arabic * 2 === words.length) return scriptOf(all) ?? 'latin'
  return arabic * 2 > words.length ? 'arabic' : 'latin'
}

/** Names and units are written alike in every language; elided letters belong to the word after them. */
function votes({ folded, raw, script }: Token): boolean {
  if (FIRST_NAMES.has(folded) || MONEY_UNITS.has(folded)) return false
  return script === 'arabic' || (!/['’]$/.test(raw) && !/^[ay]$/.test(folded))
}

/** The share of Darija words from which a mixed message is Darija; one clear word of it must be there. */
const DARIJA_SHARE = 0.2

function latinLanguage(
  voting: readonly DetectedWord[],
  words: readonly DetectedWord[],
  scores: readonly Scores[],
): Spoken {
  const of = (word: DetectedWord) => scores[words.indexOf(word)] ?? NOTHING
  const darija = voting.filter((word) => word.spoken === 'dz')
  if (isMarkedEnglish(words) && !darija.some(({ token }) => LEXICONS.dz.has(token.folded))) return 'en'
  const clear = darija.some((word) => of(word).dz - Math.max(of(word).fr, of(word).en) >= 2)
  const share = voting.length === 0 ? 0 : darija.length / voting.length
  if (share >= 0.6 || (clear && share >= DARIJA_SHARE)) return 'dz'
  const english = voting.reduce((sum, word) => sum + clip(of(word).en - of(word).fr), 0)
  return english > 0 ? 'en' : 'fr'
}

/** `khlast 1500 transport`: one word that no other language has tells, though the names beside it are French. */
function isMarked(spoken: Spoken, words: readonly DetectedWord[]): boolean {
  if (spoken === 'en') return isMarkedEnglish(words)
  return (
    spoken === 'dz' &&
    words.some(
      ({ token: { folded } }) =>
        folded.length > 2 && LEXICONS.dz.has(folded) && !LEXICONS.fr.has(folded) && !LEXICONS.en.has(folded),
    )
  )
}

/** `carpenter glue and sandpaper`: small words tell where the others are names of things. */
function isMarkedEnglish(words: readonly DetectedWord[]): boolean {
  const folded = words.map(({ token }) => token.folded)
  return folded.some((word) => ONLY_ENGLISH.has(word)) && !folded.some((word) => ONLY_FRENCH.has(word))
}
const ONLY_ENGLISH = new Set(
  list(
    'sold bought paid how many much what which did does we my is are for with and each got took gave owes spent received',
  ),
)
const ONLY_FRENCH = new Set(
  list(
    'le la les un une des du de d et pour vendu paye achete recu combien il elle je on nous ce cette est sur au aux chez avec',
  ),
)

function clip(evidence: number): number {
  return Math.max(-3, Math.min(3, evidence))
}

function arabicLanguage(words: readonly DetectedWord[], scores: readonly Scores[]): Spoken {
  const arabic = scores.filter((_, at) => words[at]?.token.script === 'arabic')
  const total = (language: 'dz' | 'ar') => arabic.reduce((sum, each) => sum + each[language], 0)
  const latinDarija = words.some((word) => word.token.script === 'latin' && word.spoken === 'dz')
  return latinDarija || total('dz') >= total('ar') ? 'dz' : 'ar'
}

function confidence(language: Spoken, scores: readonly Scores[]): number {
  const gap = scores.reduce((sum, each) => {
    const others = (['fr', 'ar', 'en', 'dz'] as const)
      .filter((other) => other !== language)
      .map((other) => each[other])
    return sum + each[language] - Math.max(...others)
  }, 0)
  return 1 - Math.exp(-Math.max(0, gap) / 4)
}
