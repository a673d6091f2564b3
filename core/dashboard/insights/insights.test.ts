import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample, SAMPLE_SIGN_IN } from '../../../prisma/sample/sample.ts'
import { openTestHouse, staffOf, refusalOf, type TestHouse } from '../../../tests/house.ts'
import { callerAtMachine } from '../../business/callers.ts'
import type { Caller } from '../../capability.ts'
import { languages } from '../../shapes.ts'
import { listInsights } from './capabilities.ts'

let house: TestHouse
let owner: Caller
beforeAll(async () => {
  house = await openTestHouse()
  await loadSample(house.house)
  const sample = await callerAtMachine(house.house, SAMPLE_SIGN_IN.email)
  if (!sample) throw new Error('the sample has an owner')
  owner = sample
}, 600_000)
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
