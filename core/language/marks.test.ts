import { describe, expect, it } from 'vitest'
import { counted, type Noun } from './counted.ts'
import { inOrder, withMarks } from './marks.ts'
import { languages } from '../shapes.ts'

describe('the marks of a text', () => {
  it('narrows the spaces of French, and takes a curled apostrophe', () => {
    expect(withMarks("Vente : « lait » aujourd'hui ! 40 %", 'fr')).toBe(
      'Vente\u202f: «\u202flait\u202f» aujourd’hui\u202f! 40\u00a0%',
    )
  })
  it('leaves no space before a mark in English, Darija and Arabic', () => {
    expect(withMarks('Sale : 3 milk, 40 %', 'en')).toBe('Sale: 3 milk, 40%')
    expect(withMarks('Bi3a : 3 lait !', 'dz-Latn')).toBe('Bi3a: 3 lait!')
    expect(withMarks('بيع : حليب, خبز (واش؟) نعم?', 'ar')).toBe('بيع: حليب، خبز (واش؟) نعم؟')
  })
  it('leaves hours, addresses, dates and decimals alone', () => {
    const text = '10:30 https://x.dz/a?b=1 2026-11-18 12,50'
    for (const language of languages) expect(withMarks(text, language)).toBe(text)
  })
  it('keeps the sign of a figure before it in Arabic', () => {
    expect(withMarks('بقي −3 و +5', 'ar')).toBe('بقي \u200e−3 و \u200e+5')
  })
  it('changes nothing the second time', () => {
    for (const language of languages) {
      const once = withMarks("« a » : l'b ? −3, 5 % نعم?", language)
      expect(withMarks(once, language)).toBe(once)
    }
  })
})

describe('names in Arabic', () => {
  it('stand apart from the figures beside them', () => {
    expect(inOrder('بيع: 3 Huile Elio 5L × 650 دج')).toBe('بيع: 3 \u2068Huile Elio 5L\u2069 × 650 دج')
  })
  it('are set apart once', () => {
    const once = inOrder('بيع: 3 Lait و 2 Pain')
    expect(inOrder(once)).toBe(once)
  })
  it('do not touch an address, and no text without Arabic', () => {
    expect(inOrder('افتح https://sanad.dz/tools أو @sanad_bot')).toBe(
      'افتح https://sanad.dz/tools أو @sanad_bot',
    )
    expect(inOrder('3 Lait')).toBe('3 Lait')
  })
})

describe('a thing that is counted', () => {
  const sale: Noun = {
    fr: ['vente', 'ventes'],
    en: ['sale', 'sales'],
    ar: ['عملية بيع واحدة', 'عمليتا بيع', 'عمليات بيع', 'عملية بيع'],
    'dz-Arab': ['بيعة', 'بيعات'],
    'dz-Latn': ['bi3a', 'bi3at'],
  }
  it.each([
    ['fr', ['0 vente', '1 vente', '2 ventes', '11 ventes']],
    ['en', ['0 sales', '1 sale', '2 sales', '11 sales']],
    ['ar', ['0 عملية بيع', 'عملية بيع واحدة', 'عمليتا بيع', '11 عملية بيع']],
    ['dz-Latn', ['0 bi3a', '1 bi3a', '2 bi3at', '11 bi3a']],
  ] as const)('agrees with its number in %s', (language, said) => {
    expect([0, 1, 2, 11].map((count) => counted(count, sale, language))).toEqual(said)
  })
  it('takes the plural again after a hundred', () => {
    expect(counted(103, sale, 'ar')).toBe('103 عمليات بيع')
    expect(counted(100, sale, 'ar')).toBe('100 عملية بيع')
  })
})
