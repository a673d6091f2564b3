import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { archiveCustomer, createCustomer, getCustomer, listEntries } from '../customers/capabilities.ts'
import { archiveItem, createItem, getItem, listMovements, updateItem } from '../inventory/capabilities.ts'
import { createSale, deleteSale, getSale, listSales, updateSale } from './capabilities.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

const milk = { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 40, threshold: 10 }
const stockOf = async (id: string) => (await house.run(getItem, { id })).quantity
const owed = async (id: string) => (await house.run(getCustomer, { id })).balance

describe('a sale', () => {
  test('it takes its goods out of stock and its price from the item', async () => {
    const { id } = await house.run(createItem, milk)
    const sale = await house.run(createSale, {
      lines: [
        { itemId: id, quantity: 3 },
        { name: 'Pain', quantity: 2, unitPrice: 2_000 },
      ],
    })

    expect(sale).toMatchObject({
      date: '2026-11-18',
      time: '10:00',
      total: 46_000,
      paymentMethod: null,
      warnings: [],
    })
    expect(sale.lines).toMatchObject([
      { itemId: id, name: 'Lait', unitPrice: 14_000, total: 42_000 },
      { itemId: null, name: 'Pain', unitPrice: 2_000, total: 4_000 },
    ])
    expect(await stockOf(id)).toBe(37)
  })

  test('it is warned of when the shelf falls to its threshold or below zero, once for an item on two lines', async () => {
    const { id } = await house.run(createItem, milk)
    const sold = (...quantities: number[]) =>
      house.run(createSale, { lines: quantities.map((quantity) => ({ itemId: id, quantity })) })

    expect((await sold(30)).warnings).toEqual([{ itemId: id, name: 'Lait', kind: 'low', left: 10 }])
    expect((await sold(1)).warnings).toEqual([])
    expect((await sold(10, 2)).warnings).toEqual([{ itemId: id, name: 'Lait', kind: 'below_zero', left: -3 }])
  })

  test('on credit it needs a customer, and raises what they owe by its total', async () => {
    const { id } = await house.run(createCustomer, { name: 'Ahmed' })
    const line = { name: 'Huile', quantity: 2, unitPrice: 65_000 }
    expect((await refusalOf(house.run(createSale, { lines: [line], paymentMethod: 'credit' }))).code).toBe(
      'customer_needed',
    )

    const sale = await house.run(createSale, { lines: [line], paymentMethod: 'credit', customerId: id })
    expect(sale).toMatchObject({ customerId: id, customerName: 'Ahmed' })
    expect(await owed(id)).toBe(130_000)
    await house.run(createSale, { lines: [line], paymentMethod: 'cash', customerId: id })
    expect(await owed(id)).toBe(130_000)
  })

  test('what it cannot be booked with is named by its place', async () => {
    const line = { name: 'Pain', quantity: 1, unitPrice: 100 }
    const refused = (input: Parameters<typeof sell>[0]) => refusalOf(sell(input))
    const sell = (input: {
      lines: { itemId?: string; name?: string; quantity: number }[]
      customerId?: string
      date?: string
    }) => house.run(createSale, input)

    expect(await refused({ lines: [line, { itemId: 'nope', quantity: 1 }] })).toEqual({
      code: 'no_such',
      facts: { what: 'item', path: 'lines.1.itemId' },
    })
    expect(await refused({ lines: [line], customerId: 'nope' })).toEqual({
      code: 'no_such',
      facts: { what: 'customer', path: 'customerId' },
    })
    expect(await refused({ lines: [{ name: 'Pain', quantity: 1 }] })).toEqual({
      code: 'amount_missing',
      facts: { fields: ['lines.0.unitPrice'] },
    })
    expect((await refused({ lines: [] })).code).toBe('bad_shape')
    expect((await refused({ lines: [{ quantity: 1 }] })).code).toBe('bad_shape')
    expect((await refused({ lines: [{ ...line, quantity: 0 }] })).code).toBe('bad_shape')
    expect((await refused({ lines: [line], date: '2026-11-20' })).code).toBe('date_ahead')
    expect((await house.run(listSales, {})).total).toBe(0)
  })

  test('of a day gone by it has no hour, unless one was said', async () => {
    const lines = [{ name: 'Pain', quantity: 1, unitPrice: 100 }]
    expect((await house.run(createSale, { lines, date: '2026-11-01' })).time).toBeNull()
    expect((await house.run(createSale, { lines, date: '2026-11-01', time: '08:15' })).time).toBe('08:15')
  })
})

describe('a correction', () => {
  test('reverses and books again under the same id, and leaves the trail', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const sale = await house.run(createSale, { lines: [{ itemId, quantity: 2 }] })
    const corrected = await house.run(updateSale, {
      id: sale.id,
      lines: [{ itemId, quantity: 3, total: 40_000 }],
    })

    expect(corrected).toMatchObject({
      id: sale.id,
      total: 40_000,
      createdAt: sale.createdAt,
      time: sale.time,
    })
    expect(await stockOf(itemId)).toBe(37)
    const { items } = await house.run(listMovements, { id: itemId })
    expect(items.slice(0, 3).map(({ quantity }) => quantity)).toEqual([-3, 2, -2])
  })

  test('moves the debt with the payment and the customer', async () => {
    const [ahmed, karim] = [
      await house.run(createCustomer, { name: 'Ahmed' }),
      await house.run(createCustomer, { name: 'Karim' }),
    ]
    const lines = [{ name: 'Huile', quantity: 1, unitPrice: 65_000 }]
    const { id } = await house.run(createSale, { lines, paymentMethod: 'credit', customerId: ahmed.id })

    await house.run(updateSale, { id, customerId: karim.id })
    expect([await owed(ahmed.id), await owed(karim.id)]).toEqual([0, 65_000])
    await house.run(updateSale, { id, paymentMethod: 'cash' })
    expect([await owed(ahmed.id), await owed(karim.id)]).toEqual([0, 0])
    expect(
      (await refusalOf(house.run(updateSale, { id, paymentMethod: 'credit', customerId: null }))).code,
    ).toBe('customer_needed')
  })

  test('keeps what the goods cost when they were sold, and an item that has left the catalogue', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const { id } = await house.run(createSale, { lines: [{ itemId, quantity: 2 }] })
    await house.run(updateItem, { id: itemId, cost: 20_000 })
    await house.run(archiveItem, { id: itemId })
    await house.run(updateSale, { id, lines: [{ itemId, quantity: 1 }] })

    const line = await house.house.books.read((tx) =>
      tx.selectFrom('SaleLine').select('unitCost').executeTakeFirst(),
    )
    expect(line).toEqual({ unitCost: 11_000 })
  })

  test('drops the hour when the day was wrong', async () => {
    const { id } = await house.run(createSale, { lines: [{ name: 'Pain', quantity: 1, unitPrice: 100 }] })
    expect(await house.run(updateSale, { id, date: '2026-11-17' })).toMatchObject({
      date: '2026-11-17',
      time: null,
    })
  })

  test('is undone line by line', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const sale = await house.run(createSale, {
      lines: [
        { itemId, quantity: 2 },
        { name: 'Pain', quantity: 1, total: 1_000 },
      ],
    })
    const changeId = await house.changeBy(updateSale, {
      id: sale.id,
      date: '2026-11-02',
      lines: [{ name: 'Eau', quantity: 6, unitPrice: 3_000 }],
    })
    await house.undo(changeId)

    const { warnings: _, updatedAt: __, lines, ...before } = sale
    const now = await house.run(getSale, { id: sale.id })
    expect(now).toMatchObject(before)
    expect(now.lines).toMatchObject(lines.map((line) => ({ ...line, id: expect.any(String) as string })))
    expect(await stockOf(itemId)).toBe(38)
  })
})

describe('a deletion', () => {
  test('puts stock and debt back, and its undo books the sale again', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const { id: customerId } = await house.run(createCustomer, { name: 'Ahmed' })
    const { id } = await house.run(createSale, {
      lines: [{ itemId, quantity: 2 }],
      paymentMethod: 'credit',
      customerId,
    })
    const changeId = await house.changeBy(deleteSale, { id })

    expect((await refusalOf(house.run(getSale, { id }))).code).toBe('not_found')
    expect((await refusalOf(house.run(deleteSale, { id }))).code).toBe('not_found')
    expect([await stockOf(itemId), await owed(customerId)]).toEqual([40, 0])

    await house.undo(changeId)
    expect(await house.run(getSale, { id })).toMatchObject({ total: 28_000 })
    expect([await stockOf(itemId), await owed(customerId)]).toEqual([38, 28_000])
    expect((await house.run(listEntries, { id: customerId })).items.map(({ amount }) => amount)).toEqual([
      28_000, -28_000, 28_000,
    ])
  })

  test('works after the customer was taken off the list', async () => {
    const { id: customerId } = await house.run(createCustomer, { name: 'Ahmed' })
    const { id } = await house.run(createSale, {
      lines: [{ name: 'Huile', quantity: 1, unitPrice: 100 }],
      paymentMethod: 'credit',
      customerId,
    })
    await house.run(archiveCustomer, { id: customerId })
    await house.run(deleteSale, { id })
    expect((await house.run(listSales, {})).total).toBe(0)
  })
})

describe('an undo', () => {
  const lines = [{ name: 'Pain', quantity: 1, unitPrice: 100 }]

  test('of a sale waits for the undo of its correction', async () => {
    const made = await house.perform('sales_create', { lines })
    const { id } = (await house.run(listSales, {})).items[0]!
    const corrected = await house.changeBy(updateSale, { id, note: 'x' })
    expect((await refusalOf(house.undo(made.changeId!))).code).toBe('later_changes')
    await house.undo(corrected)
    await house.undo(made.changeId!)
    expect((await house.run(listSales, {})).total).toBe(0)
  })

  test('of a sale does not wait for another sale of the same item', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const first = await house.changeBy(createSale, { lines: [{ itemId, quantity: 1 }] })
    await house.run(createSale, { lines: [{ itemId, quantity: 5 }] })
    await house.undo(first)
    expect(await stockOf(itemId)).toBe(35)
  })
})

describe('the list', () => {
  test('a sale is found by what was sold, by its customer and by its campaign code, between two days', async () => {
    const { id: customerId } = await house.run(createCustomer, { name: 'Aïcha' })
    await house.run(createSale, {
      lines: [{ name: 'Café moulu', quantity: 1, unitPrice: 100 }],
      date: '2026-11-01',
    })
    await house.run(createSale, {
      lines: [{ name: 'Pain', quantity: 1, unitPrice: 100 }],
      date: '2026-11-02',
      customerId,
    })
    await house.run(createSale, {
      lines: [{ name: 'Eau', quantity: 1, unitPrice: 100 }],
      date: '2026-11-03',
      campaignCode: 'RAMADAN',
    })
    const days = async (query: { search?: string; from?: string; to?: string }) =>
      (await house.run(listSales, query)).items.map(({ date }) => date.slice(-2))

    expect(await days({})).toEqual(['03', '02', '01'])
    expect(await days({ search: 'cafe' })).toEqual(['01'])
    expect(await days({ search: 'AICHA' })).toEqual(['02'])
    expect(await days({ search: 'RAMADAN' })).toEqual(['03'])
    expect(await days({ from: '2026-11-02', to: '2026-11-02' })).toEqual(['02'])
    expect((await refusalOf(days({ from: '2026-11-03', to: '2026-11-02' }))).code).toBe('from_after_to')
  })

  test('staff see and correct their own sales only; another business sees none', async () => {
    const lines = [{ name: 'Pain', quantity: 1, unitPrice: 100 }]
    const staff = staffOf(house.owner)
    const { id } = await house.run(createSale, { lines })
    const own = await house.run(createSale, { lines }, staff)

    expect((await house.run(listSales, {}, staff)).items.map((sale) => sale.id)).toEqual([own.id])
    expect((await refusalOf(house.run(updateSale, { id, note: 'x' }, staff))).code).toBe('not_found')
    expect((await house.run(listSales, {})).total).toBe(2)

    const other = await house.another()
    expect((await refusalOf(house.run(getSale, { id }, other))).code).toBe('not_found')
    expect((await house.run(listSales, {}, other)).total).toBe(0)
  })
})
