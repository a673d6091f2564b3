import type { z } from 'zod'
import { ownEntriesOf } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { centimes } from '../money.ts'
import type { duplicates } from './contract.ts'
import * as receipts from './receipts-store.ts'
import type { ReceiptReading } from './receipts/contract.ts'
import { duplicatesOf, type Comparable } from './receipts/duplicates.ts'

type Found = z.output<typeof duplicates>
type Paper = Awaited<ReturnType<typeof receipts.earlierPapers>>[number]

const MOST_FOUND = 5

/** Expenses that may be the paper just read. The same file is the same paper, whatever was read on it. */
export async function papersLike(shop: Shop, seen: Comparable, sha256: string): Promise<Found> {
  return likeliest(shop, seen, sha256, await receipts.earlierPapers(shop, seen))
}

/** The same asked later of a draft: whatever else was booked before it or since. */
export async function papersLikeDraft(
  shop: Shop,
  draft: { id: string; amount: number | null; date: string | null; status: string },
  reading: ReceiptReading | null,
): Promise<Found> {
  if (draft.status !== 'draft' || !reading) return []
  const seen = { ...reading, total: draft.amount, date: draft.date }
  const all = await receipts.earlierPapers(shop, seen)
  const own = all.find(({ expenseId }) => expenseId === draft.id)
  const others = all.filter(({ expenseId }) => expenseId !== draft.id)
  return likeliest(shop, seen, own?.sha256 ?? null, others)
}

function likeliest(shop: Shop, seen: Comparable, sha256: string | null, papers: readonly Paper[]): Found {
  const own = ownEntriesOf(shop)
  const isSameFile = (paper: Paper) => sha256 !== null && paper.sha256 === sha256
  const same = papers.filter(isSameFile).map((of) => ({ of, score: 1 }))
  const like = duplicatesOf(
    seen,
    papers.filter((paper) => !isSameFile(paper)),
  )
  return [...same, ...like]
    .slice(0, MOST_FOUND)
    .map(({ of: { expenseId, personId, date, merchant, total }, score }) => {
      const hidden = own !== null && personId !== own
      if (hidden) return { expenseId, score, date: null, merchant: null, amount: null }
      return { expenseId, score, date, merchant, amount: total === null ? null : centimes(total) }
    })
}
