import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Finer than any delay that is felt; what is measured holds it. */
const RESOLUTION_MS = 10
const LOOK_EVERY_MS = 1_000
/** One slow statement is no overload: the house is behind when it was so for this many looks in a row. */
const LOOKS_IN_A_ROW = 3
const MORE = 0.2
/** Some are always answered, so that it shows whether it is better. */
const MOST = 0.9
const NONE_UNDER = 0.05

/** Says of each request that comes whether it should be turned away. */
export type Overload = { turnsAway(): boolean }

/** How much is turned away: a share of what comes, 0 to 1, and for how many looks the house has been behind. */
export type Shedding = { share: number; behind: number }
export const nothingShed: Shedding = { share: 0, behind: 0 }

/**
 * The time that a turn of the event loop takes is the time that whoever comes waits before anybody looks at him: quick
 * requests wait in the sockets, where no count of requests in hand can see them.
 */
export function openOverload(behindFromMs: number): Overload {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  let shedding = nothingShed
  let lookedAt = performance.now()
  let owed = 0
  return {
    turnsAway() {
      const passed = performance.now() - lookedAt
      if (passed >= LOOK_EVERY_MS) {
        shedding = nextShedding(shedding, delay.mean / 1e6 >= behindFromMs, passed / LOOK_EVERY_MS)
        delay.reset()
        lookedAt += passed
      }
      owed += shedding.share
      if (owed < 1) return false
      owed -= 1
      return true
    },
  }
}

/** More is turned away at each look at which the house is behind; half as much at each look at which it keeps up. */
export function nextShedding({ share, behind }: Shedding, isBehind: boolean, looks: number): Shedding {
  if (isBehind) {
    const rows = behind + 1
    return { share: rows < LOOKS_IN_A_ROW ? share : Math.min(share + MORE, MOST), behind: rows }
  }
  const left = share * 0.5 ** looks
  return { share: left < NONE_UNDER ? 0 : left, behind: 0 }
}
