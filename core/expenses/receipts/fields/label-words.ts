import { PART_WORDS } from './part-words.ts'
import { PAYMENT_WORDS } from './payment-words.ts'
import { SUM_WORDS } from './sum-words.ts'

/** What a line of a receipt speaks of. */
export type Meaning =
  | 'net'
  | 'inclusive'
  | 'total'
  | 'subtotal'
  | 'exclusive'
  | 'tax'
  | 'stamp'
  | 'discount'
  | 'service'
  | 'received'
  | 'change'
  | 'balance'
  | 'points'
  | 'count'
  | 'rounding'
  | 'insured'
  | 'advance'

type Label = { meaning: Meaning; words: string[] }

const WORDS: Record<Meaning, string[]> = { ...SUM_WORDS, ...PART_WORDS, ...PAYMENT_WORDS }

/** Most telling first: of two meanings that fit a line equally well the first is taken. */
const ORDER: Meaning[] = [
  'balance',
  'points',
  'count',
  'rounding',
  'net',
  'exclusive',
  'subtotal',
  'inclusive',
  'stamp',
  'change',
  'insured',
  'discount',
  'service',
  'tax',
  'advance',
  'received',
  'total',
]

/** The words on receipts, compared without spaces, accents and the letters that readers mix up. */
export const LABELS: Label[] = ORDER.map((meaning) => ({ meaning, words: WORDS[meaning] }))
