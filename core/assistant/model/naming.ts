import { tokenise } from '../../language/tokens.ts'
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

/** Customers and suppliers that a message names, with how it names them. */
export function peopleIn(
  names: NameIndex,
  text: string,
): { kind: 'customer' | 'supplier'; name: string; span: [number, number] }[] {
  const tokens = tokenise(text)
  return names.mentions(tokens).flatMap(({ from, to, fits }) => {
    const kind = fits.customer ? 'customer' : 'supplier'
    const things = fits[kind]?.things ?? []
    // Goods are also looked for by name: what may be an item is none of theirs.
    if (things.length === 0 || fits.item) return []
    const span: [number, number] = [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0]
    const [only, ...others] = things
    // Where several fit, it stays as it was said.
    const name = only && others.length === 0 ? only.name : text.slice(...span)
    return [{ kind, name, span }]
  })
}
