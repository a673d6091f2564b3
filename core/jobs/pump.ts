import type { Log } from '../log.ts'

/** Takes due work from the books and runs it, many pieces at once, until it is stopped. */
export type Pump = {
  /** Says that there may be new work: call it after the transaction that wrote it. */
  wake: () => void
  /** Works until nothing is due any more. */
  drain(): Promise<void>
  /** Lets what is in hand finish and takes no more. Again: nothing. */
  stop(): Promise<void>
}

export type PumpParts<Work extends { id: string }> = {
  name: string
  /** How many pieces run at once. */
  most: number
  /** Takes up to `free()` pieces. Asked inside the transaction, when it is known how many are free by then. */
  claim(free: () => number): Promise<Work[]>
  /** Runs one piece to its end, whichever it is; what it throws is a fault of ours and only logged. */
  run(work: Work): Promise<void>
  /** Frees what another process left behind. */
  recover(): Promise<void>
  /** Renews the leases of what is in hand. */
  keep(ids: string[]): Promise<void>
  nextDue(): Promise<number | null>
  /** Says when another process may have written work; answers how to stop. */
  elsewhere(heard: () => void): () => void
  log: Log
}

/** Another process may write work without waking us: look at least this often. */
const LOOK_EVERY_MS = 1_000
const KEEP_EVERY_MS = 15_000

export function openPump<Work extends { id: string }>(parts: PumpParts<Work>): Pump {
  const { name, most, log } = parts
  const inHand = new Map<string, Promise<void>>()
  let stopping = false
  let looking: Promise<void> | null = null
  let lookAgain = false
  let timer: NodeJS.Timeout | undefined
  let lastCare = -Infinity

  function wake(): void {
    if (stopping) return
    lookAgain = true
    looking ??= look().finally(() => {
      looking = null
      // Somebody called between the last claim and here.
      if (lookAgain) wake()
    })
  }

  const isWanted = () => lookAgain && !stopping

  async function look(): Promise<void> {
    clearTimeout(timer)
    let due: number | null = null
    try {
      await care()
      while (isWanted()) {
        lookAgain = false
        if (inHand.size < most) for (const work of await parts.claim(() => most - inHand.size)) begin(work)
      }
      due = await parts.nextDue()
    } catch (error) {
      log.error({ err: error, pump: name }, 'could not look for work')
      // The timer tries again; at once would spin.
      lookAgain = false
    }
    if (!stopping) timer = setTimeout(wake, waitFor(due, inHand.size < most))
  }

  function begin(work: Work): void {
    const running = parts
      .run(work)
      .catch((error: unknown) =>
        log.error({ err: error, pump: name, id: work.id }, 'work was left unfinished'),
      )
      .finally(() => {
        inHand.delete(work.id)
        wake()
      })
    inHand.set(work.id, running)
  }

  async function care(): Promise<void> {
    // Whatever the clock on the wall does meanwhile.
    if (performance.now() - lastCare < KEEP_EVERY_MS) return
    lastCare = performance.now()
    if (inHand.size > 0) await parts.keep([...inHand.keys()])
    await parts.recover()
  }

  wake()
  const unheed = parts.elsewhere(wake)
  return {
    wake,
    async drain() {
      do {
        wake()
        await looking
        await Promise.all(inHand.values())
      } while (looking !== null || inHand.size > 0)
    },
    async stop() {
      stopping = true
      unheed()
      clearTimeout(timer)
      await looking
      clearTimeout(timer)
      await Promise.all(inHand.values())
    },
  }
}

/** Work that is due but held up, behind an older message of its chat, is looked at when that one ends. */
function waitFor(due: number | null, room: boolean): number {
  if (due === null || due <= 0 || !room) return LOOK_EVERY_MS
  return Math.min(LOOK_EVERY_MS, due)
}
