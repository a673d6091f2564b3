import type { z } from 'zod'
import { SanadError } from '../errors.ts'
import type { House } from '../perform.ts'
import type { Row, Tx } from '../storage/database.ts'
import { askForFactor } from './access/factor-wanted.ts'
import { logAccess, type Visit } from './access/log.ts'
import type { joining } from './contract.ts'
import { codeIn } from './linking/rules.ts'
import { spendCode, usableCode } from './linking/store.ts'
import { hashPassword } from './passwords.ts'
import { newPerson, openSession, type NewSession } from './signing-in.ts'
import * as store from './store.ts'

/**
 * Lets an invited person in on a screen, with a password of their own: the code that links a chat does this as
 * well, and once. Throws `code_wrong` for a wrong, used or expired code and for one of somebody who has a password
 * already, `email_taken` and `weak_password`.
 */
export async function join(
  house: House,
  { code, name, email, password, language }: z.output<typeof joining>,
  visit: Visit,
): Promise<NewSession> {
  const { breachedPasswords } = house.parts.settings
  const passwordHash = await hashPassword(password, [email, name ?? ''], breachedPasswords)
  return house.books.write(async (tx) => {
    const now = new Date()
    const typed = codeIn(code)
    const found = typed && (await usableCode(tx, house.parts.secrets.hash(typed), now.toISOString()))
    const inviter = found && (await store.personById(tx, found.invitedBy))
    if (!inviter) throw new SanadError('code_wrong')
    if (!(await store.freeEmail(tx, email))) throw new SanadError('email_taken')
    const personId = found.personId ?? (await newMember(tx, found, { name: name ?? email, language, now }))
    await store.giveAccount(tx, personId, { email, passwordHash, language })
    await spendCode(tx, found.id, now.toISOString())
    const person = await store.personById(tx, personId)
    if (person?.email !== email) throw new SanadError('code_wrong')
    await askForFactor(tx, person, house.parts)
    await logAccess(tx, house, person, { what: 'auth_join', outcome: 'done', by: 'code', visit })
    return openSession(tx, person, await store.findBusiness(tx, person.businessId), visit)
  })
}

/** Whoever uses a code that was made for nobody yet becomes a person of its business. */
export async function newMember(
  tx: Tx,
  code: Row<'LinkCode'>,
  { name, language, now }: { name: string; language: string; now: Date },
): Promise<string> {
  const { businessId, role } = code
  const createdAt = now.toISOString()
  const person = newPerson({ businessId, role, name: code.name ?? name, language, createdAt })
  await store.insertPerson(tx, person)
  return person.id
}
