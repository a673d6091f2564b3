import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import type { House } from '../perform.ts'
import { onlyThisMachine } from '../settings.ts'
import { hashToken } from '../storage/secrets.ts'
import type { Row, Tx } from '../storage/database.ts'
import { logAccess, withFactor, type Visit } from './access/log.ts'
import { askForFactor } from './access/factor-wanted.ts'
import { countUnknown } from './access/store.ts'
import { passFactor } from './access/second-factor.ts'
import { sessionTimes } from './callers.ts'
import type { credentials, registration, signedIn } from './contract.ts'
import { hashPassword, matchesPassword } from './passwords.ts'
import * as sessions from './sessions-store.ts'
import * as store from './store.ts'
import { codeOf } from './wilayas.ts'

export type NewSession = z.output<typeof signedIn> & { token: string; csrfToken: string }

/**
 * Makes a business, its owner and a session. Throws `registration_closed` once a real business exists
 * (unless the settings open it) and `setup_code_needed` for a first registration from outside this machine.
 */
export async function register(
  house: House,
  wanted: z.output<typeof registration>,
  visit: Visit,
  setupCode: string,
): Promise<NewSession> {
  const { settings } = house.parts
  await house.books.read((tx) => mustBeOpen(tx, settings.openRegistration))
  if (
    !settings.openRegistration &&
    !(onlyThisMachine(settings) && fromThisMachine(visit)) &&
    !sameText(wanted.setupCode ?? '', setupCode)
  ) {
    throw new SanadError('setup_code_needed')
  }
  const wilaya = codeOf(wanted.wilaya)
  const known = [wanted.businessName, wanted.ownerName, wanted.email]
  const passwordHash = await hashPassword(wanted.password, known, settings.breachedPasswords)
  return house.books.write(async (tx) => {
    // Asked again: two first registrations may have hashed their passwords side by side.
    await mustBeOpen(tx, settings.openRegistration)
    if (!(await store.freeEmail(tx, wanted.email))) throw new SanadError('email_taken')
    const createdAt = house.clock.now().toISOString()
    const business = newBusiness({
      name: wanted.businessName,
      sector: wanted.sector,
      wilaya,
      language: wanted.language,
      createdAt,
    })
    const owner = newPerson({
      businessId: business.id,
      role: 'owner',
      name: wanted.ownerName,
      language: wanted.language,
      email: wanted.email,
      passwordHash,
      createdAt,
    })
    await store.insertBusiness(tx, business)
    await store.insertPerson(tx, owner)
    await askForFactor(tx, owner, house.parts)
    return openSession(tx, owner, business, visit)
  })
}

/**
 * Throws `second_factor_needed` or `second_factor_wrong` where the person has one, and `wrong_password` for an unknown address and a wrong password alike. The sample business, whose
 * password everybody knows, opens only to the machine itself.
 */
export async function login(
  house: House,
  given: z.output<typeof credentials>,
  visit: Visit,
): Promise<NewSession> {
  const found = await house.books.read(async (tx) => {
    const person = await store.personByEmail(tx, given.email)
    return person && { person, business: await store.findBusiness(tx, person.businessId) }
  })
  const matches = await matchesPassword(given.password, found?.person.passwordHash ?? null)
  if (!found || !matches || (found.business.sample === 1 && !fromThisMachine(visit))) {
    // Both wait for the disk once: the time that it takes tells nobody which addresses have accounts.
    await house.books.write((tx) =>
      found
        ? logAccess(tx, house, found.person, {
            what: 'auth_login',
            visit,
            outcome: 'refused',
            by: 'password',
          })
        : countUnknown(tx, new Date().toISOString()),
    )
    throw new SanadError('wrong_password')
  }
  return withFactor(house, { what: 'auth_login', visit, person: found.person }, given.code, async (tx) => {
    // Asked again inside: the same code sent twice at once must not open two sessions.
    const person = (await store.personById(tx, found.person.id)) ?? found.person
    await passFactor(tx, person, given.code, house.parts.secrets)
    await askForFactor(tx, person, house.parts)
    const by = person.totpSecret === null ? 'password' : 'second factor'
    await logAccess(tx, house, person, { what: 'auth_login', visit, outcome: 'done', by })
    return openSession(tx, person, found.business, visit)
  })
}

export async function logout(house: House, sessionId: string): Promise<void> {
  await house.books.write((tx) => sessions.deleteSession(tx, sessionId))
}

export function newBusiness(
  values: Pick<Row<'Business'>, 'name' | 'sector' | 'wilaya' | 'language' | 'createdAt'> & {
    sample?: boolean
  },
): Row<'Business'> {
  const { sample = false, ...given } = values
  return {
    ...given,
    id: newId(),
    timeZone: 'Africa/Algiers',
    currency: 'DZD',
    taxRegime: 'unknown',
    nif: null,
    nis: null,
    rc: null,
    ai: null,
    rib: null,
    address: null,
    phone: null,
    sample: sample ? 1 : 0,
    settings: '{}',
  }
}

export function newPerson(
  values: Pick<Row<'Person'>, 'businessId' | 'role' | 'name' | 'language' | 'createdAt'> &
    Partial<Pick<Row<'Person'>, 'email' | 'passwordHash'>>,
): Row<'Person'> {
  return {
    id: newId(),
    email: null,
    passwordHash: null,
    totpSecret: null,
    seesFigures: 0,
    undoesOthers: 0,
    settings: '{}',
    disabledAt: null,
    ...values,
  }
}

export async function openSession(
  tx: Tx,
  person: Row<'Person'>,
  business: Row<'Business'>,
  visit: Visit,
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const csrfToken = randomBytes(24).toString('base64url')
  await sessions.insertSession(tx, {
    id: hashToken(token),
    personId: person.id,
    csrfToken,
    userAgent: visit.userAgent?.slice(0, 300) ?? null,
    address: visit.address ?? null,
    createdAt: new Date().toISOString(),
    ...sessionTimes(),
  })
  return { token, csrfToken, user: store.toPerson(person), business: store.toBusiness(business) }
}

async function mustBeOpen(tx: Tx, open: boolean): Promise<void> {
  if (!open && (await store.realBusinessExists(tx))) throw new SanadError('registration_closed')
}

export function fromThisMachine({ address }: Visit): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(hashToken(left)), Buffer.from(hashToken(right))]
  return timingSafeEqual(a, b)
}
