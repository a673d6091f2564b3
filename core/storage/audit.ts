import { createHash } from 'node:crypto'
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
    input: withoutSecrets(entry.input),
    requestId: caller.requestId ?? null,
    at: entry.at,
  }
  await tx
    .insertInto('Audit')
    .values({ ...line, hash: chained(last?.hash ?? '', line) })
    .execute()
  if (entry.outcome === 'done') noteDone(tx, caller, entry.capability)
}

/** The first line whose hash doesn't follow from the one before, or null where the log is whole. */
export async function findBrokenAudit(tx: Tx, businessId: string): Promise<{ sequence: number } | null> {
  const lines = await tx
    .selectFrom('Audit')
    .selectAll()
    .where('businessId', '=', businessId)
    .orderBy('sequence')
    .execute()
  return brokenAt(lines)
}

export type AuditLine = Row<'Audit'>

/** The first line that does not follow from the one before it, in the order of the log. */
export function brokenAt(lines: Iterable<AuditLine>): { sequence: number } | null {
  let before = { sequence: 0, hash: '' }
  for (const line of lines) {
    const { hash, ...rest } = line
    if (line.sequence !== before.sequence + 1 || hash !== chained(before.hash, rest))
      return { sequence: line.sequence }
    before = line
  }
  return null
}

function chained(before: string, line: Omit<Row<'Audit'>, 'hash'>): string {
  const { id, businessId, sequence, personId, door, capability, outcome, input, requestId, at } = line
  return createHash('sha256')
    .update(
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
    .digest('hex')
}

function withoutSecrets(input: unknown): string {
  const text = JSON.stringify(input, (key, value: unknown) =>
    HIDDEN.has(key) || value instanceof Uint8Array ? '…' : value,
  )
  return (text ?? 'null').slice(0, LONGEST_INPUT)
}
