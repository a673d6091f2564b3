import {
  ArrowUpRight,
  BellRing,
  CalendarHeart,
  Clock,
  Coins,
  Combine,
  HandCoins,
  Lightbulb,
  MoonStar,
  PackageMinus,
  Sparkles,
  TrendingUp,
  UserRoundX,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Insight } from '#core/dashboard/insights/contract.ts'
import { useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { InsightAction } from './insight-action.tsx'
import { placeOf } from './subjects.ts'

const icons: Record<Insight['kind'], LucideIcon> = {
  cost_rise: TrendingUp,
  thin_margin: Coins,
  runs_out: PackageMinus,
  sleeps: MoonStar,
  bought_together: Combine,
  best_day: CalendarHeart,
  best_hour: Clock,
  stopped_coming: UserRoundX,
  expense_grew: HandCoins,
  credit_ages: BellRing,
  forecast: Sparkles,
}
const FIRST_SHOWN = 6
/** On a phone. */
const FEW_SHOWN = 3

/** What the figures say and what to do about it, ranked by the dinars at stake; each can be acted on here. */
export function Insights() {
  const { t } = useTranslation('dashboard')
  const insights = useRead('/api/dashboard/insights', {})
  const [all, showAll] = useState(false)
  return (
    <section>
      <h2 className="mb-3 flex items-center gap-2 font-semibold">
        <Lightbulb size={18} aria-hidden className="text-green" /> {t('insights')}
      </h2>
      <Shown
        query={insights}
        waiting={<Outline />}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <p className="rounded-md border border-dashed border-line p-5 text-sm text-quiet">
            {t('noInsights')}
          </p>
        }
      >
        {({ items }) => (
          <>
            <ul
              className={`grid gap-3 @2xl:grid-cols-2 @4xl:grid-cols-3 ${all ? '' : '@max-2xl:[&>li:nth-child(n+4)]:hidden'}`}
            >
              {items.slice(0, all ? items.length : FIRST_SHOWN).map((insight) => (
                <InsightCard key={insight.id} insight={insight} />
              ))}
            </ul>
            {!all && items.length > FEW_SHOWN && (
              <Button
                look="quiet"
                className={`mt-2 ${items.length > FIRST_SHOWN ? '' : '@2xl:hidden'}`}
                onClick={() => showAll(true)}
              >
                {t('seeAll', { count: items.length })}
              </Button>
            )}
          </>
        )}
      </Shown>
    </section>
  )
}

function InsightCard({ insight }: { insight: Insight }) {
  const { t } = useTranslation('dashboard')
  const { money, written } = useSpeech()
  const { kind, severity, title, detail, stake, evidence, action } = insight
  const Icon = icons[kind]
  const place = placeOf(evidence)
  const tone = { info: 'text-green', warning: 'text-warning', urgent: 'text-danger' }[severity]
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-raised p-4">
      <div className="flex items-start gap-3">
        <Icon size={18} aria-hidden className={`mt-0.5 shrink-0 ${tone}`} />
        <h3 className="grow text-sm font-semibold text-balance">{written(title)}</h3>
        {place && (
          <Link
            to={place}
            aria-label={t('openSubject', { title })}
            className="-m-2 shrink-0 rounded-md p-2 text-quiet hover:bg-sunken hover:text-ink"
          >
            <ArrowUpRight size={16} aria-hidden className="points" />
          </Link>
        )}
      </div>
      <p className="text-sm text-quiet">{written(detail)}</p>
      <div className="mt-auto flex flex-wrap items-center justify-between gap-2 pt-1">
        <p className="text-xs text-quiet">
          {stake > 0 &&
            (kind === 'credit_ages'
              ? t('toCollect', { amount: money(stake) })
              : t('atStake', { amount: money(roundedStake(stake)) }))}
        </p>
        {action && <InsightAction action={action} />}
      </div>
    </li>
  )
}

/** An estimate is no more exact than its first two digits. */
function roundedStake(centimes: number): number {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(Math.max(1, centimes))) - 1)
  return Math.round(centimes / step) * step
}

function Outline() {
  return (
    <div className="grid gap-3 @2xl:grid-cols-2 @4xl:grid-cols-3">
      {[1, 2, 3].map((each) => (
        <div key={each} className="waiting h-36" />
      ))}
    </div>
  )
}
