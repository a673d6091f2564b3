import { isEverydayWord } from '../../language/dictionary.ts'
import { FIRST_NAMES } from '../../language/first-names.ts'
import { tokenise, type Token } from '../../language/tokens.ts'
import type { NameIndex } from '../hearing/names.ts'
import type { NamedKind, NamedThing } from '../store.ts'

const byField: Readonly<Record<string, NamedKind>> = {
  itemId: 'item',
  customerId: 'customer',
  supplierId: 'supplier',
  competitorId: 'competitor',
  campaignId: 'campaign',
}
const byRoom: Readonly<Record<string, NamedKind>> = {
  inventory: 'item',
  customers: 'customer',
  suppliers: 'supplier',
  market: 'competitor',
  marketing: 'campaign',
}

/** The things that a word of a model may mean: it knows names where we want ids. */
export function thingsNamed(names: NameIndex, kind: NamedKind, said: string): readonly NamedThing[] {
  const known = names.things.filter((thing) => thing.kind === kind && thing.id === said)
  return known.length > 0 ? known : names.named(said, kind)
}

/** The same input with ids where names were written that fit one thing only. */
export function withIds(names: NameIndex, capability: string, input: unknown): unknown {
  const own = byRoom[capability.split('_')[0] ?? '']
  const walk = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, field))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]))
    const kind = field === 'id' ? own : byField[field]
    if (!kind || typeof value !== 'string') return value
    const [only, ...others] = thingsNamed(names, kind, value)
    return only && others.length === 0 ? only.id : value
  }
  return walk(input, '')
}

/** Customers and suppliers that a message names, with how it names them; and whoever else is called as people are. */
export function peopleIn(
  names: NameIndex,
  text: string,
): { kind: 'customer' | 'supplier'; name: string; span: [number, number] }[] {
  const tokens = tokenise(text)
  const mentions = names.mentions(tokens)
  const strangers = strangersIn(tokens, (at) => mentions.some(({ from, to }) => at >= from && at < to))
  const spanOf = (from: number, to: number): [number, number] => [
    tokens[from]?.span[0] ?? 0,
    tokens[to - 1]?.span[1] ?? 0,
  ]
  const unknown = strangers.map(({ from, to }) => {
    const span = spanOf(from, to)
    return { kind: 'customer' as const, name: text.slice(...span), span }
  })
  const known = mentions.flatMap(({ from, to, fits }) => {
    const kind = fits.customer ? ('customer' as const) : ('supplier' as const)
    const things = fits[kind]?.things ?? []
    // Goods are also looked for by name: what may be an item is none of theirs.
    if (things.length === 0 || fits.item) return []
    const span = spanOf(from, to)
    const [only, ...others] = things
    // Where several fit, it stays as it was said.
    const name = only && others.length === 0 ? only.name : text.slice(...span)
    return [{ kind, name, span }]
  })
  return [...known, ...unknown].sort((a, b) => a.span[0] - b.span[0])
}

/** A common first name that is in no book, with the surname that is written after it. */
function strangersIn(
  tokens: readonly Token[],
  taken: (at: number) => boolean,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || taken(at) || !FIRST_NAMES.has(token.folded)) continue
    // `he said` names nobody.
    if (isEverydayWord(token.folded) && !/^\p{Lu}/u.test(token.raw)) continue
    let to = at + 1
    while (to < at + 3 && !taken(to) && isName(tokens[to])) to += 1
    found.push({ from: at, to })
    at = to - 1
  }
  return found
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && (FIRST_NAMES.has(token.folded) || /^\p{Lu}\p{Ll}/u.test(token.raw))
}
