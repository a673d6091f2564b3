import { readFact } from '../backups/store.ts'
import type { Log } from '../log.ts'
import type { House } from '../perform.ts'
import { roles, type Role } from '../settings.ts'
import { factOf, presence } from './presence.ts'

// Where the roles of the house are processes apart, each calls the roll of the others: one that fell silent is told of
// by those that are left, and the first of them keeps the pulse of the house.

type Part = Exclude<Role, 'all'>
/** The first of these that is there keeps the pulse. */
const parts = roles.filter((role): role is Part => role !== 'all')
const CALL_EVERY_MS = 5_000
/** A process that its keeper starts again is back sooner. */
const SILENT_AFTER_MS = 60_000

/** What was last heard of a process; by a clock that nobody sets, so that a corrected hour is no silence. */
type Heard = { word: string; at: number; left: boolean }

export type Roll = {
  /** Whoever was there, said no goodbye and has not been heard for a minute. */
  silent(): Part[]
  /** Whether this process is the first of those that are there. */
  isFirst(): boolean
  /** Calls back whenever someone falls silent or is heard again. */
  onChange(heard: () => void): void
  stop(): void
}

export function openRoll(
  { books }: Pick<House, 'books'>,
  own: Role,
  log: Log,
  { callEveryMs, silentAfterMs } = { callEveryMs: CALL_EVERY_MS, silentAfterMs: SILENT_AFTER_MS },
): Roll {
  const others = own === 'all' ? [] : parts.filter((role) => role !== own)
  const heard = new Map<Part, Heard>()
  let silent: Part[] = []
  let called = false
  let changed = () => {}

  async function call(): Promise<void> {
    const words = await books.read((tx) =>
      Promise.all(others.map(async (role) => [role, await readFact(tx, factOf(role))] as const)),
    )
    for (const [role, fact] of words) {
      const said = presence.safeParse(fact?.value).data
      if (!fact || !said) continue
      const word = `${said.process} ${fact.at}`
      if (heard.get(role)?.word !== word) heard.set(role, { word, at: performance.now(), left: said.left })
    }
    called = true
    const before = String(silent)
    silent = others.filter(isSilent)
    if (String(silent) !== before) changed()
  }

  function isSilent(role: Part): boolean {
    const word = heard.get(role)
    return word !== undefined && !word.left && performance.now() - word.at > silentAfterMs
  }

  function isAway(role: Part): boolean {
    const word = heard.get(role)
    return word === undefined || word.left || isSilent(role)
  }

  const look = () =>
    void call().catch((error: unknown) => log.error({ err: error }, 'the roll could not be called'))
  const timer = setInterval(look, callEveryMs)
  look()
  const before = own === 'all' ? [] : parts.slice(0, parts.indexOf(own))
  return {
    silent: () => silent,
    isFirst: () => before.length === 0 || (called && before.every(isAway)),
    onChange(listener) {
      changed = listener
    },
    stop: () => clearInterval(timer),
  }
}
