import type { Reply } from '../contract.ts'
import { salesCurve } from '../../dashboard/notices/curve.ts'
import { periodToCompare } from '../../language/dates.ts'
import { sayDay } from '../../language/say.ts'
import { addDays } from '../../time.ts'
import { month } from '../answering/answering.ts'
import type { Question } from '../understanding/questions.ts'
import type { Case } from './course.ts'

/** More days than these in one picture can't be told apart on a phone. */
const MOST_DAYS = 92

/**
 * What is better seen than read: how sales went, and how times compare. Drawn before the transaction, which waits
 * for nothing; its figures are those of the answer.
 */
export async function pictureOf(matter: Case, { ask, slots }: Question): Promise<Reply['pictures']> {
  const { house, caller, voice, today } = matter
  const maySee = caller.person.role === 'owner' || caller.person.seesFigures
  if ((ask !== 'curve' && ask !== 'compare') || !maySee) return undefined
  const said = slots.periods.length > 0 ? slots.periods : [month(today)]
  const [only] = said
  const all = ask === 'compare' && said.length === 1 && only ? [periodToCompare(only), only] : said
  const from = all.map((period) => period.from).toSorted()[0] ?? today
  const last =
    all
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? today
  const to = last > today ? today : last
  if (from > to || addDays(from, MOST_DAYS) < to) return undefined
  const bytes = await salesCurve(house, { ...caller, language: voice }, from, to)
  const caption = `${sayDay(from, voice, today)} → ${sayDay(to, voice, today)}`
  return [{ bytes, mime: 'image/png', caption }]
}
