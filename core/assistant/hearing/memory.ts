import type { Tx } from '../../storage/database.ts'
import { lastChangeIn, namesOf, type NamedThing } from '../store.ts'
import { NameIndex } from './names.ts'

type Kept = { change: number; written: string; index: NameIndex }
const MOST_BUSINESSES = 50

/** The names of each business, made ready once and again only when a name of it has changed. */
export class Memory {
  readonly #kept = new Map<string, Kept>()

  async namesFor(tx: Tx, businessId: string): Promise<NameIndex> {
    const change = await lastChangeIn(tx, businessId)
    const kept = this.#kept.get(businessId)
    if (kept?.change === change) return kept.index
    const things = await namesOf(tx, businessId)
    const written = JSON.stringify(things.map(({ kind, id, name, aliases }) => [kind, id, name, aliases]))
    const index = kept?.written === written ? kept.index : new NameIndex(things)
    if (kept?.written === written) refresh(index, things)
    if (this.#kept.size >= MOST_BUSINESSES) this.#kept.clear()
    this.#kept.set(businessId, { change, written, index })
    return index
  }
}

/** A price may change without its name. */
function refresh(index: NameIndex, things: readonly NamedThing[]): void {
  const fresh = new Map(things.map((thing) => [`${thing.kind}:${thing.id}`, thing]))
  for (const thing of index.things) Object.assign(thing, fresh.get(`${thing.kind}:${thing.id}`))
}
