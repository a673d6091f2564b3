import { describe, expect, test } from 'vitest'
import { centimes } from '../money.ts'
import { inPieces, packIn } from './printed-packs.ts'

describe('the pack that a printed name tells', () => {
  test.each([
    ['Jus Rouiba x24', 'Jus Rouiba', 24],
    ['Eau pack de 6 ماء', 'Eau ماء', 6],
    ['Biscuit carton 12', 'Biscuit', 12],
    ['PATE SIM 500G CT 20', 'PATE SIM 500G', 20],
    ['عصير برتقال كرطون 12', 'عصير برتقال', 12],
  ])('%s', (printed, name, holds) => {
    expect(packIn(printed)).toMatchObject({ name, holds })
  })

  test.each(['Boîte gâteau 25x25', 'LAIT CANDIA 1L', 'Coca carton 1,5 L', 'T-shirt XL', 'SUCRE 1KG X'])(
    'is none in %s',
    (printed) => {
      expect(packIn(printed)).toBeNull()
    },
  )
})

describe('a line of packs', () => {
  const two = { quantity: 2, unitCost: centimes(168_000), total: centimes(336_000) }

  test('comes in by the piece', () => {
    expect(inPieces(two, packIn('Jus Rouiba x24'), null)).toMatchObject({ quantity: 48, unitCost: 7_000 })
  })

  test('stays as counted where the count is of pieces already', () => {
    const pieces = { quantity: 140, unitCost: centimes(7_100), total: centimes(994_000) }
    expect(inPieces(pieces, packIn('PATE SIM 500G CT 20'), null)).toBe(pieces)
  })

  test('is counted as what it cost before says', () => {
    const cartons = { quantity: 20, unitCost: centimes(142_000), total: centimes(2_840_000) }
    expect(inPieces(cartons, packIn('PATE SIM CT 20'), centimes(7_000))).toMatchObject({ quantity: 400 })
    expect(inPieces(two, packIn('Jus Rouiba x24'), centimes(165_000))).toBe(two)
  })

  test('of few that is sold as it is stays one', () => {
    const paper = { quantity: 3, unitCost: centimes(26_000), total: centimes(78_000) }
    expect(inPieces(paper, packIn('PAPIER HYG COTEX X8'), null)).toBe(paper)
  })
})
