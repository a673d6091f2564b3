import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import {
  createSupplier,
  getSupplier,
  listSuppliers,
  archiveSupplier,
  addEntry,
  listEntries,
} from './capabilities.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

test('a debt raises what we owe, until the day it falls due, and a payment lowers it', async () => {
  const { id } = await house.run(createSupplier, { name: 'Grossiste' })
  const debt = { id, kind: 'debt', amount: 850_000, dueOn: '2026-12-18' } as const
  expect(await house.run(addEntry, debt)).toMatchObject({
    dueOn: '2026-12-18',
    supplier: { balance: 850_000 },
  })

  const changeId = await house.changeBy(addEntry, { id, kind: 'payment', amount: 350_000 })
  expect((await house.run(getSupplier, { id })).balance).toBe(500_000)
  await house.undo(changeId)
  expect((await house.run(getSupplier, { id })).balance).toBe(850_000)
  expect((await house.run(listEntries, { id })).items.map(({ amount }) => amount)).toEqual([
    -350_000, 350_000, 850_000,
  ])
})

test('owed keeps the suppliers that we owe something', async () => {
  await house.run(createSupplier, { name: 'Laiterie' })
  const { id } = await house.run(createSupplier, { name: 'Grossiste' })
  await house.run(addEntry, { id, kind: 'debt', amount: 1 })
  expect((await house.run(listSuppliers, { owed: true })).items).toMatchObject([{ name: 'Grossiste' }])
  expect((await house.run(listSuppliers, { search: 'laiterie' })).items).toMatchObject([{ name: 'Laiterie' }])
})

test('an archived supplier comes back by undo', async () => {
  const { id } = await house.run(createSupplier, { name: 'Grossiste' })
  const changeId = await house.changeBy(archiveSupplier, { id })
  expect((await refusalOf(house.run(getSupplier, { id }))).code).toBe('not_found')
  await house.undo(changeId)
  expect((await house.run(getSupplier, { id })).name).toBe('Grossiste')
})

test('what we owe is for the owner, and for staff whom the owner lets see figures', async () => {
  const staff = staffOf(house.owner)
  const trusted = { ...staff, person: { ...staff.person, seesFigures: true } }
  expect((await refusalOf(house.run(listSuppliers, {}, staff))).code).toBe('not_allowed')
  expect((await house.run(listSuppliers, {}, trusted)).items).toEqual([])
})
