import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample, SAMPLE_SIGN_IN } from '../../../prisma/sample/sample.ts'
import { openTestHouse, staffOf, refusalOf, type TestHouse } from '../../../tests/house.ts'
import { callerAtMachine } from '../../business/callers.ts'
import type { Caller } from '../../capability.ts'
import { addEntry, createCustomer } from '../../customers/capabilities.ts'
import { createItem, recordMovement } from '../../inventory/capabilities.ts'
import { createSale } from '../../sales/capabilities.ts'
import { languages } from '../../shapes.ts'
import { addDays } from '../../time.ts'
import { listInsights } from './capabilities.ts'
import { overdueDebts } from './people-store.ts'

let house: TestHouse
let owner: Caller
beforeAll(async () => {
  house = await openTestHouse()
  await loadSample(house.house)
  const sample = await callerAtMachine(house.house, SAMPLE_SIGN_IN.email)
  if (!sample) throw new Error('the sample has an owner')
  owner = sample
})
afterAll(() => house.close())

test('a shop without books is told nothing', async () => {
  expect(await house.run(listInsights, {})).toEqual({ items: [] })
})

test('who sees no figures is told nothing', async () => {
  expect((await refusalOf(house.run(listInsights, {}, staffOf(owner)))).code).toBe('not_allowed')
})

test('a year of a shop says what to do, by dinars at stake, each with its numbers', async () => {
  const { items } = await house.run(listInsights, {}, owner)
  const kinds = new Set(items.map(({ kind }) => kind))
  for (const kind of ['runs_out', 'credit_ages', 'best_day', 'thin_margin', 'forecast'] as const) {
    expect(kinds).toContain(kind)
  }
  expect(items.length).toBeLessThanOrEqual(10)
  expect(items.map(({ stake }) => stake)).toEqual(items.map(({ stake }) => stake).toSorted((a, b) => b - a))
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const { evidence } of items) expect(Object.keys(evidence).length).toBeGreaterThan(2)
  // The sample's week was written with Thursday as its big day.
  expect(items.find(({ kind }) => kind === 'best_day')?.evidence.weekday).toBe(4)
})

test('a debt is overdue from its oldest credit that no payment has reached', async () => {
  const shop = await openTestHouse()
  const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-11-18', -days))
  const entry = fc.record({
    kind: fc.constantFrom('credit' as const, 'payment' as const),
    amount: fc.integer({ min: 1, max: 50 }).map((tens) => tens * 1_000),
    date: day,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 8 }), async (entries) => {
      const { id } = await shop.run(createCustomer, { name: 'Karim' })
      for (const each of entries) await shop.run(addEntry, { id, ...each })
      const debts = await shop.house.books.read((tx) =>
        overdueDebts({ tx, business: shop.owner.business, today: '2026-11-18' }),
      )
      const since = oldestUnpaid(entries)
      const overdue = since !== undefined && since <= addDays('2026-11-18', -30)
      expect(debts.find(({ customerId }) => customerId === id)?.since).toBe(overdue ? since : undefined)
    }),
    { numRuns: 25 },
  )
  await shop.close()
})

test('a dearer delivery is told with what it takes from the margin, and the price that brings it back', async () => {
  const shop = await openTestHouse()
  const oil = { name: 'Huile', unit: 'bidon', price: 62_000, cost: 55_000, quantity: 1 }
  const { id } = await shop.run(createItem, oil)
  for (const days of [12, 11, 10, 9, 8, 2]) {
    const date = addDays('2026-11-18', -days)
    await shop.run(createSale, { date, lines: [{ itemId: id, quantity: 5 }] })
  }
  const delivery = { id, kind: 'purchase' as const, quantity: 100, unitCost: 59_000, date: '2026-11-15' }
  await shop.run(recordMovement, delivery)
  const { items } = await shop.run(listInsights, {})
  const told = items.find(({ kind }) => kind === 'cost_rise')
  expect(told?.evidence).toMatchObject({
    costBefore: 55_000,
    cost: 59_000,
    marginBefore: 7_000,
    margin: 3_000,
  })
  expect(told?.stake).toBe(30 * 4_000)
  expect(told?.action?.input).toEqual({ id, price: 66_000 })
  await shop.close()
})

test('what is proposed can be done as it is said to be', async () => {
  const { items } = await house.run(listInsights, {}, owner)
  const actions = items.flatMap(({ action }) => action ?? [])
  expect(actions.length).toBeGreaterThan(2)
  for (const { capability, input } of actions) await house.ask(capability, input, owner)
})

test('the same day tells the same insights in every language, each in its own words', async () => {
  const told = await Promise.all(
    languages.map(async (language) => (await house.run(listInsights, {}, { ...owner, language })).items),
  )
  for (const items of told) expect(items.map(({ id }) => id)).toEqual(told[0]?.map(({ id }) => id))
  for (const [at] of (told[0] ?? []).entries()) {
    expect(new Set(told.map((items) => items[at]?.detail)).size).toBe(languages.length)
  }
})

/** The obvious way: all that was paid, taken off the credits from the oldest on. */
function oldestUnpaid(
  entries: readonly { kind: string; amount: number; date: string }[],
): string | undefined {
  let paid = entries.filter(({ kind }) => kind === 'payment').reduce((sum, { amount }) => sum + amount, 0)
  const credits = entries
    .filter(({ kind }) => kind === 'credit')
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return credits.find(({ amount }) => (paid -= amount) < 0)?.date
}
