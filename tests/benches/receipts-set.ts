import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReceiptReading } from '#core/expenses/receipts/contract.ts'
import type { ReceiptReader } from '#core/expenses/receipts/reader.ts'
import { scoreOf, type Prediction, type Score, type Truth } from './receipts-score.ts'

/** One receipt as it was read: what came out, how right it is, how long it took, how sure its least sure field is. */
export type Read = { truth: Truth; prediction: Prediction; score: Score; seconds: number; sure: number }

export type ReceiptSet = { folder: string; truths: Truth[]; photo: (truth: Truth) => string }

/** The set in `folder`, in SANAD_BENCH_DATA, or the few drawn receipts that the project keeps. */
export function openSet({
  folder,
  ids,
  every,
}: {
  folder?: string
  ids?: string
  every: string
}): ReceiptSet {
  const set = folder ?? setOfTheMachine() ?? fileURLToPath(new URL('../corpora/receipts', import.meta.url))
  const all = readdirSync(join(set, 'truth'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Truth => JSON.parse(readFileSync(join(set, 'truth', name), 'utf8')))
  const wanted = ids?.split(',')
  const truths = wanted
    ? all.filter((truth) => wanted.includes(truth.id))
    : all.filter((_, i) => i % Number(every) === 0)
  if (truths.length === 0) throw new Error(`no receipts in ${set}`)
  return { folder: set, truths, photo: (truth) => join(set, 'images', `${truth.id}.jpg`) }
}

function setOfTheMachine(): string | null {
  const data = process.env['SANAD_BENCH_DATA']
  return data === undefined ? null : existsSync(join(data, 'receipts')) ? join(data, 'receipts') : data
}

/** About so many of them, spread over the whole. */
export function spread<T>(all: readonly T[], about: number): T[] {
  return all.filter((_, i) => i % Math.max(1, Math.floor(all.length / about)) === 0)
}

/** Reads them through the product's own reader, so many at a time as it has processes. */
export async function readAll(
  reader: ReceiptReader,
  { truths, photo }: ReceiptSet,
  atOnce = 1,
): Promise<Read[]> {
  const today = new Date().toISOString().slice(0, 10)
  const reads: Read[] = []
  const line = [...truths]
  const work = async () => {
    for (let truth = line.shift(); truth; truth = line.shift()) {
      const started = performance.now()
      const { reading } = await reader.read(readFileSync(photo(truth)), { today })
      const seconds = (performance.now() - started) / 1000
      const prediction = predictionOf(truth.id, reading)
      const { total = 0, date = 0, merchant = 0 } = reading.confidence
      const sure = Math.min(total, date, merchant)
      reads.push({ truth, prediction, score: scoreOf(prediction, truth), seconds, sure })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return reads
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
