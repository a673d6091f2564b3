import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import { ean13, packet } from '../../../tests/pictures.ts'
import { barcodesOn } from '../../pictures/barcodes.ts'
import { createItem, getItem } from '../capabilities.ts'
import { addFromPhoto, analyseImage } from './capabilities.ts'
import { matchesOf, suggestionOf } from './rules.ts'

const milkCode = ean13('613000010001')
let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

test('a barcode is read from a picture of a packet, and nothing from one without', async () => {
  expect(await barcodesOn(packet({ lines: ['LAIT CANDIA 1L'], code: milkCode }))).toEqual([milkCode])
  expect(await barcodesOn(packet({ lines: ['SANS CODE'] }))).toEqual([])
})

describe('the photo of an article', () => {
  test('that the shop has is found by its barcode, and its stock grows in one step', async () => {
    const { id } = await house.run(createItem, {
      name: 'Lait demi-écrémé',
      unit: 'pièce',
      price: 14_000,
      barcode: milkCode,
      category: 'Crèmerie',
      quantity: 4,
    })
    const seen = await house.run(analyseImage, { image: packet({ lines: ['CANDIA'], code: milkCode }) })
    expect(seen).toMatchObject({
      suggestion: { name: 'Lait demi-écrémé', category: 'Crèmerie', barcode: milkCode },
      confidence: 1,
      matches: [{ itemId: id, score: 1 }],
      barcodes: [milkCode],
      add: { itemId: id },
      source: 'rules',
    })
    await house.run(addFromPhoto, { itemId: seen.add.itemId, quantity: 6 })
    expect((await house.run(getItem, { id })).quantity).toBe(10)
  })

  test('that the shop does not have is suggested from what is printed, and added with a price, undone whole', async () => {
    const code = ean13('613000099001')
    const lines = ['CAFE BOUKHARI', '250 g']
    const seen = await house.run(analyseImage, { image: packet({ lines, code }) }, staffOf(house.owner))
    expect(seen.suggestion.name.toUpperCase()).toContain('BOUKHARI')
    expect(seen).toMatchObject({
      suggestion: { barcode: code, size: '250 g' },
      matches: [],
      add: { itemId: null },
    })
    expect(seen.confidence).toBeLessThan(0.8)

    const changeId = await house.changeBy(addFromPhoto, { ...seen.add, price: 32_000, quantity: 3 })
    const again = await house.run(analyseImage, { image: packet({ lines, code }) })
    expect(again.matches[0]).toMatchObject({ name: seen.suggestion.name, score: 1 })
    await house.undo(changeId)
    expect((await house.run(analyseImage, { image: packet({ lines, code }) })).matches).toEqual([])
  })

  test('without a price is not added, and what is no picture is refused in words', async () => {
    expect(await refusalOf(house.run(addFromPhoto, { name: 'Café' }))).toMatchObject({
      code: 'amount_missing',
      facts: { fields: ['price'] },
    })
    const text = new TextEncoder().encode('bonjour')
    expect((await refusalOf(house.run(analyseImage, { image: text }))).code).toBe('file_type')
  })
})

describe('matching', () => {
  const shelf = [
    { id: 'a', name: 'Lait Candia 1L', aliases: ['حليب'], barcode: '012345678905', category: 'Crèmerie' },
    { id: 'b', name: 'Huile Elio 5L', aliases: [], barcode: null, category: 'Épicerie' },
  ]
  test('takes a UPC for the EAN that it is', () => {
    expect(matchesOf(shelf, ['0012345678905'], '')).toEqual([
      { itemId: 'a', name: 'Lait Candia 1L', score: 1 },
    ])
  })
  test('finds an item by the words on the packet, never as surely as by its code', () => {
    const [best] = matchesOf(shelf, [], 'HUILE\nELIO 5L\nvégétale')
    expect(best).toMatchObject({ itemId: 'b' })
    expect(best?.score).toBeLessThan(1)
  })
  test('suggests no address, lot or list of ingredients as a name', () => {
    const text = 'Ingrédients : sucre\nLot 4521 exp 12/2027\nBISCUITS TANGO\nwww.tango.dz'
    expect(suggestionOf([], [], { barcodes: [], text, seen: null }).name).toBe('BISCUITS TANGO')
  })
})
