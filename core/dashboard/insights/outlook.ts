import { centimes, plus } from '../../money.ts'
import { addDays, daysCounted, type Day } from '../../time.ts'
import type { Finding, ItemForecast } from './findings.ts'
import { COVERAGE, forecast, horizonOf, type Forecast } from './forecast.ts'
import { occasionsOf, type Occasion } from './occasions.ts'

/** How far back a forecast looks: a year and a month, so that it has seen each season once. */
export const HISTORY_DAYS = 396

export type History = {
  /** Revenue of the days with sales, in centimes. */
  sold: ReadonlyMap<Day, number>
  items: readonly ItemHistory[]
}
export type ItemHistory = {
  itemId: string
  name: string
  unit: string
  left: number
  /** Quantity of the days with sales. */
  sold: ReadonlyMap<Day, number>
}

/** What the next weeks bring to the business and take from its best shelves. Today, not over yet, counts as to come. */
export function outlook(
  history: History,
  { today, sector, correction }: { today: Day; sector: string; correction: number },
): Finding | null {
  const first = [...history.sold.keys()].sort()[0]
  if (!first || first >= today) return null
  const from = latest(first, addDays(today, -HISTORY_DAYS))
  const length = daysCounted(from, today) - 1
  const days = horizonOf(length)
  const occasions = occasionsOf(from, length + days, sector, correction)
  const [past, ahead] = [occasions.slice(0, length), occasions.slice(length)]
  const whole = forecast(valuesOf(history.sold, past), past, ahead)
  if (!whole) return null
  const before = plus(...valuesOf(history.sold, past.slice(-days)).map((value) => centimes(value)))
  const expected = centimes(Math.round(whole.expected))
  return {
    kind: 'forecast',
    subject: `${days}-days-from-${weekOf(today)}`,
    severity: 'info',
    stake: centimes(Math.abs(expected - before)),
    next: history.items.length > 0 ? { step: 'remind' } : undefined,
    facts: {
      from: today,
      to: addDays(today, days - 1),
      days,
      expected,
      low: centimes(Math.round(whole.low)),
      high: centimes(Math.round(whole.high)),
      before,
      coverage: COVERAGE,
      method: whole.method,
      backtest: roundedErrors(whole.backtest),
      ...seasonsAhead(past, ahead),
      items: history.items.flatMap((item) => itemOutlook(item, past, ahead) ?? []),
    },
  }
}

function itemOutlook(
  item: ItemHistory,
  past: readonly Occasion[],
  ahead: readonly Occasion[],
): ItemForecast | null {
  const of = forecast(valuesOf(item.sold, past), past, ahead)
  if (!of) return null
  return {
    itemId: item.itemId,
    item: item.name,
    unit: item.unit,
    expected: Math.round(of.expected),
    low: Math.floor(of.low),
    high: Math.ceil(of.high),
    left: item.left,
    toOrder: Math.max(0, Math.ceil(of.expected - Math.max(0, item.left))),
  }
}

function valuesOf(sold: ReadonlyMap<Day, number>, days: readonly Occasion[]): number[] {
  return days.map(({ date }) => sold.get(date) ?? 0)
}

function seasonsAhead(past: readonly Occasion[], ahead: readonly Occasion[]) {
  const seen = new Set(past.flatMap(({ season }) => season ?? []))
  const seasons = [...new Set(ahead.flatMap(({ season }) => season ?? []))]
  return { seasons, unseen: seasons.filter((season) => !seen.has(season)) }
}

function roundedErrors({ origins, error, weekdaysError }: Forecast['backtest']): Forecast['backtest'] {
  const toThousandth = (value: number) => Math.round(value * 1000) / 1000
  return { origins, error: toThousandth(error), weekdaysError: toThousandth(weekdaysError) }
}

/** The Sunday that begins the week: a forecast keeps its id for a week. */
function weekOf(day: Day): Day {
  return addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay())
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}
