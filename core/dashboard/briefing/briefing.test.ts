import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import * as sales from '../../sales/capabilities.ts'
import { languages } from '../../shapes.ts'
import { briefBusiness } from './capabilities.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

const sold = (date: string, unitPrice: number) => ({ date, lines: [{ name: 'x', quantity: 1, unitPrice }] })

test('an empty shop is answered without invented figures', async () => {
  const { text, data, source } = await shop.run(briefBusiness, {}, await shop.another())
  expect(source).toBe('rules')
  expect(data.stats.revenue).toBe(0)
  expect(text).toContain('Rien de particulier')
})

test('the figures are said with the days before, in every language', async () => {
  await shop.run(sales.createSale, sold('2026-10-20', 100_000))
  await shop.run(sales.createSale, sold('2026-11-02', 150_000))
  for (const language of languages) {
    const { text } = await shop.run(briefBusiness, {}, { ...shop.owner, language })
    expect(text).toContain('1\u202f500')
    expect(text).toContain('+50')
  }
})

test('staff see none of it', async () => {
  expect(await refusalOf(shop.run(briefBusiness, {}, staffOf(shop.owner)))).toMatchObject({
    code: 'not_allowed',
  })
})
