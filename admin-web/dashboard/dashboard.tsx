import { Camera, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { usePainted } from '../frame/painted.ts'
import { Shown } from '../frame/states.tsx'
import { Curve } from './curve.tsx'
import { FirstSteps } from './first-steps.tsx'
import { FourFigures } from './four-figures.tsx'
import { PeriodPicker } from './period-picker.tsx'
import { SampleNote } from './sample-note.tsx'
import { TodayInWords } from './today-in-words.tsx'

// What stands below the figures comes after them.
const WhatWaits = lazy(async () => ({ default: (await import('./waiting.tsx')).WhatWaits }))
const Insights = lazy(async () => ({ default: (await import('./insights.tsx')).Insights }))
const Rankings = lazy(async () => ({ default: (await import('./rankings.tsx')).Rankings }))

/** How the shop stands: a sentence, four figures, the curve, and what to do about it. */
export function Dashboard() {
  const { t } = useTranslation('dashboard')
  const [address, setAddress] = useSearchParams()
  const asked = { from: address.get('from') ?? undefined, to: address.get('to') ?? undefined }
  const month = useRead('/api/dashboard/stats', {})
  const chosen = useRead('/api/dashboard/stats', asked)
  const today = month.data?.period.to
  return (
    <>
      <PageHead title={t('title')}>
        {today && chosen.data && (
          <PeriodPicker
            period={chosen.data.period}
            today={today}
            choose={(next) => setAddress({ ...next }, { replace: true })}
          />
        )}
      </PageHead>
      <SampleNote />
      <FirstSteps />
      <Shown query={chosen} waiting={<Outline />}>
        {(stats) => (
          <div className="flex flex-col gap-6 @2xl:gap-8">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
              {today && <TodayInWords today={today} lowStock={stats.lowStockCount} />}
              {stats.salesCount + stats.expenses > 0 && <WhatIsDoneMost />}
            </div>
            <FourFigures stats={stats} />
            <Below stats={stats} />
          </div>
        )}
      </Shown>
    </>
  )
}

/** What is done many times a day, one press away; before there is anything the first steps say it. */
function WhatIsDoneMost() {
  const { t } = useTranslation('dashboard')
  return (
    <p className="flex gap-2 @max-xl:w-full print:hidden">
      <Link to="/tools/sales/new" className={buttonLook('primary', '@max-xl:grow')}>
        <Plus size={18} aria-hidden /> {t('bookSale')}
      </Link>
      <Link to="/tools/expenses" className={buttonLook('plain', '@max-xl:grow')}>
        <Camera size={18} aria-hidden /> {t('takeReceipt')}
      </Link>
    </p>
  )
}

function Below({ stats }: { stats: Stats }) {
  const painted = usePainted()
  const outline = <div className="waiting h-80" />
  if (!painted) return outline
  return (
    <Suspense fallback={outline}>
      <div className="grid gap-4 @3xl:grid-cols-[minmax(0,1fr)_21rem] @3xl:gap-6">
        <Curve stats={stats} />
        <WhatWaits />
      </div>
      <Insights />
      {isBegun(stats) && <Rankings stats={stats} />}
    </Suspense>
  )
}

/** Before anything is booked three empty rankings would only be in the way of the first steps. */
function isBegun({ salesCount, expenses, customersOwe }: Stats): boolean {
  return salesCount > 0 || expenses > 0 || customersOwe > 0
}

function Outline() {
  return (
    <div className="flex flex-col gap-8">
      <div className="waiting h-14 max-w-xl" />
      <div className="grid grid-cols-2 gap-3 @3xl:grid-cols-4">
        {[1, 2, 3, 4].map((each) => (
          <div key={each} className="waiting h-28" />
        ))}
      </div>
      <div className="waiting h-64" />
    </div>
  )
}
