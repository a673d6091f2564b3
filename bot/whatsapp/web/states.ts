import { waitAfter } from '#core/jobs/rules.ts'

/**
 * WhatsApp Web lives in a browser that may hang anywhere: each state has a time in which it must move on, and what
 * does not is ended and started again, a bounded number of times.
 */
export const stateNames = [
  'off',
  'starting',
  'scan',
  'signing_in',
  'open',
  'resting',
  'asleep',
  'given_up',
  'banned',
] as const
export type StateName = (typeof stateNames)[number]

export type State = {
  name: StateName
  /** When this state began, and when the browser was last heard of, by the machine's clock. */
  since: number
  heardAt: number
  /** Starts in a row that led to nothing that lasted. */
  failures: number
  /** What the owner's phone scans. */
  qr: string | null
  /** When the first picture was shown that nobody has scanned yet. */
  shownSince: number | null
  /** How long a rest lasts. */
  restMs: number
  why: string | null
}

export type Happening =
  | { kind: 'begin' }
  | { kind: 'qr'; qr: string }
  | { kind: 'signed_in' }
  | { kind: 'ready' }
  | { kind: 'alive' }
  /** The owner signed the device out, or WhatsApp did: the session is no good any more. */
  | { kind: 'signed_out'; why: string }
  /** WhatsApp has blocked the account: starting again would only make it worse. */
  | { kind: 'banned'; why: string }
  | { kind: 'failed'; why: string }
  | { kind: 'gone'; why: string }
  /** Time passes. */
  | { kind: 'tick' }
  | { kind: 'end' }

/** What is to be done with the browser; and whether a person must be told. */
export type Order = 'start' | 'kill' | 'forget_session' | Cry
/** What a person is told. */
export type Cry = 'tell_scan' | 'tell_given_up' | 'tell_banned'

const SECOND = 1_000
const MINUTE = 60 * SECOND
/** How long each state may last without a sign of life. */
const PATIENCE: Partial<Record<StateName, number>> = {
  // A small machine unpacks a browser and loads ten megabytes over a shop's line.
  starting: 2 * MINUTE,
  // WhatsApp draws a new picture every 20 seconds; when it stops, the page is stuck.
  scan: 2 * MINUTE,
  // A phone with years of talk takes its time; sessions that never become ready are known (issue 3181 there).
  signing_in: 3 * MINUTE,
  open: 90 * SECOND,
}
/** Nobody scans: the browser is closed until someone asks for it again. */
const SCAN_FOR = 10 * MINUTE
/** An opening that lasted this long wipes the failures before it. */
const LASTED = 10 * MINUTE
export const MOST_FAILURES = 6
const rest = { firstMs: 2 * SECOND, longestMs: 5 * MINUTE }

export function offState(now: number): State {
  return {
    name: 'off',
    since: now,
    heardAt: now,
    failures: 0,
    qr: null,
    shownSince: null,
    restMs: 0,
    why: null,
  }
}

/** The state after something happened, and what is to be done. `chance` is 0 to 1, for the length of a rest. */
export function next(state: State, happening: Happening, now: number, chance: number): [State, Order[]] {
  const { name } = state
  const move = (to: StateName, more: Partial<State> = {}): State => ({
    ...state,
    name: to,
    since: to === name ? state.since : now,
    heardAt: now,
    qr: null,
    shownSince: null,
    ...more,
  })
  const running = name === 'starting' || name === 'scan' || name === 'signing_in' || name === 'open'

  switch (happening.kind) {
    case 'begin':
      return running || name === 'resting'
        ? [state, []]
        : [move('starting', { failures: 0, why: null }), ['start']]
    case 'end':
      return [move('off'), running ? ['kill'] : []]
    case 'qr': {
      if (!running) return [state, []]
      const shownSince = state.shownSince ?? now
      const first: Order[] = name === 'scan' ? [] : ['tell_scan']
      return [move('scan', { qr: happening.qr, shownSince }), first]
    }
    case 'signed_in':
      return running && name !== 'open' ? [move('signing_in'), []] : [state, []]
    case 'ready':
      return running ? [move('open', { why: null }), []] : [state, []]
    case 'alive':
      // A page that only turns in circles is alive too: it moves no state on, but where there is nowhere to go.
      return name === 'open' ? [{ ...state, heardAt: now }, []] : [state, []]
    case 'signed_out':
      return running
        ? [move('starting', { why: happening.why }), ['kill', 'forget_session', 'start']]
        : [state, []]
    case 'banned':
      return running ? [move('banned', { why: happening.why }), ['kill', 'tell_banned']] : [state, []]
    case 'failed':
    case 'gone':
      return running ? failed(state, move, happening.why, now, chance) : [state, []]
    case 'tick':
      return ticked(state, move, now, chance)
  }
}

type Move = (to: StateName, more?: Partial<State>) => State

function ticked(state: State, move: Move, now: number, chance: number): [State, Order[]] {
  const { name, since, heardAt, shownSince, restMs } = state
  if (name === 'resting') return now - since >= restMs ? [move('starting'), ['start']] : [state, []]
  if (name === 'scan' && shownSince !== null && now - shownSince >= SCAN_FOR)
    return [move('asleep'), ['kill']]
  const patience = PATIENCE[name]
  if (patience === undefined || now - heardAt < patience) return [state, []]
  return failed(state, move, `stuck in ${name}`, now, chance)
}

function failed(state: State, move: Move, why: string, now: number, chance: number): [State, Order[]] {
  const lasted = state.name === 'open' && now - state.since >= LASTED
  const failures = lasted ? 1 : state.failures + 1
  if (failures >= MOST_FAILURES) return [move('given_up', { failures, why }), ['kill', 'tell_given_up']]
  return [move('resting', { failures, why, restMs: waitAfter(failures, rest, chance) }), ['kill']]
}
