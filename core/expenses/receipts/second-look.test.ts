import { describe, expect, test } from 'vitest'
import type { ReceiptReading } from './contract.ts'
import { understand } from './fields/understand.ts'
import { printedPage } from './fields/printed-page.ts'
import { bestOfBoth } from './second-look.ts'
import { withSecondOpinion } from './second-opinion.ts'

const hints = { today: '2026-11-23' }
const read = (...lines: string[]): ReceiptReading => understand([printedPage(...lines)], hints)
const good = read(
  'LIBRAIRIE ENNOUR',
  'Date 15/09/2025',
  'Total HT 1 000,00',
  'TVA 19% 190,00',
  'NET 1 190,00 DA',
)
const lost = read('LIBRAIRIE ENNOUR', 'Date 15/09/2025', 'Total HT 1 000,00', 'TVA 19% 190,00', 'N T 119000')

describe('two readings of one paper', () => {
  test('give the total whose sums hold', () => {
    expect(bestOfBoth(lost, good).total).toBe(119_000)
    expect(bestOfBoth(good, lost).total).toBe(119_000)
  })

  test('that differ over a total which nothing bears out leave it in doubt', () => {
    const one = read('LIBRAIRIE ENNOUR', 'Date 15/09/2025', 'TOTAL 1 190,00 DA')
    const other = read('LIBRAIRIE ENNOUR', 'Date 15/09/2025', 'TOTAL 7 190,00 DA')
    expect(one.needsReview).toBe(false)
    expect(bestOfBoth({ ...one, confidence: { ...one.confidence, total: 0.5 } }, other)).toMatchObject({
      total: 719_000,
      needsReview: true,
    })
  })

  test('leave a sum in doubt that only one of them saw a discount taken off', () => {
    const goods = ['ETS NOUR', 'Date 15/09/2025', 'SUCRE  2  100,00  200,00', 'THE  1  300,00  300,00']
    const whole = read(...goods, 'TOTAL 500,00 DA', 'REMISE 50,00')
    const without = read(...goods, 'TOTAL 500,00 DA')
    expect([whole.needsReview, without.needsReview]).toEqual([true, false])
    expect(bestOfBoth(whole, without).needsReview).toBe(true)
    expect(bestOfBoth(without, whole).needsReview).toBe(true)
  })

  test('give the day from where it was read', () => {
    const dayless = read('LIBRAIRIE ENNOUR', 'TOTAL 1 190,00 DA')
    expect(bestOfBoth(dayless, good).date).toBe('2025-09-15')
  })

  test('keep the name of the first', () => {
    const renamed = read(
      'LIBRARE FNNOUK',
      'Date 15/09/2025',
      'Total HT 1 000,00',
      'TVA 19% 190,00',
      'NET 1 190,00 DA',
    )
    expect(bestOfBoth(lost, renamed).merchant).toBe(lost.merchant)
  })
})

describe('a second opinion on pieces in doubt', () => {
  const page = printedPage(
    'LIBRAIRIE ENNOUR',
    'Le 15 O9',
    'Total HT 1 000,00',
    'TVA 19% 190,00',
    'NET 4 190,00 DA',
  )
  const doubtful = { ...page, pieces: page.pieces.map((piece) => ({ ...piece, sure: 0.5 })) }
  const asked = understand([doubtful], hints)
  const again = (pages: Parameters<typeof understand>[0]) => understand(pages, hints)

  test('is taken where the sums then hold', async () => {
    const opinion = await withSecondOpinion(
      asked,
      [doubtful],
      async ({ text }) => ({ text: text.replace('4 190,00', '1 190,00'), sure: 0.6 }),
      again,
    )
    expect([asked.total, opinion.total]).toEqual([419_000, 119_000])
  })

  test('is not taken for its own confidence', async () => {
    const opinion = await withSecondOpinion(
      asked,
      [doubtful],
      async ({ text }) => ({ text: text.replace('4 190,00', '8 190,00'), sure: 1 }),
      again,
    )
    expect(opinion.total).toBe(asked.total)
  })

  test('is not asked for where nothing is in doubt', async () => {
    const opinion = await withSecondOpinion(
      good,
      [page],
      () => Promise.reject(new Error('nothing is to be read again')),
      again,
    )
    expect(opinion).toBe(good)
  })
})
