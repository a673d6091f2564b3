import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { findBrokenAudit, TAKEN_OUT } from './audit.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
  for (const name of ['Karim', 'Samir', 'Nadia']) await shop.ask('customers_create', { name })
})
afterAll(() => shop.close())

const broken = () => shop.house.books.read((tx) => findBrokenAudit(tx, shop.owner.business.id))

describe('the log of what was done', () => {
  test('is whole after ordinary work', async () => {
    expect(await broken()).toBeNull()
  })

  test('keeps who was refused, and no secret', async () => {
    const staff = { ...shop.owner, person: { ...shop.owner.person, role: 'staff' as const } }
    await expect(shop.ask('keys_create', { name: 'x', password: 'hunter2-hunter2' }, staff)).rejects.toThrow()
    const lines = await shop.house.books.read((tx) =>
      tx
        .selectFrom('Audit')
        .select(['capability', 'outcome', 'input'])
        .orderBy('sequence', 'desc')
        .limit(1)
        .execute(),
    )
    expect(lines).toMatchObject([{ capability: 'keys_create', outcome: 'refused' }])
    expect(lines[0]?.input).not.toContain('hunter2')
  })

  test('holds where a person was taken out of a line, and shows where a line says something else', async () => {
    const set = (to: { input: string; salt?: null }) =>
      shop.house.books.write((tx) => tx.updateTable('Audit').set(to).where('sequence', '=', 1).execute())
    await set({ input: '{"name":"Samir"}' })
    expect(await broken()).toEqual({ sequence: 1 })
    await set({ input: TAKEN_OUT, salt: null })
    expect(await broken()).toBeNull()
    await set({ input: '{"name":"Samir"}' })
    expect(await broken()).toEqual({ sequence: 1 })
    await set({ input: TAKEN_OUT })
  })

  test('shows where a line was taken out', async () => {
    await shop.house.books.write((tx) => tx.deleteFrom('Audit').where('sequence', '=', 2).execute())
    expect(await broken()).toEqual({ sequence: 3 })
  })
})
