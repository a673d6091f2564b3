import { describe, expect, test } from 'vitest'
import { SanadError } from '../errors.ts'
import { hashPassword, matchesPassword } from './passwords.ts'

const shop = ['Épicerie Benali', 'Nadia Benali', 'nadia.benali@example.dz']

describe('a password', () => {
  test.each([
    ['short', 'abc123XY'],
    ['one letter over and over', 'aaaaaaaaaaaaaa'],
    ['a plain run', 'azertyuiop2026'],
    ['among the most used ones', 'basketball'],
    ['among the most used ones, in capitals', 'BASKETBALL'],
    ['the shop’s name and a year', 'Epicerie Benali 2026'],
    ['the owner’s name without its accents', 'nadiabenali31'],
    ['the name of the program', 'sanad-sanad-1'],
  ])('that is %s is refused', async (_what, password) => {
    await expect(hashPassword(password, shop)).rejects.toThrow(SanadError)
  })

  test.each([
    ['words alone', 'quatre cageots sous le figuier'],
    ['Arabic', 'أربعة صناديق تحت الشجرة'],
    ['the shop’s name with much beside it', 'benali mange douze figues'],
    ['a hundred and fifty signs', 'x7-é '.repeat(30)],
  ])('of %s is taken, and known again to the letter', async (_what, password) => {
    const kept = await hashPassword(password, shop)
    expect(await matchesPassword(password, kept)).toBe(true)
    expect(await matchesPassword(`${password} `, kept)).toBe(false)
    expect(await matchesPassword(password.toUpperCase(), kept)).toBe(password.toUpperCase() === password)
    expect(kept).not.toContain(password)
  })
})
