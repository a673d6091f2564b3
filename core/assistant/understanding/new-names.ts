import { FIRST_NAMES } from '../../language/first-names.ts'
import { fold } from '../../language/normalise.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { isFree, written, type Clause } from './clauses.ts'
import type { Who } from './drafts.ts'
import { LINK_WORDS } from './links.ts'

const NAMED = new Set(
  'nom appele appelee nomme nommee named called name smiyetha smiyto ismo ismou smou smah smaha smiytha smitha esmha ism باسم اسمه اسمها اسمو سميتو سميتها اسم يسمى يدعى'.split(
    ' ',
  ),
)
const ENDS = new Set(
  'a b ب بسعر بثمن بمبلغ بميزانيه ميزانيه budget prix price du de من men mn from le sur على 3la fel f في with avec tel telephone phone 06 05 07 numero رقم stock quantite quantity'.split(
    ' ',
  ),
)

/** The name of something new: after `:` or "nommé", else what follows the noun, up to its price, dates or phone. */
export function newNameIn(said: Clause, noun: Concept, price?: SaidNumber): { name: string } {
  const { heard } = said
  const start = afterMark(said) ?? afterNoun(said, noun)
  if (start === null) return { name: '' }
  let to = start
  while (to < said.to && !endsName(said, to, start, price)) to += 1
  const name = written(heard, start, to).replace(/^["'«“”»:\s-]+|["'«“”»,.;:\s-]+$/gu, '')
  return { name: name.slice(0, 120) }
}

function afterMark({ heard, from, to }: Clause): number | null {
  const { tokens } = heard
  for (let at = from; at < to - 1; at += 1) if (NAMED.has(tokens[at]?.folded ?? '')) return at + 1
  for (let at = from; at < to - 1; at += 1) if (tokens[at]?.raw === ':') return at + 1
  for (let at = from; at < to - 1; at += 1) if (/^["«“]$/.test(tokens[at]?.raw ?? '')) return at + 1
  return null
}

function afterNoun(said: Clause, noun: Concept): number | null {
  const tags = said.tags.filter((tag) => tag.concepts.includes(noun) || tag.concepts.includes('new'))
  const last = tags.reduce((end, tag) => Math.max(end, tag.to), -1)
  return last >= 0 && last < said.to ? last : null
}

function endsName(said: Clause, at: number, start: number, price: SaidNumber | undefined): boolean {
  const token = said.heard.tokens[at]
  if (!token || at === start) return false
  if (price && at >= price.from) return true
  if (/^[,;()»”]$/.test(token.raw)) return true
  if (said.heard.dates.some(({ tokens: [from, to] }) => at >= from && at < to)) return true
  if (
    said.tags.some(
      (tag) =>
        tag.from === at &&
        tag.exact &&
        tag.concepts.some((concept) => ['budget', 'price', 'at', 'stock'].includes(concept)),
    )
  )
    return true
  if (token.kind === 'number' && /^0[567]/.test(token.folded)) return true
  return ENDS.has(token.folded) && at > start
}

/** Somebody whom nobody is asked about. */
const NOBODY = new Set(
  "wahed wahda we7da واحد وحده واحده quelqu quelqu'un il elle he she one someone somebody they".split(' '),
)
const PERSON_BEFORE = new Set('l ل la a pour for 3la على 3ala de d client m mme mr'.split(' '))

/** A person whom the books don't know: free words before the verb, or after "l", "à", "على". */
export function unknownPerson(said: Clause): Who | null {
  const runs: { from: number; to: number }[] = []
  for (let at = said.from; at < said.to; at += 1) {
    if (!isFree(said.heard, at) || NOBODY.has(said.heard.tokens[at]?.folded ?? '')) continue
    const last = runs.at(-1)
    if (last?.to === at) last.to = at + 1
    else runs.push({ from: at, to: at + 1 })
  }
  const likely = runs.find(
    ({ from }) =>
      isCapital(said, from) ||
      PERSON_BEFORE.has(said.heard.tokens[from - 1]?.folded ?? '') ||
      from === said.from ||
      LINK_WORDS.and.has(said.heard.tokens[from - 1]?.folded ?? ''),
  )
  if (!likely) return null
  const name = written(said.heard, likely.from, endOfPerson(said, likely)).replace(/^ل(?=\p{L}{3})/u, '')
  return fold(name).length >= 2 ? { is: 'unknown', said: name } : null
}

const US = new Set('moi nous nous-memes us me here maison'.split(' '))
const MOST_WORDS = 3

/** A shop whom the books don't know: `chez Ardis`, `3and Ardis`, `عند أرديس`, `at Ardis`; null for a person's first name. */
export function unknownShop(said: Clause): string | null {
  for (let at = said.from; at < said.to - 1; at += 1) {
    const word = said.heard.tokens[at]?.folded ?? ''
    const isPlace = LINK_WORDS.place.has(word) || (word === 'at' && isCapital(said, at + 1))
    const next = said.heard.tokens[at + 1]?.folded ?? ''
    if (!isPlace || !isFree(said.heard, at + 1) || US.has(next) || FIRST_NAMES.has(next)) continue
    let end = at + 2
    while (end < said.to && end < at + 1 + MOST_WORDS && isFree(said.heard, end)) end += 1
    return written(said.heard, at + 1, end)
  }
  return null
}

/** A first name that is known ends there, unless a surname follows: `ahmed aki 500` is of Ahmed. */
function endOfPerson(said: Clause, { from, to }: { from: number; to: number }): number {
  const known = FIRST_NAMES.has(said.heard.tokens[from]?.folded ?? '')
  const most = Math.min(to, from + 3)
  if (!known) return most
  let end = from + 1
  while (end < most && isCapital(said, end)) end += 1
  return end
}

function isCapital(said: Clause, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(said.heard.tokens[at]?.raw ?? '')
}
