import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { keepFact } from '../backups/store.ts'
import { silentLog } from '../log.ts'
import { healthOfDay } from './capabilities.ts'
import { foundSymptoms, SYMPTOMS } from './found.ts'
import { openMeter } from './meter.ts'
import { openPulse } from './pulse.ts'

let shop: TestHouse
beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(() => shop.close())

test('the pulse is written down minute by minute, and a bot that stays away shows with its name', async () => {
  const pulse = openPulse(shop.house, silentLog, () => ({ telegram: false }))
  shop.house.parts.meter.answered(40, 200)
  shop.house.parts.meter.answered(70, 500)
  for (let minute = 0; minute < 5; minute++) await pulse.beat()
  pulse.stop()
  const day = await shop.run(healthOfDay, {})
  expect(day.points.length).toBeGreaterThan(0)
  expect(day.points.reduce((sum, point) => sum + point.requests, 0)).toBe(2)
  expect(day.symptoms.find(({ kind }) => kind === 'bot')).toMatchObject({
    name: 'telegram',
    title: 'Telegram ne répond plus',
  })
  expect(pulse.writes()).toBe(true)
})

test('only who runs the machine sees it', async () => {
  const stranger = await shop.another()
  expect((await refusalOf(shop.run(healthOfDay, {}, stranger))).code).toBe('not_allowed')
})

test('what was wrong when the house was last awake says nothing about now', async () => {
  const symptoms = [{ kind: 'disk', name: null, value: 0.05, limit: 0.1 }]
  const found = async (at: Date) => {
    await shop.house.books.write((tx) => keepFact(tx, SYMPTOMS, symptoms, at.toISOString()))
    return shop.house.books.read(foundSymptoms)
  }
  expect(await found(new Date())).toHaveLength(1)
  expect(await found(new Date(Date.now() - 3_600_000))).toHaveLength(0)
})

test('95 of 100 answers stay under what the meter says', () => {
  const meter = openMeter()
  for (let n = 0; n < 95; n++) meter.answered(8, 200)
  for (let n = 0; n < 5; n++) meter.answered(900, n === 0 ? 500 : 503)
  expect(meter.take()).toEqual({ requests: 100, errors: 1, p95: 10 })
  expect(meter.take()).toEqual({ requests: 0, errors: 0, p95: 0 })
})
