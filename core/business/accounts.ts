import type { House } from '../perform.ts'
import { dropLinkCodes, replaceSecondFactor, sealedFactors } from './access/store.ts'
import { hashPassword } from './passwords.ts'
import { deleteSessionsOf } from './sessions-store.ts'
import * as store from './store.ts'

export type Account = { email: string; name: string; role: string; business: string }

/** Everybody who signs in with a password, over all businesses of this machine. For its owner's terminal only. */
export async function everyAccount(house: House): Promise<Account[]> {
  return house.books.read(store.listAccounts)
}

/**
 * Sets a new password and ends every session of the person. Answers false where nobody has this address.
 * Throws `weak_password`.
 */
export async function setPassword(house: House, email: string, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password, [email], house.parts.settings.breachedPasswords)
  return house.books.write(async (tx) => {
    const person = await store.personByEmail(tx, email.toLowerCase())
    if (!person) return false
    await store.replacePassword(tx, person.id, passwordHash)
    await deleteSessionsOf(tx, person.id)
    return true
  })
}

/** Takes a person's second factor away, for a phone and its recovery codes that are both lost. False where nobody has this address. */
export async function dropSecondFactor(house: House, email: string): Promise<boolean> {
  return house.books.write(async (tx) => {
    const person = await store.personByEmail(tx, email.toLowerCase())
    if (!person) return false
    await replaceSecondFactor(tx, person.id, null)
    return true
  })
}

/** Seals with the present key what the one before it sealed. Answers how many second factors that were. */
export async function sealAnew(house: House): Promise<number> {
  const { secrets } = house.parts
  return house.books.write(async (tx) => {
    const factors = await sealedFactors(tx)
    for (const { id, sealed } of factors)
      await replaceSecondFactor(tx, id, secrets.seal(secrets.open(sealed)))
    await dropLinkCodes(tx)
    return factors.length
  })
}
