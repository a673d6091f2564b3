import type { Caller } from '../../capability.ts'
import { undoChange } from '../../business/undo.ts'
import { getCustomer } from '../../customers/capabilities.ts'
import type { House } from '../../perform.ts'
import { echo } from '../answering/echoes.ts'
import { booked as bookedWords } from '../answering/booked-words.ts'
import { categoryOfLikePaper } from '../../expenses/learnt-category.ts'
import { pastPurposes, usualExpense } from '../store.ts'
import type { State } from '../conversation/state.ts'
import { lineChanged } from '../understanding/corrections.ts'
import { holeIn, sure, type Draft } from '../understanding/drafts.ts'
import { askAbout, askToConfirm } from './ask.ts'
import { call } from './calls.ts'
import { callsOf } from './draft-calls.ts'
import type { Case, Course } from './course.ts'
import { lessonsOf } from './lessons.ts'
import { lookUp } from './looking-up.ts'

/** `instead`: a change to take back. `unsure`: what was meant is said first. */
type Manner = { instead?: string | undefined; unsure?: boolean | undefined }

/** Books what has no hole, or asks about the first hole; what erases is asked first. */
export async function book(
  matter: Case,
  drafts: readonly Draft[],
  { instead, unsure }: Manner = {},
): Promise<Course> {
  const settled = await Promise.all(
    drafts.map(async (draft) =>
      withPurpose(matter, await withBalance(matter, await withUsual(matter, draft))),
    ),
  )
  const open = settled.findIndex((draft) => holeIn(draft) !== null)
  const hole = open < 0 ? null : holeIn(settled[open] ?? settled[0]!)
  if (hole) return askAbout(matter, settled, open, hole)
  if (
    unsure ||
    settled.some(
      (draft) =>
        draft.do === 'erase' ||
        (draft.do === 'sale' && draft.lines.some(({ item }) => item.is === 'unknown' && item.said === '=')),
    )
  )
    return askToConfirm(matter, settled)
  return bookNow(matter, settled, instead)
}

export async function bookNow(
  { house, caller, state, today, names }: Case,
  drafts: readonly Draft[],
  instead?: string,
): Promise<Course> {
  const balances = await balancesFor(house, caller, drafts)
  const each = drafts.map((draft) => callsOf(draft, (id) => balances.get(id) ?? 0))
  const lessons = lessonsOf(drafts, names.things)
  const undo = instead ? [call(undoChange, { id: instead })] : []
  return {
    calls: [...undo, ...each.flat(), ...lessons.calls],
    compose: (outputs, tongue, changeId) => {
      let at = undo.length
      const echoes = drafts.map((draft, which) => {
        const many = each[which]?.length ?? 0
        const calls = each[which] ?? []
        const own = outputs.slice(at, at + many).filter((_, place) => calls[place]?.makes === undefined)
        at += many
        return echo(draft, own, tongue, today, caller.business.timeZone)
      })
      const head = instead ? `${tongue.of(bookedWords.correction)}\n` : ''
      return {
        answer: [
          `${head}${echoes.join('\n')}`,
          ...lessons.learnt.map(({ said, name }) => tongue.of(bookedWords.learnt)(said, name)),
          tongue.of(bookedWords.undo),
        ].join('\n'),
        state: {
          ...state,
          pending: null,
          booked: changeId
            ? { changeId, drafts: [...drafts], ...(instead ? { line: lineOf(state, drafts) } : {}) }
            : state.booked,
        },
        capability: each[0]?.[0]?.capability.name ?? null,
      }
    },
  }
}

function lineOf({ booked }: State, drafts: readonly Draft[]): number | undefined {
  return booked ? lineChanged(booked.drafts, drafts) : undefined
}

/** Rule 4 of domain/algeria.md: old money is read by what this owner usually pays for it. */
async function withUsual({ house, caller }: Case, draft: Draft): Promise<Draft> {
  if (
    draft.do !== 'expense' ||
    !draft.amount ||
    draft.amount.certain ||
    draft.amount.asked ||
    !draft.category
  )
    return draft
  const { category, amount } = draft
  const usual = await house.books.read((tx) => usualExpense(tx, caller.business.id, category))
  if (usual === null) return draft
  const near = amount.readings.filter((centimes) => centimes <= usual * 5 && usual <= centimes * 5)
  const [only] = near
  return only !== undefined && near.length === 1
    ? { ...draft, amount: { readings: [only], certain: true } }
    : draft
}

/** `walid jab 3 alaf`: of two readings of old money, the one that is a payment of about what is owed. */
async function withBalance(matter: Case, draft: Draft): Promise<Draft> {
  if (draft.do !== 'entry' || draft.kind !== 'payment' || draft.customer?.is !== 'known') return draft
  const { amount, customer, share } = draft
  if (amount === null && share) {
    const { balance } = await lookUp(matter, getCustomer, { id: customer.id })
    return balance > 0 ? { ...draft, amount: sure(Math.round(balance * share)) } : draft
  }
  if (amount === null || amount === 'all' || amount.certain || amount.asked) return draft
  const { balance } = await lookUp(matter, getCustomer, { id: customer.id })
  const near = amount.readings.filter((centimes) => centimes <= balance && balance <= centimes * MOST_PARTS)
  const [only] = near
  return only !== undefined && near.length === 1
    ? { ...draft, amount: { readings: [only], certain: true } }
    : draft
}
/** Nobody pays a debt back in more parts than this. */
const MOST_PARTS = 20

/** What it was for, as this owner said of the like before; else it is asked, the categories that they use most first. */
async function withPurpose({ house, caller }: Case, draft: Draft): Promise<Draft> {
  if (draft.do !== 'expense' || draft.category !== null || draft.likely) return draft
  const text = [draft.note, draft.merchant].filter(Boolean).join(' ')
  const past = await house.books.read((tx) => pastPurposes(tx, caller.business.id))
  const category = text === '' ? null : categoryOfLikePaper(text, past)
  if (category) return { ...draft, category }
  const used = past.map(({ category: code }) => code)
  const often = [...new Set([...used, ...USUAL])].sort(
    (a, b) => used.filter((each) => each === b).length - used.filter((each) => each === a).length,
  )
  const others = often.filter((code) => code !== 'other').slice(0, MOST_LIKELY)
  return { ...draft, likely: [...others, 'other'] }
}
const USUAL = ['goods', 'transport', 'maintenance', 'packaging', 'wages'] as const
const MOST_LIKELY = 6

async function balancesFor(
  house: House,
  caller: Caller,
  drafts: readonly Draft[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const draft of drafts) {
    if (draft.do !== 'entry' || draft.amount !== 'all' || draft.customer?.is !== 'known') continue
    const { id } = draft.customer
    const { balance } = await lookUp({ house, caller }, getCustomer, { id })
    found.set(id, balance)
  }
  return found
}
