import { countedNouns } from '../../language/counted-nouns.ts'
import { addDays } from '../../time.ts'
import * as market from '../../market/capabilities.ts'
import * as watching from '../../market/watching/capabilities.ts'
import { checkedPages } from '../../market/watching/contract.ts'
import { extendDeadline, listDeadlines, removeExtension } from '../../taxes/capabilities.ts'
import type { Deadline, DeadlineCode } from '../../taxes/contract.ts'
import { deadlineCodes } from '../../taxes/contract.ts'
import { fold } from '../../language/normalise.ts'
import { call } from '../acting/calls.ts'
import type { Case } from '../acting/course.ts'
import { lookUp } from '../acting/looking-up.ts'
import { tongue } from '../answering/voice.ts'
import type { Named } from '../understanding/questions.ts'
import type { Act } from './act.ts'
import type { Given } from './errand.ts'
import { errandWords as words } from './errand-words.ts'

export const dropPrice: Act = {
  title: words.dropPrice,
  none: words.noSuchPrice,
  first: words.askDropPrice,
  among: pricesMeant,
  calls: (things) => things.map(({ id }) => call(market.deletePrice, { id })),
}

export const watchPage: Act = {
  title: words.watchPage,
  none: words.noCompetitor,
  among: competitorsMeant,
  lacks: ({ url }) => (url ? null : words.whichUrl),
  calls: (things, { url = '', item }) =>
    things.map(({ id }) => call(watching.watchPage, { id, url, ...(item ? { itemId: item.id } : {}) })),
  told: (_outputs, _t, { url = '' }) => url,
}

export const unwatchPage: Act = {
  title: words.unwatchPage,
  none: words.noPage,
  first: words.askUnwatch,
  among: pagesMeant,
  calls: (things) =>
    things.map(({ id }) => {
      const [competitor = '', watch = ''] = id.split('/')
      return call(watching.unwatchPage, { id: competitor, watchId: watch })
    }),
}

export const checkPages: Act = {
  title: words.checkPages,
  none: words.noCompetitor,
  toAll: true,
  among: competitorsMeant,
  calls: (things) => things.map(({ id }) => call(watching.checkPages, { id })),
  told: (outputs, t) => {
    const pages = outputs.flatMap((each) => checkedPages.parse(each).items)
    const changed = pages.filter(({ changed: isNew }) => isNew)
    const lines = pages.map(({ product, url, price, failure }) => {
      const found = price === null ? failure : t.money(price)
      return `• ${product || url}${found ? ` : ${found}` : ''}`
    })
    return [
      t.of(words.pagesRead)(t.count(pages.length, countedNouns.page), t.number(changed.length)),
      ...lines,
    ].join('\n')
  },
}

export const putOffDeadline: Act = {
  title: words.putOffDeadline,
  none: words.noSuchDeadline,
  among: deadlinesMeant,
  lacks: ({ day }) => (day ? null : words.whichDay),
  calls: (things, { day = '' }) =>
    things.map(({ id }) => {
      const [code = '', dueOn = ''] = id.split('/')
      return call(extendDeadline, { deadline: codeOf(code), dueOn, movedTo: day })
    }),
  told: (_outputs, t, { day }) => (day ? `→ ${t.day(day)}` : ''),
}

export const dropExtension: Act = {
  title: words.dropExtension,
  none: words.noExtension,
  first: words.askDropExtension,
  among: extensionsMeant,
  calls: (things) => things.map(({ id }) => call(removeExtension, { id })),
}

function codeOf(said: string): DeadlineCode {
  return deadlineCodes.find((code) => code === said) ?? 'g50'
}

function competitorsMeant({ names }: Case, { competitor }: Given): Promise<Named[]> {
  if (competitor) return Promise.resolve([competitor])
  const known = names.things.filter(({ kind }) => kind === 'competitor')
  return Promise.resolve(known.map(({ id, name }) => ({ id, name })))
}

async function pricesMeant(matter: Case, { competitor, item }: Given): Promise<Named[]> {
  if (!competitor) return []
  const { items } = await lookUp(matter, market.listPrices, { id: competitor.id, pageSize: 20 })
  const t = tongue(matter.voice, matter.today)
  return items
    .filter(({ itemId }) => !item || itemId === item.id)
    .map(({ id, product, price, date }) => ({
      id,
      name: `${product} ${t.money(price)}, ${competitor.name}, ${t.day(date)}`,
    }))
}

/** Named by both ids: a page is one of a competitor's. */
async function pagesMeant(matter: Case, given: Given): Promise<Named[]> {
  const found: Named[] = []
  for (const { id, name } of await competitorsMeant(matter, given)) {
    const { items } = await lookUp(matter, watching.listWatchedPages, { id })
    found.push(
      ...items.map((page) => ({ id: `${id}/${page.id}`, name: `${name}, ${page.product || page.url}` })),
    )
  }
  return found
}

const DAYS_AHEAD = 120

/** `la G50`, `CASNOS`: of each that the words name, the one whose day of the law lies last before the new day. */
async function deadlinesMeant(matter: Case, { day }: Given): Promise<Named[]> {
  const { items } = await lookUp(matter, listDeadlines, { to: addDays(matter.today, DAYS_AHEAD) })
  const meant = named(matter, items)
  const nearest = [...Map.groupBy(meant, ({ code }) => code).values()].flatMap((same) => {
    const before = day ? same.findLast(({ lawOn }) => lawOn <= day) : undefined
    return before ? [before] : same.slice(0, 1)
  })
  const t = tongue(matter.voice, matter.today)
  return nearest.map(({ code, name, lawOn }) => ({
    id: `${code}/${lawOn}`,
    name: `${name}, ${t.day(lawOn)}`,
  }))
}

async function extensionsMeant(matter: Case): Promise<Named[]> {
  const { items } = await lookUp(matter, listDeadlines, { to: addDays(matter.today, DAYS_AHEAD) })
  const moved = items.flatMap((each) => (each.extended?.id ? [{ ...each, own: each.extended.id }] : []))
  const meant = named(matter, moved)
  return (meant.length > 0 ? meant : moved).map(({ own, name }) => ({ id: own, name }))
}

const ARABIC: Readonly<Record<string, RegExp>> = { casnos: /كازنو[صس]|كاسنوس/u, cnas: /كنا[صس]/u }

/** By its short name, else by the first word of its long one. */
function named<Each extends Pick<Deadline, 'code' | 'name'>>(
  { heard }: Case,
  items: readonly Each[],
): Each[] {
  const said = ` ${fold(heard.text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const byCode = items.filter(({ code }) => {
    const short = code.split('_')[0] ?? code
    return (
      new RegExp(`[ \\p{L}]${short.replace(/(\d)/, ' ?$1')} `, 'u').test(said) ||
      (ARABIC[short]?.test(said) ?? false)
    )
  })
  if (byCode.length > 0) return byCode
  return items.filter(({ name }) => {
    const [first = ''] = fold(name).split(/[\s(]/)
    return first.length > 2 && said.includes(` ${first} `)
  })
}
