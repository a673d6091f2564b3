import { hijriCorrection } from '../almanac/seasons.ts'
import { holidayNames } from '../almanac/words.ts'
import { findBusiness } from '../business/store.ts'
import { defineCapability, everyDoor, type Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { sayMoney, sayNumber } from '../language/money.ts'
import { centimes, minus, plus } from '../money.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import { addDays, daysCounted, lastOfMonth, type Day } from '../time.ts'
import {
  deadlineList,
  deadlineQuery,
  extension,
  extensionId,
  newExtension,
  stamp,
  stampQuery,
  status,
  statusQuery,
  vatMonth,
  vatQuery,
  type Deadline,
  type Regime,
} from './contract.ts'
import * as rules from './rules.ts'
import { stampDuty } from '../expenses/receipts/stamp.ts'
import * as store from './store.ts'
import { gapsOf, merchantOf, suppliersOf } from './vat.ts'
import * as words from './words.ts'

const AHEAD_DAYS = 120
const NEXT = 5

export const listDeadlines = defineCapability({
  name: 'taxes_list_deadlines',
  about:
    'The tax and social deadlines that come for the regime of the business, with extensions, closed days, source and status. To be checked with an accountant.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: deadlineQuery,
  output: deadlineList,
  async run(query, shop) {
    inOrder(query)
    const regime = query.regime ?? (await regimeOf(shop))
    const from = query.from ?? shop.today
    const to = query.to ?? addDays(from, AHEAD_DAYS)
    inOrder({ from, to })
    return { regime, items: await deadlines(shop, from, to, regime), notice: words.notice[shop.language] }
  },
})

export const taxStatus = defineCapability({
  name: 'taxes_status',
  about:
    'The tax regime and what follows from it: turnover of the year against the ceiling (warned at 80 and 100 per cent), the flat tax to expect, the next deadlines.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: statusQuery,
  output: status,
  async run({ year = Number.NaN }, shop) {
    const regime = await regimeOf(shop)
    const ofYear = Number.isNaN(year) ? Number(shop.today.slice(0, 4)) : year
    const last = `${ofYear}-12-31`
    const turnover = centimes(await store.turnover(shop, `${ofYear}-01-01`, last))
    const until = last < shop.today ? last : shop.today
    const ceiling = rules.ceilingOf(regime, until)
    const level = ceiling && rules.levelOf(turnover, ceiling.amount)
    const share = ceiling && Math.round((turnover / ceiling.amount) * 1000) / 10
    const message = levelMessage(regime, level)
    const next = await deadlines(shop, shop.today, addDays(shop.today, 366), regime)
    return {
      regime,
      regimeName: words.regimeNames[regime][shop.language],
      year: ofYear,
      turnover,
      expectedTurnover: rules.expectedOfYear(turnover, ofYear, until),
      ceiling,
      share,
      level,
      message: message({
        share: sayNumber(share ?? 0, 1),
        ceiling: ceiling ? sayMoney(ceiling.amount, shop.language) : '',
      })[shop.language],
      estimate: rules.flatTax(regime, turnover, until),
      next: next.slice(0, NEXT),
      till: words.till[shop.language],
      notice: words.notice[shop.language],
    }
  },
})

export const vatOfMonth = defineCapability({
  name: 'taxes_vat_month',
  about:
    "TVA of a month: collected on sales at a told rate, deductible by the suppliers' papers, and what these papers lack (NIF, TVA amount).",
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: vatQuery,
  output: vatMonth,
  async run({ month = '', rate }, shop) {
    const said = month === '' ? shop.today.slice(0, 7) : month
    const [from, to] = [`${said}-01`, lastOfMonth(`${said}-01`)]
    const regime = await regimeOf(shop)
    const table = rules.vatTable(to)
    const revenue = centimes(await store.turnover(shop, from, to))
    const collects = regime !== 'ifu' && regime !== 'ae'
    const ratePercent = collects ? (rate ?? table.normal) : 0
    const inside = rules.taxInside(revenue, ratePercent)
    const papers = await store.invoices(shop, from, to)
    const suppliers = collects ? suppliersOf(papers, table.mostCash) : []
    const deductible = plus(...suppliers.map(({ taxAmount }) => taxAmount))
    return {
      month: said,
      regime,
      applies: regime === 'unknown' ? null : collects,
      collected: {
        revenue,
        ratePercent,
        base: inside.base,
        amount: inside.tax,
        assumed: collects && rate === undefined,
      },
      deductible: { amount: deductible, suppliers },
      balance: minus(inside.tax, deductible),
      missing: collects ? missingIn(shop, papers, table.mostCash) : [],
      notice: words.notice[shop.language],
    }
  },
})

export const stampDutyOf = defineCapability({
  name: 'taxes_stamp_duty',
  about: 'The droit de timbre on an amount paid in cash, by the table of its day.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: stampQuery,
  output: stamp,
  async run({ amount, date, paymentMethod }, shop) {
    const found = stampDuty(amount, date ?? shop.today, paymentMethod)
    return {
      amount,
      duty: found.duty,
      total: plus(amount, found.duty),
      perHundredDinars: found.perTranche,
      since: found.since,
      source: found.source,
      status: found.status,
      notice: words.notice[shop.language],
    }
  },
})

export const extendDeadline = defineCapability({
  name: 'taxes_extend_deadline',
  about: 'Note that the tax office moved a deadline: its reminders move with it.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newExtension,
  output: extension,
  async run(said, shop) {
    inOrder({ from: said.dueOn, to: said.movedTo })
    const known = rules.deadlinesBetween(said.dueOn, addDays(said.dueOn, 400), 'unknown', [])
    if (!known.some(({ code, lawOn }) => code === said.deadline && lawOn === said.dueOn)) {
      throw new SanadError('no_such', { what: 'deadline', path: 'dueOn' })
    }
    const before = await store.findExtension(shop, said)
    const row = await store.noteExtension(shop, said)
    shop.change.record({
      undo: before
        ? { capability: 'taxes_extend_deadline', input: { ...said, movedTo: before.movedTo } }
        : { capability: 'taxes_remove_extension', input: { id: row.id } },
      touches: [`deadline:${said.deadline}:${said.dueOn}`],
    })
    return { id: row.id, ...said }
  },
})

export const removeExtension = defineCapability({
  name: 'taxes_remove_extension',
  about: 'Take back a noted extension: the day of the law counts again.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: extensionId,
  output: nothing,
  async run({ id }, shop) {
    const { deadline, dueOn, movedTo } = await store.removeExtension(shop, id)
    shop.change.record({
      undo: { capability: 'taxes_extend_deadline', input: { deadline, dueOn, movedTo } },
      touches: [`deadline:${deadline}:${dueOn}`],
    })
    return {}
  },
})

/** The deadlines of a business in a period, worded; the dashboard's alerts read them too. */
export async function deadlines(shop: Shop, from: Day, to: Day, regime: Regime): Promise<Deadline[]> {
  const due = rules.deadlinesBetween(from, to, regime, await store.ownExtensions(shop))
  const { language } = shop
  return due.map((each) => ({
    code: each.code,
    name: words.deadlineNames[each.code][language],
    regimes: each.regimes,
    condition: each.condition,
    conditionText: each.condition && words.conditionTexts[each.condition][language],
    lawOn: each.lawOn,
    dueOn: each.dueOn,
    daysLeft: daysCounted(shop.today, each.dueOn) - 1,
    extended: each.extension && { id: each.extension.id, source: each.extension.source },
    closed: closedOn(shop, each.dueOn),
    source: each.source,
    status: each.status,
  }))
}

export async function regimeOf(shop: Shop): Promise<Regime> {
  const { taxRegime } = await findBusiness(shop.tx, shop.business.id)
  return taxRegime as Regime
}

function closedOn(shop: Shop, day: Day): Deadline['closed'] {
  const closed = rules.closedOn(day, hijriCorrection(shop.business.settings))
  if (!closed) return null
  const { why, workingDayBefore } = closed
  const name = rules.isClosedWeekday(why) ? words.closedDays[why] : holidayNames[why]
  return { why: name?.[shop.language] ?? why, workingDayBefore }
}

function levelMessage(regime: Regime, level: rules.Level | null) {
  if (regime === 'unknown') return words.levelMessages.unknown
  return words.levelMessages[level ?? 'none']
}

function missingIn(shop: Shop, papers: readonly store.Invoice[], mostCash: number) {
  return papers.flatMap((paper) => {
    const what = gapsOf(paper, mostCash)
    if (what.length === 0 || paper.date === null || paper.amount === null) return []
    return {
      expenseId: paper.id,
      date: paper.date,
      merchant: merchantOf(paper),
      amount: centimes(paper.amount),
      what,
      detail: what.map((gap) => words.missingTexts[gap][shop.language]).join(', '),
    }
  })
}
