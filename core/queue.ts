import { setImmediate } from 'node:timers/promises'
import { SanadError } from './errors.ts'

/** Where those stand who ask for something dear. */
export type Queue = {
  /**
   * Serves one after the other. Throws `busy` for whoever would wait longer than `mostMs`: at once where that can be
   * foreseen, else when the time is over; never once it is their turn.
   */
  stand: <T>(asked: Asked, work: () => Promise<T>) => Promise<T>
}
/** `whose` tells apart who asks: they take turns, so that whoever asks for much waits behind himself. */
export type Asked = { whose: string; mostMs: number }
/** Answers how it is told what came of it. */
type Waiting = { serve: () => Promise<() => void> }

/** How much the newest says of what one usually takes. */
const NEWEST = 0.2

export function openQueue(now: () => number = () => performance.now()): Queue {
  const waiting = new Map<string, Waiting[]>()
  let serves = false
  let inWork = 0
  let usualMs = 0

  async function serveAll(): Promise<void> {
    serves = true
    let began = now()
    for (let next = takeNext(waiting); next; next = takeNext(waiting)) {
      inWork = 1
      const tell = await next.serve()
      inWork = 0
      const took = now() - began
      usualMs = usualMs === 0 ? took : usualMs + (took - usualMs) * NEWEST
      began = now()
      tell()
      // A turn of the loop for what costs little: whether the house lives, a write, a short list.
      await setImmediate()
    }
    serves = false
  }

  return {
    stand<T>({ whose, mostMs }: Asked, work: () => Promise<T>): Promise<T> {
      const foreseenMs = usualMs * (aheadOf(waiting, whose) + inWork)
      if (foreseenMs > mostMs) return Promise.reject(busy(foreseenMs))
      return new Promise((resolve, reject) => {
        const place = {
          serve() {
            clearTimeout(patience)
            return work().then(
              (answer) => () => resolve(answer),
              (problem: unknown) => () => reject(problem),
            )
          },
        }
        const leave = () => {
          removeFrom(waiting, whose, place)
          reject(busy(mostMs))
        }
        const patience = mostMs === Infinity ? undefined : setTimeout(leave, mostMs)
        waiting.set(whose, [...(waiting.get(whose) ?? []), place])
        if (!serves) void serveAll()
      })
    },
  }
}

/** The first of whoever's turn it is, who then stands behind all others. */
function takeNext(waiting: Map<string, Waiting[]>): Waiting | undefined {
  for (const [whose, [first, ...rest]] of waiting) {
    waiting.delete(whose)
    if (rest.length > 0) waiting.set(whose, rest)
    return first
  }
  return undefined
}

/** How many are served before whoever comes now. */
function aheadOf(waiting: ReadonlyMap<string, readonly Waiting[]>, whose: string): number {
  const own = waiting.get(whose)?.length ?? 0
  const others = [...waiting].filter(([each]) => each !== whose)
  return others.reduce((sum, [, theirs]) => sum + Math.min(theirs.length, own + 1), own)
}

function removeFrom(waiting: Map<string, Waiting[]>, whose: string, place: Waiting): void {
  const rest = (waiting.get(whose) ?? []).filter((each) => each !== place)
  if (rest.length > 0) waiting.set(whose, rest)
  else waiting.delete(whose)
}

function busy(milliseconds: number): SanadError<'busy'> {
  return new SanadError('busy', { retryAfterSeconds: Math.max(1, Math.ceil(milliseconds / 1000)) })
}
