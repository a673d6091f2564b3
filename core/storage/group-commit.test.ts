import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import type { Tx } from './database.ts'

let shop: TestHouse
beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(() => shop.close())

const keep = (name: string) => (tx: Tx) =>
  tx
    .insertInto('Category')
    .values({
      id: name,
      businessId: shop.owner.business.id,
      name,
      folded: name,
      createdAt: '2026-11-18T09:00:00Z',
    })
    .execute()

/** What another connection sees, as another process does. */
function seen(): string[] {
  const other = new SQLite(shop.house.parts.settings.databaseFile, { readonly: true })
  const rows = other.prepare('select name from Category order by name').all() as { name: string }[]
  other.close()
  return rows.map(({ name }) => name)
}

test('pieces that wait together are all kept, in order, and nobody hears of it before the disk holds it', async () => {
  const heard: string[][] = []
  const { books } = shop.house
  await Promise.all(['a', 'b', 'c'].map((name) => books.write(keep(name)).then(() => heard.push(seen()))))
  expect(heard).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ])
})

test('a piece that fails is undone alone: those before and after it are kept', async () => {
  const { books } = shop.house
  const broken = books.write(async (tx) => {
    await keep('half')(tx)
    throw new Error('the middle broke')
  })
  const ends = await Promise.allSettled([books.write(keep('a')), broken, books.write(keep('b'))])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(seen()).toEqual(['a', 'b'])
})

test('when the commit itself is refused, all of the group hear it and none is kept', async () => {
  const { books } = shop.house
  const ends = await Promise.allSettled([
    books.write(keep('a')),
    books.write(async (tx) => {
      await keep('b')(tx)
      // A constraint that only the commit looks at.
      books.file.exec('pragma defer_foreign_keys = on')
      await tx.updateTable('Category').set({ createdAt: '2026-11-18T10:00:00Z' }).execute()
      await tx.deleteFrom('Business').execute()
    }),
  ])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(seen()).toEqual([])
  await books.write(keep('c'))
  expect(seen()).toEqual(['c'])
})

test('what one business is told is not told to another whose change shares the commit', async () => {
  const other = await shop.another()
  const heard: string[] = []
  for (const { business } of [shop.owner, other]) {
    shop.house.books.listen(business.id, (news) => heard.push(`${news.businessId === business.id}`))
  }
  await Promise.all([
    shop.ask('inventory_create_item', { name: 'lait', unit: 'pièce', price: 1 }),
    shop.ask('inventory_create_item', { name: 'pain', unit: 'pièce', price: 1 }, other),
  ])
  expect(heard).toEqual(['true', 'true'])
})
