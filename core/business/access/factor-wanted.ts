import { z } from 'zod'
import type { Shop } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import type { Parts } from '../../parts.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { factorOf } from './second-factor.ts'
import {
  peopleWithPassword,
  replaceSettings,
  replaceSettingsOfBusiness,
  settingsOfBusiness,
} from './store.ts'

/** Long enough to find the phone's application; whoever stole a password has as long, and no longer. */
const GRACE_MS = 7 * 86_400_000

const asked = z.looseObject({ factorBy: z.iso.datetime().optional() })
type Asked = Pick<Row<'Person'>, 'id' | 'settings' | 'totpSecret'>
type AskedIn = Asked & Pick<Row<'Person'>, 'businessId'>

const wish = z.looseObject({ asksForFactor: z.boolean().optional() })
type Settings = Readonly<Record<string, unknown>>

/** Who asks everybody for a second factor: the house, because the internet may knock, or the shop's owner. */
export function whoAsksForFactor(parts: Pick<Parts, 'settings'>, shop: Settings): 'house' | 'shop' | null {
  if (parts.settings.secondFactor === 'required') return 'house'
  return wish.parse(shop).asksForFactor ? 'shop' : null
}

/** By when a person has to have the second factor that is asked for; null where they have it or nobody asks. */
export function factorBy(
  { settings }: Pick<Asked, 'settings'>,
  parts: Pick<Parts, 'settings'>,
  shop: Settings,
): string | null {
  if (!whoAsksForFactor(parts, shop)) return null
  return asked.parse(JSON.parse(settings)).factorBy ?? null
}

/** Whoever signs in without a second factor where one is required is told by when to have it. */
export async function askForFactor(
  tx: Tx,
  person: AskedIn,
  parts: Pick<Parts, 'settings' | 'secrets'>,
): Promise<void> {
  const shop = await settingsOfBusiness(tx, person.businessId)
  if (!whoAsksForFactor(parts, shop) || factorOf(person, parts.secrets)?.confirmed) return
  if (factorBy(person, parts, shop) === null) await keep(tx, person, graceEnds())
}

/** Keeps whether the owner asks everybody. Who is without a factor then has the whole grace, whatever they had before. */
export async function askEverybody(shop: Shop, asks: boolean): Promise<void> {
  const { tx, business, parts } = shop
  const settings = await settingsOfBusiness(tx, business.id)
  await replaceSettingsOfBusiness(tx, business.id, JSON.stringify({ ...settings, asksForFactor: asks }))
  if (!asks) return
  for (const person of await peopleWithPassword(tx, business.id))
    if (!factorOf(person, parts.secrets)?.confirmed) await keep(tx, person, graceEnds())
}

const graceEnds = () => new Date(Date.now() + GRACE_MS).toISOString()

/** Where a second factor is required, a key opens no further way in: its own end would not close that one. */
export function refuseKeys(
  { door, parts, business }: Pick<Shop, 'door' | 'parts' | 'business'>,
  capability: string,
): void {
  if (door === 'key' && whoAsksForFactor(parts, business.settings))
    throw new SanadError('not_allowed', { capability })
}

export async function factorIsThere(tx: Tx, person: Asked): Promise<void> {
  await keep(tx, person, undefined)
}

/** Taken away to be set up anew, on another phone: nothing else is done until it is. */
export async function factorIsGone(tx: Tx, person: Asked): Promise<void> {
  await keep(tx, person, new Date().toISOString())
}

async function keep(tx: Tx, { id, settings }: Asked, by: string | undefined): Promise<void> {
  await replaceSettings(tx, id, JSON.stringify({ ...asked.parse(JSON.parse(settings)), factorBy: by }))
}
