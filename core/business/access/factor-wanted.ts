import { z } from 'zod'
import type { Shop } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import type { Parts } from '../../parts.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { factorOf } from './second-factor.ts'
import { replaceSettings } from './store.ts'

/** Long enough to find the phone's application; whoever stole a password has as long, and no longer. */
const GRACE_MS = 7 * 86_400_000

const asked = z.looseObject({ factorBy: z.iso.datetime().optional() })
type Asked = Pick<Row<'Person'>, 'id' | 'settings' | 'totpSecret'>

/** By when a person has to have the second factor that this house asks for; null where they have it or nobody asks. */
export function factorBy(
  { settings }: Pick<Asked, 'settings'>,
  parts: Pick<Parts, 'settings'>,
): string | null {
  if (parts.settings.secondFactor !== 'required') return null
  return asked.parse(JSON.parse(settings)).factorBy ?? null
}

/** Whoever signs in without a second factor where one is required is told by when to have it. */
export async function askForFactor(
  tx: Tx,
  person: Asked,
  parts: Pick<Parts, 'settings' | 'secrets'>,
): Promise<void> {
  if (parts.settings.secondFactor !== 'required' || factorOf(person, parts.secrets)?.confirmed) return
  if (factorBy(person, parts) === null) await keep(tx, person, new Date(Date.now() + GRACE_MS).toISOString())
}

/** Where a second factor is required, a key opens no further way in: its own end would not close that one. */
export function refuseKeys({ door, parts }: Pick<Shop, 'door' | 'parts'>, capability: string): void {
  if (door === 'key' && parts.settings.secondFactor === 'required')
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
