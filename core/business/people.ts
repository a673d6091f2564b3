import type { House } from '../perform.ts'
import type { Person } from './contract.ts'
import * as store from './store.ts'

/** A person as others may see them, or null where they left. */
export async function personOf(house: House, id: string): Promise<Person | null> {
  const row = await house.books.read((tx) => store.personById(tx, id))
  return row ? store.toPerson(row) : null
}
