import type { Caller, Door } from '../capability.ts'
import type { House } from '../perform.ts'
import type { Language } from '../shapes.ts'
import { hashToken } from '../storage/secrets.ts'
import { factorBy } from './access/factor-wanted.ts'
import type { Row, Tx } from '../storage/database.ts'
import * as keys from './keys-store.ts'
import * as sessions from './sessions-store.ts'
import * as store from './store.ts'

/** A session ends after two weeks without a visit. */
export const SESSION_DAYS = 14
/** However busy it is, it ends after three months: who holds a stolen one is out then. */
const LONGEST_SESSION_DAYS = 90
const DAY = 86_400_000
/** A visit is written down at most this often, so that reading a page does not write at every call. */
const TOUCH_AFTER = 5 * 60_000

export type SignedIn = { caller: Caller; csrfToken: string; sessionId: string }

/** Who a session cookie belongs to, or null where it is unknown, ended or its person left. */
export async function callerOfSession(house: House, token: string): Promise<SignedIn | null> {
  const found = await house.books.read(async (tx) => {
    const session = await sessions.sessionById(tx, hashToken(token))
    if (!session || Date.parse(session.expiresAt) < Date.now() || isWornOut(session)) return null
    const person = await store.personById(tx, session.personId)
    return (
      person && {
        session,
        person,
        caller: callerOf(person, await store.findBusiness(tx, person.businessId), 'web'),
      }
    )
  })
  if (!found) return null
  const { session, person, caller } = found
  if (Date.now() - Date.parse(session.lastSeenAt) > TOUCH_AFTER) {
    await noteVisit(house, (tx) => sessions.touchSession(tx, session.id, sessionTimes()))
  }
  const by = factorBy(person, house.parts, caller.business.settings) ?? undefined
  const known = { sessionId: session.id, provedAt: session.createdAt, factorBy: by }
  return { caller: { ...caller, ...known }, csrfToken: session.csrfToken, sessionId: session.id }
}

/** A disk that takes no line must not keep anybody from reading: the visit goes unnoted then. */
async function noteVisit(house: House, note: (tx: Tx) => Promise<void>): Promise<void> {
  await house.books.write(note).catch(() => undefined)
}

function isWornOut({ createdAt }: Row<'Session'>): boolean {
  return Date.now() - Date.parse(createdAt) > LONGEST_SESSION_DAYS * DAY
}

/** Who an API key belongs to, with the key's scope, or null. */
export async function callerOfKey(house: House, key: string): Promise<(Caller & { keyId: string }) | null> {
  const found = await house.books.read(async (tx) => {
    const kept = await keys.keyByHash(tx, hashToken(key))
    const person = kept && (await store.personById(tx, kept.personId))
    return (
      person && { kept, caller: callerOf(person, await store.findBusiness(tx, person.businessId), 'key') }
    )
  })
  if (!found) return null
  const { kept, caller } = found
  if (Date.now() - Date.parse(kept.lastUsedAt ?? kept.createdAt) > TOUCH_AFTER) {
    await noteVisit(house, (tx) => keys.markKeyUsed(tx, kept.id, new Date().toISOString()))
  }
  const scope = (JSON.parse(kept.scopes) as string[]).includes('write') ? 'write' : 'read'
  return { ...caller, scope, keyId: kept.id }
}

/** Who speaks in a linked chat. Asked again for each message, so that an unlinked or changed person takes effect at once. */
export async function callerOfPerson(tx: Tx, personId: string, door: Door): Promise<Caller | null> {
  const person = await store.personById(tx, personId)
  return person ? callerOf(person, await store.findBusiness(tx, person.businessId), door) : null
}

/**
 * Whoever sits at the machine itself and holds its files: the person with this e-mail address, or the first owner.
 * Null where there is none.
 */
export async function callerAtMachine(house: House, email?: string): Promise<Caller | null> {
  return house.books.read(async (tx) => {
    const person = await (email === undefined ? store.firstOwner(tx) : store.personByEmail(tx, email))
    return person ? callerOf(person, await store.findBusiness(tx, person.businessId), 'terminal') : null
  })
}

export function callerOf(person: Row<'Person'>, business: Row<'Business'>, door: Door): Caller {
  return {
    business: shopOf(business),
    person: {
      id: person.id,
      name: person.name,
      role: person.role as Caller['person']['role'],
      language: person.language as Language,
      seesFigures: person.seesFigures === 1,
      undoesOthers: person.undoesOthers === 1,
    },
    door,
    scope: 'write',
    language: person.language as Language,
  }
}

/** Every business of the house, for work that nobody asked for. */
export async function everyShop(tx: Tx): Promise<Caller['business'][]> {
  return (await store.everyBusiness(tx)).map(shopOf)
}

function shopOf(business: Row<'Business'>): Caller['business'] {
  return {
    id: business.id,
    name: business.name,
    sector: business.sector,
    wilaya: business.wilaya,
    language: business.language as Language,
    timeZone: business.timeZone,
    settings: JSON.parse(business.settings) as Record<string, unknown>,
  }
}

/** Sessions and leases keep the machine's clock: a demonstration's clock must not sign people out. */
export function sessionTimes(): { lastSeenAt: string; expiresAt: string } {
  const now = Date.now()
  return {
    lastSeenAt: new Date(now).toISOString(),
    expiresAt: new Date(now + SESSION_DAYS * DAY).toISOString(),
  }
}
