import { describe, expect, test } from 'vitest'
import { knownGoods, printedGoods } from './printed-goods.ts'
import { understand } from './receipts/fields/understand.ts'
import { squash } from './receipts/fields/text.ts'

const blank = understand([], { today: '2026-11-23' })
const invoice = {
  ...blank,
  items: [
    { name: 'LAIT CANDIA 1L', quantity: 24, unitPrice: 9_500, total: 228_000 },
    { name: 'CAFE BONAL 250G', quantity: 10, unitPrice: 22_000, total: 220_000 },
  ],
  subtotal: 448_000,
  taxes: [{ rate: 19, base: 448_000, amount: 85_120 }],
  total: 533_120,
}

describe('what a printed line of goods cost', () => {
  test('holds the TVA below it for who cannot deduct it, and not for who can', () => {
    expect(printedGoods(invoice, false).map(({ unitCost }) => unitCost)).toEqual([11_305, 26_180])
    expect(printedGoods(invoice, true).map(({ unitCost }) => unitCost)).toEqual([9_500, 22_000])
  })

  test('is as printed on a ticket whose prices hold the tax', () => {
    const ticket = { ...invoice, subtotal: null, total: 448_000 }
    expect(printedGoods(ticket, false).map(({ unitCost }) => unitCost)).toEqual([9_500, 22_000])
  })

  test('is less by its share of a discount on the whole', () => {
    const cheaper = { ...invoice, taxes: [], discount: 44_800, total: 403_200 }
    expect(printedGoods(cheaper, false).map(({ unitCost }) => unitCost)).toEqual([8_550, 19_800])
  })

  test('counts one where no quantity is printed, and leaves out lines that give money back', () => {
    const items = [
      { name: 'SAVON', quantity: null, unitPrice: null, total: 12_000 },
      { name: 'REMISE', quantity: null, unitPrice: null, total: -500 },
    ]
    expect(printedGoods({ ...blank, items }, false)).toMatchObject([{ name: 'SAVON', quantity: 1 }])
  })

  test('in another money is no cost in dinars', () => {
    expect(printedGoods({ ...invoice, foreign: true }, false)).toEqual([])
  })
})

describe('a printed name', () => {
  const items = [
    { id: 'milk', name: 'Lait', aliases: [] },
    { id: 'coffee', name: 'Café Bonal', aliases: ['قهوة'] },
    { id: 'cola1', name: 'Coca 1L', aliases: [] },
    { id: 'cola2', name: 'Coca 2L', aliases: [] },
  ]
  const known = knownGoods(items, new Map([[squash('SACHET KANDIA'), 'milk']]))

  test('is the item whose name it holds', () => {
    expect(known.likeliest('LAIT CANDIA 1L')?.itemId).toBe('milk')
    expect(known.likeliest('CAFE BONAL 250G')?.itemId).toBe('coffee')
    expect(known.likeliest('LAITCANDIA1L')?.itemId).toBe('milk')
    expect(known.likeliest('CafeBonaI250g')?.itemId).toBe('coffee')
  })

  test('is what the owner took it for before', () => {
    expect(known.likeliest('SACHET KANDIA')).toEqual({ itemId: 'milk', score: 1 })
  })

  test('that fits two items alike, or none, is left to the owner', () => {
    expect(known.likeliest('COCA')).toBeNull()
    expect(known.likeliest('JAVEL 5L')).toBeNull()
  })
})
