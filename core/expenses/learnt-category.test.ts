import { describe, expect, test } from 'vitest'
import { categoryOfLikePaper } from './learnt-category.ts'

const past = [
  { text: 'STATION EL AMEL\nGASOIL 31,67 L\nTOTAL 918,75\nMERCI', category: 'transport' },
  { text: 'IMPRIMERIE ENNOUR\nCartes de visite\nAffiches\nTOTAL 4 500,00', category: 'Publicité' },
  { text: 'SUPERETTE NOUR\nLait\nPain\nTOTAL 300,00\nMERCI', category: 'goods' },
]

describe('a category learnt from the words of papers before', () => {
  test('is that of the paper that shares the telling words, whoever sold', () => {
    const other = 'Imprimerie Moderne\nAffiches A3\nCartes de visite\nTOTAL 6 200,00'
    expect(categoryOfLikePaper(other, past)).toBe('Publicité')
  })

  test('is none for a paper that shares only what every paper says', () => {
    expect(categoryOfLikePaper('GARAGE BRAHIM\nVidange moteur\nTOTAL 3 000,00\nMERCI', past)).toBeNull()
  })

  test('is none before anything was booked, and for a paper without words', () => {
    expect(categoryOfLikePaper('Affiches', [])).toBeNull()
    expect(categoryOfLikePaper('12 34', past)).toBeNull()
  })
})
