// How well and how fast receipts are read, through the product's own reader:
//   npm run bench:receipts -- [--set DIR] [--every N] [--ids a,b] [--predictions FILE] [--no-speed] [--steps]
//     [--tesseract]
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { openReceiptReader } from '#core/expenses/receipts/reader.ts'
import { percentile } from './figures.ts'
import { watchMemory } from './process-tree.ts'
import { textsBesidePhotos } from './receipts-beside-text.ts'
import { openSet, readAll, spread, type Read } from './receipts-set.ts'
import { printSteps } from './receipts-steps.ts'
import { printScores } from './receipts-tables.ts'

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    every: { type: 'string', default: '1' },
    ids: { type: 'string' },
    predictions: { type: 'string' },
    'no-speed': { type: 'boolean', default: false },
    /** Only the table of steps on and off, which reads the set once for each. */
    steps: { type: 'boolean', default: false },
    /** The reader of machines where the networks do not load. */
    tesseract: { type: 'boolean', default: false },
  },
})
const set = openSet({ folder: options.set, ids: options.ids, every: options.every })
print(`${set.truths.length} receipts of ${set.folder}\n`)

if (options.steps) await printSteps(set, 2, print)
else {
  const memory = watchMemory(process.pid)
  const reads = await printReads()
  print(`memory at its highest, one reading process: ${memory.highestMb().toFixed(0)} MB\n`)
  if (!options['no-speed']) {
    await printTwoAtOnce()
    memory.forget()
    await printTextsBeside()
    print(
      `memory of the whole house and its readers meanwhile: ${memory.highestMb().toFixed(0)} MB (sum of PSS)\n`,
    )
    memory.stop()
    await printAgainstNative(reads)
  }
  memory.stop()
}

async function printReads(): Promise<Read[]> {
  const startedAt = performance.now()
  const reader = openReceiptReader({ cores: 1, engine: options.tesseract ? 'tesseract' : 'networks' })
  await reader.warm()
  print(`ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`)
  const reads = await readAll(reader, set)
  await reader.close()
  if (options.predictions) {
    const lines = reads.map(({ prediction, seconds }) =>
      JSON.stringify({ ...prediction, ms: seconds * 1000 }),
    )
    writeFileSync(options.predictions, lines.join('\n'))
  }
  printScores(reads, print)
  const times = reads.map((read) => read.seconds)
  const [first = 0, ...later] = times
  print(`\nseconds an image: median ${at(times, 50)}, p95 ${at(times, 95)} (n ${times.length})\n`)
  if (later.length > 0)
    print(`first photo ÷ median of the later ones: ${(first / percentile(later, 50)).toFixed(2)}\n`)
  return reads
}

async function printTwoAtOnce(): Promise<void> {
  const two = openReceiptReader({ cores: 2 })
  await two.warm()
  const some = spread(set.truths, 40)
  const started = performance.now()
  await readAll(two, { ...set, truths: some }, 2)
  const minutes = (performance.now() - started) / 60_000
  await two.close()
  print(`two at once: ${(some.length / minutes).toFixed(0)} images a minute (n ${some.length})\n`)
}

async function printTextsBeside(): Promise<void> {
  const some = spread(set.truths, 30).slice(0, 35)
  const told = await textsBesidePhotos(some.map((truth) => readFileSync(set.photo(truth))))
  print(
    `a text message while photos are read: p95 ${told.p95.toFixed(0)} ms (n ${told.messages}, ${told.photos} photos), with none read ${told.alone.toFixed(0)} ms\n`,
  )
}

/** The same images by the plain command with its own default of threads, one after the other; ours has one thread. */
async function printAgainstNative(reads: Read[]): Promise<void> {
  try {
    execFileSync('tesseract', ['--version'], { stdio: 'ignore' })
  } catch {
    // What is not installed can't be compared with.
    print('native tesseract is not installed: no ratio\n')
    return
  }
  const some = spread(reads, 30)
  const times: number[] = []
  for (const { truth } of some) {
    const started = performance.now()
    const into = join(tmpdir(), 'sanad-bench-tesseract')
    await promisify(execFile)('tesseract', [set.photo(truth), into, '-l', 'fra+ara+eng'])
    times.push((performance.now() - started) / 1000)
  }
  const ours = some.map((read) => read.seconds)
  const ratio = percentile(ours, 50) / percentile(times, 50)
  print(
    `median ${at(ours, 50)} s ÷ native tesseract ${at(times, 50)} s = ${ratio.toFixed(2)} (n ${some.length})\n`,
  )
}

function at(values: number[], percent: number): string {
  return percentile(values, percent).toFixed(2)
}

function print(text: string): void {
  process.stdout.write(text)
}
