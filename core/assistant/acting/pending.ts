import { asking } from '../answering/asking-words.ts'
import type { Choice, Pending } from '../conversation/state.ts'
import { mentionOf, says, type Heard } from '../hearing/hear.ts'
import { clause, isFree, written } from '../understanding/clauses.ts'
import { draftsIn } from '../understanding/actions.ts'
import { corrected, isCorrection } from '../understanding/corrections.ts'
import { filled, type Filling } from '../understanding/holes.ts'
import { money } from '../understanding/lines.ts'
import { questionIn } from '../understanding/questions.ts'
import { byLabel, chosenFrom } from './choosing.ts'
import { speak, type Case, type Course } from './course.ts'
import { followErrand } from '../errands/send-on.ts'
import { followTable } from './tables.ts'
import { book, bookNow } from './booking.ts'
import { isThrownAway } from './receipt-corrections.ts'
import { correctReceipt, followGoods, followReceipt } from './receipts.ts'

/** What is done with an answer to a question of ours, or null where the message is no answer to it. */
export async function answerPending(matter: Case, pending: Pending): Promise<Course | null> {
  const { heard, said, state } = matter
  const settled = { ...matter, state: { ...state, pending: null } }
  const chosen = chosenFrom(pending, heard, said.choice)
  if (pending.errand) return followErrand(settled, pending, pending.errand, chosen)
  if (chosen) return follow(settled, pending, chosen)
  if (pending.receipt && isThrownAway(heard)) return follow(settled, pending, { is: 'discard' })
  if (isNewCommand(heard, matter, pending)) return null
  const meant = byLabel(pending, heard)
  if (meant) return follow(settled, pending, meant)
  if (pending.receipt) return correctReceipt(settled, pending, pending.receipt)
  if (pending.goods) return says(heard, 'no') ? followGoods(settled, pending.goods, { is: 'no' }) : null
  if (says(heard, 'undo') || (says(heard, 'no') && heard.numbers.length === 0 && !hasName(heard)))
    return speak(asking.dropped, settled.state)
  if (pending.hole) {
    const filling = fillingFrom(matter, pending)
    if (filling) {
      const { draft, hole } = pending.hole
      const drafts = pending.drafts.map((each, at) => (at === draft ? filled(each, hole, filling) : each))
      return book(settled, drafts)
    }
  }
  if (says(heard, 'yes') && pending.kind === 'confirm') return follow(settled, pending, { is: 'yes' })
  // `et hier ?` asks; it sets no date right.
  if (heard.asks && !isCorrection(heard)) return null
  const drafts = corrected(pending.drafts, heard, matter.bench.purse)
  return drafts ? book(settled, drafts) : null
}

function follow(matter: Case, pending: Pending, choice: Choice): Promise<Course> | Course {
  if (pending.receipt) return followReceipt(matter, pending, pending.receipt, choice)
  if (pending.goods) return followGoods(matter, pending.goods, choice)
  if (pending.table) return followTable(matter, pending.table, choice)
  const { drafts } = pending
  switch (choice.is) {
    case 'yes':
      return bookNow(matter, drafts)
    case 'no':
    case 'discard':
      return speak(asking.dropped, matter.state)
    case 'thing':
    case 'direction':
    case 'money': {
      if (!pending.hole) return bookNow(matter, drafts)
      const { draft, hole } = pending.hole
      const price =
        choice.is === 'thing' ? matter.names.things.find(({ id }) => id === choice.id)?.price : undefined
      const filling: Filling = choice.is === 'thing' ? { ...choice, price } : choice
      return book(
        matter,
        drafts.map((each, at) => (at === draft ? filled(each, hole, filling) : each)),
      )
    }
    case 'category':
    case 'plain':
    case 'create': {
      if (!pending.hole) return bookNow(matter, drafts)
      const { draft, hole } = pending.hole
      return book(
        matter,
        drafts.map((each, at) => (at === draft ? filled(each, hole, choice) : each)),
      )
    }
    case 'instead':
      return book(matter, choice.drafts, { instead: matter.state.booked?.changeId })
    case 'deed':
      return book(matter, [choice.draft])
    case 'correct':
    case 'today':
      return speak(asking.dropped, matter.state)
  }
}

function fillingFrom({ heard, names, bench }: Case, pending: Pending): Filling | null {
  const hole = pending.hole?.hole
  if (!hole) return null
  const [first] = heard.numbers
  // `la 5 gram b 3500`: what counts goods is no sum.
  const sum = heard.numbers.find(({ money: unit }) => unit) ?? heard.numbers.find(({ unit }) => unit === null)
  const number = isOfMoney(pending) ? sum : first
  const said = clause(heard, 0, heard.tokens.length)
  switch (hole.hole) {
    case 'item':
    case 'customer':
    case 'supplier': {
      const fit = mentionOf(heard, hole.hole)
      const [only, ...others] = fit?.things ?? []
      if (only && others.length === 0)
        return {
          is: 'thing',
          id: only.id,
          name: only.name,
          price: names.things.find(({ id }) => id === only.id)?.price,
        }
      const stranger = hole.hole === 'item' ? null : onlyName(heard)
      if (!fit && stranger) return { is: 'stranger', said: stranger }
      // `pardon c 3`: how many, while it is asked of what.
      return hole.hole === 'item' && number && !isCorrection(heard)
        ? { is: 'money', centimes: money(said, number, bench.purse, undefined).readings[0] ?? 0 }
        : null
    }
    case 'newItems':
      return null
    case 'pack':
      return number ? { is: 'number', value: number.value } : null
    case 'category': {
      const code = mentionOf(heard, 'category')?.things[0]?.id
      return code ? { is: 'category', code } : null
    }
    case 'direction': {
      const paid = says(heard, 'payMe', 'pay', 'paidMaybe', 'receive')
      const owes = says(heard, 'debt', 'onCredit', 'take')
      return paid === owes ? null : { is: 'direction', kind: paid ? 'payment' : 'credit' }
    }
    case 'amount':
    case 'sellPrice':
    case 'price':
      return number
        ? {
            is: 'money',
            centimes:
              money(said, number, bench.purse, 'among' in hole ? hole.among[0] : undefined).readings[0] ?? 0,
          }
        : null
    case 'time': {
      const [when] = heard.dates
      return when ? { is: 'time', at: when.at ?? `${when.from}T08:00:00.000Z` } : null
    }
    case 'name':
      return heard.text.trim() ? { is: 'text', text: heard.text.trim().slice(0, 120) } : null
  }
}

function isOfMoney({ hole }: Pending): boolean {
  return hole?.hole.hole === 'amount' || hole?.hole.hole === 'sellPrice' || hole?.hole.hole === 'price'
}

/** `Toto`, `c'est Toto`: a message that is a name and nothing else. */
function onlyName(heard: Heard): string | null {
  const free = heard.tokens.flatMap((_, at) => (isFree(heard, at) ? [at] : []))
  const [first, last] = [free[0], free.at(-1)]
  const others = heard.tags.some(({ exact, concepts }) => exact && !concepts.includes('filler'))
  if (first === undefined || last === undefined || others || heard.asks || free.length > 3) return null
  return heard.numbers.length === 0 && last - first < 4 ? written(heard, first, last + 1) : null
}

/** A whole new command drops the question: it has a verb of its own and what the verb needs. */
function isNewCommand(heard: Heard, { bench }: Case, pending: Pending): boolean {
  if (says(heard, 'no', 'mistake', 'yes')) return false
  if (pending.hole?.hole.hole === 'name') return false
  const drafts = draftsIn(heard, bench)
  // "khlast 1500" answers what a receipt came to; "khlast 1500 transport" and "vendu 3 lait" are other business.
  const answers = pending.receipt && drafts.every((draft) => draft.do === 'expense' && !draft.category)
  if (drafts.length > 0 && (heard.numbers.length > 0 || heard.tags.length > 1) && !answers) return true
  const question = questionIn(heard)
  // `prix du lait` while a sum is asked for: a thing is named that no sum is.
  const ofAnother =
    isOfMoney(pending) && heard.numbers.length === 0 && heard.mentions.some(({ fits }) => fits.item)
  return question !== null && (heard.asks || ofAnother) && question.score >= 2
}

function hasName(heard: Heard): boolean {
  return mentionOf(heard, 'item') !== null || mentionOf(heard, 'customer') !== null
}
