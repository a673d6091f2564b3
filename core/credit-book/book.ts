import { bookingDay } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { centimes, minus } from '../money.ts'
import type { Row } from '../storage/database.ts'
import {
  openStore,
  type EntryTable,
  type NewEntry,
  type NewParty,
  type OwnColumns,
  type PartyTable,
  type Shelf,
} from './store.ts'

/**
 * How a credit book is kept, whoever stands in it: people are archived and never erased, an entry is never edited but
 * set right by one the other way, and a balance is written together with what moved it.
 */
export function openBook<Party extends PartyTable, Entry extends EntryTable>(
  /** What the book's capabilities begin with, and what one of its people is called. */
  { room, one, ...shelf }: Shelf<Party, Entry> & Names,
) {
  const store = openStore(shelf)

  /** One in an address. Who was taken off the list is found only by what puts them back. */
  async function find(shop: Shop, id: string, { archived = false } = {}): Promise<Row<Party>> {
    const row = await store.find(shop, id)
    if (!row || (row.archivedAt !== null && !archived)) throw notFound(one)
    return row
  }

  async function reverse(shop: Shop, entry: Row<Entry>): Promise<void> {
    const amount = minus(centimes(0), centimes(entry.amount))
    await store.write(shop, { ...entry, amount, reverses: entry.id }, entry)
  }

  return {
    find,
    list: store.list,
    listEntries: store.listEntries,
    update: store.update,

    /** One whom a sale or an expense names: unknown is a fault of the body, not of the address. */
    async namedIn(shop: Shop, path: string, id: string, { archived = false } = {}): Promise<Row<Party>> {
      const row = await store.find(shop, id)
      if (!row || (row.archivedAt !== null && !archived)) throw new SanadError('no_such', { what: one, path })
      return row
    },

    async add(shop: Shop, values: NewParty<Party>): Promise<Row<Party>> {
      const row = await store.insert(shop, values)
      shop.change.record({
        undo: { capability: `${room}_archive`, input: { id: row.id } },
        touches: [`${one}:${row.id}`],
      })
      return row
    },

    /** Only what was changed is put back by an undo, and only another change of the same field stands in its way. */
    recordUpdate(shop: Shop, before: { id: string }, changes: object): void {
      const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]))
      if (fields.length === 0) return
      const old = Object.fromEntries(Object.entries(before).filter(([field]) => fields.includes(field)))
      shop.change.record({
        undo: { capability: `${room}_update`, input: { ...old, id: before.id } },
        touches: fields.map((field) => `${one}:${before.id}:${field}`),
        uses: [`${one}:${before.id}`],
      })
    },

    async archive(shop: Shop, id: string): Promise<void> {
      await find(shop, id)
      await store.archive(shop, id, shop.clock.now().toISOString())
      shop.change.record({
        undo: { capability: `${room}_restore`, input: { id } },
        touches: [`${one}:${id}`],
      })
    },

    async restore(shop: Shop, id: string): Promise<void> {
      await find(shop, id, { archived: true })
      await store.archive(shop, id, null)
    },

    /** An entry that a person writes, and the one it is about as they stand after it. */
    async addEntry(
      shop: Shop,
      { id, date, ...entry }: Omit<NewEntry, 'date' | 'reverses'> & { id: string; date?: string | undefined },
      own: OwnColumns<Entry>,
    ): Promise<{ entry: Row<Entry>; party: Row<Party> }> {
      await find(shop, id)
      const written = await store.write(shop, { ...entry, date: bookingDay(shop, date) }, own)
      shop.change.record({
        undo: { capability: `${room}_reverse_entry`, input: { id: written.entry.id } },
        touches: [`${one}-entry:${written.entry.id}`],
        uses: [`${one}:${id}`],
      })
      return written
    },

    /** An entry that a sale or an expense makes, in its own transaction. */
    write: store.write,

    async reverseEntry(shop: Shop, id: string): Promise<void> {
      const entry = await store.findEntry(shop, id)
      if (!entry) throw notFound('entry')
      await reverse(shop, entry)
    },

    /** Takes back what a sale or an expense had put on credit. */
    async reverseEntriesOf(shop: Shop, causeId: string): Promise<void> {
      for (const entry of await store.standing(shop, causeId)) await reverse(shop, entry)
    },
  }
}

type Names = { room: 'customers' | 'suppliers'; one: 'customer' | 'supplier' }
