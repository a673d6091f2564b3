import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokens.ts'

const pieces = (message: string) => tokenise(message).map((token) => `${token.kind}:${token.folded}`)

test.each([
  ['3kg', ['number:3', 'unit:kg']],
  ['2L', ['number:2', 'unit:l']],
  ['x3', ['unit:x', 'number:3']],
  ['10pcs', ['number:10', 'unit:pcs']],
  ['15k', ['number:15', 'unit:k']],
  ['7da', ['number:7', 'unit:da']],
  ['8h30', ['number:8', 'unit:h', 'number:30']],
  ['b200', ['word:b', 'number:200']],
  ['بـ3000', ['word:ب', 'number:3000']],
  ['٣علب', ['number:3', 'word:علب']],
  ['10chemises', ['number:10', 'word:chemises']],
])('%s is digits with what measures them', (message, expected) => {
  expect(pieces(message)).toEqual(expected)
})

test.each(['3chrin', '5obz', '9ahwa', 'b3t', 'ch7al', '3la', '7ab', 'ta3', 'g50'])(
  '%s is one word',
  (message) => {
    expect(pieces(message)).toEqual([`word:${message}`])
  },
)

test('elided articles are words of their own, and apostrophes inside words stay', () => {
  expect(pieces("l'eau d'aujourd'hui")).toEqual(['word:l', 'word:eau', 'word:d', "word:aujourd'hui"])
})

test('tokens lie in order, do not overlap, hold their own text, and miss only spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (message) => {
      let end = 0
      for (const token of tokenise(message)) {
        expect(message.slice(end, token.span[0]).trim()).toBe('')
        expect(message.slice(...token.span)).toBe(token.raw)
        expect(token.raw).not.toBe('')
        end = token.span[1]
      }
      expect(message.slice(end).trim()).toBe('')
    }),
    { numRuns: 10_000 },
  )
})
