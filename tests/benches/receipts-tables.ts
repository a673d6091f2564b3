import { heldOutDoubt } from './receipts-folds.ts'
import { MEASURES, meanOf, type Measure } from './receipts-score.ts'
import type { Read } from './receipts-set.ts'

const COLUMNS = 4
const CELL = 26

/** Every measure by source, degradation, language and layout: the share right, its 95 % interval (Wilson), its n. */
export function printScores(reads: Read[], print: (text: string) => void): void {
  printTable('all of them', [['all', reads]], print)
  for (const by of ['source', 'degradation', 'language', 'template'] as const) {
    const values = [...new Set(reads.map(({ truth }) => truth[by]))].sort()
    const groups = values.map((value): [string, Read[]] => [
      value,
      reads.filter(({ truth }) => truth[by] === value),
    ])
    for (let from = 0; from < groups.length; from += COLUMNS)
      printTable(`by ${by}`, groups.slice(from, from + COLUMNS), print)
  }
  const printed = printedAlgerian(reads)
  if (printed.length === 0) return
  const levels = ['clean', 'mild', 'hard'].map((level): [string, Read[]] => [
    level,
    printed.filter(({ truth }) => truth.degradation === level),
  ])
  printTable('printed Algerian receipts, Latin or mixed', levels, print)
  printWeakest(printed, print)
  printHeldOut(printed, print)
}

export function printedAlgerian(reads: Read[]): Read[] {
  return reads.filter(
    ({ truth }) => truth.source === 'algeria' && truth.language !== 'ar' && truth.template !== 'manuscrit',
  )
}

/** `96.8 (83.8–99.4, n 31)` in percent. */
export function shareOf(reads: Read[], measure: Measure): string {
  const mean = meanOf(reads.map(({ score }) => score[measure]))
  if (!mean) return '-'
  return `${percent(mean.mean)} (${percent(mean.low)}–${percent(mean.high)}, n ${mean.n})`
}

function printTable(title: string, groups: [string, Read[]][], print: (text: string) => void): void {
  print(`\n${title.padEnd(14)}${groups.map(([name]) => name.padEnd(CELL)).join('')}\n`)
  for (const measure of MEASURES) {
    const cells = groups.map(([, some]) => shareOf(some, measure).padEnd(CELL))
    print(`  ${measure.padEnd(12)}${cells.join('')}\n`)
  }
}

function printWeakest(printed: Read[], print: (text: string) => void): void {
  print('\nthe weakest layout (all layouts were seen while the rules were written: none is held out)\n')
  for (const measure of ['total', 'date', 'merchant', 'itemsF1'] as const) {
    const folds = [...new Set(printed.map(({ truth }) => truth.template))].map((template) => {
      const some = printed.filter(({ truth }) => truth.template === template)
      return { template, some, mean: meanOf(some.map(({ score }) => score[measure]))?.mean ?? 1 }
    })
    const least = folds.sort((a, b) => a.mean - b.mean)[0]
    if (least) print(`  ${measure.padEnd(12)}${shareOf(least.some, measure).padEnd(CELL)}${least.template}\n`)
  }
}

/** The one number that a script can tune again, the threshold of doubt, chosen without the layout it is used on. */
function printHeldOut(printed: Read[], print: (text: string) => void): void {
  const judged = printed.map(({ truth, score, sure }) => ({
    layout: truth.template,
    sure,
    totalRight: score.total !== 0,
    allRight: score.core3 === 1,
  }))
  const { threshold, silentWrong, flaggedRight, n } = heldOutDoubt(judged)
  const between = `${Math.min(...threshold).toFixed(2)} to ${Math.max(...threshold).toFixed(2)}`
  print(
    `\nfolds that leave a layout out: the threshold of doubt (${between}), the only number here that a script can choose again: total wrong in silence ${percent(silentWrong)}, right yet asked ${percent(flaggedRight)} (n ${n})\n` +
      'not refitted by folds: the rules and lists of words, the weights in total.ts, merchant.ts and certainty.ts, which people wrote while all layouts lay before them\n',
  )
}

export function percent(share: number): string {
  return (100 * share).toFixed(1)
}
