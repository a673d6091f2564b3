import type { Period } from '../../language/dates.ts'
import type { Asked, Question } from '../understanding/questions.ts'
import { adviceAnswers } from './advice-answers.ts'
import { month, plain, type About, type Answering, type Asking } from './answering.ts'
import { campaignAnswers } from './campaign-answers.ts'
import { marketAnswers } from './market-answers.ts'
import { modelAnswers } from './model-answers.ts'
import { noticeAnswers } from './notice-answers.ts'
import { paperAnswers } from './paper-answers.ts'
import { peopleAnswers } from './people-answers.ts'
import { salesAnswers } from './sales-answers.ts'
import { spendingAnswers } from './spending-answers.ts'
import { screenAnswers } from './screen-answers.ts'
import { stockAnswers } from './stock-answers.ts'
import { supplyAnswers } from './supply-answers.ts'
import { watchingAnswers } from './watching-answers.ts'
import { sentences as say } from './sentences.ts'

/** Every kind of question has its answer: a missing one does not compile. */
const answers: Record<Asked, (about: About) => Answering> = {
  ...salesAnswers,
  ...spendingAnswers,
  ...stockAnswers,
  ...peopleAnswers,
  ...marketAnswers,
  ...campaignAnswers,
  ...supplyAnswers,
  ...paperAnswers,
  ...watchingAnswers,
  ...screenAnswers,
  ...adviceAnswers,
  ...modelAnswers,
  ...noticeAnswers,
}

/** How a question is answered, with the figures of the books alone. */
export function answerTo({ ask, slots }: Question, asking: Asking): Answering {
  const { today } = asking
  const [said] = slots.periods
  const period = said ?? month(today)
  const dates = { from: period.from, to: period.to }
  const unanswerable = said && aboutTime.has(ask) ? outOfBooks(said, asking) : null
  if (unanswerable) return unanswerable
  return answers[ask]({
    ask,
    slots,
    today,
    said,
    period,
    dates,
    ever: said ? dates : {},
    asking,
    amount: asking.amount,
  })
}

const aboutTime = new Set<Question['ask']>([
  'revenue',
  'item_sales',
  'sales_by_payment',
  'sales_count',
  'average_basket',
  'expenses',
  'top_expenses',
  'profit',
  'top_products',
  'worst_products',
  'best_day',
  'best_weekday',
  'best_hour',
  'compare',
  'best_customer',
  'customer_purchases',
])

/** A time before the first booking, or still to come, has no figure; a zero would be one. */
function outOfBooks(period: Period, { today, firstDay }: Asking): Answering | null {
  if (period.from > today) return plain((t) => t.of(say.future))
  return firstDay === null || period.to < firstDay ? plain((t) => t.of(say.noData)) : null
}
