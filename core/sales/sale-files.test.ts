import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { createCustomer, getCustomer } from '../customers/capabilities.ts'
import { createItem, getItem } from '../inventory/capabilities.ts'
import { createSale, deleteSale, listSales, updateSale } from './capabilities.ts'
import { exportSales, importSales } from './sale-files.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const milk = { name: 'Lait', unit: 'pièce', price: 14_000, cost: 11_000, quantity: 40, aliases: ['حليب'] }
const totals = async () => (await house.run(listSales, {})).items.map(({ date, total }) => `${date} ${total}`)

describe('an import of sales', () => {
  test('books each ticket with its stock and debt, and goes again by one undo', async () => {
    const { id: itemId } = await house.run(createItem, milk)
    const { id: customerId } = await house.run(createCustomer, { name: 'Aïcha' })
    const file = csv(
      'Ticket;Date;Heure;Article;Qté;Prix;Client;Paiement',
      'T1;03/11/2026;8h15;حليب;2;;;espèces',
      'T1;03/11/2026;8h15;Pain;4;20;;espèces',
      'T2;04/11/2026;;lait;1;150,00;AICHA;crédit',
      ';05/11/2026;;Eau;;30;;',
    )
    const changeId = await house.changeBy(importSales, { file })
    const { items } = await house.run(listSales, {})
    expect(items).toMatchObject([
      { date: '2026-11-05', total: 3_000, time: null, paymentMethod: null, lines: [{ quantity: 1 }] },
      { date: '2026-11-04', total: 15_000, customerId, paymentMethod: 'credit' },
      {
        date: '2026-11-03',
        time: '08:15',
        total: 36_000,
        lines: [{ itemId, total: 28_000 }, { total: 8_000 }],
      },
    ])
    expect((await house.run(getItem, { id: itemId })).quantity).toBe(37)
    expect((await house.run(getCustomer, { id: customerId })).balance).toBe(15_000)

    await house.undo(changeId)
    expect(await totals()).toEqual([])
    expect((await house.run(getItem, { id: itemId })).quantity).toBe(40)
    expect((await house.run(getCustomer, { id: customerId })).balance).toBe(0)
    const days = await house.house.books.read((tx) => tx.selectFrom('SalesDay').selectAll().execute())
    expect(days).toEqual([])
  })

  test('names each fault by its row and column, and takes nothing in', async () => {
    const file = csv(
      'sale,date,name,quantity,unitPriceDinars,customer,payment',
      'T1,2026-11-03,Pain,1,20,,cash',
      'T1,2026-11-03,Eau,1,,,cash',
      ',2026-11-31,Pain,1,20,,',
      ',2026-12-25,Pain,1,20,,',
      ',,Pain,1,20,,',
      ',2026-11-03,Pain,-1,20,,',
      ',2026-11-03,Pain,1,20,Inconnu,',
      ',2026-11-03,Pain,1,20,,troc',
      ',2026-11-03,Pain,1,20,,credit',
    )
    const { errors, ...report } = await house.run(importSales, { file })
    expect(report).toMatchObject({ rows: 9, valid: 1, imported: 0 })
    expect(errors.map(({ row, path }) => `${row} ${path}`).toSorted((a, b) => a.localeCompare(b))).toEqual([
      '10 ',
      '3 unitPrice',
      '4 date',
      '5 date',
      '6 date',
      '7 quantity',
      '8 customerId',
      '9 paymentMethod',
    ])
    expect(await totals()).toEqual([])
  })

  test('of a longer list of the same days adds only what is new', async () => {
    const day = ['date,time,name,price', '2026-11-03,08:00,Pain,20', '2026-11-03,08:00,Pain,20']
    expect(await house.run(importSales, { file: csv(...day) })).toMatchObject({ imported: 2, duplicates: 0 })
    expect((await refusalOf(house.run(importSales, { file: csv(...day), dryRun: true }))).code).toBe(
      'already_imported',
    )
    const longer = csv(...day, '2026-11-03,08:00,Pain,20', '2026-11-04,09:00,Eau,30')
    expect(await house.run(importSales, { file: longer, dryRun: true })).toMatchObject({
      imported: 0,
      duplicates: 2,
    })
    expect(await house.run(importSales, { file: longer })).toMatchObject({ imported: 2, duplicates: 2 })
    expect(await house.run(importSales, { file: csv(...day), again: 'true' })).toMatchObject({ imported: 2 })
    expect(await totals()).toHaveLength(6)
  })
})

test('a file is not taken back over a sale of it that was corrected since, until that is undone', async () => {
  const file = csv('date;name;quantity;unitPriceDinars', '2026-11-16;Pain;2;10', '2026-11-17;Pain;3;10')
  const taken = await house.changeBy(importSales, { file })
  const [newest] = (await house.run(listSales, {})).items
  const corrected = await house.changeBy(updateSale, { id: newest?.id ?? '', note: 'compté deux fois' })
  expect((await refusalOf(house.undo(taken))).code).toBe('later_changes')
  expect((await house.run(listSales, {})).total).toBe(2)
  await house.undo(corrected)
  await house.undo(taken)
  expect((await house.run(listSales, {})).total).toBe(0)
})

describe('an export of sales', () => {
  async function someSales(): Promise<void> {
    const { id: itemId } = await house.run(createItem, milk)
    const { id: customerId } = await house.run(createCustomer, { name: 'Aïcha' })
    const lines = [
      { itemId, quantity: 1.5 },
      { name: '=Divers', quantity: 3, total: 1_000 },
    ]
    await house.run(createSale, { lines, date: '2026-11-03', time: '08:15' })
    await house.run(createSale, { lines, customerId, paymentMethod: 'credit', campaignCode: 'RAMADAN' })
  }

  test.each(['csv', 'xlsx'] as const)('in %s is known again, also after a correction', async (format) => {
    await someSales()
    const { bytes: file } = await house.run(exportSales, { format })
    const [newest, oldest] = (await house.run(listSales, {})).items
    await house.run(updateSale, {
      id: newest?.id ?? '',
      note: 'x',
      lines: [{ name: 'Autre', quantity: 1, total: 5 }],
    })
    await house.run(deleteSale, { id: oldest?.id ?? '' })
    expect(await house.run(importSales, { file })).toMatchObject({
      rows: 4,
      imported: 2,
      duplicates: 2,
      errors: [],
    })
    expect(await totals()).toEqual(['2026-11-18 5', '2026-11-03 22000'])
  })

  test('opens the books of another shop, whose ids are its own', async () => {
    await someSales()
    const { bytes: file } = await house.run(exportSales, { format: 'xlsx' })
    const other = await house.another()
    const { id } = await house.run(createItem, milk, other)
    await house.run(createCustomer, { name: 'Aicha' }, other)
    expect(await house.run(importSales, { file }, other)).toMatchObject({
      imported: 4,
      errors: [],
      ignoredColumns: [],
    })
    expect((await house.run(getItem, { id }, other)).quantity).toBe(37)
  })

  test('keeps to the days that were asked for', async () => {
    await someSales()
    const { bytes } = await house.run(exportSales, { from: '2026-11-01', to: '2026-11-10' })
    const lines = Buffer.from(bytes).toString().trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[2]).toContain(`,'=Divers,3,3.33,10.00,`)
    expect((await refusalOf(house.run(exportSales, { from: '2026-11-10', to: '2026-11-01' }))).code).toBe(
      'from_after_to',
    )
  })
})
