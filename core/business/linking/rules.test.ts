import fc from 'fast-check'
import { expect, test } from 'vitest'
import { random } from '../../ids.ts'
import { afterTry, codeIn, mayBeTold, TRIES_AN_HOUR, type Tries } from './rules.ts'

const noon = new Date('2026-11-18T12:00:00Z')
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

test('every code that the house draws is read back from small letters, spaces and dashes', () => {
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '-'), (between) => {
      const code = random(8).toUpperCase()
      const typed = ` ${code.slice(0, 4)}${between}${code.slice(4)} `.toLowerCase()
      return codeIn(typed) === code
    }),
  )
})

test('letters that look like digits are read as the digits', () => {
  expect(codeIn('ABCDolI2')).toBe('ABCD0112')
})

test('talk is not a code', () => {
  for (const talk of ['bonjour', 'vendu 3 lait', 'سلام', '', '1234567', '123456789', '🙂🙂🙂🙂🙂🙂🙂🙂']) {
    expect(codeIn(talk), talk).toBeNull()
  }
})

test('tries are counted within the hour after the first and start again after it', () => {
  let tries: Tries | undefined
  for (let minute = 0; minute < 6; minute += 1) tries = afterTry(tries, after(minute))
  expect(tries?.tries).toBe(TRIES_AN_HOUR + 1)
  expect(afterTry(tries, after(59)).tries).toBe(TRIES_AN_HOUR + 2)
  expect(afterTry(tries, after(60))).toEqual({ tries: 1, firstTry: after(60).toISOString() })
})

test('a chat is told how to link once a day', () => {
  expect(mayBeTold(null, noon)).toBe(true)
  expect(mayBeTold(noon.toISOString(), after(24 * 60 - 1))).toBe(false)
  expect(mayBeTold(noon.toISOString(), after(24 * 60))).toBe(true)
})
