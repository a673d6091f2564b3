import type { ReceiptReading } from './contract.ts'
import { DOUBT } from './fields/understand.ts'

/** The fields without which nothing is booked. */
export const NEEDED = ['total', 'date', 'merchant'] as const
export type Needed = (typeof NEEDED)[number]

/** How sure a needed field is; 0 where it was not read. */
export function sureOf(reading: ReceiptReading, field: Needed): number {
  return reading[field] === null ? 0 : (reading.confidence[field] ?? 0)
}

/** The needed fields that were not read or are in doubt. */
export function doubtsOf(reading: ReceiptReading): Needed[] {
  return NEEDED.filter((field) => sureOf(reading, field) < DOUBT)
}

/** The reading with one field as another reading has it. */
export function withField(reading: ReceiptReading, from: ReceiptReading, field: Needed): ReceiptReading {
  return {
    ...reading,
    [field]: from[field],
    confidence: { ...reading.confidence, [field]: from.confidence[field] },
    fields: { ...reading.fields, [field]: from.fields[field] },
  }
}
