import { says, type Heard } from '../hearing/hear.ts'
import type { State } from '../conversation/state.ts'
import { bestFrame } from '../understanding/questions.ts'
import { isReminder } from '../understanding/reminders.ts'
import type { ErrandName } from './errand.ts'
import { errandFrames } from './frames.ts'
import { isWritten } from './written.ts'

/** The errand that a message sends on, or null. What is asked ("qui a vu…", "combien…") sends on none. */
export function errandIn(heard: Heard, { booked, asked }: State): ErrandName | null {
  if (isReminder(heard) || says(heard, 'howMuch', 'number', 'atHowMuch', 'when')) return null
  const best = bestFrame<ErrandName>(heard, errandFrames)
  if (best && asksFor(heard, best.ask)) return null
  if (best)
    return best.ask === 'see_alerts' && !says(heard, 'alert') && asked?.ask !== 'alerts' ? null : best.ask
  return notTheLast(heard, booked)
}

/** A question about who or what is not an order, unless Darija's `wach` only begins it. */
function asksFor(heard: Heard, name: ErrandName): boolean {
  return says(heard, 'who', 'which') || (says(heard, 'what', 'show') && name !== 'see_alerts')
}

/** `supprime la dernière vente` after an expense was booked here: the undo would take back the wrong one. */
function notTheLast(heard: Heard, booked: State['booked']): ErrandName | null {
  const about = heard.mentions.some(({ fits }) => fits.campaign ?? fits.competitor ?? fits.supplier)
  if (!says(heard, 'undo', 'remove') || about || !isWritten(heard, 'shortly')) return null
  const of = (done: string) => booked?.drafts.some((draft) => draft.do === done) ?? false
  if (says(heard, 'thatSale', 'sales') && !of('sale')) return 'drop_sale'
  if (says(heard, 'thatExpense', 'expense') && !of('expense') && !of('purchase')) return 'drop_expense'
  return null
}
