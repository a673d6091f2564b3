import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { updateBusiness } from '../business/capabilities.ts'
import * as expenses from '../expenses/capabilities.ts'
import { centimes } from '../money.ts'
import * as sales from '../sales/capabilities.ts'
import * as taxes from './capabilities.ts'
import {
  ceilingOf,
  closedOn,
  deadlinesBetween,
  expectedOfYear,
  flatTax,
  levelOf,
  taxInside,
  vatTable,
} from './rules.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

const codes = (items: readonly { code: string; dueOn: string }[]) =>
  items.map(({ code, dueOn }) => `${code} ${dueOn}`)

describe('the calendar', () => {
  test('a flat-tax shop sees its own deadlines in order', () => {
    expect(codes(deadlinesBetween('2026-12-01', '2027-01-31', 'ifu'))).toEqual([
      'ifu_instalment 2026-12-15',
      'g12bis 2027-01-20',
      'g50ter 2027-01-20',
      'cnas 2027-01-30',
      'das 2027-01-31',
    ])
  })

  test('the real regime declares every month on the twentieth', () => {
    const g50 = deadlinesBetween('2026-01-01', '2026-12-31', 'reel').filter(({ code }) => code === 'g50')
    expect(g50).toHaveLength(12)
    expect(g50[10]?.dueOn).toBe('2026-11-20')
  })

  test('an extension that the tax office gave moves the day, and keeps the day of the law', () => {
    const found = deadlinesBetween('2026-01-21', '2026-03-31', 'ae').find(({ code }) => code === 'g12bis')
    expect(found).toMatchObject({ lawOn: '2026-01-20', dueOn: '2026-03-01' })
    expect(deadlinesBetween('2026-01-01', '2026-01-31', 'ae').map(({ code }) => code)).not.toContain('g12bis')
  })

  test('whoever has not said a regime sees those of every one, the first and the last day with them', () => {
    const day = '2026-03-20'
    expect(codes(deadlinesBetween(day, day, 'unknown'))).toEqual([
      `g50 ${day}`,
      `ibs_advance ${day}`,
      `irg_advance ${day}`,
    ])
    expect(deadlinesBetween(day, day, 'ifu')).toEqual([])
  })

  test('an extension of the shop’s own wins over the one for everybody', () => {
    const own = {
      id: 'e',
      deadline: 'g12bis',
      dueOn: '2026-01-20',
      movedTo: '2026-04-02',
      source: 'the office',
    }
    const found = deadlinesBetween('2026-01-01', '2026-04-30', 'ae', [own])
    expect(found.filter(({ code }) => code === 'g12bis')).toMatchObject([
      { dueOn: '2026-04-02', extension: { id: 'e' } },
    ])
  })

  test('a Friday is closed and says the working day before', () => {
    expect(closedOn('2026-11-20', 0)).toEqual({ why: 'friday', workingDayBefore: '2026-11-19' })
    expect(closedOn('2026-11-21', 0)).toEqual({ why: 'saturday', workingDayBefore: '2026-11-19' })
    expect(closedOn('2026-11-19', 0)).toBeNull()
    expect(closedOn('2026-11-01', 0)?.why).toBe('revolution')
  })

  test('an owner’s extension re-dates, is undone, and can’t be noted for a day that is none', async () => {
    await shop.run(updateBusiness, { taxRegime: 'ifu' })
    const moved = { deadline: 'g12bis' as const, dueOn: '2027-01-20', movedTo: '2027-02-28' }
    const change = await shop.changeBy(taxes.extendDeadline, moved)
    const found = async () =>
      (await shop.run(taxes.listDeadlines, { from: '2027-01-01', to: '2027-03-31' })).items.find(
        ({ code }) => code === 'g12bis',
      )
    expect(await found()).toMatchObject({ lawOn: '2027-01-20', dueOn: '2027-02-28' })
    await shop.undo(change)
    expect(await found()).toMatchObject({ dueOn: '2027-01-20', extended: null })
    const wrong = shop.run(taxes.extendDeadline, { ...moved, dueOn: '2027-01-21' })
    expect(await refusalOf(wrong)).toMatchObject({ code: 'no_such' })
  })
})

describe('thresholds', () => {
  test('warned from 80 per cent and over from 100', () => {
    const ceiling = ceilingOf('ifu', '2026-11-18')?.amount ?? centimes(0)
    expect(ceiling).toBe(800_000_000)
    expect(levelOf(centimes(639_999_999), ceiling)).toBe('fine')
    expect(levelOf(centimes(640_000_000), ceiling)).toBe('near')
    expect(levelOf(centimes(799_999_999), ceiling)).toBe('near')
    expect(levelOf(centimes(800_000_000), ceiling)).toBe('over')
    expect(ceilingOf('reel', '2026-11-18')).toBeNull()
    expect(ceilingOf('ifu', '2021-12-31'), 'before the first table').toBeNull()
    expect(ceilingOf('ifu', '2022-01-01')?.amount, 'on the day of a table').toBe(ceiling)
  })

  test('the flat tax is a share of the turnover, and no less than the least of a year', () => {
    const tax = (turnover: number) => flatTax('ifu', centimes(turnover), '2026-11-18')
    expect(tax(100_000_000)).toMatchObject({ tax: 5_000_000, ratePercent: 5, minimum: 3_000_000 })
    expect(tax(10_000_000)).toMatchObject({ tax: 3_000_000 })
    expect(flatTax('reel', centimes(100_000_000), '2026-11-18')).toBeNull()
    expect(flatTax('ifu', centimes(100_000_000), '2024-12-31'), 'before the first table').toBeNull()
  })

  test('the year is expected at its pace, and not before thirty days', () => {
    expect(expectedOfYear(centimes(100), 2026, '2026-01-29')).toBeNull()
    expect(expectedOfYear(centimes(300), 2026, '2026-01-30')).toBe(3_650)
    expect(expectedOfYear(centimes(364), 2026, '2026-12-30')).toBe(365)
    expect(expectedOfYear(centimes(182_00), 2026, '2026-07-01')).toBe(36_500)
    expect(expectedOfYear(centimes(100), 2025, '2025-12-31')).toBe(100)
  })

  test('the status of a shop holds its turnover, its tax and what comes next', async () => {
    await shop.run(updateBusiness, { taxRegime: 'ae' })
    await shop.run(sales.createSale, { lines: [{ name: 'x', quantity: 1, unitPrice: 410_000_000 }] })
    const found = await shop.run(taxes.taxStatus, {})
    expect(found).toMatchObject({ regime: 'ae', turnover: 410_000_000, share: 82, level: 'near' })
    expect(found.estimate).toMatchObject({ tax: 2_050_000, ratePercent: 0.5 })
    expect(found.next[0]).toMatchObject({ code: 'g12bis', dueOn: '2027-01-20', daysLeft: 63 })
    expect(found.notice).toContain('comptable')
  })

  test('a shop that has not said its regime is asked for it', async () => {
    const other = await shop.another()
    const found = await shop.run(taxes.taxStatus, {}, other)
    expect(found).toMatchObject({ regime: 'unknown', ceiling: null, level: null })
    expect(found.message).toContain('régime')
  })
})

describe('TVA of a month', () => {
  test('119 DA at 19 per cent hold 19 DA', () => {
    expect(taxInside(centimes(11_900), 19)).toEqual({ base: 10_000, tax: 1_900 })
    expect(taxInside(centimes(11_900), 0)).toEqual({ base: 11_900, tax: 0 })
    expect(taxInside(centimes(10_900), 9)).toEqual({ base: 10_000, tax: 900 })
    expect(vatTable('2026-11-18')).toMatchObject({ normal: 19, reduced: 9 })
    expect(vatTable('2016-12-31'), 'papers older than the first table').toEqual(vatTable('2017-01-01'))
  })

  test('what was collected, what papers give back, and what they lack', async () => {
    const real = await openTestHouse()
    await real.run(updateBusiness, { taxRegime: 'reel' })
    await real.run(sales.createSale, {
      date: '2026-10-05',
      lines: [{ name: 'x', quantity: 1, unitPrice: 1_190_000 }],
    })
    const paper = { date: '2026-10-10', category: 'goods' }
    await real.run(expenses.createExpense, {
      ...paper,
      merchant: 'Semmar',
      amount: 238_000,
      taxAmount: 38_000,
    })
    await real.run(expenses.createExpense, {
      ...paper,
      merchant: 'SEMMAR',
      amount: 119_000,
      taxAmount: 19_000,
    })
    await real.run(expenses.createExpense, { ...paper, merchant: 'Hamiz', amount: 50_000 })
    await real.run(expenses.createExpense, {
      ...paper,
      merchant: 'Gros',
      amount: 200_000_000,
      taxAmount: 30_000_000,
      paymentMethod: 'cash',
    })
    await real.run(expenses.createExpense, { ...paper, category: 'wages', amount: 2_400_000 })
    const found = await real.run(taxes.vatOfMonth, { month: '2026-10' })
    expect(found).toMatchObject({ applies: true, balance: 133_000 })
    expect(found.collected).toMatchObject({ base: 1_000_000, amount: 190_000, assumed: true })
    expect(found.deductible).toEqual({
      amount: 57_000,
      suppliers: [{ merchant: 'Semmar', nif: null, invoices: 2, amount: 357_000, taxAmount: 57_000 }],
    })
    expect(found.missing.map(({ merchant, what }) => [merchant, what])).toEqual([
      ['Semmar', ['nif']],
      ['SEMMAR', ['nif']],
      ['Hamiz', ['tax_amount', 'nif']],
      ['Gros', ['nif', 'cash_over_limit']],
    ])
    await real.close()
  })

  test('a flat-tax shop collects none', async () => {
    await shop.run(updateBusiness, { taxRegime: 'ifu' })
    expect(await shop.run(taxes.vatOfMonth, {})).toMatchObject({ applies: false, balance: 0 })
  })
})

test('stamp duty is answered with its table', async () => {
  expect(await shop.run(taxes.stampDutyOf, { amount: 3_500_000 })).toMatchObject({
    duty: 52_500,
    total: 3_552_500,
    since: '2025-01-01',
  })
})
