import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '../../money.ts'
import { addDays, weekday } from '../../time.ts'
import { atLeast, boughtTogether, pairsIn } from './baskets.ts'
import type { Finding } from './findings.ts'
import { costRise, thinMargin, type PricedItem } from './margins.ts'
import { stoppedComing } from './people.ts'
import { idOf, ranked } from './ranking.ts'
import { bestDay, bestHour } from './rhythm.ts'
import { nextDelivery, paceOf, runsOut, sleeps, type Shelf } from './shelves.ts'
import { expenseGrew, monthsToCompare } from './spending.ts'

const TODAY = '2026-11-18'
const ago = (days: number) => addDays(TODAY, -days)

describe('a shelf', () => {
  const shelf: Shelf = {
    itemId: 'milk',
    name: 'Lait',
    unit: 'pièce',
    price: centimes(14_000),
    cost: centimes(11_000),
    quantity: 10,
    createdOn: ago(300),
    sold: 140,
    daysSold: 28,
    firstSold: ago(27),
    lastSold: TODAY,
    deliveries: [ago(35), ago(25), ago(15), ago(5)],
    dearer: null,
  }

  test('that sells out before its next delivery is worth what is missed until then', () => {
    // Five a day and ten left: two days, and three without until the delivery in five.
    expect(runsOut(shelf, TODAY)).toMatchObject({
      kind: 'runs_out',
      stake: 15 * 3_000,
      facts: { daysLeft: 2, usualGap: 10, deliveryIn: 5, salesAtRisk: 15 * 14_000, order: 50 },
    })
    expect(runsOut({ ...shelf, quantity: 25 }, TODAY)).toBeNull()
  })

  test('that is empty is read at the pace of the days before it was', () => {
    expect(paceOf({ ...shelf, quantity: 0, sold: 70, daysSold: 14, lastSold: ago(14) }, TODAY)).toBe(5)
  })

  test('does not count on a delivery that did not come', () => {
    expect(nextDelivery([ago(40), ago(30), ago(20)], TODAY)).toEqual({ usualGap: 10, deliveryIn: 7 })
    expect(nextDelivery([ago(5)], TODAY)).toEqual({ usualGap: null, deliveryIn: 7 })
  })

  test('is asleep after weeks without a sale, and is never cut below its cost', () => {
    const quiet = { ...shelf, lastSold: ago(60), price: centimes(20_000) }
    expect(sleeps(quiet, TODAY)).toMatchObject({
      stake: 110_000,
      facts: { days: 60, suggestedPrice: 17_000 },
    })
    expect(sleeps({ ...quiet, price: centimes(12_000) }, TODAY)?.facts).toMatchObject({
      suggestedPrice: null,
    })
    expect(sleeps({ ...quiet, lastSold: ago(44) }, TODAY)).toBeNull()
    expect(sleeps({ ...quiet, cost: null }, TODAY)).toBeNull()
  })
})

describe('a margin', () => {
  const item: PricedItem = {
    itemId: 'oil',
    name: 'Huile',
    unit: 'bidon',
    price: centimes(62_000),
    cost: centimes(59_000),
    soldInAMonth: 30,
    before: { cost: centimes(55_000), price: centimes(62_000), since: ago(10) },
  }

  test('that a dearer delivery ate is worth what it lost on a month’s sales', () => {
    expect(costRise(item)).toMatchObject({
      stake: 30 * 4_000,
      facts: { marginBefore: 7_000, margin: 3_000, suggestedPrice: 66_000 },
      next: { step: 'price', price: 66_000 },
    })
  })

  test('is left alone where the price followed, or the rise is small', () => {
    expect(costRise({ ...item, price: centimes(66_000) })).toBeNull()
    expect(costRise({ ...item, cost: centimes(56_000) })).toBeNull()
    expect(costRise({ ...item, before: null })).toBeNull()
  })

  test('of less than nothing is urgent, and a thin one proposes no price', () => {
    expect(thinMargin({ ...item, cost: centimes(63_000) }, 0.2)).toMatchObject({ severity: 'urgent' })
    const thin = thinMargin(item, 0.2)
    expect(thin).toMatchObject({ severity: 'info', facts: { marginRate: 0.048 } })
    expect(thin?.next).toBeUndefined()
    expect(thinMargin(item, 0.09)).toBeNull()
  })
})

describe('baskets', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

  test('of chance hold no pairs', () => {
    let state = 7
    const chance = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296
    const baskets = Array.from({ length: 1_000 }, () => items.filter(() => chance() < 0.3))
    expect(pairsIn(baskets)).toEqual([])
    // The same with one habit planted in it.
    const habit = baskets.map((basket, at) => (at % 10 === 0 ? [...basket, 'x', 'y'] : basket))
    expect(pairsIn(habit)).toMatchObject([{ first: 'x', second: 'y', together: 100 }])
  })

  test('count a pair as often as both are in one basket', () => {
    const basket = fc.array(fc.constantFrom(...items), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(basket, { maxLength: 200 }), (baskets) => {
        for (const { first, second, together } of pairsIn(baskets)) {
          const both = baskets.filter((each) => each.includes(first) && each.includes(second))
          expect(together).toBe(both.length)
        }
      }),
    )
  })

  test('are judged by the tail of Poisson’s law', () => {
    expect(atLeast(0, 3)).toBe(1)
    expect(atLeast(1, 3)).toBeCloseTo(1 - Math.exp(-3), 10)
    expect(atLeast(10, 3)).toBeCloseTo(0.0011, 4)
  })

  test('say how much more often than usual', () => {
    const pair = { first: 'x', second: 'y', together: 20, firstIn: 25, secondIn: 40, baskets: 200, lift: 4 }
    const known = { name: 'Café', price: centimes(1_000), cost: centimes(800) }
    expect(
      boughtTogether(
        pair,
        new Map([
          ['x', known],
          ['y', known],
        ]),
      ),
    ).toMatchObject({
      facts: { share: 0.8, usualShare: 0.2, lift: 4 },
    })
    expect(boughtTogether(pair, new Map([['x', known]]))).toBeNull()
  })
})

describe('the rhythm of a shop', () => {
  const days = Array.from({ length: 84 }, (_, at) => ago(at + 1))

  test('has a big day only where it is big week after week', () => {
    const steady = new Map(days.map((day) => [day, weekday(day) === 4 ? 150_000 : 100_000]))
    expect(bestDay(steady, TODAY)).toMatchObject({ facts: { weekday: 4, average: 150_000, weeks: 12 } })
    const once = new Map(days.map((day) => [day, 100_000]))
    once.set(ago(6), 9_000_000)
    expect(bestDay(once, TODAY)).toBeNull()
    expect(bestDay(new Map([...steady].slice(0, 30)), TODAY)).toBeNull()
  })

  test('has best hours where two of them sell more than their share', () => {
    const hours = Array.from({ length: 10 }, (_, at) => ({
      hour: at + 8,
      sales: 20,
      revenue: centimes(at === 8 || at === 9 ? 300_000 : 100_000),
    }))
    expect(bestHour(hours, 28)).toMatchObject({ facts: { from: 16, to: 18, share: 0.43 } })
    expect(
      bestHour(
        hours.map((each) => ({ ...each, revenue: centimes(1_000) })),
        28,
      ),
    ).toBeNull()
  })
})

describe('spending', () => {
  test('is compared over two months that each hold every day of the month once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (shift) => {
        const today = addDays('2023-01-01', shift)
        const { from, to, before } = monthsToCompare(today)
        expect(to).toBe(today)
        expect(addDays(before.to, 1)).toBe(from)
        for (const period of [{ from, to }, before]) {
          const all = []
          for (let day = period.from; day <= period.to; day = addDays(day, 1)) all.push(day.slice(8))
          expect(new Set(all).size).toBe(all.length)
          expect(all.length).toBeGreaterThanOrEqual(28)
        }
      }),
    )
  })

  test('that grew is told; goods only beyond what sales grew, and nothing without a month before', () => {
    const sold = { revenue: centimes(1_500_000), before: centimes(1_000_000) }
    const grew = (category: string, amount: number, before: number) =>
      expenseGrew({ category, amount: centimes(amount), before: centimes(before) }, sold, TODAY)
    expect(grew('transport', 150_000, 100_000)).toMatchObject({ stake: 50_000, facts: { growth: 0.5 } })
    expect(grew('goods', 900_000, 600_000)).toBeNull()
    expect(grew('goods', 1_200_000, 600_000)).toMatchObject({ stake: 300_000 })
    expect(grew('transport', 150_000, 0)).toBeNull()
    expect(grew('transport', 110_000, 100_000)).toBeNull()
  })
})

test('a customer stopped coming when silent for three of their usual gaps, not before', () => {
  const regular = {
    customerId: 'c',
    name: 'Aïcha',
    visits: 11,
    first: ago(130),
    last: ago(30),
    spent: centimes(1_000_000),
  }
  expect(stoppedComing(regular, TODAY)).toBeNull()
  expect(stoppedComing({ ...regular, first: ago(131), last: ago(31) }, TODAY)).toMatchObject({
    facts: { everyDays: 10, days: 31 },
  })
  expect(stoppedComing({ ...regular, last: ago(200), first: ago(300) }, TODAY)).toBeNull()
  expect(stoppedComing({ ...regular, visits: 3, last: ago(60) }, TODAY)).toBeNull()
})

test('at most ten are told and two of a kind, those with the most at stake first', () => {
  const kinds = ['sleeps', 'runs_out', 'credit_ages', 'cost_rise', 'stopped_coming', 'thin_margin'] as const
  const finding = fc.record({
    kind: fc.constantFrom(...kinds),
    subject: fc.uuid(),
    stake: fc.nat(1_000_000).map(centimes),
  })
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 40 }), (given) => {
      // The ranking reads no facts.
      const all = given.map((each) => ({ ...each, severity: 'info', facts: {} }) as Finding)
      const told = ranked(all).map(({ finding }) => finding)
      expect(told.length).toBeLessThanOrEqual(10)
      expect(told.map(({ stake }) => stake)).toEqual(told.map(({ stake }) => stake).toSorted((a, b) => b - a))
      for (const of of Map.groupBy(told, ({ kind }) => kind).values()) {
        expect(of.length).toBeLessThanOrEqual(2)
        const left = all.filter((each) => each.kind === of[0]?.kind && !of.includes(each))
        for (const each of left) expect(each.stake).toBeLessThanOrEqual(of.at(-1)?.stake ?? 0)
      }
      expect(new Set(told.map(idOf)).size).toBe(told.length)
    }),
  )
})

describe('what was told on the days before', () => {
  const today = '2026-11-18'
  const about = (subject: string, stake: number, severity: 'info' | 'urgent' = 'info') =>
    ({ kind: 'best_hour', subject, stake: centimes(stake), severity, facts: {} }) as unknown as Finding
  const told = (firstOn: string, lastOn: string, stake: number) => ({ firstOn, lastOn, stake })
  const first = (finding: Finding, before: ReturnType<typeof told>) =>
    ranked([finding, about('new', 1)], new Map([[`best_hour:${finding.subject}`, before]]), today)[0]

  test('comes after what is new, for a week', () => {
    expect(first(about('old', 900), told('2026-11-16', '2026-11-17', 900))?.finding.subject).toBe('new')
    expect(first(about('old', 900), told('2026-11-01', '2026-11-08', 900))).toMatchObject({ fresh: true })
  })
  test('comes first again where it is urgent, or more is at stake by now, and all day long on its first day', () => {
    const yesterday = told('2026-11-17', '2026-11-17', 900)
    expect(first(about('old', 900, 'urgent'), yesterday)?.finding.subject).toBe('old')
    expect(first(about('old', 1_200), yesterday)?.finding.subject).toBe('old')
    expect(first(about('old', 900), told(today, today, 900))).toMatchObject({ fresh: true, since: today })
  })
})
