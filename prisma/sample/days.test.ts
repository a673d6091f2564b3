import { describe, expect, test } from 'vitest'
import { articles } from './catalogue.ts'
import { sampleYear } from './days.ts'

const year = [...sampleYear('2026-11-18')]

describe('the sample’s year', () => {
  test('is the same for the same day', () => {
    expect([...sampleYear('2026-11-18')]).toEqual(year)
  })

  test('has 365 days and ends today', () => {
    expect(year).toHaveLength(365)
    expect(year.at(-1)?.date).toBe('2026-11-18')
  })

  test('never sells what is not on the shelf', () => {
    const stock = articles.map((each) => Math.ceil(each.daily * 12 + each.threshold))
    for (const day of year) {
      for (const { article, quantity } of day.sales.flatMap(({ lines }) => lines)) {
        stock[article] = (stock[article] ?? 0) - quantity
        expect(stock[article]).toBeGreaterThanOrEqual(0)
      }
      for (const { article, quantity } of day.deliveries) stock[article] = (stock[article] ?? 0) + quantity
    }
  })

  test('earns more than it spends, as a shop that stays open does', () => {
    const takings = year
      .flatMap(({ sales }) => sales.flatMap(({ lines }) => lines))
      .reduce((sum, { article, quantity }) => sum + quantity * (articles[article]?.price ?? 0), 0)
    const spent = year.flatMap(({ expenses }) => expenses).reduce((sum, { amount }) => sum + amount, 0)
    expect(takings).toBeGreaterThan(spent)
  })
})
