import { readDates, type When } from '../../language/dates.ts'
import { detectLanguage } from '../../language/detect.ts'
import type { Spoken } from '../../language/language.ts'
import type { Language } from '../../shapes.ts'
import type { MoneyUnit } from '../../language/money-words.ts'
import { readNumbers } from '../../language/numbers.ts'
import type { NumberReading } from '../../language/number-builder.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import type { NamedKind } from '../store.ts'
import type { Concept } from './concepts.ts'
import { isCounted } from './counted-days.ts'
import { readCounts, wholeName } from './counts.ts'
import { isPlain, readConcepts, type Tag } from './lexicon.ts'
import { withoutPossessive } from './name-words.ts'
import { meantAsName } from './named-or-said.ts'
import { begunAnew } from './restarts.ts'
import { inContext } from './senses.ts'
import type { Fit, Mention, NameIndex } from './names.ts'

/** A number that is neither of a date nor of a name, with what stands with it. */
export type SaidNumber = {
  from: number
  to: number
  reading: NumberReading | null
  value: number
  /** `kg` of `3 kg`. */
  unit: UnitCode | null
  money: MoneyUnit | null
}

/** A message taken apart: its words with what each can mean. Nothing is decided yet. */
export type Heard = {
  text: string
  tokens: readonly Token[]
  voice: Language
  spoken: Spoken
  /** Below 0.2 nothing in it tells its language. */
  voiceIsSure: boolean
  tags: readonly Tag[]
  mentions: readonly Mention[]
  dates: readonly When[]
  numbers: readonly SaidNumber[]
  asks: boolean
  /** The share of its words that mean something here, 0 to 1. */
  understood: number
}

export type Ear = { names: NameIndex; now: Date; zone: string; purpose?: 'past' | 'future' }

export function hear(written: string, ear: Ear): Heard {
  // The English possessive is a word of its own: `today's takings`.
  // `ألفا ومئتي` is a thousand with the ending of written Arabic.
  const text = withoutPossessive(written).replaceAll(/(?<!\p{L})([أا]لف)ا(?=\s+و)/gu, '$1')
  const tokens = tokenise(text)
  const detected = detectLanguage(tokens, ear.names.ownWords(tokens))
  const times = readDates(tokens, { now: ear.now, zone: ear.zone, purpose: ear.purpose ?? 'past' })
  const timed = (at: number) => times.some(({ tokens: [from, to] }) => at >= from && at < to)
  const named = (at: number) =>
    timed(at) || mentions.some(({ from, to, fits }) => at >= from && at < to && firm(fits))
  const mentions = ear.names.mentions(tokens, timed)
  // A number is no slip for a word that looks like it (`عشرين`, `نشري`).
  const counted = new Set(readNumbers(tokens).flatMap(({ tokens: [from, to] }) => range(from, to)))
  const words = readConcepts(tokens, (at) => named(at) || counted.has(at))
  const dates = times.filter(
    (date) =>
      !isCounted(date, tokens, mentions) &&
      !mentions.some(
        (mention) => mention.to - mention.from > 1 && inside(date.tokens, mention) && wholeName(mention),
      ),
  )
  const counts = readCounts(tokens, dates, mentions, words)
  const { tags, numbers } = inContext({ tokens, tags: words, mentions, numbers: counts })
  const heard = {
    text,
    tokens,
    voice: detected.language,
    spoken: detected.spoken,
    voiceIsSure: detected.confidence >= 0.2,
    tags,
    mentions: mentions
      // `هاد الشهر` is a time, and no شهرية.
      .filter((mention) => !onlyAside(mention) || !dates.some(({ tokens: of }) => within(mention, of)))
      .flatMap((mention) => meantAsName(withoutOtherKind(mention, tags), tags))
      .filter(({ fits }) => Object.keys(fits).length > 0),
    dates,
    numbers,
  }
  const whole = { ...heard, asks: isQuestion(heard), understood: shareUnderstood(heard) }
  const anew = begunAnew(whole)
  return anew ? { ...hear(anew, ear), voice: whole.voice, voiceIsSure: whole.voiceIsSure } : whole
}

export function says(heard: Pick<Heard, 'tags'>, ...concepts: Concept[]): boolean {
  return heard.tags.some((tag) => tag.concepts.some((concept) => concepts.includes(concept)))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** The best mention of one kind, or null. */
export function mentionOf(
  heard: Pick<Heard, 'mentions'>,
  kind: NamedKind,
): (Fit & { from: number; to: number }) | null {
  const all = mentionsOf(heard, kind)
  return all.sort((a, b) => b.coverage - a.coverage)[0] ?? null
}

export function mentionsOf(
  heard: Pick<Heard, 'mentions'>,
  kind: NamedKind,
): (Fit & { from: number; to: number; dual: boolean })[] {
  return heard.mentions.flatMap(({ from, to, fits, dual }) => {
    const fit = fits[kind]
    return fit ? [{ ...fit, from, to, dual }] : []
  })
}

const ASKING: readonly Concept[] = [
  'howMuch',
  'what',
  'which',
  'who',
  'when',
  'whether',
  'saleCount',
  'atHowMuch',
  'show',
  'weekday',
  'number',
]

/** `comment enlever une tache`: how it is done is asked. */
export const HOW = /^\s*(?:comment|how|kifach|kifech|kifah|كيفاش|كيفاه|كيف(?!\s+حال))(?!\p{L})/iu

function isQuestion(heard: Pick<Heard, 'tags' | 'text'>): boolean {
  return (
    /[?؟]/.test(heard.text) ||
    HOW.test(heard.text) ||
    /^\s*(?:is|are|do|does|did|has|have|was|were)\s/i.test(heard.text) ||
    says(heard, ...ASKING)
  )
}

/** `amélioré kamel cash`: a quality that is part of a phrase tells of no other kind. */
function withoutOtherKind(mention: Mention, tags: readonly Tag[]): Mention {
  const { item } = mention.fits
  const end = item?.otherKind
  const inPhrase = tags.some(
    (tag) =>
      end !== undefined &&
      tag.exact &&
      tag.to - tag.from > 1 &&
      covers(tag, end - 1) &&
      mention.to <= tag.from,
  )
  if (!item || !inPhrase) return mention
  const { otherKind: _, ...plain } = item
  return { ...mention, fits: { ...mention.fits, item: plain } }
}

function firm(fits: Mention['fits']): boolean {
  return Object.values(fits).some(({ exact }) => exact)
}

function within(range: { from: number; to: number }, span: readonly [number, number]): boolean {
  return range.from >= span[0] && range.to <= span[1]
}

function inside(span: readonly [number, number], range: { from: number; to: number }): boolean {
  return span[0] >= range.from && span[1] <= range.to
}

/** `vendredi` is a day, and no campaign of that name. */
function onlyAside({ fits }: Mention): boolean {
  return Object.keys(fits).every(
    (kind) => kind === 'category' || (kind === 'campaign' && (fits.campaign?.coverage ?? 0) < 0.75),
  )
}

function shareUnderstood(heard: Omit<Heard, 'asks' | 'understood'>): number {
  let all = 0
  let known = 0
  heard.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (isPlain(token) && !heard.tags.some((tag) => covers(tag, at)))) return
    all += 1
    const meant =
      heard.tags.some((tag) => covers(tag, at)) ||
      heard.mentions.some((mention) => covers(mention, at)) ||
      heard.dates.some(({ tokens: [from, to] }) => at >= from && at < to) ||
      heard.numbers.some((number) => covers(number, at))
    if (meant) known += 1
  })
  // `et ce mois ?` is made of small words and a time.
  return all === 0 ? Number(heard.dates.length > 0) : known / all
}

export function covers({ from, to }: { from: number; to: number }, at: number): boolean {
  return at >= from && at < to
}
