import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../../tests/house.ts'
import { packet } from '../../../tests/pictures.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { createCompetitor, listCompetitors } from '../capabilities.ts'
import { readPricePhoto } from './capabilities.ts'
import { pricesOn } from './label.ts'

describe('a price on a label', () => {
  test.each([
    ['LAIT CANDIA 1L\n135,00 DA', [['LAIT CANDIA 1L', 13_500]]],
    [
      'Huile Elio 5L 650 DA\nSucre 1 kg 105 DA',
      [
        ['Huile Elio 5L', 65_000],
        ['Sucre 1 kg', 10_500],
      ],
    ],
    ['حليب كانديا\n135 دج', [['حليب كانديا', 13_500]]],
    ['Télé 43 pouces\nPromo 42 500 DA 39 900 DA', [['Télé 43 pouces', 3_990_000]]],
    ['CAFE BOUKHARI 250 g\n320.00\n1 280,00 DA / kg', [['CAFE BOUKHARI 250 g', 32_000]]],
    ['Machine à café\n12.500,00', [['Machine à café', 1_250_000]]],
    ['Ouvert de 9 à 19 h\nTél 0550 12 34 56', []],
  ])('%j', (text, expected) => {
    expect(pricesOn(text).map(({ product, price }) => [product, price])).toEqual(expected)
  })
})

describe("the photo of a competitor's label", () => {
  let house: TestHouse
  beforeAll(async () => void (house = await openTestHouse()))
  afterAll(() => house.close())

  test('is shown first, and noted beside our item when that is asked, with one undo', async () => {
    const { id: itemId } = await house.run(createItem, {
      name: 'Lait Candia 1L',
      unit: 'pièce',
      price: 14_000,
    })
    const { id } = await house.run(createCompetitor, { name: 'Ardis' })
    const image = packet({ lines: ['LAIT CANDIA 1L', '135,00 DA'] })
    const seen = await house.run(readPricePhoto, { id, image })
    expect(seen).toMatchObject({
      found: [{ price: 13_500, itemId, ourPrice: 14_000 }],
      recorded: [],
      source: 'rules',
    })
    const changeId = await house.changeBy(readPricePhoto, { id, image, record: true })
    const prices = async () => (await house.run(listCompetitors, {})).items[0]?.prices ?? []
    expect(await prices()).toMatchObject([{ price: 13_500, itemId, difference: -500, source: 'photo' }])
    await house.undo(changeId)
    expect(await prices()).toEqual([])
  })

  test('of an unknown competitor is refused before it is read', async () => {
    const image = new TextEncoder().encode('not even a picture')
    expect((await refusalOf(house.run(readPricePhoto, { id: 'nope', image }))).code).toBe('not_found')
  })
})
