// How well and how fast receipts are read, through the product's own reader:
//   node tests/benches/receipts.bench.ts [--set DIR] [--every N] [--ids a,b] [--predictions FILE] [--no-speed]
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import type { ReceiptReading } from '#core/expenses/receipts/contract.ts'
import { openReceiptReader, type ReceiptReader } from '#core/expenses/receipts/reader.ts'
import { textsBesidePhotos } from './receipts-beside-text.ts'
import { heldOutDoubt } from './receipts-folds.ts'
import { MEASURES, meanOf, scoreOf, type Prediction, type Score, type Truth } from './receipts-score.ts'

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    every: { type: 'string', default: '1' },
    ids: { type: 'string' },
    predictions: { type: 'string' },
    'no-speed': { type: 'boolean', default: false },
  },
})
const set = options.set ?? setOfTheMachine() ?? fileURLToPath(new URL('../corpora/receipts', import.meta.url))
const hints = { today: new Date().toISOString().slice(0, 10) }
const truths = readTruths()
if (truths.length === 0) throw new Error(`no receipts in ${set}`)

type Read = { truth: Truth; prediction: Prediction; score: Score; seconds: number; sure: number }

print(`${truths.length} receipts of ${set}\n`)
const memory = watchMemory()
const reader = openReceiptReader({ cores: 1 })
const startedAt = performance.now()
await reader.warm()
print(`ready after ${seconds(performance.now() - startedAt)} s\n`)
const reads: Read[] = []
for (const truth of truths) reads.push(await readOne(reader, truth))
await reader.close()

if (options.predictions) {
  writeFileSync(
    options.predictions,
    reads.map(({ prediction, seconds }) => JSON.stringify({ ...prediction, ms: seconds * 1000 })).join('\n'),
  )
}
printScores()
printTimes()
if (!options['no-speed']) {
  await printTwoAtOnce()
  await printTextsBeside()
  await printAgainstNative()
}
print(`\nmemory of the whole process tree at its highest: ${memory.stop().toFixed(0)} MB (sum of PSS)\n`)

function setOfTheMachine(): string | null {
  const data = process.env['SANAD_BENCH_DATA']
  return data === undefined ? null : existsSync(join(data, 'receipts')) ? join(data, 'receipts') : data
}

function readTruths(): Truth[] {
  const wanted = options.ids?.split(',')
  const all = readdirSync(join(set, 'truth'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Truth => JSON.parse(readFileSync(join(set, 'truth', name), 'utf8')))
  return wanted
    ? all.filter((truth) => wanted.includes(truth.id))
    : all.filter((_, i) => i % Number(options.every) === 0)
}

function imageOf(truth: Truth): string {
  return join(set, 'images', `${truth.id}.jpg`)
}

async function readOne(from: ReceiptReader, truth: Truth): Promise<Read> {
  const started = performance.now()
  const { reading } = await from.read(readFileSync(imageOf(truth)), hints)
  const taken = (performance.now() - started) / 1000
  const prediction = predictionOf(truth.id, reading)
  const { total = 0, date = 0, merchant = 0 } = reading.confidence
  const sure = Math.min(total, date, merchant)
  return { truth, prediction, score: scoreOf(prediction, truth), seconds: taken, sure }
}

/** `tax` is for scorers that know the field by that name. */
function predictionOf(id: string, reading: ReceiptReading): Prediction & { tax: ReceiptReading['taxes'] } {
  const { merchant, date, time, total, currency, subtotal, stamp, dueDate, taxes } = reading
  const { paymentMethod, items, needsReview } = reading
  return {
    id,
    merchant,
    date,
    time,
    total,
    currency,
    subtotal,
    stamp,
    dueDate,
    taxes,
    tax: taxes,
    paymentMethod,
    items,
    needsReview,
  }
}

function printScores(): void {
  print(
    `\n${'%'.padEnd(22)}${'n'.padStart(5)}${MEASURES.map((name) => name.slice(0, 11).padStart(13)).join('')}\n`,
  )
  printRow('all', reads)
  for (const by of ['source', 'degradation', 'language', 'template'] as const) {
    print(`by ${by}\n`)
    for (const value of [...new Set(reads.map(({ truth }) => truth[by]))].sort()) {
      printRow(
        `  ${value}`,
        reads.filter(({ truth }) => truth[by] === value),
      )
    }
  }
  const printed = reads.filter(
    ({ truth }) => truth.source === 'algeria' && truth.language !== 'ar' && truth.template !== 'manuscrit',
  )
  if (printed.length === 0) return
  print('printed Latin or mixed, Algerian, with the 95 % interval and n\n')
  for (const level of ['clean', 'mild', 'hard']) {
    const some = printed.filter(({ truth }) => truth.degradation === level)
    for (const name of MEASURES) {
      const mean = meanOf(some.map(({ score }) => score[name]))
      if (mean)
        print(
          `  ${level.padEnd(6)}${name.padEnd(13)}${percent(mean.mean)} (${percent(mean.low).trim()} to ${percent(mean.high).trim()}, n ${mean.n})\n`,
        )
    }
  }
  print('the weakest layout (all layouts were seen while the rules were written: none is held out)\n')
  for (const name of ['total', 'date', 'merchant', 'itemsF1'] as const) {
    const folds = [...new Set(printed.map(({ truth }) => truth.template))].map((template) => ({
      template,
      mean: meanOf(
        printed.filter(({ truth }) => truth.template === template).map(({ score }) => score[name]),
      ),
    }))
    const least = folds.sort((a, b) => (a.mean?.mean ?? 1) - (b.mean?.mean ?? 1))[0]
    if (least?.mean)
      print(`  ${name.padEnd(13)}${percent(least.mean.mean)} ${least.template} (n ${least.mean.n})\n`)
  }
  printHeldOut(printed)
}

/** The one number that is tuned, the threshold of doubt, chosen without the layout it is used on. */
function printHeldOut(printed: Read[]): void {
  const judged = printed.map(({ truth, score, sure }) => ({
    layout: truth.template,
    sure,
    totalRight: score.total !== 0,
    allRight: score.core3 === 1,
  }))
  const { threshold, silentWrong, flaggedRight, n } = heldOutDoubt(judged)
  const between = `${Math.min(...threshold).toFixed(2)} to ${Math.max(...threshold).toFixed(2)}`
  print(
    `threshold of doubt chosen without the layout (${between}): total wrong in silence ${percent(silentWrong)}, right yet asked ${percent(flaggedRight)} (n ${n})\n`,
  )
}

function printRow(name: string, some: Read[]): void {
  const cells = MEASURES.map((measure) => {
    const mean = meanOf(some.map(({ score }) => score[measure]))
    return (mean ? `${percent(mean.mean).trim()}±${(50 * (mean.high - mean.low)).toFixed(0)}` : '-').padStart(
      13,
    )
  })
  print(`${name.padEnd(22)}${String(some.length).padStart(5)}${cells.join('')}\n`)
}

function printTimes(): void {
  const times = reads.map((read) => read.seconds)
  const later = times.slice(1)
  print(
    `\nseconds an image: median ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}\n`,
  )
  if (later.length === 0) return
  print(`first photo ÷ median of the later ones: ${(times[0]! / quantile(later, 0.5)).toFixed(2)}\n`)
}

async function printTwoAtOnce(): Promise<void> {
  const two = openReceiptReader({ cores: 2 })
  await two.warm()
  const some = truths.filter((_, i) => i % Math.max(1, Math.floor(truths.length / 40)) === 0)
  const started = performance.now()
  await Promise.all(some.map((truth) => two.read(readFileSync(imageOf(truth)), hints)))
  const minutes = (performance.now() - started) / 60_000
  await two.close()
  print(`two at once: ${(some.length / minutes).toFixed(0)} images a minute (n ${some.length})\n`)
}

async function printTextsBeside(): Promise<void> {
  const some = truths.filter((_, i) => i % Math.max(1, Math.floor(truths.length / 30)) === 0).slice(0, 35)
  const told = await textsBesidePhotos(some.map((truth) => readFileSync(imageOf(truth))))
  print(
    `a text message while photos are read: p95 ${told.p95.toFixed(0)} ms (n ${told.messages}, ${told.photos} photos), with none read ${told.alone.toFixed(0)} ms\n`,
  )
}

/** The same images by the plain command with its own default of threads, one after the other; ours has one thread. */
async function printAgainstNative(): Promise<void> {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' })
  } catch {
    print('native tesseract is not installed: no ratio\n')
    return
  }
  const some = reads.filter((_, i) => i % Math.max(1, Math.floor(reads.length / 30)) === 0)
  const times: number[] = []
  for (const { truth } of some) {
    const started = performance.now()
    await promisify(execFile)('tesseract', [
      imageOf(truth),
      join(tmpdir(), 'sanad-bench-tesseract'),
      '-l',
      'fra+ara+eng',
    ])
    times.push((performance.now() - started) / 1000)
  }
  const ours = quantile(
    some.map((read) => read.seconds),
    0.5,
  )
  const native = quantile(times, 0.5)
  print(
    `median ${ours.toFixed(2)} s ÷ native tesseract ${native.toFixed(2)} s = ${(ours / native).toFixed(2)} (n ${some.length})\n`,
  )
}

function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0
}

/** The highest sum of PSS over this process and its children, megabytes; 0 where /proc does not tell. */
function watchMemory(): { stop: () => number } {
  let highest = 0
  const look = () => {
    const sum = treeOf(process.pid).reduce((all, pid) => all + pss(pid), 0) / 1024
    if (sum > highest) highest = sum
  }
  const timer = setInterval(look, 200)
  return {
    stop: () => {
      clearInterval(timer)
      return highest
    },
  }
}

function treeOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    return [
      pid,
      ...children
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((child) => treeOf(Number(child))),
    ]
  } catch {
    return [pid]
  }
}

function pss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

function print(text: string): void {
  process.stdout.write(text)
}
