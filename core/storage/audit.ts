import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../capability.ts'
import { newId } from '../ids.ts'
import type { Row, Tx } from './database.ts'
import { noteDone } from './news.ts'

export type AuditEntry = {
  capability: string
  outcome: 'done' | 'refused'
  input: unknown
  at: string
}

/** What the program's log says of a line: enough to show that it was there, and nothing of what was typed. */
export type AuditWitness = Pick<
  Row<'Audit'>,
  'businessId' | 'sequence' | 'personId' | 'door' | 'capability' | 'outcome' | 'hash'
>

/** Lines are told once their transaction is committed. */
const written = new WeakMap<object, AuditWitness[]>()

export function linesIn(tx: object): readonly AuditWitness[] {
  return written.get(tx) ?? []
}

const LONGEST_INPUT = 4_000
const HIDDEN = new Set(['password', 'setupCode', 'code', 'image', 'file', 'key', 'secret', 'totp', 'current'])

/** Adds one line to a business's log; each line's hash covers the line before it, so that a removed one shows. */
export async function writeAudit(tx: Tx, caller: Caller, entry: AuditEntry): Promise<void> {
  const last = await tx
    .selectFrom('Audit')
    .select(['sequence', 'hash'])
    .where('businessId', '=', caller.business.id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const line = {
    id: newId(),
    businessId: caller.business.id,
    sequence: (last?.sequence ?? 0) + 1,
    personId: caller.person.id,
    door: caller.door,
    capability: entry.capability,
    outcome: entry.outcome,
    ...sealedInput(withoutSecrets(entry.input)),
    requestId: caller.requestId ?? null,
    at: entry.at,
  }
  const hash = chained(last?.hash ?? '', line)
  await tx
    .insertInto('Audit')
    .values({ ...line, hash })
    .execute()
  const { businessId, sequence, personId, door, capability, outcome } = line
  const witness = { businessId, sequence, personId, door, capability, outcome, hash }
  written.set(tx, [...(written.get(tx) ?? []), witness])
  if (entry.outcome === 'done') noteDone(tx, caller, entry.capability)
}

export type AuditLine = Row<'Audit'>
/** A line up to which a log was found whole. */
export type AuditMark = { sequence: number; hash: string }
export const logsBeginning: AuditMark = { sequence: 0, hash: '' }

/**
 * The first line that doesn't follow from the one before, or null. What stands up to the mark is counted and no more:
 * whoever set the mark read every line of it.
 */
export async function findBrokenAudit(
  tx: Tx,
  businessId: string,
  mark: AuditMark = logsBeginning,
): Promise<{ sequence: number } | null> {
  const mine = tx.selectFrom('Audit').where('businessId', '=', businessId)
  const marked = mine.where('sequence', '<=', mark.sequence)
  const { n } = await marked.select((of) => of.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const last = await marked.select(['sequence', 'hash']).orderBy('sequence', 'desc').executeTakeFirst()
  if (n !== mark.sequence || (last ?? logsBeginning).hash !== mark.hash) return { sequence: mark.sequence }
  const later = mine.selectAll().where('sequence', '>', mark.sequence).orderBy('sequence')
  return followed(await later.execute(), mark).brokenAt
}

/** Goes along a log, in its order: the last line that follows from the one before it, and the first that doesn't. */
export function followed(
  lines: Iterable<AuditLine>,
  from: AuditMark = logsBeginning,
): { mark: AuditMark; brokenAt: { sequence: number } | null } {
  let before = from
  for (const line of lines) {
    const { hash, sequence, ...rest } = line
    const follows = sequence === before.sequence + 1 && hash === chained(before.hash, { ...rest, sequence })
    if (!follows || !holdsWhatWasAsked(line)) return { mark: before, brokenAt: { sequence } }
    before = { sequence, hash }
  }
  return { mark: before, brokenAt: null }
}

/** What stands where a person's data were taken out of a line. */
export const TAKEN_OUT = '"…"'

function sealedInput(input: string): Pick<AuditLine, 'input' | 'inputHash' | 'salt'> {
  // Without the salt, nobody can try names until one gives the digest of a line that was taken out.
  const salt = randomBytes(12).toString('base64url')
  return { input, salt, inputHash: digest(salt + input) }
}

/** A line says what was asked then, or that it was taken out. Lines of before hold it in the chain itself. */
function holdsWhatWasAsked({ input, inputHash, salt }: AuditLine): boolean {
  if (inputHash === null) return true
  return salt === null ? input === TAKEN_OUT : digest(salt + input) === inputHash
}

function chained(before: string, line: Omit<AuditLine, 'hash'>): string {
  const { id, businessId, sequence, personId, door, capability, outcome, requestId, at } = line
  const input = line.inputHash ?? line.input
  return digest(
    JSON.stringify([
      before,
      id,
      businessId,
      sequence,
      personId,
      door,
      capability,
      outcome,
      input,
      requestId,
      at,
    ]),
  )
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function withoutSecrets(input: unknown): string {
  const text = JSON.stringify(input, (key, value: unknown) =>
    HIDDEN.has(key) || value instanceof Uint8Array ? '…' : value,
  )
  return (text ?? 'null').slice(0, LONGEST_INPUT)
}
