import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { callerOfSession } from './callers.ts'
import { listPeople, removePerson } from './capabilities.ts'
import { join } from './joining.ts'
import { createLink } from './linking/capabilities.ts'
import { login } from './signing-in.ts'

let shop: TestHouse
beforeAll(async () => void (shop = await openTestHouse()))
afterAll(() => shop.close())

const password = 'un long mot de passe a soi'
const come = (code: string, email: string, name?: string) =>
  join(shop.house, { code, email, password, language: 'ar', ...(name ? { name } : {}) }, {})
const people = async () => (await shop.run(listPeople, {})).items

describe('the code of an invitation', () => {
  test('makes another owner, who signs in from then on, and works once', async () => {
    const { code } = await shop.run(createLink, { role: 'owner', another: true, name: 'Sofiane' })
    const session = await come(code.toLowerCase(), 'sofiane@example.dz')
    expect(session.user).toMatchObject({ name: 'Sofiane', role: 'owner', language: 'ar' })
    expect((await callerOfSession(shop.house, session.token))?.caller.person.role).toBe('owner')
    const again = await login(shop.house, { email: 'sofiane@example.dz', password }, {})
    expect(again.user.id).toBe(session.user.id)
    expect(await refusalOf(come(code, 'other@example.dz'))).toMatchObject({ code: 'code_wrong' })
  })

  test('gives somebody who is there already a way in on the screen', async () => {
    const first = await shop.run(createLink, { role: 'staff' })
    const { user } = await come(first.code, 'karim@example.dz', 'Karim')
    expect(user).toMatchObject({ name: 'Karim', role: 'staff', seesFigures: false })
    await shop.house.books.write((tx) =>
      tx.updateTable('Person').set({ email: null }).where('id', '=', user.id).execute(),
    )
    const { code } = await shop.run(createLink, { personId: user.id })
    expect((await come(code, 'karim@example.dz')).user.id).toBe(user.id)
  })

  test('of one’s own chat opens no second account, and an address is one person’s', async () => {
    const own = await shop.run(createLink, {})
    expect(await refusalOf(come(own.code, 'thief@example.dz'))).toMatchObject({ code: 'code_wrong' })
    expect(await refusalOf(come(own.code, 'owner1@example.dz'))).toMatchObject({ code: 'email_taken' })
    expect(await refusalOf(come('AAAA2222', 'owner1@example.dz'))).toMatchObject({ code: 'code_wrong' })
  })

  test('is made for nobody of another business', async () => {
    const other = await shop.another()
    const asked = shop.run(createLink, { personId: shop.owner.person.id }, other)
    expect(await refusalOf(asked)).toMatchObject({ code: 'no_such' })
  })
})

test('whoever is removed is out at once, comes back by undo, and gives up their address to who is invited anew', async () => {
  const { code } = await shop.run(createLink, { role: 'staff', name: 'Lina' })
  const { user, token } = await come(code, 'lina@example.dz')
  const change = await shop.changeBy(removePerson, { id: user.id })
  expect(await callerOfSession(shop.house, token)).toBeNull()
  expect((await people()).map(({ id }) => id)).not.toContain(user.id)
  await shop.undo(change)
  expect((await people()).map(({ id }) => id)).toContain(user.id)

  await shop.run(removePerson, { id: user.id })
  const anew = await shop.run(createLink, { role: 'staff', name: 'Lina' })
  expect((await come(anew.code, 'lina@example.dz')).user.id).not.toBe(user.id)
  expect(await refusalOf(shop.run(removePerson, { id: shop.owner.person.id }))).toMatchObject({
    code: 'own_account',
  })
})
