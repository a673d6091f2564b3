import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { createItem, getItem, listMovements } from '../inventory/capabilities.ts'
import { createSupplier, getSupplier, listEntries } from '../suppliers/capabilities.ts'
import { createExpense, deleteExpense, getExpense, listExpenses, updateExpense } from './capabilities.ts'
import { addCategory, listCategories } from './own-categories.ts'
import { recordPurchase } from './purchases.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

const owedTo = async (id: string) => (await house.run(getSupplier, { id })).balance
const stockOf = async (id: string) => house.run(getItem, { id })

describe('an expense', () => {
  test('by hand counts at once, on its category by any name', async () => {
    const made = await house.run(createExpense, { category: 'كهرباء', amount: 450_000, merchant: 'Sonelgaz' })
    expect(made).toMatchObject({
      category: 'electricity',
      status: 'confirmed',
      date: '2026-11-18',
      receiptId: null,
    })
    expect(await house.run(getExpense, { id: made.id })).toMatchObject({ amount: 450_000, receipt: null })
  })

  test('on an unknown category, an unknown supplier or a day far ahead is refused, and nothing is kept', async () => {
    const expense = { category: 'transport', amount: 100 }
    expect(await refusalOf(house.run(createExpense, { ...expense, category: 'licorne' }))).toEqual({
      code: 'no_such',
      facts: { what: 'category', path: 'category' },
    })
    expect(await refusalOf(house.run(createExpense, { ...expense, supplierId: 'nope' }))).toEqual({
      code: 'no_such',
      facts: { what: 'supplier', path: 'supplierId' },
    })
    expect((await refusalOf(house.run(createExpense, { ...expense, date: '2026-12-18' }))).code).toBe(
      'date_ahead',
    )
    expect((await refusalOf(house.run(createExpense, { ...expense, amount: 0 }))).code).toBe('bad_shape')
    expect((await house.run(listExpenses, {})).total).toBe(0)
  })

  test('on credit raises what we owe its supplier, and a correction or deletion takes that along', async () => {
    const { id: supplierId } = await house.run(createSupplier, { name: 'Grossiste' })
    const credit = {
      category: 'goods',
      amount: 850_000,
      supplierId,
      paymentMethod: 'credit',
      dueOn: '2026-12-18',
    } as const
    const { id } = await house.run(createExpense, credit)
    expect(await owedTo(supplierId)).toBe(850_000)
    expect((await house.run(listEntries, { id: supplierId })).items).toMatchObject([
      { expenseId: id, dueOn: '2026-12-18' },
    ])

    const corrected = await house.changeBy(updateExpense, { id, amount: 800_000 })
    expect(await owedTo(supplierId)).toBe(800_000)
    await house.undo(corrected)
    expect(await owedTo(supplierId)).toBe(850_000)
    const deleted = await house.changeBy(deleteExpense, { id })
    expect(await owedTo(supplierId)).toBe(0)
    await house.undo(deleted)
    expect(await owedTo(supplierId)).toBe(850_000)
  })

  test('is listed by days, category, status and merchant, newest day first', async () => {
    await house.run(createExpense, { category: 'rent', amount: 1, date: '2026-11-01', merchant: 'Hadj Saïd' })
    await house.run(createExpense, { category: 'goods', amount: 2, date: '2026-11-10', note: '100% lait' })
    await house.run(createExpense, { category: 'goods', amount: 3, date: '2026-11-05' })
    const amounts = async (query: Parameters<typeof ask>[0]) =>
      (await ask(query)).items.map(({ amount }) => amount)
    const ask = (query: {
      from?: string
      to?: string
      category?: string
      status?: 'draft'
      search?: string
    }) => house.run(listExpenses, query)

    expect(await amounts({})).toEqual([2, 3, 1])
    expect(await amounts({ category: 'سلعة' })).toEqual([2, 3])
    expect(await amounts({ from: '2026-11-01', to: '2026-11-05' })).toEqual([3, 1])
    expect(await amounts({ search: 'said' })).toEqual([1])
    expect(await amounts({ search: '100%' })).toEqual([2])
    expect(await amounts({ status: 'draft' })).toEqual([])
  })

  test('of another is out of reach for staff, and of another business for everyone', async () => {
    const { id } = await house.run(createExpense, { category: 'rent', amount: 1 })
    const staff = staffOf(house.owner)
    await house.run(createExpense, { category: 'transport', amount: 2 }, staff)
    expect((await house.run(listExpenses, {}, staff)).items).toMatchObject([{ amount: 2 }])
    expect((await refusalOf(house.run(deleteExpense, { id }, staff))).code).toBe('not_found')
    expect((await refusalOf(house.run(getExpense, { id }, await house.another()))).code).toBe('not_found')
  })
})

describe("the owner's own categories", () => {
  test('are made on purpose, named once, and then booked on by any spelling', async () => {
    const changeId = await house.changeBy(addCategory, { name: 'Gardiennage' })
    expect((await house.run(createExpense, { category: 'GARDIENNAGE', amount: 5 })).category).toBe(
      'Gardiennage',
    )
    expect((await refusalOf(house.run(addCategory, { name: 'gardiennage' }))).code).toBe('taken')
    expect((await refusalOf(house.run(addCategory, { name: 'Loyer' }))).code).toBe('taken')
    expect((await house.run(listCategories, {})).items).toContainEqual({
      code: 'Gardiennage',
      name: 'Gardiennage',
      own: true,
    })
    expect((await refusalOf(house.undo(changeId))).code).toBe('later_changes')
  })
})

describe('a purchase', () => {
  const milk = { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 10 }

  test('is one expense and the stock coming in, and goes back whole', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const made = await house.perform(recordPurchase.name, {
      lines: [{ itemId, quantity: 10, unitCost: 11_500 }],
    })
    expect(made.output).toMatchObject({
      expense: { category: 'goods', amount: 115_000, status: 'confirmed' },
      goods: [{ name: 'Lait', quantity: 10, unitCost: 11_500, left: 20 }],
      supplierBalance: null,
    })
    expect(await stockOf(itemId)).toMatchObject({ quantity: 20, cost: 11_250 })

    const { id } = (made.output as { expense: { id: string } }).expense
    const deleted = await house.changeBy(deleteExpense, { id })
    expect(await stockOf(itemId)).toMatchObject({ quantity: 10, cost: 11_000 })
    await house.undo(deleted)
    expect(await stockOf(itemId)).toMatchObject({ quantity: 20, cost: 11_250 })
    await house.undo(made.changeId ?? '')
    expect(await stockOf(itemId)).toMatchObject({ quantity: 10, cost: 11_000 })
    expect((await house.run(listExpenses, {})).total).toBe(0)
  })

  test('on credit raises what we owe and needs to know whom', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const { id: supplierId } = await house.run(createSupplier, { name: 'Laiterie' })
    const lines = [{ itemId, quantity: 10 }]
    const bought = await house.run(recordPurchase, {
      lines,
      total: 100_000,
      paymentMethod: 'credit',
      supplierId,
    })
    expect(bought).toMatchObject({
      expense: { merchant: 'Laiterie' },
      goods: [{ unitCost: 10_000 }],
      supplierBalance: 100_000,
    })
    expect(await refusalOf(house.run(recordPurchase, { lines, total: 1, paymentMethod: 'credit' }))).toEqual({
      code: 'no_such',
      facts: { what: 'supplier', path: 'supplierId' },
    })
    expect((await refusalOf(house.run(recordPurchase, { lines }))).code).toBe('amount_missing')
    expect(
      await refusalOf(
        house.run(recordPurchase, { lines: [...lines, { itemId: 'x', quantity: 1 }], total: 1 }),
      ),
    ).toMatchObject({
      facts: { path: 'lines.1.itemId' },
    })
  })
})

describe("a purchase's correction", () => {
  const milk = { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 10 }
  async function bought() {
    const { id: itemId } = await house.run(createItem, milk)
    const { expense } = await house.run(recordPurchase, {
      lines: [{ itemId, quantity: 10, unitCost: 13_000 }],
    })
    return { itemId, id: expense.id }
  }

  test('of its lines changes the stock, the cost and the amount, and its undo puts them back', async () => {
    const { itemId, id } = await bought()
    const lines = [{ itemId, quantity: 30, unitCost: 15_000 }]
    const changeId = await house.changeBy(updateExpense, { id, lines })
    expect(await house.run(getExpense, { id })).toMatchObject({ amount: 450_000 })
    expect(await stockOf(itemId)).toMatchObject({ quantity: 40, cost: 14_000 })
    await house.undo(changeId)
    expect(await house.run(getExpense, { id })).toMatchObject({ amount: 130_000 })
    expect(await stockOf(itemId)).toMatchObject({ quantity: 20, cost: 12_000 })
  })

  test('of its amount changes what the goods cost, in proportion', async () => {
    const { itemId, id } = await bought()
    await house.run(updateExpense, { id, amount: 150_000 })
    expect(await stockOf(itemId)).toMatchObject({ quantity: 20, cost: 13_000 })
  })

  test('of its day moves the goods with it, and another word in the note leaves them alone', async () => {
    const { itemId, id } = await bought()
    const movements = async () => (await house.run(listMovements, { id: itemId })).items
    await house.run(updateExpense, { id, note: 'bon n° 12' })
    expect((await movements()).filter(({ expenseId }) => expenseId === id)).toHaveLength(1)
    await house.run(updateExpense, { id, date: '2026-11-10' })
    expect((await movements()).map(({ date, quantity }) => [date, quantity]).slice(0, 3)).toEqual([
      ['2026-11-10', 10],
      ['2026-11-18', -10],
      ['2026-11-18', 10],
    ])
  })

  test('names an unknown item by its line', async () => {
    const { id } = await bought()
    const lines = [{ itemId: 'nope', quantity: 1, unitCost: 5 }]
    expect(await refusalOf(house.run(updateExpense, { id, lines }))).toMatchObject({
      facts: { path: 'lines.0.itemId' },
    })
  })
})

test('the days agree with the expenses that stand, whatever is booked, corrected, deleted and undone', async () => {
  const said = fc.record({
    date: fc.constantFrom('2026-11-16', '2026-11-17'),
    category: fc.constantFrom('rent', 'goods'),
    amount: fc.integer({ min: 1, max: 1e6 }),
  })
  const step = fc.record({
    what: fc.constantFrom('book', 'correct', 'delete', 'undo'),
    which: fc.nat(9),
    said,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const changes: string[] = []
      for (const { what, which, said } of steps) {
        const { items } = await house.run(listExpenses, {})
        const id = items[which % (items.length || 1)]?.id
        if (what === 'book') changes.push(await house.changeBy(createExpense, said))
        else if (what === 'undo') {
          const last = changes.pop()
          if (last) await house.undo(last)
        } else if (id) {
          changes.push(
            what === 'correct'
              ? await house.changeBy(updateExpense, { id, ...said })
              : await house.changeBy(deleteExpense, { id }),
          )
        }
      }
      const { items } = await house.run(listExpenses, { pageSize: 100 })
      const counted = Map.groupBy(items, ({ date, category }) => `${date} ${category}`)
      const days = await house.house.books.read((tx) => tx.selectFrom('ExpenseDay').selectAll().execute())
      expect(new Map(days.map((day) => [`${day.date} ${day.category}`, [day.amount, day.expenses]]))).toEqual(
        new Map(
          [...counted].map(([key, found]) => [
            key,
            [found.reduce((sum, { amount }) => sum + (amount ?? 0), 0), found.length],
          ]),
        ),
      )
      while (changes.length > 0) await house.undo(changes.pop() ?? '')
    }),
    { numRuns: 20 },
  )
})
