import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { Card } from '../frame/card.tsx'
import { daysFromTo } from '../frame/days.ts'
import { LineChart, type Line } from '../frame/line-chart.tsx'
import { useSpeech } from '../frame/speech.ts'
import { periodBefore } from './periods.ts'

/** Revenue and expenses day by day, with the days just before dotted behind. A single day has no curve. */
export function Curve({ stats: { period, series } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { language, shortDay, shortMoney, money } = useSpeech()
  const days = daysFromTo(period.from, period.to)
  const before = useRead('/api/dashboard/stats', periodBefore(period))
  const drawn = useMemo(() => {
    const lines: Line[] = [
      {
        name: t('revenue'),
        color: 'var(--color-green)',
        look: 'area',
        values: series.map((day) => day.revenue),
      },
      {
        name: t('expenses'),
        color: 'var(--color-expense)',
        look: 'line',
        values: series.map((day) => day.expenses),
      },
    ]
    const earlier = before.data?.series.map((day) => day.revenue) ?? []
    if (earlier.some((revenue) => revenue > 0)) {
      lines.push({ name: t('revenueBefore'), color: 'var(--color-quiet)', look: 'dotted', values: earlier })
    }
    return {
      about: t('curveOf', { from: shortDay(period.from), to: shortDay(period.to) }),
      labels: series.map(({ date }) => shortDay(date)),
      lines,
      axis: shortMoney,
      whole: money,
      rightToLeft: language === 'ar',
    }
  }, [series, before.data, period, t, shortDay, shortMoney, money, language])
  if (days < 2) return null
  return (
    <Card>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
        {drawn.lines.map(({ name, color, look }) => (
          <li key={name} className="flex items-center gap-2">
            <svg width="18" height="8" aria-hidden>
              <line
                x1="0"
                x2="18"
                y1="4"
                y2="4"
                stroke={color}
                strokeWidth="2"
                strokeDasharray={look === 'dotted' ? '4 3' : undefined}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <LineChart {...drawn} />
    </Card>
  )
}
