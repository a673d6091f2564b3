import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedPage } from './printed-page.ts'
import { inFrench, saysSum } from './sum-in-words.ts'
import { squash } from './text.ts'
import { DOUBT, understand } from './understand.ts'

const HEAD = ['^QUINCAILLERIE ENNOUR', 'Facture n° 12        Le 15/09/2026']
const sureOf = (...lines: string[]) =>
  understand([printedPage(...HEAD, ...lines)], { today: '2026-11-23' }).confidence.total ?? 0

const GOODS = ['Ciment     2    500,00    1 000,00', 'Clous      3    100,00      300,00']

describe('a sum that the paper speaks against is asked for', () => {
  test.each([
    ['its goods', ['TOTAL 1 300,00'], ['TOTAL 1 800,00']],
    [
      'its tax',
      ['Total HT 1 300,00', 'TVA 19% 247,00', 'Total TTC 1 547,00'],
      ['Total HT 1 300,00', 'TVA 19% 247,00', 'Total TTC 1 541,00'],
    ],
    ['a tax it holds', ['MONTANT 1 090,00', 'Dont TVA 9% 90,00'], ['MONTANT 1 890,00', 'Dont TVA 9% 90,00']],
    [
      'what was given and returned',
      ['TOTAL 1 300,00', 'ESPECES 2 000,00', 'RENDU 700,00'],
      ['TOTAL 1 800,00', 'ESPECES 2 000,00', 'RENDU 700,00'],
    ],
    ['what was paid with', ['TOTAL 1 300,00', 'ESPECES 1 300,00'], ['TOTAL 7 300,00', 'ESPECES 1 300,00']],
    [
      'the parts above it',
      ['Montant 2 000,00', 'Timbre 20,00', 'NET A PAYER 2 020,00'],
      ['Montant 2 000,00', 'Timbre 20,00', 'NET A PAYER 2 820,00'],
    ],
    [
      'the sum in words',
      ['TOTAL TTC 1 547,00', 'Arrêtée à la somme de :', 'mille cinq cent quarante-sept dinars'],
      ['TOTAL TTC 1 541,00', 'Arrêtée à la somme de :', 'mille cinq cent quarante-sept dinars'],
    ],
  ])('%s', (_, right, wrong) => {
    const goods =
      right[0]?.startsWith('M') === true || right[0]?.startsWith('TOTAL TTC') === true ? [] : GOODS
    expect(sureOf(...goods, ...right)).toBeGreaterThanOrEqual(DOUBT)
    expect(sureOf(...goods, ...wrong)).toBeLessThan(DOUBT)
  })

  test.each([
    ['a discount', 'Remise 100,00'],
    ['a stamp', 'Droit de timbre 13,00'],
    ['a fee', 'Frais de livraison 400,00'],
    ['what an insurance pays', 'Part CNAS 1 040,00'],
    ['a plainer word without its figure', 'NET A PAYER'],
  ])('%s below it', (_, line) => {
    expect(sureOf(...GOODS, 'TOTAL 1 300,00')).toBeGreaterThanOrEqual(DOUBT)
    expect(sureOf(...GOODS, 'TOTAL 1 300,00', line)).toBeLessThan(DOUBT)
  })
})

describe('a sum in words', () => {
  test('is told from every sum that one misread digit makes of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999 }), fc.nat(), (dinars, at) => {
        const words = squash(inFrench(dinars))
        expect(saysSum(words, dinars * 100)).toBe('yes')
        const digits = String(dinars)
        const place = 1 + (at % (digits.length - 1))
        const other = Number(
          digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1),
        )
        expect(saysSum(words, other * 100)).not.toBe('yes')
      }),
      { numRuns: 60 },
    )
  })

  test('stands with letters lost', () => {
    expect(saysSum(squash('quatrevigtcinmilesept cent quate-vingt qatrze'), 8_579_400)).toBe('yes')
  })
})
