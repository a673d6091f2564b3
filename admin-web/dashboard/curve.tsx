import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { Card } from '../frame/card.tsx'
import { daysFromTo } from '../frame/days.ts'
import { LineChart, type Line } from '../frame/line-chart.tsx'
import { LineSign } from '../frame/line-sign.tsx'
import { useSpeech } from '../frame/speech.ts'
import { periodBefore } from './periods.ts'
import { spanOf, summed } from './spans.ts'

/** Revenue day by day, with the days just before dotted behind; what was spent comes in lumps, and stands as bars. A single day has no curve. */
export function Curve({ stats: { period, series } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { language, shortDay, shortMoney, money } = useSpeech()
  const days = daysFromTo(period.from, period.to)
  const before = useRead('/api/dashboard/stats', periodBefore(period))
  const span = spanOf(days)
  const drawn = useMemo(() => {
    const shown = summed(series, span)
    const lines: Line[] = [
      {
        name: t('revenue'),
        color: 'var(--color-green)',
        look: 'area',
        values: shown.map((each) => each.revenue),
      },
      {
        name: t('expenses'),
        color: 'var(--color-expense)',
        look: 'bars',
        values: shown.map((each) => each.expenses),
      },
    ]
    const earlier = summed(before.data?.series ?? [], span).map(({ revenue }) => revenue)
    const began = earlier.findIndex((revenue) => revenue > 0)
    if (began >= 0) {
      // Before the first sale ever there is nothing to draw, not nought.
      const values = earlier.map((revenue, at) => (at < began ? null : revenue))
      lines.push({ name: t('revenueBefore'), color: 'var(--color-quiet)', look: 'dotted', values })
    }
    return {
      about: t('curveOf', { from: shortDay(period.from), to: shortDay(period.to) }),
      labels: shown.map(({ date }) => shortDay(date)),
      lines,
      axis: shortMoney,
      whole: money,
      rightToLeft: language === 'ar',
    }
  }, [series, span, before.data, period, t, shortDay, shortMoney, money, language])
  if (days < 2) return null
  // The line of the days before has its name above the drawing, which would move it.
  if (before.isPending) return <div className="waiting h-80" />
  if (drawn.lines.every(({ values }) => values.every((value) => !value))) {
    return (
      <Card className="grid min-h-40 place-content-center text-center text-quiet">
        <p className="text-balance">{t('curveEmpty')}</p>
      </Card>
    )
  }
  return (
    <Card className="flex flex-col">
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
        {drawn.lines.map(({ name, color, look }) => (
          <li key={name} className="flex items-center gap-2">
            <LineSign color={color} look={look} />
            {name}
          </li>
        ))}
        {span > 1 && <li className="ms-auto">{t('bySpan', { count: span })}</li>}
      </ul>
      <LineChart {...drawn} className="grow" />
    </Card>
  )
}
