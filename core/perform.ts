import { z } from 'zod'
import type { AnyCapability, Caller, Desk, Shop } from './capability.ts'
import { openChange, type ChangeDraft } from './change.ts'
import { SanadError } from './errors.ts'
import { newId } from './ids.ts'
import type { Asked } from './queue.ts'
import type { Parts } from './parts.ts'
import { sayFieldFault } from './problems/field-words.ts'
import { sameAnswer } from './same-answer.ts'
import type { Language } from './shapes.ts'
import { writeAudit } from './storage/audit.ts'
import { keepChange } from './storage/changes.ts'
import type { Books, Tx } from './storage/database.ts'
import { dayIn, type Clock } from './time.ts'
import { traced } from './tracing.ts'

/** A session that was stolen later than this opens no further way in. */
const PROOF_LASTS_MS = 60 * 60_000

export type House = { books: Books; clock: Clock; parts: Parts }

/** A call that is parsed, permitted and prepared, waiting only for its transaction. */
export type ReadyCall = { capability: AnyCapability; input: unknown; prepared: unknown; caller: Caller }
export type Performed = { output: unknown; changeId?: string | undefined }

/**
 * The only way into a capability: parse, permit, prepare, run in one transaction, parse, audit.
 * `within` runs in the same transaction after it, for what has to be kept together with the effect
 * (an idempotent answer, an outbox row).
 * Throws `SanadError` for what a person can mend.
 */
export async function perform(
  house: House,
  capability: AnyCapability,
  raw: unknown,
  caller: Caller,
  within?: (tx: Tx, done: Performed) => Promise<void>,
): Promise<Performed> {
  return traced(capability.name, { 'sanad.door': caller.door, 'sanad.effect': capability.effect }, () =>
    carryOut(house, capability, raw, caller, within),
  )
}

async function carryOut(
  house: House,
  capability: AnyCapability,
  raw: unknown,
  caller: Caller,
  within?: (tx: Tx, done: Performed) => Promise<void>,
): Promise<Performed> {
  const input = await admit(house, capability, raw, caller)
  if (capability.effect === 'reads' && !within)
    return { output: await lookUp(house, capability, input, caller) }
  const call = await prepared(house, capability, input, caller)
  return house.books.write(async (tx) => {
    const change = openChange(newId())
    const output = await runReady(house, call, tx, change)
    const changeId = await keepChange(tx, caller, change, house.clock.now().toISOString())
    const done = { output, changeId }
    await within?.(tx, done)
    return done
  })
}

/** What is dear is worked out for one after the other, and once for those who ask the same. */
async function lookUp(
  house: House,
  capability: AnyCapability,
  input: unknown,
  caller: Caller,
): Promise<unknown> {
  const workOut = async () => {
    const call = await prepared(house, capability, input, caller)
    return house.books.read((tx) => runReady(house, call, tx, openChange(newId())))
  }
  if (!capability.dear) return workOut()
  const inTurn = () => house.parts.dearReads.stand(placeOf(house, caller), workOut)
  return capability.dear === 'shared' ? sameAnswer(house, capability, input, caller, inTurn) : inTurn()
}

/** Who can be told to come again is, rather than wait long; a chat and the house itself wait for their turn. */
function placeOf({ parts }: House, { person, door, sessionId }: Caller): Asked {
  const comesAgain = door === 'web' || door === 'key' || door === 'mcp'
  return {
    whose: `${person.id} ${door} ${sessionId ?? ''}`,
    mostMs: comesAgain ? parts.settings.waitAtMostMs : Infinity,
  }
}

/** The steps before the transaction. What waits on the outside waits here. */
export async function ready(
  house: House,
  capability: AnyCapability,
  raw: unknown,
  caller: Caller,
): Promise<ReadyCall> {
  return prepared(house, capability, await admit(house, capability, raw, caller), caller)
}

async function admit(
  house: House,
  capability: AnyCapability,
  raw: unknown,
  caller: Caller,
): Promise<unknown> {
  await permit(house, capability, caller, raw)
  return parse(capability.input, raw, caller.language)
}

async function prepared(
  house: House,
  capability: AnyCapability,
  input: unknown,
  caller: Caller,
): Promise<ReadyCall> {
  return { capability, input, prepared: await capability.prepare?.(input, deskIn(house, caller)), caller }
}

/** Runs a prepared call inside a transaction that the caller opened. */
export async function runReady(
  house: House,
  call: ReadyCall,
  tx: Tx,
  change: ReturnType<typeof openChange>,
): Promise<unknown> {
  const { capability, caller, input } = call
  const output = await capability.run(input, shopIn(house, caller, tx, change), call.prepared)
  const answer = capability.output.parse(output)
  change.finish(capability.name, answer)
  if (capability.effect !== 'reads') {
    await writeAudit(tx, caller, {
      capability: capability.name,
      outcome: 'done',
      input,
      at: house.clock.now().toISOString(),
    })
  }
  return answer
}

/** Whether the time is over in which this person could do without the second factor that the house asks for. */
export function isFactorDue({ factorBy }: Caller): boolean {
  return factorBy !== undefined && Date.parse(factorBy) <= Date.now()
}

/** Why this caller may not run this capability, or null. */
export function refusal(capability: AnyCapability, caller: Caller): SanadError | null {
  if (caller.door !== 'system' && !capability.doors.includes(caller.door)) return notAllowed(capability)
  if (caller.scope === 'read' && capability.effect !== 'reads') return new SanadError('read_only_key')
  if (!capability.beforeFactor && isFactorDue(caller)) return new SanadError('second_factor_first')
  if (capability.proved && caller.provedAt && Date.now() - Date.parse(caller.provedAt) > PROOF_LASTS_MS)
    return new SanadError('prove_again')
  if (caller.person.role === 'owner' || capability.may === 'staff') return null
  if (capability.may === 'figures' && caller.person.seesFigures) return null
  return notAllowed(capability)
}

/** Parses what came from outside; throws `bad_shape` with a path and a sentence for each fault, in the caller's language. */
export function parse<Shape extends z.ZodType>(
  shape: Shape,
  raw: unknown,
  language: Language,
): z.output<Shape> {
  const parsed = shape.safeParse(raw, { error: sayFieldFault(language) })
  if (parsed.success) return parsed.data
  throw new SanadError('bad_shape', {
    errors: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  })
}

async function permit(house: House, capability: AnyCapability, caller: Caller, raw: unknown): Promise<void> {
  const refused = refusal(capability, caller)
  if (!refused) return
  await house.books.write((tx) =>
    writeAudit(tx, caller, {
      capability: capability.name,
      outcome: 'refused',
      input: raw,
      at: house.clock.now().toISOString(),
    }),
  )
  throw refused
}

function notAllowed(capability: AnyCapability): SanadError<'not_allowed'> {
  return new SanadError('not_allowed', { capability: capability.name })
}

function surroundings(house: House, caller: Caller) {
  return {
    clock: house.clock,
    today: dayIn(caller.business.timeZone, house.clock.now()),
    parts: house.parts,
  }
}

function deskIn(house: House, caller: Caller): Desk {
  const desk: Desk = {
    ...caller,
    ...surroundings(house, caller),
    read: house.books.read,
    async ask(capability, input) {
      const asked: AnyCapability = capability
      const said = asked.input.parse(input)
      const prepared = await asked.prepare?.(said, desk)
      const output = await house.books.read((tx) =>
        asked.run(said, shopIn(house, caller, tx, openChange(newId())), prepared),
      )
      return capability.output.parse(output)
    },
  }
  return desk
}

function shopIn(house: House, caller: Caller, tx: Tx, change: ChangeDraft): Shop {
  return {
    ...caller,
    ...surroundings(house, caller),
    tx,
    change,
    async again(name, input) {
      const capability = house.parts.registry.get(name)
      if (!capability) throw new Error(`no capability is called ${name}`)
      // The inverse of a change leaves no change of its own: it is part of the undo that plays it.
      const quiet = openChange(newId())
      const output = await capability.run(
        capability.input.parse(input),
        shopIn(house, caller, tx, quiet),
        undefined,
      )
      return capability.output.parse(output)
    },
  }
}
