import { useTranslation } from 'react-i18next'
import type { Stats } from '#core/dashboard/contract.ts'
import { daysFromTo } from '../frame/days.ts'
import { useSpeech } from '../frame/speech.ts'

export function FourFigures({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { money, number } = useSpeech()
  const previous = isComparable(stats) ? stats.previous : nothing
  return (
    <section>
      <div className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line @2xl:grid-cols-4">
        <Figure
          name={t('revenue')}
          value={money(stats.revenue)}
          now={stats.revenue}
          before={previous.revenue}
        />
        <Figure
          name={t('expenses')}
          value={money(stats.expenses)}
          now={stats.expenses}
          before={previous.expenses}
          moreIsWorse
        />
        <Figure name={t('profit')} value={money(stats.profit)} now={stats.profit} before={previous.profit} />
        <Figure
          name={t('sales')}
          value={number(stats.salesCount)}
          now={stats.salesCount}
          before={previous.salesCount}
          note={
            stats.salesCount > 0
              ? t('basket', { amount: money(Math.round(stats.averageBasket / 100) * 100) })
              : undefined
          }
        />
      </div>
      {isComparable(stats) && (
        <p className="mt-2 text-xs text-quiet">
          {t('against', { count: daysFromTo(stats.period.from, stats.period.to) })}
        </p>
      )}
    </section>
  )
}

const nothing = { revenue: 0, expenses: 0, profit: 0, salesCount: 0 }
const MOST_TIMES = 4

/** Days before the books were begun are no measure: +800 % would only say that little was noted then. */
function isComparable({ revenue, previous }: Stats): boolean {
  return previous.revenue > 0 && revenue < previous.revenue * MOST_TIMES
}

function Figure({
  name,
  value,
  now,
  before,
  note,
  moreIsWorse = false,
}: {
  name: string
  value: string
  now: number
  before: number
  note?: string | undefined
  moreIsWorse?: boolean
}) {
  const { t } = useTranslation('dashboard')
  const { change } = useSpeech()
  const said = change(now, before)
  const rises = now > before
  const good = rises !== moreIsWorse
  return (
    <div className="flex flex-col gap-1 bg-raised p-4">
      <h2 className="text-sm text-quiet">{name}</h2>
      <p className="figure text-lg font-semibold tracking-tight @3xl:text-xl">{value}</p>
      <p className="flex min-h-5 flex-wrap items-center gap-x-2 text-xs text-quiet">
        {said &&
          (Math.abs(now - before) * 200 >= before ? (
            <bdi dir="ltr" className={`font-semibold ${good ? 'text-green' : 'text-expense'}`}>
              {said}
            </bdi>
          ) : (
            t('unchanged')
          ))}
        {note}
      </p>
    </div>
  )
}
