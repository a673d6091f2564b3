import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import {
  createCustomer,
  getCustomer,
  listCustomers,
  updateCustomer,
  archiveCustomer,
  addEntry,
  listEntries,
} from './capabilities.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

describe('the credit book', () => {
  test('credit raises what a customer owes and a payment lowers it', async () => {
    const ahmed = await house.run(createCustomer, { name: 'Ahmed' })
    expect(ahmed.balance).toBe(0)

    await house.run(addEntry, { id: ahmed.id, kind: 'credit', amount: 50_000 })
    const paid = await house.run(addEntry, { id: ahmed.id, kind: 'payment', amount: 20_000, note: 'espèces' })

    expect(paid).toMatchObject({ date: '2026-11-18', amount: 20_000, customer: { balance: 30_000 } })
    expect(await house.run(getCustomer, { id: ahmed.id })).toMatchObject({ balance: 30_000 })
  })

  test('an entry undone is set right by another one and never removed', async () => {
    const ahmed = await house.run(createCustomer, { name: 'Ahmed' })
    const changeId = await house.changeBy(addEntry, { id: ahmed.id, kind: 'credit', amount: 50_000 })
    await house.undo(changeId)

    const { items } = await house.run(listEntries, { id: ahmed.id })
    expect(items.map(({ amount }) => amount)).toEqual([-50_000, 50_000])
    expect(items[0]).toMatchObject({ kind: 'credit', reverses: items[1]?.id })
    expect(await house.run(getCustomer, { id: ahmed.id })).toMatchObject({ balance: 0 })
  })

  test('the balance is the sum of the entries, whatever is booked and undone', async () => {
    const step = fc.record({
      kind: fc.constantFrom('credit', 'payment'),
      amount: fc.integer({ min: 1, max: 1e9 }),
      undone: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const ahmed = await house.run(createCustomer, { name: 'Ahmed' })
        for (const { kind, amount, undone } of steps) {
          const changeId = await house.changeBy(addEntry, { id: ahmed.id, kind, amount })
          if (undone) await house.undo(changeId)
        }
        const { items } = await house.run(listEntries, { id: ahmed.id, pageSize: 100 })
        const owed = items.reduce((sum, { kind, amount }) => sum + (kind === 'credit' ? 1 : -1) * amount, 0)
        expect((await house.run(getCustomer, { id: ahmed.id })).balance).toBe(owed)
      }),
      { numRuns: 15 },
    )
  })

  test('an amount of nothing, a fraction of a centime and a day far ahead are refused', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed' })
    const booking = { id, kind: 'credit', amount: 100 } as const
    expect((await refusalOf(house.run(addEntry, { ...booking, amount: 0 }))).code).toBe('bad_shape')
    expect((await refusalOf(house.run(addEntry, { ...booking, amount: 1.5 }))).code).toBe('bad_shape')
    expect((await refusalOf(house.run(addEntry, { ...booking, date: '2027-11-18' }))).code).toBe('date_ahead')
  })
})

describe('the list', () => {
  test('a name is found without its accents, its case or its Arabic variants', async () => {
    await house.run(createCustomer, { name: 'Aïcha Benaïssa' })
    await house.run(createCustomer, { name: 'أحمد' })
    const found = async (search: string) =>
      (await house.run(listCustomers, { search })).items.map(({ name }) => name)

    expect(await found('aicha')).toEqual(['Aïcha Benaïssa'])
    expect(await found('احمد')).toEqual(['أحمد'])
    expect(await found('%')).toEqual([])
  })

  test('a wilaya is taken by name and answered by code; an unknown one is named as the fault', async () => {
    expect((await house.run(createCustomer, { name: 'Ahmed', wilaya: 'وهران' })).wilaya).toBe('31')
    expect(await refusalOf(house.run(createCustomer, { name: 'Ahmed', wilaya: 'Atlantis' }))).toEqual({
      code: 'no_such',
      facts: { what: 'wilaya', path: 'wilaya' },
    })
  })

  test('one who was archived is gone until the undo, and comes back with the debt', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed' })
    await house.run(addEntry, { id, kind: 'credit', amount: 50_000 })
    const changeId = await house.changeBy(archiveCustomer, { id })

    expect((await refusalOf(house.run(getCustomer, { id }))).code).toBe('not_found')
    expect((await house.run(listCustomers, {})).total).toBe(0)
    await house.undo(changeId)
    expect((await house.run(getCustomer, { id })).balance).toBe(50_000)
  })

  test('a change is undone field by field', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed', phone: '0550 12 34 56' })
    const changeId = await house.changeBy(updateCustomer, { id, name: 'Ahmed B.', phone: null })
    await house.run(updateCustomer, { id, email: 'a@b.dz' })
    await house.undo(changeId)
    expect(await house.run(getCustomer, { id })).toMatchObject({
      name: 'Ahmed',
      phone: '0550 12 34 56',
      email: 'a@b.dz',
    })
  })
})

describe('who may', () => {
  test('staff book entries, read only their own and archive nobody', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed' })
    await house.run(addEntry, { id, kind: 'credit', amount: 50_000 })
    await house.run(addEntry, { id, kind: 'payment', amount: 10_000 }, staffOf(house.owner))

    expect((await house.run(listEntries, { id }, staffOf(house.owner))).items).toMatchObject([
      { amount: 10_000 },
    ])
    expect((await refusalOf(house.run(archiveCustomer, { id }, staffOf(house.owner)))).code).toBe(
      'not_allowed',
    )
  })

  test('another business never sees a customer', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed' })
    const other = await house.another()
    for (const call of [
      house.run(getCustomer, { id }, other),
      house.run(listEntries, { id }, other),
      house.run(addEntry, { id, kind: 'credit', amount: 1 }, other),
      house.run(archiveCustomer, { id }, other),
    ]) {
      expect((await refusalOf(call)).code).toBe('not_found')
    }
    expect((await house.run(listCustomers, {}, other)).total).toBe(0)
  })
})
