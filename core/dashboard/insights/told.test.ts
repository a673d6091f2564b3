import { expect, test } from 'vitest'
import { openTestHouse } from '../../../tests/house.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { silentLog } from '../../log.ts'
import { openJobs } from '../../jobs/jobs.ts'
import { perform } from '../../perform.ts'
import { createSale } from '../../sales/capabilities.ts'
import { addDays, clockFrom } from '../../time.ts'
import { listInsights } from './capabilities.ts'
import { startTelling, TELLING_JOB, tellingJob } from './telling-job.ts'

test('what stood on the list of one day is not new on the next', async () => {
  const shop = await openTestHouse()
  const { id } = await shop.run(createItem, {
    name: 'Huile',
    unit: 'bidon',
    price: 62_000,
    cost: 61_000,
    quantity: 500,
  })
  const other = await shop.run(createItem, {
    name: 'Café',
    unit: 'paquet',
    price: 32_000,
    cost: 20_000,
    quantity: 500,
  })
  for (let days = 1; days <= 10; days += 1) {
    const lines = [id, other.id, other.id].map((itemId) => ({ itemId, quantity: 3 }))
    await shop.run(createSale, { date: addDays('2026-11-18', -days), lines })
  }
  const today = (await shop.run(listInsights, {})).items
  expect(today.length).toBeGreaterThan(0)
  expect(today.every(({ fresh, since }) => fresh && since === '2026-11-18')).toBe(true)

  const evening = { ...shop.house, clock: clockFrom(new Date('2026-11-18T23:29:59.900+01:00')) }
  await startTelling(evening)
  const jobs = openJobs({
    books: evening.books,
    clock: evening.clock,
    log: silentLog,
    kinds: new Map([[TELLING_JOB, tellingJob(evening)]]),
  })
  const told = () => evening.books.read((tx) => tx.selectFrom('ToldInsight').select('insightId').execute())
  while ((await told()).length < today.length) await new Promise((resolve) => setTimeout(resolve, 20))
  await jobs.stop()

  const next = { ...shop.house, clock: clockFrom(new Date('2026-11-19T10:00:00+01:00')) }
  const capability = shop.house.parts.registry.get(listInsights.name)
  if (!capability) throw new Error('the list is registered')
  const { items } = listInsights.output.parse((await perform(next, capability, {}, shop.owner)).output)
  const known = items.filter(({ id: insight }) => today.some((each) => each.id === insight))
  expect(known.length).toBeGreaterThan(0)
  for (const { severity, since, fresh } of known) {
    expect(since).toBe('2026-11-18')
    expect(fresh).toBe(severity === 'urgent')
  }
  await shop.close()
})
