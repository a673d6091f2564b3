import { openReceiptReader } from '#core/expenses/receipts/reader.ts'
import { STEPS } from '#core/expenses/receipts/steps.ts'
import { percentile } from './figures.ts'
import type { Measure } from './receipts-score.ts'
import { readAll, type Read, type ReceiptSet } from './receipts-set.ts'
import { shareOf } from './receipts-tables.ts'

const CELL = 24
const COLUMNS: [string, Measure, (read: Read) => boolean][] = [
  ['total', 'total', () => true],
  ['total, hard', 'total', ({ truth }) => truth.degradation === 'hard'],
  ['date', 'date', () => true],
  ['merchant', 'merchant', () => true],
  ['all three', 'core3', () => true],
  ['goods F1', 'itemsF1', () => true],
  ['total, Arabic-only', 'total', ({ truth }) => truth.language === 'ar'],
  ['wrong in silence', 'silentWrong', () => true],
  ['right yet asked', 'flaggedRight', () => true],
]

/** What each step brings: the set read with all of them, then with each one left out. */
export async function printSteps(
  set: ReceiptSet,
  atOnce: number,
  print: (text: string) => void,
): Promise<void> {
  print(`\nsteps on and off, ${set.truths.length} receipts, %\n`)
  print(`${''.padEnd(24)}${COLUMNS.map(([name]) => name.padEnd(CELL)).join('')}median s\n`)
  for (const left of [null, ...STEPS]) {
    const reader = openReceiptReader({ cores: atOnce, without: left === null ? [] : [left] })
    await reader.warm()
    const reads = await readAll(reader, set, atOnce)
    await reader.close()
    const cells = COLUMNS.map(([, measure, which]) => shareOf(reads.filter(which), measure).padEnd(CELL))
    const median = percentile(
      reads.map(({ seconds }) => seconds),
      50,
    )
    print(
      `${(left === null ? 'all steps' : `without ${left}`).padEnd(24)}${cells.join('')}${median.toFixed(2)}\n`,
    )
  }
}
