import type { z } from 'zod'
import { defineCapability, screenOnly, type Desk, type Door, type Shop } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import { nothing } from '../../shapes.ts'
import { listQuery, one } from '../contract.ts'
import { hashPassword, matchesPassword } from '../passwords.ts'
import * as sessions from '../sessions-store.ts'
import { findPerson, personById, replacePassword } from '../store.ts'
import {
  ended,
  factorBegin,
  factorBegun,
  factorCode,
  factorForAll,
  factorState,
  passwordChange,
  recoveryCodes,
  sessionList,
} from './contract.ts'
import { askEverybody, factorIsGone, factorIsThere, whoAsksForFactor } from './factor-wanted.ts'
import { confirmFactor, factorOf, keepFactor, newFactor, passFactor, uriOf } from './second-factor.ts'
import * as store from './store.ts'

/** A key that was stolen must not be able to take the account over. */
const signedInOnly: readonly Door[] = ['web']

export const listSessions = defineCapability({
  name: 'sessions_list',
  about: 'Where the asker is signed in.',
  effect: 'reads',
  may: 'staff',
  doors: screenOnly,
  beforeFactor: true,
  input: listQuery,
  output: sessionList,
  async run({ page, pageSize }, shop) {
    const rows = await sessions.sessionsOf(shop, new Date().toISOString())
    const items = rows.slice((page - 1) * pageSize, page * pageSize).map((row) => ({
      id: row.id,
      current: row.id === shop.sessionId,
      userAgent: row.userAgent,
      address: row.address,
      createdAt: row.createdAt,
      lastSeenAt: row.lastSeenAt,
    }))
    return { items, total: rows.length, page, pageSize }
  },
})

export const endSession = defineCapability({
  name: 'sessions_end',
  about: 'Sign the asker out on one of their machines.',
  effect: 'erases',
  may: 'staff',
  doors: screenOnly,
  proved: true,
  beforeFactor: true,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await sessions.endSession(shop, id)
    return {}
  },
})

export const endOtherSessions = defineCapability({
  name: 'sessions_end_others',
  about: 'Sign the asker out everywhere else.',
  effect: 'erases',
  may: 'staff',
  doors: screenOnly,
  proved: true,
  beforeFactor: true,
  input: nothing.strict(),
  output: ended,
  run: async (_input, shop) => ({ ended: await sessions.endOtherSessions(shop) }),
})

export const changePassword = defineCapability({
  name: 'password_change',
  about: 'Change the asker’s own password; every other session of theirs ends.',
  effect: 'changes',
  may: 'staff',
  doors: signedInOnly,
  beforeFactor: true,
  input: passwordChange,
  output: ended,
  prepare: async ({ current, password }, desk) => {
    await provePassword(desk, current)
    const { breachedPasswords } = desk.parts.settings
    return hashPassword(password, [desk.business.name, desk.person.name], breachedPasswords)
  },
  async run(_input, shop, hash) {
    await replacePassword(shop.tx, shop.person.id, hash)
    return { ended: await sessions.endOtherSessions(shop) }
  },
})

export const getFactor = defineCapability({
  name: 'second_factor_get',
  about: 'Whether the asker signs in with a second factor, and how many recovery codes are left.',
  effect: 'reads',
  may: 'staff',
  doors: screenOnly,
  beforeFactor: true,
  input: nothing.strict(),
  output: factorState,
  run: (_input, shop) => stateOf(shop),
})

export const askFactorOfAll = defineCapability({
  name: 'second_factor_set_for_all',
  about:
    'Ask everybody who signs in to this shop for a second factor, or no longer; whoever has none has a week to set it up.',
  effect: 'changes',
  may: 'owner',
  doors: ['web', 'terminal'],
  proved: true,
  input: factorForAll,
  output: factorState,
  async run({ asked }, shop) {
    await askEverybody(shop, asked)
    return stateOf(shop)
  },
})

async function stateOf(shop: Shop): Promise<z.output<typeof factorState>> {
  const factor = factorOf(await findPerson(shop, shop.person.id), shop.parts.secrets)
  const askedBy = whoAsksForFactor(shop.parts, await store.settingsOfBusiness(shop.tx, shop.business.id))
  return factor?.confirmed
    ? { enabled: true, recoveryCodesLeft: factor.recovery.length, askedBy }
    : { enabled: false, recoveryCodesLeft: 0, askedBy }
}

export const beginFactor = defineCapability({
  name: 'second_factor_begin',
  about: 'Begin a second factor (TOTP): a secret for the asker’s authenticator app, in force once confirmed.',
  effect: 'changes',
  may: 'staff',
  doors: signedInOnly,
  beforeFactor: true,
  input: factorBegin,
  output: factorBegun,
  prepare: ({ password }, desk) => provePassword(desk, password),
  async run(_input, shop) {
    const { secrets } = shop.parts
    const person = await findPerson(shop, shop.person.id)
    if (factorOf(person, secrets)?.confirmed) throw new SanadError('second_factor_on')
    const factor = newFactor()
    await keepFactor(shop.tx, person.id, factor, secrets)
    return { secret: factor.secret, uri: uriOf(factor, person.email ?? person.name) }
  },
})

export const confirmSecondFactor = defineCapability({
  name: 'second_factor_confirm',
  about: 'Put a second factor in force with a first code of it. Answers recovery codes, shown once.',
  effect: 'changes',
  may: 'staff',
  doors: signedInOnly,
  beforeFactor: true,
  input: factorCode,
  output: recoveryCodes,
  async run({ code }, shop) {
    const person = await findPerson(shop, shop.person.id)
    const { guesses, secrets } = shop.parts
    const codes = await guesses.attempt(`person ${person.id}`, 'factor', () =>
      confirmFactor(shop.tx, person, code, secrets),
    )
    await factorIsThere(shop.tx, person)
    await sessions.endOtherSessions(shop)
    return { recoveryCodes: codes }
  },
})

export const disableFactor = defineCapability({
  name: 'second_factor_disable',
  about: 'Sign in without a second factor again; needs one last code.',
  effect: 'erases',
  may: 'staff',
  doors: signedInOnly,
  input: factorCode,
  output: nothing,
  async run({ code }, shop) {
    const { guesses, secrets } = shop.parts
    const person = await findPerson(shop, shop.person.id)
    await guesses.attempt(`person ${person.id}`, 'factor', () => passFactor(shop.tx, person, code, secrets))
    await keepFactor(shop.tx, person.id, null, secrets)
    await factorIsGone(shop.tx, person)
    return {}
  },
})

/** Throws `wrong_password`; wrong ones are counted against the person, whose session may have been left open. */
export async function provePassword(desk: Desk, password: string): Promise<null> {
  const person = await desk.read((tx) => personById(tx, desk.person.id))
  await desk.parts.guesses.attempt(`person ${desk.person.id}`, 'password', async () => {
    if (!(await matchesPassword(password, person?.passwordHash ?? null)))
      throw new SanadError('wrong_password')
  })
  return null
}
