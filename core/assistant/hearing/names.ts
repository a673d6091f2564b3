import { isEverydayWord } from '../../language/dictionary.ts'
import { FIRST_NAMES } from '../../language/first-names.ts'
import { bareForms, singularOfDual } from '../../language/normalise.ts'
import { nameForm, similarity, type NameForm } from '../../language/similarity.ts'
import { scriptOf, type Script } from '../../language/script.ts'
import { skeletonOf } from '../../language/skeleton.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import type { NamedKind, NamedThing } from '../store.ts'
import { bareSounds, strangeness } from './strangeness.ts'
import { isOtherGender, withTitle } from './titles.ts'
import { conceptsOf, isPlainWord } from './lexicon.ts'
import { ofWholeKind } from './kinds.ts'
import { best, joined, type Run } from './best-fit.ts'
import { beginsCut, goesOnCut } from './clipped.ts'
import { commonCategories, variantsOf, type Variant } from './name-variants.ts'
import { otherNumbers, singular, wordFrom, wordsOf } from './name-words.ts'
import { isMeasure, isPassed, isUnit, lengthened, ofOtherKind, type Word } from './runs.ts'

/** A run of tokens that names something of the business: for each kind the things that fit equally well. */
export type Mention = {
  from: number
  to: number
  fits: Partial<Record<NamedKind, Fit>>
  /** Two of it, in one word: `خبزتين`. */
  dual: boolean
}
export type Fit = {
  things: NamedThing[]
  coverage: number
  exact: boolean
  /** Where a word ends that tells another kind from this one: `chauffage électrique` where only one by gas is kept. */
  otherKind?: number
}

const LIKE_ENOUGH = 0.8
const SHORT = 0.9
/** What is offered and not taken for it. */
const NEAR_ENOUGH = 0.67
const MOST_NEAR = 3

/** Finds the business's own names in what is said: by word, in both scripts, with typos, plurals and synonyms. */
export class NameIndex {
  readonly #byForm = new Map<string, { variant: Variant; at: number }[]>()
  readonly #forms: { text: string; form: NameForm; sounds: string; script: Script | null }[] = []
  readonly #variants: readonly Variant[]
  readonly #lookups = new Map<string, Word[]>()
  readonly things: readonly NamedThing[]

  constructor(things: readonly NamedThing[]) {
    this.things = [...things, ...commonCategories]
    this.#variants = this.things.flatMap(variantsOf)
    for (const variant of this.#variants) this.#add(variant)
  }

  #add(variant: Variant): void {
    variant.words.forEach((word, at) => {
      const others = variant.others?.get(at) ?? []
      for (const form of new Set([word, singular(word), ...others])) {
        const places = this.#byForm.get(form)
        if (places) places.push({ variant, at })
        else {
          this.#byForm.set(form, [{ variant, at }])
          this.#forms.push({
            text: form,
            form: nameForm(form),
            sounds: skeletonOf(form),
            script: scriptOf(form),
          })
        }
      }
    })
  }

  mentions(tokens: readonly Token[], isTime: (at: number) => boolean = () => false): Mention[] {
    const found: Mention[] = []
    for (let at = 0; at < tokens.length;) {
      const mention = this.#mentionAt(tokens, at, isTime)
      const before = found.at(-1)
      const named = mention && withTitle(mention, tokens, before?.to ?? 0)
      const whole = named && before && joined(before, named, tokens)
      if (whole) found.splice(-1, 1, whole)
      else if (named) found.push(ofWholeKind(ofOtherKind(named, tokens), tokens, this.things))
      at = mention?.to ?? at + 1
    }
    return found
  }

  /** The tokens that stand in a name as its owner wrote it: they tell nothing of the language that is spoken. */
  ownWords(tokens: readonly Token[]): ReadonlySet<number> {
    const own = new Set<number>()
    for (const { from, to, fits } of this.mentions(tokens)) {
      const things = Object.values(fits).flatMap(({ things: named }) => named)
      const written = new Set(
        things
          .filter(({ kind }) => kind !== 'category')
          .flatMap(({ name }) => tokenise(name).flatMap(({ folded }) => [folded, singular(folded)])),
      )
      for (let at = from; at < to; at += 1) {
        const folded = tokens[at]?.folded ?? ''
        if (written.has(folded) || written.has(singular(folded))) own.add(at)
      }
    }
    return own
  }

  /** The things of one kind that a few words name, for an answer to a question of ours. */
  named(text: string, kind: NamedKind): NamedThing[] {
    const all = this.mentions(tokenise(text)).flatMap((mention) => mention.fits[kind] ?? [])
    const best = Math.max(0, ...all.map(({ coverage }) => coverage))
    return all.filter(({ coverage }) => coverage >= best - 0.01).flatMap(({ things }) => things)
  }

  /** The items that a name which fits none comes nearest to, likeliest first. */
  nearest(text: string): NamedThing[] {
    const scores = new Map<NamedThing, number>()
    const words = wordsOf(text)
    for (const word of words) {
      const places = this.#lookUp(word, false)
      const near = places.length > 0 || word.length < 4 ? places : this.#alike(word, NEAR_ENOUGH)
      const best = new Map<NamedThing, number>()
      for (const { variant, likeness } of near)
        if (variant.thing.kind === 'item')
          best.set(variant.thing, Math.max(best.get(variant.thing) ?? 0, likeness * word.length))
      for (const [thing, score] of best) scores.set(thing, (scores.get(thing) ?? 0) + score)
    }
    return [...scores]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_NEAR)
      .map(([thing]) => thing)
  }

  #mentionAt(tokens: readonly Token[], start: number, isTime: (at: number) => boolean): Mention | null {
    const runs = new Map<Variant, Run>()
    let at = start
    let linked = start
    while (at < tokens.length && at - start < 8) {
      const read = wordFrom(tokens, at)
      const words = read ? this.#lookUp(read.word, read.dual).filter(({ exact }) => exact || !isTime(at)) : []
      const from = at === start ? null : linked
      const reading = read && { tokens, at, read, from }
      if (
        reading &&
        (lengthened(runs, words, reading) || lengthened(runs, this.#cutShort(tokens, at, runs), reading))
      ) {
        at = reading.read.to
        linked = at
      } else if (at > start && isPassed(tokens, at)) {
        at += 1
        for (const run of runs.values()) if (run.to === linked) run.to = at
        linked = at
      } else break
    }
    return best(tokens, start, runs)
  }

  #cutShort(tokens: readonly Token[], at: number, runs: ReadonlyMap<Variant, Run>): Word[] {
    const word = wordFrom(tokens, at)?.word ?? ''
    return runs.size > 0 ? goesOnCut(word, runs) : beginsCut(tokens, at, this.#variants)
  }

  #lookUp(word: string, dual: boolean): Word[] {
    const key = `${word}${dual ? '²' : ''}`
    const before = this.#lookups.get(key)
    if (before) return before
    const found = this.#search(word, dual)
    if (this.#lookups.size > 5_000) this.#lookups.clear()
    this.#lookups.set(key, found)
    return found
  }

  #search(word: string, dual: boolean): Word[] {
    const bare = [...new Set(bareForms(word).flatMap((form) => [form, singular(form), withoutEnding(form)]))]
    // `حليبتين` is two of حليب as of a حليبة.
    const one = dual
      ? bare.flatMap((form) => {
          const single = singularOfDual(form)
          return single === null ? [] : [single, single.replace(/(?<=\p{L}{3})ه$/u, '')]
        })
      : []
    // All of them: `الطماطم` is a part of one name as it stands, and another without its article.
    const found = [...bare, ...one].flatMap((form) =>
      (this.#byForm.get(form) ?? []).map((place) => ({
        ...place,
        likeness: form === word ? 1 : 0.98,
        exact: true,
      })),
    )
    const many = found.length > 0 ? [] : this.#oneOfMany(word, bare)
    if (many.length > 0) return many
    // `كليماتيزور` is what repairs are paid for, and in a shop that sells them it is goods.
    const onlyPurpose = found.every(({ variant }) => variant.thing.kind === 'category')
    if (found.length > 0 && !onlyPurpose) return found
    if (found.length > 0) return [...found, ...this.#goodsLike(word, dual)]
    if (word.length < 4 || isMeasure(word) || isPlainWord(word) || isUnit(word)) return []
    // A word that means something here is a name only where it sounds the same in the other script.
    const meant = conceptsOf(word).length > 0
    const goodsOnly = ({ kind }: NamedThing) => kind === 'item' || kind === 'category'
    return this.#alike(word, meant ? 0.99 : LIKE_ENOUGH)
      .filter(
        // Nor is it goods that sound like it in the other script (`samedi`, سميد); a person may be called so.
        ({ variant, at, likeness }) =>
          variant.thing.kind === 'category'
            ? // Categories are listed in all spellings: only a slip is guessed.
              likeness >= 0.86 && scriptOf(variant.words[at] ?? '') === scriptOf(word)
            : (!meant && !isEverydayWord(word)) || variant.thing.kind !== 'item',
        // نسرين is called so, and what ends like it (`حليبين`) is two of something else.
      )
      .filter(({ variant }) => !dual || !goodsOnly(variant.thing))
  }

  /** Goods by a plural that stands in no list. */
  #oneOfMany(word: string, bare: readonly string[]): Word[] {
    if (isPlainWord(word) || isEverydayWord(word) || conceptsOf(word).length > 0) return []
    return bare
      .flatMap(otherNumbers)
      .flatMap((form) => this.#byForm.get(form) ?? [])
      .filter(({ variant }) => variant.thing.kind === 'item')
      .map((place) => ({ ...place, likeness: 0.98, exact: true }))
  }

  #goodsLike(word: string, dual: boolean): Word[] {
    if (dual || word.length < 6 || isUnit(word) || conceptsOf(word).length > 0) return []
    return this.#alike(word, 0.9).filter(({ variant }) => variant.thing.kind === 'item')
  }

  #alike(word: string, least: number): Word[] {
    const said = nameForm(word)
    const script = scriptOf(word)
    const own = bareSounds(word)
    const everyday = isEverydayWord(word)
    // Brahim is somebody, and no slip for Brahimi.
    const called = FIRST_NAMES.has(word)
    const near: { text: string; likeness: number; short: boolean; after: boolean }[] = []
    for (const { text, form, sounds, script: written } of this.#forms) {
      // A word of everyday language is no slip for a name that looks like it.
      if (text.length < 3 || ((everyday || called) && script === written)) continue
      const alike = similarity(said, form)
      if (alike < least && sounds.length !== 2) continue
      const likeness = script === written ? alike : alike - strangeness(word, own, text, sounds)
      if (likeness >= least)
        near.push({ text, likeness, short: script !== written && sounds.length < 3, after: false })
      else if (script !== written && sounds.length === 2 && own.includes(sounds))
        near.push({ text, likeness: SHORT, short: true, after: true })
    }
    const most = Math.max(0, ...near.map(({ likeness }) => likeness))
    return near
      .filter(({ likeness }) => likeness >= most - 0.04)
      .flatMap(({ text, likeness, short, after }) =>
        (this.#byForm.get(text) ?? [])
          // Amina is أمينة; goods of two consonants (`affaire`, إفري) are another thing as often.
          .filter(({ variant }) => !short || variant.thing.kind !== 'item')
          .filter(({ variant }) => !isPerson(variant.thing) || !isOtherGender(word, text))
          .map((place) => ({ ...place, likeness, exact: false, after })),
      )
  }
}

function isPerson({ kind }: NamedThing): boolean {
  return kind === 'customer' || kind === 'supplier'
}

/** `زيتا` is `زيت` with the ending of written Arabic. */
function withoutEnding(form: string): string {
  return /^\p{Script=Arabic}{3,}ا$/u.test(form) ? form.slice(0, -1) : form
}
