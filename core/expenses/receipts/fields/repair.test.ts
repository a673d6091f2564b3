import { expect, test } from 'vitest'
import type { Piece, Sign } from '../letters/piece.ts'
import { printedPage } from './printed-page.ts'
import { understand, type SeenPage } from './understand.ts'

const hints = { today: '2026-11-23' }
const TICKET = [
  '^SUPERETTE EL BARAKA',
  '21/11/2026 18:42',
  'LAIT 1L          280,00',
  'HUILE 5L         650,00',
  'CAFE 250G        450,00',
]

/** The page with the sign at `at` of the piece `text` read as it stands, and `other` as the runner-up. */
function doubting(page: SeenPage, text: string, at: number, other: string): SeenPage {
  const pieces = page.pieces.map((piece): Piece => {
    if (piece.text !== text) return piece
    const signs = text.split('').map((sign, i): Sign => {
      const rival = i === at ? { other, otherSure: 0.3 } : { other: '', otherSure: 0 }
      return { text: sign, at: (i + 0.5) / text.length, sure: i === at ? 0.6 : 0.99, ...rival }
    })
    return { ...piece, signs }
  })
  return { ...page, pieces }
}

test('a digit misread in the sum to pay is put right when the goods then make it', () => {
  const page = doubting(printedPage(...TICKET, 'TOTAL          1 880,00'), '1 880,00', 2, '3')
  expect(understand([page], hints)).toMatchObject({ total: 138_000, needsReview: false })
})

test('a digit misread in the goods is put right when they then make the sum', () => {
  const page = doubting(
    printedPage(...TICKET.slice(0, 4), 'CAFE 250G        950,00', 'TOTAL          1 380,00'),
    '950,00',
    0,
    '4',
  )
  const reading = understand([page], hints)
  expect(reading.total).toBe(138_000)
  expect(reading.items.map((item) => item.total)).toEqual([28_000, 65_000, 45_000])
})

test('a sum that agrees already is left as it was read', () => {
  const page = doubting(printedPage(...TICKET, 'TOTAL          1 380,00'), '1 380,00', 2, '8')
  expect(understand([page], hints).total).toBe(138_000)
})

test('a digit whose runner-up makes nothing agree is left as it was read', () => {
  const page = doubting(printedPage(...TICKET, 'TOTAL          1 880,00'), '1 880,00', 2, '4')
  expect(understand([page], hints).total).toBe(188_000)
})
