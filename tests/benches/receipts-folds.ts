/** A receipt as the one tuned number sees it: its layout, how sure its least sure field is, and what came out right. */
export type Judged = { layout: string; sure: number; totalRight: boolean; allRight: boolean }

export type HeldOut = { threshold: number[]; silentWrong: number; flaggedRight: number; n: number }

const THRESHOLDS = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05)
/** One wrong total that nobody asks about costs as much as asking this often in vain. */
const WORTH_OF_A_WRONG = 10

/**
 * What the threshold of doubt does to layouts that it was not chosen on: for each layout it is chosen on all the
 * others, then used on that one. Shares of receipts.
 */
export function heldOutDoubt(receipts: Judged[]): HeldOut {
  let silent = 0
  let flagged = 0
  const threshold: number[] = []
  for (const layout of new Set(receipts.map((one) => one.layout))) {
    const others = receipts.filter((one) => one.layout !== layout)
    const chosen = THRESHOLDS.reduce((best, next) =>
      costOf(others, next) < costOf(others, best) ? next : best,
    )
    const counts = countsOf(
      receipts.filter((one) => one.layout === layout),
      chosen,
    )
    threshold.push(chosen)
    silent += counts.silent
    flagged += counts.flagged
  }
  const right = receipts.filter((one) => one.allRight).length
  return {
    threshold,
    silentWrong: silent / Math.max(1, receipts.length),
    flaggedRight: flagged / Math.max(1, right),
    n: receipts.length,
  }
}

function costOf(receipts: Judged[], threshold: number): number {
  const { silent, flagged } = countsOf(receipts, threshold)
  return WORTH_OF_A_WRONG * silent + flagged
}

function countsOf(receipts: Judged[], threshold: number): { silent: number; flagged: number } {
  return {
    silent: receipts.filter((one) => !one.totalRight && one.sure >= threshold).length,
    flagged: receipts.filter((one) => one.allRight && one.sure < threshold).length,
  }
}
