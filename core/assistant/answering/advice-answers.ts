import * as business from '../../business/capabilities.ts'
import * as reminders from '../../business/reminders.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { getTill } from '../../dashboard/alerts/cash.ts'
import { listAlerts } from '../../dashboard/alerts/capabilities.ts'
import { briefBusiness } from '../../dashboard/briefing/capabilities.ts'
import { listInsights } from '../../dashboard/insights/capabilities.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayInstant } from '../../language/say.ts'
import { audienceInsights } from '../../marketing/audience.ts'
import { listContents } from '../../marketing/content/capabilities.ts'
import { listDeadlines, stampDutyOf, taxStatus, vatOfMonth } from '../../taxes/capabilities.ts'
import { one, plain, type Answers } from './answering.ts'
import { nouns } from './figure-words.ts'
import { sentences as say } from './sentences.ts'

const MOST_DEADLINES = 4
const MOST_ADVICE = 3

/** How questions about taxes, advice, alerts, the till and reminders are answered. */
export const adviceAnswers = {
  deadlines() {
    return one(listDeadlines, {}, ({ items, notice }, t) => {
      if (items.length === 0) return `${t.of(say.noDeadlines)} ${notice}`
      const list = items
        .slice(0, MOST_DEADLINES)
        .map(
          ({ name, dueOn, conditionText }) =>
            `• ${t.day(dueOn)} : ${name}${conditionText ? ` (${inBrackets(conditionText)})` : ''}`,
        )
      return `${list.join('\n')}\n${notice}`
    })
  },
  tax_status() {
    return one(taxStatus, {}, ({ message, regimeName, notice }) => `${regimeName}. ${message}\n${notice}`)
  },
  vat_month() {
    return one(
      vatOfMonth,
      {},
      ({ collected, deductible, balance, notice }, t) =>
        `${t.money(balance)} : TVA (${t.money(collected.amount)} − ${t.money(deductible.amount)}).\n${notice}`,
    )
  },
  stamp_duty({ amount }) {
    if (amount === null) return plain((t) => t.of(say.stampOfWhat))
    return one(
      stampDutyOf,
      { amount },
      ({ duty, total, notice }, t) =>
        `${t.money(duty)} : ${t.of(say.stamp)} (${t.of(say.totalWith)} ${t.money(total)}).\n${notice}`,
    )
  },
  reminders({ asking }) {
    return one(reminders.listReminders, { pageSize: 10 }, ({ items }, t) => {
      const waiting = items.filter(({ deliveredAt }) => deliveredAt === null)
      if (waiting.length === 0) return t.of(say.noReminders)
      return `${t.of(say.reminders)} :\n${waiting.map(({ text, at }) => `• ${text}, ${sayInstant(at, asking.zone, t.voice)}`).join('\n')}`
    })
  },
  advice() {
    return one(listInsights, {}, ({ items }, t) =>
      items.length === 0
        ? t.of(say.nothing)
        : items
            .slice(0, MOST_ADVICE)
            .map(({ title, detail }) => `• ${title}\n  ${detail}`)
            .join('\n'),
    )
  },
  report({ dates }) {
    return one(briefBusiness, dates, ({ text }) => text)
  },
  alerts() {
    return one(listAlerts, {}, ({ items }, t) => {
      const open = items.filter(({ acknowledgedAt }) => acknowledgedAt === null)
      return open.length === 0
        ? t.of(say.noAlerts)
        : open
            .slice(0, 5)
            .map(({ title, detail }) => `• ${title}. ${detail}`)
            .join('\n')
    })
  },
  audience({ ever }) {
    return one(
      audienceInsights,
      ever,
      ({ segments }, t) =>
        segments
          .filter(({ customers }) => customers > 0)
          .slice(0, 5)
          .map(({ name, customers, revenue }) => `• ${name} : ${t.number(customers)} (${t.money(revenue)})`)
          .join('\n') || t.of(say.noData),
    )
  },
  contents() {
    return one(
      listContents,
      { pageSize: 3 },
      ({ items }, t) => items.map(({ text }) => `« ${text} »`).join('\n') || t.of(say.nothing),
    )
  },
  till() {
    return one(getTill, {}, ({ expected }, t) =>
      expected === null ? t.of(say.tillUncounted) : `${t.money(expected)} : ${t.of(nouns.till)}.`,
    )
  },
  business() {
    return one(business.getBusiness, {}, ({ name, sector, wilaya, phone, nif, rc }, t) =>
      [
        `${name} (${sector}, ${wilayaName(wilaya, isRightToLeft(t.voice) ? 'arabic' : 'latin')})`,
        phone,
        nif && `NIF ${nif}`,
        rc && `RC ${rc}`,
      ]
        .filter(Boolean)
        .join(', '),
    )
  },
} satisfies Answers

/** A sentence of its own begins small between brackets. */
function inBrackets(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
