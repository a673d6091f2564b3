import type { ReceiptReading } from './contract.ts'
import { doubtsOf, sureOf, withField } from './doubts.ts'
import { DOUBT } from './fields/understand.ts'

/** A gain of confidence that comes from sums that hold or a label that is read, and not from one surer letter. */
const GAIN = 0.08
/** From here on sums, labels and print bear a total out; below, two readings that differ leave it in doubt. */
const BORNE_OUT = 0.9
const NOT_QUITE = 0.55

/**
 * What two readings of the same pages, each with another treatment of the light, tell together: the total whose
 * sums agree better, the date from where it is not in doubt.
 */
export function bestOfBoth(first: ReceiptReading, again: ReceiptReading): ReceiptReading {
  const second = sureOf(again, 'total') > sureOf(first, 'total') + GAIN
  const [kept, other] = second ? [again, first] : [first, again]
  let reading = kept
  if (sureOf(kept, 'date') < DOUBT && sureOf(other, 'date') >= DOUBT)
    reading = withField(reading, other, 'date')
  // A name has nothing that it must agree with: the first reading's stands where there is one.
  if (first.merchant !== null) reading = withField(reading, first, 'merchant')
  if (kept.total !== other.total && sureOf(kept, 'total') < BORNE_OUT) reading = inDoubt(reading)
  if (missesWhatChangesIt(kept, other)) reading = inDoubt(reading)
  return { ...reading, needsReview: reading.foreign || doubtsOf(reading).length > 0 }
}

/** Only the other look saw a discount or a stamp, and it doubts its own sum for it: the line was lost to this one. */
function missesWhatChangesIt(kept: ReceiptReading, other: ReceiptReading): boolean {
  const lost = (['discount', 'stamp'] as const).some((part) => kept[part] === null && other[part] !== null)
  return lost && kept.total === other.total && sureOf(other, 'total') < DOUBT
}

function inDoubt(reading: ReceiptReading): ReceiptReading {
  const total = Math.min(sureOf(reading, 'total'), NOT_QUITE)
  return { ...reading, confidence: { ...reading.confidence, total } }
}
