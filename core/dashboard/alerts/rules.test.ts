import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centimes } from '../../money.ts'
import { deadlinesBetween } from '../../taxes/rules.ts'
import { addDays } from '../../time.ts'
import { isTold } from './escalation.ts'
import {
  cashShort,
  creditOverdue,
  expiresSoon,
  houseIll,
  lowStock,
  priceMoved,
  taxCeiling,
  taxDeadline,
  undelivered,
  workFailed,
} from './rules.ts'
import {
  duplicateExpenses,
  isFarAbove,
  unusualExpenses,
  usualOf,
  type BookedExpense,
} from './spending-rules.ts'

const TODAY = '2026-11-18'
let made = 0
const spent = (amount: number, over: Partial<BookedExpense> = {}): BookedExpense => ({
  id: `e${String(++made).padStart(4, '0')}`,
  date: TODAY,
  merchant: 'Sonelgaz',
  merchantFolded: 'sonelgaz',
  category: 'electricity',
  amount: centimes(amount),
  note: null,
  ...over,
})
const past = (amounts: number[], over: Partial<BookedExpense> = {}) =>
  amounts.map((amount, at) => spent(amount, { date: addDays(TODAY, -30 * (at + 1)), ...over }))

describe('an expense out of the ordinary', () => {
  const usual = past([8_000, 9_000, 8_500, 7_800, 9_300, 8_700])

  test('is far above what the same merchant takes', () => {
    const [found] = unusualExpenses([...usual, spent(40_000)], TODAY)
    expect(found).toMatchObject({
      kind: 'unusual_expense',
      facts: { usual: 8_700, amount: 40_000, compared: 6 },
    })
  })

  test('is not one that moves as the others do', () => {
    expect(unusualExpenses([...usual, spent(10_400)], TODAY)).toEqual([])
  })

  test('is not seen with one bill to compare with, nor in the past', () => {
    expect(unusualExpenses([...usual.slice(0, 1), spent(40_000)], TODAY)).toEqual([])
    expect(unusualExpenses([...usual, spent(40_000, { date: addDays(TODAY, -20) })], TODAY)).toEqual([])
  })

  test('stays one beside another large bill, which moves a mean and not a median', () => {
    expect(unusualExpenses([...usual, ...past([60_000]), spent(40_000)], TODAY)).toHaveLength(1)
  })

  test('is never within half as much again of the usual amount', () => {
    const amount = fc.integer({ min: 1, max: 1e9 }).map(centimes)
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 5 }), (one, others) => {
        const usual = usualOf([one, ...others])
        if (isFarAbove(one, usual)) expect(one).toBeGreaterThan(usual.amount * 1.5)
        for (const each of others)
          if (each < one && isFarAbove(each, usual)) expect(isFarAbove(one, usual)).toBe(true)
      }),
    )
  })
})

describe('an expense that may be in the books twice', () => {
  test('has the same amount and merchant within a day; the later entry is the one to look at', () => {
    const one = spent(8_000, { date: addDays(TODAY, -1) })
    const other = spent(8_000)
    expect(duplicateExpenses([other, one], TODAY)).toMatchObject([
      { facts: { expenseId: other.id, otherId: one.id } },
    ])
  })

  test.each([
    ['another amount', { amount: centimes(8_001) }],
    ['another merchant', { merchantFolded: 'seaal' }],
    ['two days between', { date: addDays(TODAY, -2) }],
    ['another category', { category: 'telecom' }],
  ])('is not one with %s', (_what, over) => {
    expect(duplicateExpenses([spent(8_000), spent(8_000, over)], TODAY)).toEqual([])
  })

  test('without a merchant needs the same day and note', () => {
    const bare = { merchant: null, merchantFolded: null, category: 'transport' }
    const twice = [spent(600, { ...bare, note: 'taxi' }), spent(600, { ...bare, note: 'taxi' })]
    expect(duplicateExpenses(twice, TODAY)).toHaveLength(1)
    expect(duplicateExpenses([...twice.slice(1), spent(600, { ...bare, note: 'bus' })], TODAY)).toEqual([])
  })
})

describe('cash', () => {
  const cash = {
    counted: centimes(100_000),
    countedAt: '2026-11-18T09:00:00.000Z',
    expected: centimes(50_000),
    dailyIn: 10_000,
    dailyOut: 12_000,
    due: centimes(0),
  }

  test('falls short where a week at the usual pace and what is due take more than there is', () => {
    expect(cashShort(cash)).toBeNull()
    expect(cashShort({ ...cash, due: centimes(36_001) })).toMatchObject({
      severity: 'warning',
      facts: { projected: -1 },
    })
    expect(cashShort({ ...cash, expected: centimes(-1), dailyIn: 90_000 })?.severity).toBe('urgent')
  })
})

describe('a competitor’s price', () => {
  const move = {
    priceId: 'p',
    competitorId: 'c',
    competitor: 'Ardis',
    product: 'lait',
    itemId: 'i',
    item: 'Lait',
    price: centimes(13_000),
    before: centimes(14_000),
    ours: centimes(14_000),
    date: TODAY,
  }

  test('is news for a week, and a warning where it goes below ours', () => {
    expect(priceMoved(move, TODAY)?.severity).toBe('warning')
    expect(priceMoved({ ...move, price: centimes(15_000) }, TODAY)?.severity).toBe('info')
    expect(priceMoved(move, addDays(TODAY, 8))).toBeNull()
    expect(priceMoved({ ...move, price: centimes(13_900) }, TODAY)).toBeNull()
  })
})

test('a tax deadline is told 14, 7, 2 and 0 days before, each stage once, and never after', () => {
  const [due] = deadlinesBetween(TODAY, addDays(TODAY, 60), 'ifu')
  if (!due) throw new Error('IFU has a deadline within two months')
  const keys = Array.from({ length: 20 }, (_, at) => 17 - at).map(
    (days) => taxDeadline(due, addDays(due.dueOn, -days), 0)?.key ?? null,
  )
  const stages = [...Map.groupBy(keys, (key) => key?.split(':').at(-1) ?? null)]
  expect(stages.map(([stage, of]) => [stage, of.length])).toEqual([
    [null, 5],
    ['14', 7],
    ['7', 5],
    ['2', 2],
    ['0', 1],
  ])
  const severities = [14, 7, 2].map((days) => taxDeadline(due, addDays(due.dueOn, -days), 0)?.severity)
  expect(severities).toEqual(['info', 'warning', 'urgent'])
})

test('credit is overdue from its thirtieth day, and urgent from its sixtieth', () => {
  const debt = { customerId: 'karim', name: 'Karim', balance: centimes(50_000) }
  const after = (days: number) => creditOverdue({ ...debt, since: addDays(TODAY, -days) }, TODAY)?.severity
  expect([29, 30, 59, 60].map(after)).toEqual([undefined, 'warning', 'warning', 'urgent'])
})

test('goods are low at their threshold, urgent once there are none, and never without a threshold', () => {
  const milk = (quantity: number, threshold: number | null = 5_000_000) =>
    lowStock({ id: 'm', name: 'Lait', unit: 'pièce', quantity, threshold })
  expect(milk(5_000_001)).toBeNull()
  expect(milk(5_000_000)).toMatchObject({ severity: 'warning', facts: { left: 5, threshold: 5 } })
  expect(milk(1)).toMatchObject({ severity: 'warning' })
  expect(milk(0)).toMatchObject({ severity: 'urgent' })
  expect(milk(0, null)).toBeNull()
})

test('what was paid back is not overdue, however old', () => {
  const debt = { customerId: 'k', name: 'Karim', since: '2026-01-01' }
  expect(creditOverdue({ ...debt, balance: centimes(0) }, TODAY)).toBeNull()
  expect(creditOverdue({ ...debt, balance: centimes(1) }, TODAY)).toMatchObject({ severity: 'urgent' })
})

test('work that failed is one alert that names each kind once', () => {
  expect(workFailed([])).toBeNull()
  expect(workFailed([{ kind: 'report' }, { kind: 'backup' }, { kind: 'report' }])).toMatchObject({
    facts: { jobs: 3, kinds: ['backup', 'report'] },
  })
})

test('a house that is ill keeps its name while its value moves; a busy machine can wait, a lost day can’t', () => {
  const bot = houseIll({ kind: 'bot', name: 'telegram', value: 1, limit: 0 })
  expect(bot).toMatchObject({ key: 'system:bot:telegram', severity: 'urgent' })
  const busy = houseIll({ kind: 'cpu', name: null, value: 0.95, limit: 0.9 })
  expect(busy).toMatchObject({ key: 'system:cpu', severity: 'warning' })
})

describe('the chat', () => {
  const choice = { inChat: 'urgent', quietFrom: '21:00', quietUntil: '08:00' } as const

  test.each([
    ['10:00', true],
    ['08:00', true],
    ['21:00', false],
    ['00:05', false],
    ['07:59', false],
  ])('is quiet at night: at %s told is %s', (time, is) => {
    expect(isTold('urgent', choice, time)).toBe(is)
  })

  test('hears what its owner chose to hear', () => {
    expect(isTold('warning', choice, '10:00')).toBe(false)
    expect(isTold('warning', { ...choice, inChat: 'warning' }, '10:00')).toBe(true)
    expect(isTold('info', { ...choice, inChat: 'all' }, '10:00')).toBe(true)
    expect(isTold('urgent', { ...choice, inChat: 'none' }, '10:00')).toBe(false)
  })
})

describe('goods with a date', () => {
  const yoghurt = {
    id: 'i',
    name: 'Yaourt',
    unit: 'pot',
    micros: 12_000_000,
    stock: 12_000_000,
    expiresOn: '2026-11-30',
  }
  test.each([
    ['2026-11-15', null],
    ['2026-11-16', 'warning'],
    ['2026-11-27', 'urgent'],
    ['2026-12-02', 'urgent'],
  ])('on %s: %s', (today, severity) => {
    expect(expiresSoon(yoghurt, today)?.severity ?? null).toBe(severity)
  })
  test('that are sold out are nobody’s worry', () => {
    expect(expiresSoon({ ...yoghurt, micros: 0 }, '2026-11-29')).toBeNull()
  })
})

describe('the ceiling of a flat regime', () => {
  const ceiling = { amount: centimes(800_000_000), source: 'loi', status: 'verified' }
  const at = (turnover: number, regime: 'ifu' | 'reel' = 'ifu') =>
    taxCeiling(regime, centimes(turnover), ceiling, '2026')
  test('is told at 80 per cent and again at 100, under a key of its own each', () => {
    expect(at(639_999_999)).toBeNull()
    expect(at(640_000_000)).toMatchObject({
      severity: 'warning',
      key: 'tax_ceiling:2026:near',
      facts: { share: 80 },
    })
    expect(at(800_000_000)).toMatchObject({
      severity: 'urgent',
      key: 'tax_ceiling:2026:over',
      facts: { share: 100 },
    })
  })
  test('is nothing where the regime has none', () => {
    expect(at(900_000_000, 'reel')).toBeNull()
    expect(taxCeiling('ifu', centimes(900_000_000), null, '2026')).toBeNull()
  })
})

test('messages that were given up are one alert with the newest reason, and none is none', () => {
  expect(undelivered([])).toBeNull()
  expect(undelivered(['403 blocked', null])).toMatchObject({
    key: 'undelivered',
    facts: { messages: 2, why: '403 blocked' },
  })
})
