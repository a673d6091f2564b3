import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCategoryName } from '../expenses/categories.tsx'
import { BarRow } from '../frame/bar-row.tsx'
import { LineChart } from '../frame/line-chart.tsx'
import { useSpeech } from '../frame/speech.ts'
import { SmallTable } from './small-table.tsx'
import { figuresIn, type Figures as Drawable } from './figures.ts'

/** The figures of an answer, small beside its words. */
export function Figures({ data }: { data: object }) {
  const figures = useMemo(() => figuresIn(data), [data])
  if (!figures) return null
  return (
    <div className="w-full max-w-[95%] rounded-md border border-line bg-paper p-3">
      {figures.kind === 'curve' && <Curve days={figures.days} />}
      {figures.kind === 'bars' && <Bars rows={figures.rows} />}
      {figures.kind === 'table' && <SmallTable table={figures} />}
    </div>
  )
}

function Curve({ days }: { days: Extract<Drawable, { kind: 'curve' }>['days'] }) {
  const { t } = useTranslation('dashboard')
  const { language, shortDay, shortMoney, money } = useSpeech()
  const drawn = useMemo(
    () => ({
      about: t('curveOf', {
        from: shortDay(days[0]?.date ?? ''),
        to: shortDay(days.at(-1)?.date ?? ''),
      }),
      labels: days.map(({ date }) => shortDay(date)),
      lines: [
        {
          name: t('revenue'),
          color: 'var(--color-green)',
          look: 'area' as const,
          values: days.map(({ revenue }) => revenue),
        },
        {
          name: t('expenses'),
          color: 'var(--color-expense)',
          look: 'line' as const,
          values: days.map(({ expenses }) => expenses),
        },
      ],
      axis: shortMoney,
      whole: money,
      rightToLeft: language === 'ar',
    }),
    [days, t, language, shortDay, shortMoney, money],
  )
  return <LineChart {...drawn} height={150} />
}

function Bars({ rows }: { rows: Extract<Drawable, { kind: 'bars' }>['rows'] }) {
  const { money, number } = useSpeech()
  const categoryName = useCategoryName()
  const most = Math.max(...rows.map(({ amount }) => amount))
  return (
    <ul>
      {rows.map(({ name, amount, unit }) => (
        <BarRow
          key={name}
          name={categoryName(name)}
          value={unit === 'money' ? money(amount) : number(amount)}
          part={amount / most}
        />
      ))}
    </ul>
  )
}
