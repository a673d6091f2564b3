import type { Log } from '../log.ts'

/** Takes due work from the books and runs it, many pieces at once, until it is stopped. */
export type Pump<Work = unknown> = {
  /** Says that there may be new work: call it after the transaction that wrote it. */
  wake: () => void
  /**
   * Runs a transaction that writes work down as taken already, and begins that work once it is kept: nothing has to
   * look for it, and no second commit takes it.
   */
  taking<T>(write: (taker: Taker<Work>) => Promise<T>): Promise<T>
  /** Works until nothing is due any more. */
  drain(): Promise<void>
  /** Lets what is in hand finish and takes no more. Again: nothing. */
  stop(): Promise<void>
}

/** Takes work in the transaction that writes it, as long as there is room; the rest is left for later. */
export type Taker<Work> = { hasRoom(): boolean; take(work: Work): void }

/** Where no pump of this process does the work. */
export const takesNothing: Taker<unknown> = { hasRoom: () => false, take() {} }

export type PumpParts<Work extends { id: string }> = {
  name: string
  /** How many pieces run at once. */
  most: number
  /** Takes up to `room()` pieces. Asked inside the transaction, when it is known how many there is room for by then. */
  claim(room: () => number): Promise<Work[]>
  /** Runs one piece to its end, whichever it is; what it throws is a fault of ours and only logged. */
  run(work: Work): Promise<void>
  /** Frees what another process left behind. */
  recover(): Promise<void>
  /** Renews the leases of what is in hand. */
  keep(ids: string[]): Promise<void>
  /** Milliseconds until something is due, or null where nothing waits. */
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
  /** Transactions that may take work, and how much of it they took that is not in hand yet. */
  const writing = new Set<Promise<unknown>>()
  let promised = 0
  /** Work was left for want of room: what comes now goes behind it. */
  let leftOver = false
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
  const room = () => Math.max(0, most - inHand.size - promised)

  async function look(): Promise<void> {
    clearTimeout(timer)
    let due: number | null = null
    try {
      await care()
      while (isWanted()) {
        lookAgain = false
        due = await parts.nextDue()
        leftOver = due !== null && due <= 0 && room() === 0
        // To claim takes the books' only pen, so it is asked first whether anything waits.
        if (due === null || due > 0 || leftOver) continue
        let asked = 0
        const taken = await parts.claim(() => (asked = room()))
        for (const work of taken) begin(work)
        leftOver = taken.length >= asked
        if (taken.length > 0) lookAgain = true
      }
    } catch (error) {
      log.error({ err: error, pump: name }, 'could not look for work')
      // The timer tries again; at once would spin.
      lookAgain = false
    }
    if (!stopping) timer = setTimeout(wake, waitFor(due, room() > 0))
  }

  async function taking<T>(write: (taker: Taker<Work>) => Promise<T>): Promise<T> {
    const taken: Work[] = []
    let left = false
    const written = write({
      hasRoom() {
        leftOver ||= room() === 0
        const free = !stopping && !leftOver
        left ||= !free
        return free
      },
      take(work) {
        taken.push(work)
        promised += 1
      },
    })
      .then((result) => {
        // Once taken it is this process's to do, also where it was told to stop meanwhile.
        taken.forEach(begin)
        // Whoever looked before the commit has not seen it.
        if (left) wake()
        return result
      })
      .finally(() => {
        promised -= taken.length
        writing.delete(written)
      })
    writing.add(written)
    return written
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
    taking,
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
      await Promise.allSettled(writing)
      await Promise.all(inHand.values())
    },
  }
}

/** Work that is due but held up, behind an older message of its chat, is looked at when that one ends. */
function waitFor(due: number | null, room: boolean): number {
  if (due === null || due <= 0 || !room) return LOOK_EVERY_MS
  return Math.min(LOOK_EVERY_MS, due)
}
