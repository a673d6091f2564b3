import type { ReceiptReading } from './contract.ts'
import { likeness } from './fields/text.ts'
import { hashDistance } from './paper/image-hash.ts'

/** What is compared: of a reading, or of an expense booked before. */
export type Comparable = Pick<ReceiptReading, 'merchant' | 'date' | 'total' | 'number' | 'time' | 'imageHash'>

/** From here on two receipts are said to be the same before the second is booked. */
export const LIKELY_SAME = 0.7

/**
 * How likely two receipts are one paper, 0 to 1: the same photo by its hash, or the same paper photographed
 * twice by what it says. Two tickets of one shop, day and total that bear different numbers or times are two
 * purchases.
 */
export function sameReceipt(a: Comparable, b: Comparable): number {
  const samePhoto = a.imageHash !== null && b.imageHash !== null ? hashDistance(a.imageHash, b.imageHash) : 64
  if (contradict(a.total, b.total) && samePhoto > 2) return 0
  if (samePhoto <= 4) return contradict(a.total, b.total) ? 0.5 : 1
  if (a.total === null || a.total !== b.total) return 0
  if (contradict(a.date, b.date)) return 0
  const byNumber = a.number !== null && a.number === b.number
  const named = a.merchant !== null && b.merchant !== null
  const merchant = named ? likeness(a.merchant ?? '', b.merchant ?? '') : 0.5
  if (byNumber) return merchant >= 0.5 ? 0.98 : 0.75
  const apart = contradict(a.number, b.number) || contradict(a.time, b.time)
  const dated = a.date !== null && a.date === b.date
  const score = 0.25 + (dated ? 0.3 : 0) + (merchant >= 0.8 ? 0.3 : merchant >= 0.5 ? 0.1 : -0.2)
  const timed = a.time !== null && a.time === b.time ? 0.12 : 0
  return Math.max(0, Math.min(1, score + timed - (apart ? 0.4 : 0)))
}

function contradict<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b
}

/** Those that may be the same paper, the likeliest first. */
export function duplicatesOf<T extends Comparable>(
  reading: Comparable,
  others: T[],
): { of: T; score: number }[] {
  return others
    .map((of) => ({ of, score: Math.round(sameReceipt(reading, of) * 100) / 100 }))
    .filter(({ score }) => score >= LIKELY_SAME)
    .sort((a, b) => b.score - a.score)
}
