import { z } from 'zod'
import type { Caller } from '../../capability.ts'
import { listItems } from '../../inventory/capabilities.ts'
import { counted } from '../../language/counted.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { withMarks } from '../../language/marks.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { sayDay, sayList } from '../../language/say.ts'
import { centimes } from '../../money.ts'
import { perform, type House } from '../../perform.ts'
import { listDeadlines } from '../../taxes/capabilities.ts'
import { REMIND_DAYS } from '../../taxes/rules.ts'
import { addDays, dayIn, type Day } from '../../time.ts'
import { getTill } from '../alerts/cash.ts'
import { getStats } from '../capabilities.ts'
import type { Stats } from '../contract.ts'
import { overdueDebts } from '../insights/people-store.ts'
import type { NoticeKind } from './contract.ts'
import { salesCurve } from './curve.ts'
import { waitingDrafts } from './store.ts'
import { words } from './words.ts'

/** One message of a notice, without its way out. */
export type Notice = {
  text: string
  picture?: { base64: string; mime: string }
  says: readonly { label: string; says: string }[]
}

const MOST_NAMED = 5
const MOST_DEBTORS = 3
/** A photo that came a moment ago is being looked at. */
const DRAFT_AFTER_MS = 2 * 3_600_000

/** What a person is told of a day; nothing where there is nothing to say. */
export async function composeNotice(
  house: House,
  caller: Caller,
  kind: NoticeKind,
  day: Day,
): Promise<Notice[]> {
  const notices = await compose(house, caller, kind, day)
  return notices.map((notice) => ({ ...notice, text: withMarks(notice.text, caller.language) }))
}

async function compose(house: House, caller: Caller, kind: NoticeKind, day: Day): Promise<Notice[]> {
  const theirs = words[caller.language]
  switch (kind) {
    case 'evening':
      return evening(house, caller, day)
    case 'week':
      return week(house, caller, day)
    case 'taxes': {
      const ahead = await deadlines(house, caller, day, addDays(day, Math.max(...REMIND_DAYS)))
      // On the same days as the alerts, and not every morning of a fortnight.
      const due = ahead.filter(({ dueOn }) => REMIND_DAYS.some((days) => addDays(day, days) === dueOn))
      const lines = due.map(({ name, dueOn }) => `• ${name} : ${sayDay(dueOn, caller.language, day)}`)
      return lines.length === 0 ? [] : [{ text: theirs.taxes(lines.join('\n')), says: [] }]
    }
    case 'drafts': {
      const before = new Date(house.clock.now().getTime() - DRAFT_AFTER_MS).toISOString()
      const { count, amount } = await house.books.read((tx) => waitingDrafts(tx, caller.business.id, before))
      const text = theirs.drafts(count, sayMoney(centimes(amount), caller.language))
      return count === 0 ? [] : [{ text, says: [theirs.show] }]
    }
    case 'credit':
      return credit(house, caller, day)
  }
}

async function evening(house: House, caller: Caller, day: Day): Promise<Notice[]> {
  const { language } = caller
  const theirs = words[language]
  const stats = await ask(house, caller, getStats, { from: day, to: day })
  const till = await ask(house, caller, getTill, {})
  const { items } = await ask(house, caller, listItems, { lowStock: true, pageSize: MOST_NAMED })
  const next = addDays(day, 1)
  const tomorrow = await deadlines(house, caller, next, next)
  // Read on the morning after, “tomorrow” would be wrong.
  const late = dayIn(caller.business.timeZone, house.clock.now()) > day
  const when = late ? sayDay(next, language, day) : theirs.tomorrow
  const text = [
    theirs.evening({ day: sayDay(day, language, day), ...figures(stats, caller) }),
    ...against(stats, caller),
    ...(till.expected === null ? [] : [theirs.till(sayMoney(centimes(till.expected), language))]),
    ...(items.length === 0
      ? []
      : [
          theirs.low(
            sayList(
              items.map(({ name, quantity }) => `${name} (${sayNumber(quantity)})`),
              language,
            ),
          ),
        ]),
    ...(stats.customersOwe === 0 ? [] : [theirs.owed(sayMoney(stats.customersOwe, language))]),
    ...(tomorrow.length === 0
      ? []
      : [
          theirs.deadlines(
            when,
            sayList(
              tomorrow.map(({ name }) => name),
              language,
            ),
          ),
        ]),
  ].join('\n')
  const picture = await curve(house, caller, addDays(day, -6), day)
  return [{ text, picture, says: [theirs.why, ...(items.length === 0 ? [] : [theirs.order])] }]
}

async function week(house: House, caller: Caller, sunday: Day): Promise<Notice[]> {
  const { language } = caller
  const [from, to] = [addDays(sunday, -7), addDays(sunday, -1)]
  const stats = await ask(house, caller, getStats, { from, to })
  const best = stats.topProducts
    .slice(0, 3)
    .map(({ name, revenue }) => `• ${name} : ${sayMoney(revenue, language)}`)
  const says = { from: sayDay(from, language, sunday), to: sayDay(to, language, sunday) }
  const text = [
    words[language].week({ ...says, ...figures(stats, caller) }),
    ...against(stats, caller),
    ...best,
  ].join('\n')
  return [
    {
      text,
      picture: await curve(house, caller, addDays(from, -7), to),
      says: [words[language].why, words[language].order],
    },
  ]
}

async function credit(house: House, caller: Caller, day: Day): Promise<Notice[]> {
  const { language, business } = caller
  const debts = await house.books.read((tx) => overdueDebts({ tx, business, today: day }))
  return debts.slice(0, MOST_DEBTORS).flatMap(({ name, balance, since }) => {
    const amount = sayMoney(balance, language)
    // Two messages, so that the second can be forwarded as it stands.
    return [
      { text: words[language].credit(name, amount, sayDay(since, language, day)), says: [] },
      { text: words[language].toForward(name, amount, business.name), says: [] },
    ]
  })
}

function figures({ revenue, expenses, profit, salesCount }: Stats, { language }: Caller) {
  return {
    revenue: sayMoney(revenue, language),
    expenses: sayMoney(expenses, language),
    profit: sayMoney(profit, language),
    sales: counted(salesCount, countedNouns.sale, language),
  }
}

function against({ revenue, previous }: Stats, { language }: Caller): string[] {
  if (previous.revenue === 0) return []
  const percent = Math.round(((revenue - previous.revenue) / previous.revenue) * 100)
  return [words[language].against(`${percent > 0 ? '+' : ''}${sayNumber(percent)}`)]
}

async function deadlines(house: House, caller: Caller, from: Day, to: Day) {
  const { items, regime } = await ask(house, caller, listDeadlines, { from, to })
  return regime === 'unknown' ? [] : items
}

async function curve(
  house: House,
  caller: Caller,
  from: Day,
  to: Day,
): Promise<{ base64: string; mime: string }> {
  const bytes = await salesCurve(house, caller, from, to)
  return { base64: Buffer.from(bytes).toString('base64'), mime: 'image/png' }
}

async function ask<In extends z.ZodType, Out extends z.ZodType>(
  house: House,
  caller: Caller,
  capability: Parameters<typeof perform>[1] & { input: In; output: Out },
  input: z.input<In>,
): Promise<z.output<Out>> {
  return capability.output.parse((await perform(house, capability, input, caller)).output)
}
