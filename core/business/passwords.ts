import { hash, verify } from '@node-rs/argon2'
import { SanadError } from '../errors.ts'
import { LEAST_PASSWORD } from './contract.ts'

// OWASP's Password Storage Cheat Sheet (2024): argon2id with 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export async function hashPassword(password: string): Promise<string> {
  if (isWeak(password)) throw new SanadError('weak_password', { least: LEAST_PASSWORD })
  return hash(password, COST)
}

/** A missing hash takes as long as a wrong password, so that timing tells nobody which addresses have accounts. */
export async function matchesPassword(password: string, kept: string | null): Promise<boolean> {
  const against = kept ?? (await decoy)
  const matches = await verify(against, password)
  return kept !== null && matches
}

/** Short ones, one character over and over, and plain runs. */
export function isWeak(password: string): boolean {
  if (password.length < LEAST_PASSWORD) return true
  if (new Set(password).size < 4) return true
  return ['0123456789', '1234567890', 'abcdefghij', 'qwertyuiop', 'azertyuiop', 'password'].some((run) =>
    password.toLowerCase().startsWith(run),
  )
}

const decoy = hash('a password that nobody has', COST)
