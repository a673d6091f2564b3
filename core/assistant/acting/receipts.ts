import { confirmExpense, deleteExpense } from '../../expenses/capabilities.ts'
import { listReceiptGoods, takeInReceiptGoods } from '../../expenses/receipt-goods.ts'
import type { z } from 'zod'
import type { receiptGoods } from '../../expenses/contract.ts'
import { centimes } from '../../money.ts'
import { categoryName } from '../answering/names.ts'
import { goodsCameIn, goodsOffered, questionAbout } from '../answering/receipt-answers.ts'
import { receiptWords as words } from '../answering/receipt-words.ts'
import type { Tongue } from '../answering/voice.ts'
import { asking } from '../answering/asking-words.ts'
import { booked } from '../answering/booked-words.ts'
import type { Choice, Pending, WaitingGoods, WaitingReceipt } from '../conversation/state.ts'
import { says } from '../hearing/hear.ts'
import { call } from './calls.ts'
import { correctionsIn, deniesSum, namesMore } from './receipt-corrections.ts'
import { speak, type Case, type Course } from './course.ts'

/** The question about a receipt as the conversation keeps it, with the buttons that may answer it. */
export function waitFor(receipt: WaitingReceipt, now: Date, t: Tongue): Pending {
  const [missing] = receipt.missing
  const correct = { id: 'correct', label: t.of(words.correctIt), value: { is: 'correct' as const } }
  const discard = { id: 'discard', label: t.of(words.throwAway), value: { is: 'discard' as const } }
  const yes = { id: 'yes', label: t.of(asking.yes), value: { is: 'yes' as const } }
  const today = { id: 'today', label: t.of(words.today), value: { is: 'today' as const } }
  const several = receipt.expenseIds.length > 1
  const answers = several ? [yes] : missing === 'date' ? [today, correct] : missing ? [] : [yes, correct]
  return {
    at: now.toISOString(),
    kind: missing ? 'clarify' : 'confirm',
    drafts: [],
    hole: null,
    choices: [...answers, discard],
    receipt,
  }
}

/** A button under a receipt, or a word that stands for one. */
export function followReceipt(
  matter: Case,
  pending: Pending,
  receipt: WaitingReceipt,
  choice: Choice,
): Course {
  switch (choice.is) {
    case 'correct':
      return speak(words.howToCorrect, { ...matter.state, pending })
    case 'no':
    case 'discard':
      return {
        calls: receipt.expenseIds.map((id) => call(deleteExpense, { id })),
        compose: (_outputs, tongue) => ({
          answer: tongue.of(asking.dropped),
          state: matter.state,
          capability: deleteExpense.name,
        }),
      }
    case 'today':
      return settle(matter, { ...receipt, corrections: { ...receipt.corrections, date: matter.today } })
    default:
      return settle(matter, receipt)
  }
}

/** "le total c'est 1500", "catégorie transport", "c'était hier", "chez Ali": corrected, and confirmed where nothing is missing. */
export function correctReceipt(matter: Case, pending: Pending, receipt: WaitingReceipt): Course | null {
  const { heard } = matter
  if (receipt.expenseIds.length > 1) {
    return says(heard, 'no') ? followReceipt(matter, pending, receipt, { is: 'no' }) : null
  }
  const corrections = correctionsIn(matter)
  if (Object.keys(corrections).length > 0)
    return settle(matter, { ...receipt, corrections: { ...receipt.corrections, ...corrections } })
  if (!says(heard, 'no', 'notThat') && !deniesSum(heard))
    return says(heard, 'yes') ? settle(matter, receipt) : null
  // `non, Cevital` tells what is right and not that the paper is none.
  const more = namesMore(heard) || heard.numbers.length > 0
  return followReceipt(matter, pending, receipt, { is: more ? 'correct' : 'no' })
}

/** Asks for what is still missing, or confirms with what was corrected. */
function settle(matter: Case, receipt: WaitingReceipt): Course {
  const missing = receipt.missing.filter((field) => receipt.corrections[field] === undefined)
  if (missing.length === 0) return confirm(matter, receipt)
  const waiting = { ...receipt, missing }
  return {
    calls: [],
    compose: (_outputs, tongue) => ({
      answer: questionAbout(waiting, tongue) ?? tongue.of(words.ask),
      state: { ...matter.state, pending: waitFor(waiting, matter.now, tongue) },
      capability: null,
    }),
  }
}

/** Confirms; where the paper lists goods of the catalogue, they are then offered as stock coming in. */
function confirm(matter: Case, { expenseIds, corrections }: WaitingReceipt): Course {
  const [only] = expenseIds
  const single = expenseIds.length === 1 && only !== undefined
  return {
    calls: [
      ...expenseIds.map((id) => call(confirmExpense, { id, corrections })),
      ...(single ? [call(listReceiptGoods, { id: only })] : []),
    ],
    compose: (outputs, tongue) => {
      const spent = expenseIds.map((_, at) => confirmExpense.output.parse(outputs[at]))
      const echo = spent.map(({ amount, category, merchant }) => {
        const where = merchant ? `, ${merchant}` : ''
        return `${tongue.money(amount ?? 0)} ✅ ${tongue.of(booked.expense)} : ${categoryName(category, tongue)}${where}.`
      })
      const goods = single ? listReceiptGoods.output.parse(outputs[1]) : null
      const waiting = goods && only && !goods.takenIn ? goodsWaiting(only, goods) : null
      const offer = waiting?.(matter.now, tongue)
      return {
        answer: [...echo, tongue.of(booked.undo), ...(offer ? [offer.text] : [])].join('\n'),
        state: { ...matter.state, pending: offer?.pending ?? null },
        capability: confirmExpense.name,
      }
    },
  }
}

type ReceiptGoods = z.output<typeof receiptGoods>

/** The goods of a receipt that the catalogue knows, offered as stock coming in; null where it knows none. */
export function goodsWaiting(expenseId: string, { lines }: Pick<ReceiptGoods, 'lines'>) {
  const known = lines.flatMap(({ match, name, quantity, unitCost }) =>
    match ? [{ itemId: match.itemId, quantity, unitCost, printed: name.slice(0, 200) || match.name }] : [],
  )
  if (known.length === 0) return null
  return (now: Date, t: Tongue) => ({
    text: goodsOffered(lines, t),
    pending: waitForGoods({ expenseId, lines: known }, now, t),
  })
}

function waitForGoods(goods: WaitingGoods, now: Date, t: Tongue): Pending {
  const choices: Pending['choices'] = [
    { id: 'yes', label: t.of(asking.yes), value: { is: 'yes' } },
    { id: 'no', label: t.of(asking.no), value: { is: 'no' } },
  ]
  return { at: now.toISOString(), kind: 'confirm', drafts: [], hole: null, choices, goods }
}

/** The goods of a confirmed receipt come into stock, or stay out of it. */
export function followGoods(matter: Case, { expenseId, lines }: WaitingGoods, choice: Choice): Course {
  if (choice.is !== 'yes') return speak(words.stockStays, matter.state)
  return {
    calls: [call(takeInReceiptGoods, { id: expenseId, lines: lines.map(withMoney) })],
    compose: (outputs, tongue) => ({
      answer: `${goodsCameIn(takeInReceiptGoods.output.parse(outputs[0]).goods, tongue)}\n${tongue.of(booked.undo)}`,
      state: matter.state,
      capability: takeInReceiptGoods.name,
    }),
  }
}

function withMoney(line: WaitingGoods['lines'][number]) {
  return { ...line, unitCost: centimes(line.unitCost) }
}
