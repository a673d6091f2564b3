import { hash, verify } from '@node-rs/argon2'
import { SanadError } from '../errors.ts'
import { isBreached } from './breached.ts'
import { LEAST_PASSWORD } from './contract.ts'

// OWASP's Password Storage Cheat Sheet (2024): argon2id with 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const RUNS = ['0123456789', '1234567890', 'abcdefghij', 'qwertyuiop', 'azertyuiop', 'password']
/** What a guesser tries first at a shop in Algeria, besides its own names. */
const COMMON = [
  'sanad',
  'motdepasse',
  'password',
  'azerty',
  'qwerty',
  '123456',
  'bismillah',
  'algerie',
  'superette',
  'epicerie',
  'boutique',
]
const SHORTEST_WORD = 4
/** Letters and digits that have to stand beside them: `Nadia Épicerie 2026` has four. */
const LEAST_BESIDE = 5

/** `known` is what everybody in the shop knows of its owner; `range` is who is asked for stolen ones, if anybody. Throws `weak_password`. */
export async function hashPassword(
  password: string,
  known: readonly string[],
  range: string | undefined,
): Promise<string> {
  if (isWeak(password, known) || (await isCommon(password)) || (await isBreached(password, range)))
    throw new SanadError('weak_password', { least: LEAST_PASSWORD })
  return hash(password, COST)
}

/** A missing hash takes as long as a wrong password, so that timing tells nobody which addresses have accounts. */
export async function matchesPassword(password: string, kept: string | null): Promise<boolean> {
  const against = kept ?? (await decoy)
  const matches = await verify(against, password)
  return kept !== null && matches
}

/** Whether it is among the fifty thousand that thefts showed to be used most. Loaded only where one is set. */
async function isCommon(password: string): Promise<boolean> {
  const { default: common } = await import('fxa-common-password-list')
  return common.test(password.toLowerCase())
}

/** Short ones, one character over and over, plain runs, and the names of the shop with little beside them. */
export function isWeak(password: string, known: readonly string[] = []): boolean {
  if (password.length < LEAST_PASSWORD) return true
  if (new Set(password).size < 4) return true
  if (RUNS.some((run) => password.toLowerCase().startsWith(run))) return true
  const guessed = [...COMMON, ...known.flatMap((each) => plain(each).split(/[^\p{L}\p{N}]+/u))]
  const rest = guessed
    .filter((word) => word.length >= SHORTEST_WORD)
    .reduce((left, word) => left.replaceAll(word, ''), plain(password))
  return rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length < LEAST_BESIDE
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

const decoy = hash('a password that nobody has', COST)
