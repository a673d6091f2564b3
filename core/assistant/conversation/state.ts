import { z } from 'zod'
import type { Centimes } from '../../money.ts'
import type { Errand } from '../errands/errand.ts'
import type { Draft, Hole } from '../understanding/drafts.ts'
import type { Question } from '../understanding/questions.ts'

/** What a conversation remembers from one message to the next, kept as JSON in `Conversation.state`. */
export type State = {
  v: 1
  /** A question of ours that waits for its answer. */
  pending: Pending | null
  /** The question before, for "et hier ?". */
  asked: Question | null
  /** What was booked last, for "non, 5 pas 3". */
  booked: { changeId: string; drafts: Draft[]; line?: number | undefined } | null
  /** A question of ours waited too long for this message to answer it. */
  lapsed?: boolean
}

export type Pending = {
  at: string
  kind: 'confirm' | 'clarify'
  /** Drafts that wait, with the hole that the question is about; none for a confirmation of them all. */
  drafts: Draft[]
  hole: { draft: number; hole: Hole } | null
  choices: { id: string; label: string; value: Choice }[]
  receipt?: WaitingReceipt | undefined
  goods?: WaitingGoods | undefined
  table?: WaitingTable | undefined
  /** An errand that waits: for the thing that is meant, for what it lacks, or for a yes. */
  errand?: { errand: Errand; lacks: boolean } | undefined
  /** Questions that an unclear message may have asked. */
  meant?: Question[] | undefined
  /** A voice note that waits to be confirmed word for word, and the question that it was said to. */
  spoken?: { text: string; before: Pending | null } | undefined
}

/** Draft expenses from photos that wait to be confirmed; one alone can be corrected. */
export type WaitingReceipt = {
  expenseIds: string[]
  /** What it can't count without, asked for in this order. */
  missing: ('amount' | 'date')[]
  /** How the sum reads where it is not in dinars. */
  foreign: string | null
  corrections: { amount?: Centimes; date?: string; category?: string; merchant?: string }
}

/** Goods of a confirmed receipt that wait for a yes to come into stock. */
export type WaitingGoods = {
  expenseId: string
  lines: { itemId: string; quantity: number; unitCost: number; printed: string }[]
}
/** A file of rows that was shown and waits for a yes to be taken in; prices are of one competitor. */
export type WaitingTable = { kind: 'items' | 'sales' | 'prices'; sha256: string; competitor: string | null }
export type Choice =
  | { is: 'yes' }
  | { is: 'no' }
  | { is: 'thing'; id: string; name: string }
  | { is: 'money'; centimes: number }
  | { is: 'direction'; kind: 'credit' | 'payment' }
  | { is: 'category'; code: string }
  | { is: 'create' }
  | { is: 'deed'; draft: Draft }
  /** In place of what was booked last. */
  | { is: 'instead'; drafts: Draft[] }
  | { is: 'plain' }
  | { is: 'correct' }
  | { is: 'discard' }
  | { is: 'today' }

const MINUTES_TO_ANSWER = 30

export const freshState: State = { v: 1, pending: null, asked: null, booked: null }

const kept = z.object({ v: z.literal(1), pending: z.unknown(), asked: z.unknown(), booked: z.unknown() })

/** An older or unreadable state is forgotten: the books are elsewhere. */
export function readState(json: string | undefined, now: Date): State {
  const parsed = kept.safeParse(json ? JSON.parse(json) : {})
  if (!parsed.success) return freshState
  const state = parsed.data as State
  const expired = state.pending && now.getTime() - Date.parse(state.pending.at) > MINUTES_TO_ANSWER * 60_000
  return expired ? { ...state, pending: null, lapsed: true } : state
}
