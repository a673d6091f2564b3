import type { Asked } from '../understanding/questions.ts'
import { arabicPhrases } from './phrases-arabic.ts'
import { darijaPhrases } from './phrases-darija.ts'
import { englishPhrases } from './phrases-english.ts'
import { frenchPhrases } from './phrases-french.ts'

/** What a second look can take a message for. All that is not asked of the shop is `outside`. */
const asked = [
  'revenue',
  'expenses',
  'profit',
  'low_stock',
  'out_of_stock',
  'stock',
  'stock_value',
  'top_products',
  'worst_products',
  'never_sold',
  'top_expenses',
  'price',
  'cost',
  'margin',
  'customers_owe',
  'top_debtor',
  'debtors',
  'balance',
  'sales_count',
  'average_basket',
  'best_customer',
  'best_day',
  'compare',
] as const satisfies readonly Asked[]
export type SeenAsk = (typeof asked)[number]
export type Seen = SeenAsk | 'outside'
export const seen: readonly Seen[] = [...asked, 'outside']

/** Phrases between commas. A language that lacks an intent doesn't compile. */
export type Phrases = Record<Seen, string>

export const labelled: readonly { phrase: string; seen: Seen }[] = [
  frenchPhrases,
  arabicPhrases,
  darijaPhrases,
  englishPhrases,
].flatMap((phrases) =>
  seen.flatMap((each) => phrases[each].split(',').map((phrase) => ({ phrase: phrase.trim(), seen: each }))),
)
