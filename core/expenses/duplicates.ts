import { foldName } from '../language/fold-name.ts'
import type { Day } from '../time.ts'
import { hashDistance } from './receipts/paper/image-hash.ts'

/** A paper as far as it is known, from its photo or from the expense that was made of it. */
export type Paper = {
  sha256: string | null
  imageHash: string | null
  merchant: string | null
  number: string | null
  date: Day | null
  /** Centimes. */
  total: number | null
}

/** From here on two papers are shown to the owner as perhaps the same. */
export const ALIKE = 0.6

const BITS_OF_A_NEAR_PHOTO = 12

/**
 * How likely two papers are the same one, 0 to 1. The same bytes are the same paper. Else what agrees
 * adds up, and a total or a day that disagrees speaks against it: photos of two tickets from one till
 * look alike and are not the same.
 */
export function likeness(one: Paper, other: Paper): number {
  if (one.sha256 !== null && one.sha256 === other.sha256) return 1
  const sameTotal = agreement(one.total, other.total)
  const sameDay = agreement(one.date, other.date)
  const names = one.merchant && other.merchant ? nameLikeness(one.merchant, other.merchant) : 0
  const sameNumber = one.number !== null && agreement(one.number, other.number) === 'same'
  const score =
    (sameTotal === 'same' ? 0.45 : 0) +
    (sameDay === 'same' ? 0.25 : 0) +
    names * 0.2 +
    (sameNumber && names > 0.5 ? 0.3 : 0) +
    photoLikeness(one.imageHash, other.imageHash) * 0.6
  const against = sameTotal === 'differs' || sameDay === 'differs' ? 0.3 : 1
  return Math.round(Math.min(0.99, score * against) * 100) / 100
}

/** Dice's measure over pairs of letters: 1 for the same name, near it for one misread letter. */
export function nameLikeness(one: string, other: string): number {
  const [left, right] = [pairs(one), pairs(other)]
  if (left.length === 0 || right.length === 0) return foldName(one) === foldName(other) ? 1 : 0
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

function agreement<Value>(one: Value | null, other: Value | null): 'same' | 'differs' | 'unknown' {
  if (one === null || other === null) return 'unknown'
  return one === other ? 'same' : 'differs'
}

function photoLikeness(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0
  return Math.max(0, 1 - hashDistance(one, other) / BITS_OF_A_NEAR_PHOTO)
}

function pairs(name: string): string[] {
  const letters = foldName(name).replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}
