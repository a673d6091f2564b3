import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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
    await expect(hashPassword(password, shop, undefined)).rejects.toThrow(SanadError)
  })

  test.each([
    ['words alone', 'quatre cageots sous le figuier'],
    ['Arabic', 'أربعة صناديق تحت الشجرة'],
    ['the shop’s name with much beside it', 'benali mange douze figues'],
    ['a hundred and fifty signs', 'x7-é '.repeat(30)],
  ])('of %s is taken, and known again to the letter', async (_what, password) => {
    const kept = await hashPassword(password, shop, undefined)
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await matchesPassword(password, kept)).toBe(true)
    expect(await matchesPassword(`${password} `, kept)).toBe(false)
    expect(await matchesPassword(password.toUpperCase(), kept)).toBe(password.toUpperCase() === password)
    expect(kept).not.toContain(password)
  })
})

test('a password that thefts brought to light is refused where somebody can be asked, who never hears it', async () => {
  const asked: string[] = []
  const hash = createHash('sha1').update('un mot de passe long').digest('hex').toUpperCase()
  const service = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(`${'0'.repeat(35)}:3\r\n${hash.slice(5)}:2\r\n`)
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const range = `http://127.0.0.1:${(service.address() as AddressInfo).port}/range/`
  await expect(hashPassword('un mot de passe long', [], range)).rejects.toThrow(SanadError)
  expect(await hashPassword('un autre mot de passe', [], range)).toContain('argon2id')
  expect(asked[0]).toBe(`/range/${hash.slice(0, 5)}`)
  service.close()
  await once(service, 'close')
  expect(await hashPassword('un mot de passe long', [], range), 'nobody to ask').toContain('argon2id')
})
