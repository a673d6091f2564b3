import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { addDays, weekday } from '../time.ts'
import {
  codeFrom,
  costPerOrder,
  largeAmountOf,
  ordersOf,
  returnOnSpend,
  segmentOf,
  stepTo,
  weekdaysIn,
} from './rules.ts'

const today = '2026-11-18'
const buyer = (sales: number, revenue: number, first: string, last: string) => ({
  sales,
  revenue: centimes(revenue),
  first,
  last,
})

describe('segments', () => {
  const large = centimes(100_000)
  test.each([
    ['champions', buyer(9, 120_000, '2026-01-02', '2026-11-17')],
    ['loyal', buyer(9, 50_000, '2026-01-02', '2026-11-17')],
    ['loyal', buyer(5, 50_000, '2026-01-02', '2026-11-17')],
    ['champions', buyer(5, 100_000, '2026-01-02', '2026-11-17')],
    ['new', buyer(1, 500_000, '2026-11-10', '2026-11-10')],
    ['new', buyer(4, 500_000, addDays(today, -30), '2026-11-10')],
    ['occasional', buyer(4, 500_000, addDays(today, -31), '2026-11-10')],
    ['loyal', buyer(5, 50_000, '2026-11-10', '2026-11-17')],
    ['occasional', buyer(1, 10_000, '2026-10-10', '2026-10-10')],
    ['occasional', buyer(2, 500_000, '2026-03-10', '2026-11-10')],
    ['at_risk', buyer(2, 10_000, '2026-03-10', '2026-10-10')],
    ['lost', buyer(40, 900_000, '2025-03-10', '2026-08-10')],
  ])('%s', (segment, who) => {
    expect(segmentOf(who, today, large)).toBe(segment)
  })

  test('a customer who last came thirty days ago still counts as recent, and thirty-one days ago no more', () => {
    expect(segmentOf(buyer(9, 50_000, '2026-01-02', addDays(today, -30)), today, large)).toBe('loyal')
    expect(segmentOf(buyer(9, 50_000, '2026-01-02', addDays(today, -31)), today, large)).toBe('at_risk')
    expect(segmentOf(buyer(9, 50_000, '2026-01-02', addDays(today, -90)), today, large)).toBe('at_risk')
    expect(segmentOf(buyer(9, 50_000, '2026-01-02', addDays(today, -91)), today, large)).toBe('lost')
  })

  test('the large amount is what the top fifth spends at least', () => {
    const spent = (amounts: number[]) => amounts.map((amount) => buyer(1, amount * 1000, today, today))
    expect(largeAmountOf(spent([5, 4, 3, 2, 1]))).toBe(5000)
    expect(largeAmountOf(spent([1, 7, 3, 11, 5, 2, 9, 4, 10, 6, 8])), 'three of eleven').toBe(9000)
    expect(largeAmountOf([])).toBe(0)
  })
})

test('orders typed in and orders matched by code are never added up', () => {
  const five = { orders: 5, revenue: centimes(500) }
  const three = { orders: 3, revenue: centimes(900) }
  expect(ordersOf(five, three)).toBe(five)
  expect(ordersOf(three, five)).toBe(five)
  expect(ordersOf(five, { ...three, orders: 5 }), 'as many by both').toBe(five)
})

test('cost per order is rounded half up; nothing is divided by zero', () => {
  expect(costPerOrder(centimes(1001), 2)).toBe(501)
  expect(costPerOrder(centimes(1001), 0)).toBeNull()
  expect(returnOnSpend(centimes(900_000), centimes(200_000))).toBe(4.5)
  expect(returnOnSpend(centimes(1_000), centimes(600))).toBe(1.67)
  expect(returnOnSpend(centimes(900_000), centimes(0))).toBeNull()
})

test('a code is the name in capitals without accents, and the next free number where it is taken', () => {
  expect(codeFrom('Rentrée 2026', () => false)).toBe('RENTREE2026')
  expect(codeFrom('Été', (code) => code === 'ETE')).toBe('ETE2')
  expect(codeFrom('Aï', () => false)).toBe('AI')
  expect(codeFrom('A', () => false)).toBe('PROMOA')
  expect(codeFrom('!', () => false)).toBe('PROMO')
  expect(
    codeFrom('Grande braderie de printemps', () => false),
    'short enough to be said',
  ).toBe('GRANDEBRADER')
  expect(codeFrom('عرض العيد', () => false)).toBe('عرضالعيد')
})

test('what is out can’t be drafted again, and nothing goes out unapproved', () => {
  expect(stepTo('draft', 'approved')).toBe('approved')
  expect(stepTo('sent', 'sent'), 'where it is already').toBe('sent')
  expect(() => stepTo('draft', 'sent')).toThrow('campaign_step')
  expect(() => stepTo('sent', 'draft')).toThrow('campaign_step')
})

test('the weekdays of a period are counted as one by one', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.nat(500), (start, length) => {
      const from = addDays('2020-01-01', start)
      const slow = Array.from({ length: 7 }, () => 0)
      for (let at = 0; at <= length; at += 1) {
        const day = weekday(addDays(from, at))
        slow[day] = (slow[day] ?? 0) + 1
      }
      expect(weekdaysIn(from, addDays(from, length))).toEqual(slow)
    }),
  )
})
