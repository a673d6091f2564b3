import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { SanadError } from '../../errors.ts'
import { random } from '../../ids.ts'
import { hashToken, type Secrets } from '../../storage/secrets.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { replaceSecondFactor } from './store.ts'

// RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds.

const STEP_SECONDS = 30
const RECOVERY_CODES = 10
/** Four times six characters of five bits: past guessing, so that a plain hash of them gives nothing away. */
const RECOVERY_GROUPS = 4
const GROUP_LENGTH = 6

/** What is kept of a second factor, sealed with the house's key. */
const kept = z.object({
  secret: z.string(),
  /** False until the person has shown that their app knows it. */
  confirmed: z.boolean(),
  /** The last step whose code was used: a code that somebody looked at is worth nothing afterwards. */
  lastStep: z.int(),
  /** Hashes of the codes for a lost phone; each works once. */
  recovery: z.array(z.string()),
})
export type SecondFactor = z.output<typeof kept>
type Holder = Pick<Row<'Person'>, 'id' | 'totpSecret'>

/** A factor that waits to be confirmed. */
export function newFactor(): SecondFactor {
  return { secret: new Secret({ size: 20 }).base32, confirmed: false, lastStep: 0, recovery: [] }
}

/** The address that an authenticator app reads from a QR code. */
export function uriOf({ secret }: SecondFactor, account: string): string {
  return totpOf(secret, account).toString()
}

/** Null where the person has none. Throws where it was sealed by another house's key: the terminal can take it away. */
export function factorOf({ totpSecret }: Pick<Holder, 'totpSecret'>, secrets: Secrets): SecondFactor | null {
  return totpSecret === null ? null : kept.parse(JSON.parse(secrets.open(totpSecret)))
}

export async function keepFactor(
  tx: Tx,
  personId: string,
  factor: SecondFactor | null,
  secrets: Secrets,
): Promise<void> {
  await replaceSecondFactor(tx, personId, factor && secrets.seal(JSON.stringify(factor)))
}

/** Confirms a factor with its first code. Answers the codes for a lost phone, shown this once. */
export async function confirmFactor(
  tx: Tx,
  holder: Holder,
  code: string,
  secrets: Secrets,
): Promise<string[]> {
  const factor = factorOf(holder, secrets)
  const step = factor && stepOf(factor, code)
  if (!factor || factor.confirmed || !step) throw new SanadError('second_factor_wrong')
  const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode)
  const recovery = codes.map((each) => hashToken(plain(each)))
  await keepFactor(tx, holder.id, { ...factor, confirmed: true, lastStep: step, recovery }, secrets)
  return codes
}

/**
 * Lets a person past their second factor, and spends the code. Throws `second_factor_needed` where none was
 * given, `second_factor_wrong` for a wrong or used one. Nothing where the person has no second factor.
 */
export async function passFactor(
  tx: Tx,
  holder: Holder,
  code: string | undefined,
  secrets: Secrets,
): Promise<void> {
  const factor = factorOf(holder, secrets)
  if (!factor?.confirmed) return
  if (!code) throw new SanadError('second_factor_needed')
  const step = stepOf(factor, code)
  if (step !== null && step > factor.lastStep) {
    await keepFactor(tx, holder.id, { ...factor, lastStep: step }, secrets)
    return
  }
  const hash = hashToken(plain(code))
  if (!factor.recovery.includes(hash)) throw new SanadError('second_factor_wrong')
  const recovery = factor.recovery.filter((each) => each !== hash)
  await keepFactor(tx, holder.id, { ...factor, recovery }, secrets)
}

/** The step that a code belongs to: this one, or the ones beside it for a phone whose clock is a little off. */
function stepOf({ secret }: SecondFactor, code: string): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret, '').validate({ token, window: 1 })
  return delta === null ? null : TOTP.counter({ period: STEP_SECONDS }) + delta
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Sanad', label, secret: Secret.fromBase32(secret), period: STEP_SECONDS })
}

function recoveryCode(): string {
  return Array.from({ length: RECOVERY_GROUPS }, () => random(GROUP_LENGTH)).join('-')
}

function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
