import { sayMoney, sayNumber } from '../../language/money.ts'
import { addDays, type Day } from '../../time.ts'
import { comparePricesNow } from '../beside.ts'
import { indicatorsOf, seasonsOf } from '../trends.ts'
import type { SectionCode } from './contract.ts'
import { billions, calendarSource, publishers, readOn, sayUnit } from './paper-words.ts'
import { sayBucket, sayFullDay, sayPercent, type Drafting, type SectionBody } from './saying.ts'
import { table } from './own-sections.ts'
import { labels, paragraphs } from './words.ts'

const MOST_ROWS = 20
const AHEAD_DAYS = 180
const INFLATION = 'FP.CPI.TOTL.ZG'
type Around = [SectionCode, SectionBody]

/** What the market, the country and the calendar say. */
export async function marketSections(
  drafting: Drafting,
  wanted: ReadonlySet<SectionCode>,
): Promise<Around[]> {
  const made: Around[] = []
  if (wanted.has('competitors')) made.push(['competitors', await competitorsSection(drafting)])
  if (wanted.has('country')) made.push(['country', await countrySection(drafting)])
  if (wanted.has('seasons')) made.push(['seasons', seasonsSection(drafting)])
  return made
}

async function competitorsSection({ shop, language }: Drafting): Promise<SectionBody> {
  const { items } = await comparePricesNow(shop)
  if (items.length === 0) return { paragraphs: [paragraphs.noCompetitors[language]] }
  const cheapest = items.filter((item) => item.cheapest.competitorId === null).length
  const rows = items.flatMap((item) =>
    item.theirs.map((their) => [
      item.name,
      sayMoney(item.ourPrice, language),
      their.competitor,
      sayMoney(their.price, language),
      sayMoney(their.difference, language),
      sayFullDay(their.date, language),
    ]),
  )
  return {
    paragraphs: [
      paragraphs.competitors({ count: sayNumber(items.length), cheapest: sayNumber(cheapest) })[language],
    ],
    tables: [
      table(
        language,
        ['item', 'ours', 'competitor', 'theirs', 'difference', 'date'],
        rows.slice(0, MOST_ROWS),
      ),
    ],
  }
}

async function countrySection({ shop, language, period }: Drafting): Promise<SectionBody> {
  const series = await indicatorsOf(shop, '2010-01-01', period.to)
  const known = series.filter(({ points }) => points.length > 0)
  const inflation = known.find(({ code }) => code === INFLATION)
  return {
    paragraphs: [paragraphs.country[language]],
    charts: inflation
      ? [
          {
            kind: 'time',
            title: labels.inflation[language],
            unit: 'percent',
            labels: inflation.points.map(({ date }) => date.slice(0, 4)),
            series: [
              { name: inflation.name, shape: 'line', values: inflation.points.map(({ value }) => value) },
            ],
          },
        ]
      : [],
    tables: [
      table(
        language,
        ['indicator', 'value', 'year'],
        known.map(({ name, unit, points }) => {
          const last = points.at(-1)
          return [
            name,
            last ? valueOf(last.value, unit, language) : '—',
            last ? asOf(last.date, language) : '—',
          ]
        }),
      ),
    ],
    sources: known.map(
      ({ code, name, vintage }) =>
        `${name} : ${publishers[code][language]} ; ${readOn[language](sayFullDay(vintage, language))}`,
    ),
  }
}

/** Large sums of a country in thousands of millions: nobody reads thirteen digits. */
function valueOf(value: number, unit: string, language: Drafting['language']): string {
  if (unit === '%') return sayPercent(value)
  if (unit === 'persons') return sayNumber(value)
  const said = sayUnit(unit, language)
  return value >= 1e9
    ? `${sayNumber(value / 1e9, 1)} ${billions[language]} ${said}`
    : `${sayNumber(value, 2)} ${said}`
}

/** A year's figure is dated at the year's end, and a month's at the month's. */
function asOf(date: Day, language: Drafting['language']): string {
  if (date.endsWith('-12-31')) return date.slice(0, 4)
  return addDays(date, 1).endsWith('-01') ? sayBucket(date, 'month', language) : sayFullDay(date, language)
}

function seasonsSection({ shop, language }: Drafting): SectionBody {
  const seasons = seasonsOf(shop, shop.today, addDays(shop.today, AHEAD_DAYS))
  return {
    paragraphs: [paragraphs.seasons[language]],
    tables: [
      table(
        language,
        ['season', 'from', 'to', 'effect'],
        seasons.map(({ name, from, to, effect }) => [
          name,
          sayFullDay(from, language),
          sayFullDay(to, language),
          effect,
        ]),
      ),
    ],
    sources: [calendarSource[language]],
  }
}
