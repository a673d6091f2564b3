import { SanadError } from '../errors.ts'
import { foldName } from '../language/fold-name.ts'
import { centimes, each, fromMicros, toMicros, type Centimes } from '../money.ts'

export type Packed = { unit: string; packs: readonly { name: string; holds: number }[] }

/**
 * How many of an item's own unit one of the unit that was said holds: 1 for its own, 12 for a carton of twelve.
 * Throws `no_such` at `path` for a unit that the item does not come in.
 */
export function holdsOf({ unit, packs }: Packed, said: string | undefined, path: string): number {
  if (said === undefined || isSame(said, unit)) return 1
  const pack = packs.find(({ name }) => isSame(said, name))
  if (!pack) throw new SanadError('no_such', { what: 'unit', path })
  return pack.holds
}

/** A quantity in the item's own unit: 2 cartons are 24 pieces. */
export function inOwnUnits(quantity: number, holds: number): number {
  return fromMicros(Math.round(toMicros(quantity) * holds))
}

/** What one of its own unit costs where a whole pack's price was said, rounded half up. */
export function perOwnUnit(price: Centimes | undefined, holds: number): Centimes | undefined {
  return price === undefined || holds === 1 ? price : centimes(each(price, holds))
}

/** "cartons" is the carton that was named. */
function isSame(said: string, name: string): boolean {
  const plain = (word: string) => foldName(word).replace(/(?<=\p{Script=Latin}{2})[sx]$/u, '')
  return plain(said) === plain(name)
}
