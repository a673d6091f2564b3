import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { daysAfter, monthBefore } from '../frame/days.ts'
import { PageHead } from '../frame/page-head.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Curve } from './curve.tsx'
import { dayInWords } from './day-in-words.ts'
import { FourFigures } from './four-figures.tsx'
import { FirstSteps } from './first-steps.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { ToDo } from './to-do.tsx'
import { BestProducts, ByCategory } from './what-and-where.tsx'

/** How the shop stands: a sentence, four figures, the curve, and what to do about it. */
export function Dashboard() {
  const { t } = useTranslation('dashboard')
  const [address] = useSearchParams()
  const asked = { from: address.get('from') ?? undefined, to: address.get('to') ?? undefined }
  const month = useRead('/api/dashboard/stats', {})
  const chosen = useRead('/api/dashboard/stats', asked)
  const today = month.data?.period.to
  return (
    <>
      <PageHead title={t('title')}>
        {today && chosen.data && <PeriodPicker period={chosen.data.period} today={today} />}
      </PageHead>
      <FirstSteps />
      <Shown query={chosen} waiting={<Outline />}>
        {(stats) => (
          <div className="flex flex-col gap-6 md:gap-8">
            {today && <TodayInWords today={today} lowStock={stats.lowStockCount} />}
            <FourFigures stats={stats} />
            <Lower stats={stats} />
          </div>
        )}
      </Shown>
    </>
  )
}

function Lower({ stats }: { stats: Stats }) {
  return (
    <>
      <Curve stats={stats} />
      <ToDo stats={stats} />
      <div className="grid gap-6 lg:grid-cols-2">
        <BestProducts stats={stats} />
        <ByCategory stats={stats} />
      </div>
    </>
  )
}

/** "Bonne journée : 18 400 DA, mieux qu’un mardi habituel." */
function TodayInWords({ today, lowStock }: { today: string; lowStock: number }) {
  const { t } = useTranslation('dashboard')
  const { money, language } = useSpeech()
  const { data } = useRead('/api/dashboard/stats', {
    from: daysAfter(monthBefore(today).from, -1),
    to: today,
  })
  const day = data && dayInWords(data.series)
  if (!day) return <div className="waiting h-14 max-w-xl" />
  // Arabic says "a usual Wednesday" without the article that the calendar gives it.
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    .format(new Date(today))
    .replace(/^ال/, '')
  return (
    <p className="max-w-3xl text-lg text-balance">
      {day.revenue === 0
        ? t('noSaleYet')
        : t(`dayIs.${day.against}`, { amount: money(day.revenue), weekday })}{' '}
      {lowStock > 0 && t('toOrder', { count: lowStock })}
    </p>
  )
}

function Outline() {
  return (
    <div className="flex flex-col gap-8">
      <div className="waiting h-14 max-w-xl" />
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {[1, 2, 3, 4].map((each) => (
          <div key={each} className="waiting h-28" />
        ))}
      </div>
      <div className="waiting h-64" />
    </div>
  )
}
