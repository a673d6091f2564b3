import type { z } from 'zod'
import type { ChangeDraft } from './change.ts'
import type { Parts } from './parts.ts'
import type { Language } from './shapes.ts'
import type { Tx } from './storage/database.ts'
import type { Clock, Day } from './time.ts'

/** Which way a call came in. `system` is the house itself: jobs, undo, the sample business. */
export type Door = 'web' | 'key' | 'chat' | 'mcp' | 'terminal' | 'system'
export const everyDoor: readonly Door[] = ['web', 'key', 'chat', 'mcp', 'terminal']
/** Keys, people, second factor, restore and erase are never done by chat or MCP. */
export const screenOnly: readonly Door[] = ['web', 'key']
/** What carries a file in or out: a tool call of a model can't. */
export const doorsForFiles: readonly Door[] = ['web', 'key', 'chat', 'terminal']
/** Reached only through another capability, such as the undo of one. */
export const noDoor: readonly Door[] = []

export type Role = 'owner' | 'staff'

/** Who asks, by which door, for which business: always from the session, key or linked chat, never from the request. */
export type Caller = {
  business: {
    id: string
    name: string
    sector: string
    wilaya: string
    language: Language
    timeZone: string
    settings: Readonly<Record<string, unknown>>
  }
  person: {
    id: string
    name: string
    role: Role
    language: Language
    /** An owner may let staff see profit and figures, and undo what others did. */
    seesFigures: boolean
    undoesOthers: boolean
  }
  door: Door
  scope: 'read' | 'write'
  language: Language
  requestId?: string | undefined
  conversationId?: string | undefined
  /** The session of a browser, where one asks, and when its person showed who they are. */
  sessionId?: string | undefined
  /** By when the person has to have the second factor that the house asks for, where they have none yet. */
  factorBy?: string | undefined
  provedAt?: string | undefined
}

/** What `prepare` has at hand: everything but a transaction. It may wait on OCR, a model, the network. */
export type Desk = Caller & {
  clock: Clock
  today: Day
  parts: Parts
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Runs what reads, in a snapshot of its own, as part of the call that is being prepared. */
  ask: <In extends z.ZodType, Out extends z.ZodType, Prepared>(
    capability: Capability<In, Out, Prepared>,
    input: z.input<In>,
  ) => Promise<z.output<Out>>
}

/** What `run` has at hand, inside one short transaction: it waits on nothing but the books. */
export type Shop = Caller & {
  clock: Clock
  today: Day
  parts: Parts
  tx: Tx
  change: ChangeDraft
  /** Runs another capability by name inside the same transaction, as the house: how an undo plays its inverse. */
  again(name: string, input: unknown): Promise<unknown>
}

/**
 * A thing the business can do, written once. Every door opens onto it through `perform`, the only way in.
 */
export type Capability<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  Prepared = unknown,
> = {
  /** `room_verb_thing`: the same string in chat, logs, tests, MCP and function calling. */
  name: string
  /** One sentence in English for machines: OpenAPI, MCP and models read it. */
  about: string
  effect: 'reads' | 'changes' | 'erases'
  /** `figures`: the owner, and staff whom the owner lets see profit and figures. */
  may: Role | 'figures'
  doors: readonly Door[]
  /**
   * What reads and takes the machine long: who asks stands in a line (`queue.ts`). `shared` where the answer rests on the
   * books, the moment and the caller alone: who asks the same while nothing is written is told the same (`same-answer.ts`).
   */
  dear?: 'shared' | 'each'
  /** Opens or closes a way into the account: a browser may only soon after its person showed who they are. */
  proved?: true
  /** Open also to who has still to set up the second factor that the house asks for. */
  beforeFactor?: true
  input: In
  output: Out
  prepare?: (input: z.output<In>, desk: Desk) => Promise<Prepared>
  run: (input: z.output<In>, shop: Shop, prepared: Prepared) => Promise<z.input<Out>>
}

/** Any capability, for the registry and the loops over it. */
export type AnyCapability = Omit<Capability, 'run' | 'prepare'> & {
  prepare?(input: unknown, desk: Desk): Promise<unknown>
  run(input: unknown, shop: Shop, prepared: unknown): Promise<unknown>
}

/** Keeps the types of one capability together; what it returns is what was written. */
export function defineCapability<In extends z.ZodType, Out extends z.ZodType, Prepared = undefined>(
  capability: Capability<In, Out, Prepared>,
): Capability<In, Out, Prepared> {
  return capability
}
