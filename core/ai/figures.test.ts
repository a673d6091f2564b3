import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayMoney } from '../language/money.ts'
import { centimes } from '../money.ts'
import { inventedIn } from './figures.ts'

const grounds = [
  '{"revenue":"12 450,50 DA","salesCount":42,"period":{"from":"2026-11-01","to":"2026-11-18"},"change":12.34}',
  'combien en 2 semaines ?',
]

describe('numbers that stand in the grounds', () => {
  it.each([
    'Vous avez vendu pour 12 450,50 DA.',
    'Vous avez vendu pour 12\u202f450,50 DA en 42 ventes.',
    'About 12,450.50 DA, that is 12,451 DA.',
    'في 42 عملية بيع: ٤٢',
    'Du 01/11 au 18/11/2026, sur 2 semaines : +12,3 %.',
    'Une vente sur deux semaines.',
    'CLIENT_37 doit 12 450 DA.',
    '1. Lait\n2. Pain\n3. Café',
    'Quarante-deux ventes.',
  ])('are let through: %s', (answer) => {
    expect(inventedIn(answer, grounds)).toEqual([])
  })
})

describe('numbers that do not', () => {
  it.each([
    ['Vous avez vendu pour 12 540 DA.', ['12 540']],
    ['Presque 13000 DA.', ['13000']],
    ['Environ trois cents ventes.', ['trois cents']],
    ['مبيعاتك ٩٩٩ دينار', ['999']],
    ['Soit 296 DA par vente.', ['296']],
    ['12 450,50 DA, soit 7 % de plus', ['7']],
    ['En 2025, 42 ventes.', ['2025']],
    ['Le lait a pris 18 %.', ['18']],
    ['Il reste 11 DA.', ['11']],
  ])('are named: %s', (answer, numbers) => {
    expect(inventedIn(answer, grounds)).toEqual(numbers)
  })
})

it('the length of a list is a figure that it holds', () => {
  expect(inventedIn('5 produits sont bas.', grounds, [5])).toEqual([])
})

it('digits of an id ground nothing', () => {
  expect(inventedIn('77 ventes', ['{"id":"01kb277xyz77777777abcdefgh"}'])).toEqual(['77'])
})

it('any amount as it is said in any language stands on itself, and on no other amount', () => {
  const amount = fc.integer({ min: 100, max: 10_000_000_000 })
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.constantFrom('fr', 'ar', 'en', 'dz-Arab', 'dz-Latn'),
      (one, other, language) => {
        const said = sayMoney(centimes(one), language)
        expect(inventedIn(`→ ${said}.`, [said])).toEqual([])
        const apart = Math.abs(one - other) > 200
        if (apart) expect(inventedIn(said, [sayMoney(centimes(other), language)])).not.toEqual([])
      },
    ),
    { numRuns: 2_000 },
  )
})
