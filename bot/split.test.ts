import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from './split.ts'

test('a short text is one part, as it is', () => {
  expect(splitText('3 lait vendus', 4096)).toEqual(['3 lait vendus'])
})

test('a text is cut between paragraphs rather than between lines, and between lines rather than words', () => {
  const paragraph = 'une ligne\nune autre ligne'
  expect(splitText(`${paragraph}\n\n${paragraph}`, 30)).toEqual([paragraph, paragraph])
  expect(splitText(paragraph, 20)).toEqual(['une ligne', 'une autre ligne'])
})

test('an emoji of several signs is never torn apart', () => {
  const family = '👨‍👩‍👧'
  for (const part of splitText(family.repeat(40), 50)) {
    expect(part.length).toBeLessThanOrEqual(50)
    expect(part.replaceAll(family, '')).toBe('')
  }
})

test('no part is too long or empty, and no word is lost', () => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\n', '\n\n', 'سلام ', 'DA. ')))
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 60 }), (text, most) => {
      const parts = splitText(text, most)
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      expect(parts.every((part) => part.length <= most)).toBe(true)
      if (text.trim() !== '') expect(parts.every((part) => part !== '')).toBe(true)
    }),
  )
})
