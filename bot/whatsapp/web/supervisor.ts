import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#core/log.ts'
import { NotDone, openBrowser, type Browser } from './browser.ts'
import { findChromium } from './chromium.ts'
import type { Launch, Told } from './protocol.ts'
import type { Seen } from './read-message.ts'
import { next, offState, type Cry, type Happening, type Order, type State } from './states.ts'

export type Supervisor = {
  state(): State
  /** The account's own addresses and name, once it is open. */
  account(): { me: string[]; name: string | null }
  begin(): void
  ask: Browser['ask']
  end(): Promise<void>
}

export type SupervisorParts = {
  dataDir: string
  chromiumPath: string | undefined
  log: Log
  seen: (message: Seen) => void
  ready: () => void
  /** It is open no longer. */
  left: () => void
  /** A person has to do something. */
  tell: (what: Cry) => void
  standIn?: Launch['standIn']
}

const TICK_MS = 1_000

/** Keeps one browser running, by the rules in `states.ts`. */
export function openSupervisor({
  dataDir,
  chromiumPath,
  log,
  seen,
  ready,
  left,
  tell,
  standIn,
}: SupervisorParts): Supervisor {
  const dataPath = join(dataDir, 'whatsapp')
  let state = offState(Date.now())
  let account: { me: string[]; name: string | null } = { me: [], name: null }
  let browser: Browser | undefined
  /** Orders are carried out one after another: a new browser waits until the old one has let go of the session. */
  let orders = Promise.resolve()

  function happen(happening: Happening): void {
    const [then, wanted] = next(state, happening, Date.now(), Math.random())
    if (then.name !== state.name) {
      log[then.why ? 'warn' : 'info']({ from: state.name, to: then.name, why: then.why }, 'WhatsApp Web')
    }
    if (state.name === 'open' && then.name !== 'open') left()
    state = then
    for (const order of wanted) {
      orders = orders
        .then(() => carryOut(order))
        .catch((error: unknown) =>
          happen({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
        )
    }
  }

  async function carryOut(order: Order): Promise<void> {
    switch (order) {
      case 'start':
        return start()
      case 'kill':
        await browser?.kill()
        browser = undefined
        return
      case 'forget_session':
        return rmSync(join(dataPath, 'session'), { recursive: true, force: true })
      case 'tell_scan':
      case 'tell_given_up':
      case 'tell_banned':
        return tell(order)
    }
  }

  async function start(): Promise<void> {
    // Whoever reads the session reads the owner's talk: nobody else on the machine may.
    mkdirSync(dataPath, { recursive: true, mode: 0o700 })
    chmodSync(dataPath, 0o700)
    const { path: chromium, args } = await findChromium(chromiumPath)
    browser = openBrowser({ dataPath, chromium, args, ...(standIn ? { standIn } : {}) }, hear, (why) =>
      happen({ kind: 'gone', why }),
    )
  }

  function hear(told: Told): void {
    if (told.kind === 'seen') return seen(told.message)
    if (told.kind === 'ready') account = { me: told.me, name: told.name ?? null }
    if (told.kind !== 'done' && told.kind !== 'undone') happen(told)
    if (told.kind === 'ready') ready()
  }

  const ticking = setInterval(() => happen({ kind: 'tick' }), TICK_MS)
  return {
    state: () => state,
    account: () => account,
    begin: () => happen({ kind: 'begin' }),
    ask(command, withinMs) {
      if (!browser || state.name !== 'open')
        return Promise.reject(new NotDone(`WhatsApp Web is ${state.name}`, false))
      return browser.ask(command, withinMs)
    },
    async end() {
      clearInterval(ticking)
      happen({ kind: 'end' })
      await orders
      await browser?.kill()
    },
  }
}
