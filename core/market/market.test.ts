import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { updateBusiness } from '../business/capabilities.ts'
import * as inventory from '../inventory/capabilities.ts'
import * as sales from '../sales/capabilities.ts'
import * as market from './capabilities.ts'
import { analyzeMarket } from './analysis.ts'
import { importPrices } from './price-files.ts'
import { marketTrends } from './trends.ts'

let shop: TestHouse
let milk: string
beforeAll(async () => {
  shop = await openTestHouse()
  const item = await shop.run(inventory.createItem, {
    name: 'Lait Candia 1L',
    unit: 'pièce',
    price: 14_000,
    quantity: 500,
  })
  milk = item.id
})
afterAll(() => shop.close())

describe('competitors', () => {
  test('a price stands beside our item of that name, with what it was before', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Ardis', wilaya: 'Oran' })
    expect(rival.wilaya).toBe('31')
    await shop.run(market.recordPrice, {
      id: rival.id,
      product: 'lait candia',
      price: 13_000,
      date: '2026-11-01',
    })
    const noted = await shop.run(market.recordPrice, { id: rival.id, product: 'Lait Candia', price: 13_500 })
    expect(noted).toMatchObject({
      itemId: milk,
      ourPrice: 14_000,
      difference: -500,
      before: { price: 13_000, date: '2026-11-01' },
    })
    const { items } = await shop.run(market.listCompetitors, {})
    expect(items[0]?.prices).toEqual([noted])
    const history = await shop.run(market.listPrices, { id: rival.id })
    expect(history.items.map(({ price }) => price)).toEqual([13_500, 13_000])
  })

  test('a comparison says who is cheapest and how far the price moved', async () => {
    const dear = await shop.run(market.createCompetitor, { name: 'Le voisin' })
    await shop.run(market.recordPrice, { id: dear.id, product: 'Lait Candia 1L', price: 15_000 })
    await shop.run(market.recordPrice, { id: dear.id, product: 'Pneu', price: 900_000 })
    const { items, unmatched } = await shop.run(market.comparePrices, { search: 'candia' })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      itemId: milk,
      cheapest: { name: 'Ardis', price: 13_500 },
      average: 14_250,
    })
    expect(
      items[0]?.theirs.map(({ competitor, difference, change }) => [competitor, difference, change]),
    ).toEqual([
      ['Ardis', -500, 500],
      ['Le voisin', 1_000, null],
    ])
    expect(unmatched).toEqual([])
    expect((await shop.run(market.comparePrices, {})).unmatched).toMatchObject([{ product: 'Pneu' }])
  })

  test('a noted price and a competitor are undone and stay out of the lists', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Uno' })
    const change = await shop.changeBy(market.recordPrice, { id: rival.id, product: 'Huile', price: 65_000 })
    await shop.undo(change)
    expect((await shop.run(market.listPrices, { id: rival.id })).items).toEqual([])
    await shop.run(market.archiveCompetitor, { id: rival.id })
    expect(await refusalOf(shop.run(market.listPrices, { id: rival.id }))).toMatchObject({
      code: 'not_found',
    })
  })

  test('an update is undone field by field', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Numidis', note: 'près du marché' })
    const change = await shop.changeBy(market.updateCompetitor, {
      id: rival.id,
      name: 'Uno Numidis',
      note: null,
    })
    await shop.undo(change)
    const { items } = await shop.run(market.listCompetitors, { search: 'numidis' })
    expect(items[0]).toMatchObject({ name: 'Numidis', note: 'près du marché' })
  })

  test('another business sees none of it, and a date ahead is refused', async () => {
    const other = await shop.another()
    expect((await shop.run(market.listCompetitors, {}, other)).total).toBe(0)
    const { items } = await shop.run(market.listCompetitors, {})
    const id = items[0]?.id ?? ''
    expect(
      await refusalOf(shop.run(market.recordPrice, { id, product: 'x', price: 1 }, other)),
    ).toMatchObject({
      code: 'not_found',
    })
    const ahead = shop.run(market.recordPrice, { id, product: 'x', price: 1, date: '2026-12-25' })
    expect(await refusalOf(ahead)).toMatchObject({ code: 'date_ahead' })
  })
})

describe('trends', () => {
  test('the price of an item is its revenue over what was sold, month by month', async () => {
    const line = { itemId: milk, quantity: 3 }
    await shop.run(sales.createSale, { date: '2026-09-10', lines: [{ ...line, unitPrice: 13_000 }] })
    await shop.run(sales.createSale, { date: '2026-10-10', lines: [{ ...line, unitPrice: 13_500 }] })
    await shop.run(sales.createSale, { date: '2026-10-11', lines: [{ ...line, unitPrice: 14_500 }] })
    const { products, period } = await shop.run(marketTrends, {})
    expect(period).toEqual({ from: '2025-12-01', to: '2026-11-18' })
    expect(products).toEqual([
      {
        itemId: milk,
        name: 'Lait Candia 1L',
        change: 7.7,
        points: [
          { date: '2026-09-01', value: 13_000, quantity: 3 },
          { date: '2026-10-01', value: 14_000, quantity: 6 },
        ],
      },
    ])
  })

  test('every series of the country carries its source, its status and its vintage', async () => {
    const { indicators } = await shop.run(marketTrends, { from: '2020-01-01', to: '2024-12-31' })
    const inflation = indicators.find(({ code }) => code === 'FP.CPI.TOTL.ZG')
    expect(inflation?.points.at(-1)).toEqual({ date: '2024-12-31', value: 4.05 })
    for (const { source, status, vintage } of indicators) {
      expect([source, status, vintage].every((text) => text.length > 5)).toBe(true)
    }
  })

  test('the seasons that are coming are said for the trade and in the language of who asks', async () => {
    const { seasons } = await shop.run(marketTrends, {})
    expect(seasons.find(({ code }) => code === 'before_ramadan')).toMatchObject({
      name: 'Préparatifs du Ramadan',
      from: '2027-01-24',
      to: '2027-02-07',
    })
    const arabic = { ...shop.owner, language: 'ar' as const }
    const said = await shop.run(marketTrends, {}, arabic)
    expect(said.seasons.find(({ code }) => code === 'yennayer')?.name).toBe('يناير')
  })

  test('the owner’s correction of the moon moves the feasts', async () => {
    const other = await shop.another()
    const change = await shop.run(updateBusiness, { hijriCorrection: 1 }, other)
    expect(change.hijriCorrection).toBe(1)
    const asked = { ...other, business: { ...other.business, settings: { hijriCorrection: 1 } } }
    const { seasons } = await shop.run(marketTrends, {}, asked)
    expect(seasons.find(({ code }) => code === 'ramadan')?.from).toBe('2027-02-09')
  })

  test('a period that ends before it begins is refused, and staff see no trends', async () => {
    const turned = shop.run(marketTrends, { from: '2026-02-01', to: '2026-01-01' })
    expect(await refusalOf(turned)).toMatchObject({ code: 'from_after_to' })
    expect(await refusalOf(shop.run(marketTrends, {}, staffOf(shop.owner)))).toMatchObject({
      code: 'not_allowed',
    })
  })
})

describe('the market in words', () => {
  test('says what moved, who is cheaper, the country and what comes, from figures that are in its data', async () => {
    const { text, data, source } = await shop.run(analyzeMarket, {})
    expect(source).toBe('rules')
    expect(text).toContain('Lait Candia 1L a changé de +7,7 %')
    expect(text).toContain('Ardis vend Lait Candia 1L à 135\u00a0DA')
    expect(text).toContain('Yennayer')
    expect(data.products[0]?.change).toBe(7.7)
    expect(data.indicators.every(({ source: from }) => from.length > 0)).toBe(true)
  })

  test('a shop without sales or rivals is told what to do', async () => {
    const { text } = await shop.run(analyzeMarket, { question: 'et le marché ?' }, await shop.another())
    expect(text).toContain('Pas encore de ventes par article')
    expect(text).toContain('chez Ardis le lait est à 135')
  })
})

describe('prices from a file', () => {
  const file = (text: string) => ({ file: Buffer.from(text, 'utf8') })
  test('are matched to our items, taken in once, and undone whole', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Carrefour' })
    const sheet = file('Produit;Prix (DA);Date\nLait Candia;138,50;2026-11-10\nPneu;9 500;11/11/2026\n')
    const change = await shop.changeBy(importPrices, { id: rival.id, ...sheet })
    const { items } = await shop.run(market.listPrices, { id: rival.id })
    expect(items.map(({ product, price, itemId }) => [product, price, itemId])).toEqual([
      ['Pneu', 950_000, undefined],
      ['Lait Candia', 13_850, milk],
    ])
    expect(await shop.run(importPrices, { id: rival.id, ...sheet })).toMatchObject({
      imported: 0,
      duplicates: 2,
    })
    await shop.undo(change)
    expect((await shop.run(market.listPrices, { id: rival.id })).total).toBe(0)
  })

  test('are kept out whole where one row is at fault, and a dry run takes nothing in', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Family Shop' })
    const faulty = await shop.run(importPrices, {
      id: rival.id,
      ...file('product,price\nLait,135\nHuile,cher\n'),
    })
    expect(faulty).toMatchObject({ rows: 2, valid: 1, imported: 0, errors: [{ row: 3, path: 'price' }] })
    const dry = await shop.run(importPrices, {
      id: rival.id,
      dryRun: true,
      ...file('product,price\nLait,135\n'),
    })
    expect(dry).toMatchObject({ valid: 1, imported: 0, errors: [] })
    expect((await shop.run(market.listPrices, { id: rival.id })).total).toBe(0)
  })
})
