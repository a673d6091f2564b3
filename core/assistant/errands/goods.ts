import { listReceiptGoods } from '../../expenses/receipt-goods.ts'
import { newestReceipt, lookUp } from '../acting/looking-up.ts'
import { speak, type Case, type Course } from '../acting/course.ts'
import { goodsWaiting } from '../acting/receipts.ts'
import { paperSentences as said } from '../answering/paper-sentences.ts'
import { errandWords as words } from './errand-words.ts'

/** "rentre les articles du dernier reçu en stock": offered as under its photo, with a yes. */
export async function takeInGoods(matter: Case): Promise<Course> {
  const id = await newestReceipt(matter)
  if (id === null) return speak(said.noReceipt, matter.state)
  const goods = await lookUp(matter, listReceiptGoods, { id })
  if (goods.takenIn) return speak(words.goodsAreIn, matter.state)
  const waiting = goodsWaiting(id, goods)
  if (waiting === null) return speak(said.noReceiptGoods, matter.state)
  return {
    calls: [],
    compose: (_outputs, t) => {
      const { text, pending } = waiting(matter.now, t)
      return { answer: text, state: { ...matter.state, pending }, capability: null }
    },
  }
}
