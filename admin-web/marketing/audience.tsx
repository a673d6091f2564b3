import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Audience as Known } from '#core/marketing/contract.ts'
import { useRead } from '../api/queries.ts'
import { BarRow } from '../frame/bar-row.tsx'
import { Card } from '../frame/card.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** Who buys, when, and who may be written to. */
export function Audience() {
  const { t } = useTranslation('marketing')
  const audience = useRead('/api/audience/insights', {})
  return (
    <Shown
      query={audience}
      isEmpty={({ bestDays, segments }) =>
        bestDays.every(({ sales }) => sales === 0) && segments.length === 0
      }
      empty={<p className="py-10 text-center text-sm text-quiet">{t('noAudience')}</p>}
    >
      {(known) => (
        <div className="flex flex-col gap-6">
          <Segments known={known} />
          <div className="grid gap-4 @2xl:grid-cols-2 @3xl:gap-6 @4xl:grid-cols-3">
            <Days known={known} />
            <Hours known={known} />
            <Best known={known} />
            <Returning known={known} />
            <Wilayas known={known} />
            <Channels known={known} />
          </div>
        </div>
      )}
    </Shown>
  )
}

function Segments({ known: { segments } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { money, number, written } = useSpeech()
  return (
    <Card title={t('segments')}>
      <ul className="grid gap-x-8 gap-y-5 @xl:grid-cols-2 @4xl:grid-cols-3">
        {segments.map(({ code, name, customers, revenue, about, reachable }) => (
          <li key={code} className={customers === 0 ? 'text-quiet' : ''}>
            <p className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{name}</span>
              <span className="figure text-lg font-semibold">{number(customers)}</span>
            </p>
            <p className="text-sm text-quiet">{written(about)}</p>
            {customers > 0 && (
              <p className="figure mt-1 text-xs text-quiet">
                {money(revenue)} · {t('reachable', { count: reachable })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Days({ known: { bestDays } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { money, language } = useSpeech()
  const most = Math.max(1, ...bestDays.map(({ averageRevenue }) => averageRevenue))
  // The week as it is lived here, from Sunday on.
  const week = bestDays.toSorted((one, other) => one.day - other.day)
  // The fourth of January 1970 was a Sunday.
  const nameOf = (day: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(1970, 0, 4 + day)),
    )
  return (
    <Card title={t('bestDays')}>
      <ul>
        {week.map(({ day, averageRevenue }) => (
          <BarRow
            key={day}
            name={nameOf(day)}
            value={money(Math.round(averageRevenue / 100) * 100)}
            part={averageRevenue / most}
            tone={averageRevenue === most ? 'bg-green' : 'bg-edge'}
          />
        ))}
      </ul>
    </Card>
  )
}

function Hours({ known: { bestHours } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { number } = useSpeech()
  const most = Math.max(1, ...bestHours.map(({ sales }) => sales))
  return (
    <Card title={t('bestHours')}>
      {bestHours.length === 0 && <p className="py-6 text-sm text-quiet">{t('noHours')}</p>}
      <ul>
        {bestHours
          .slice(0, 7)
          .toSorted((one, other) => one.hour - other.hour)
          .map(({ hour, sales }) => (
            <BarRow
              key={hour}
              name={t('hour', { from: number(hour), to: number(hour + 1) })}
              value={t('salesCount', { count: sales })}
              part={sales / most}
              tone={sales === most ? 'bg-green' : 'bg-edge'}
            />
          ))}
      </ul>
    </Card>
  )
}

function Best({ known: { topCustomers } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { money } = useSpeech()
  if (topCustomers.length === 0) return null
  const most = topCustomers[0]?.revenue ?? 1
  return (
    <Card title={t('topCustomers')}>
      <ul>
        {topCustomers.slice(0, 7).map(({ customerId, name, revenue, sales }) => (
          <BarRow
            key={customerId}
            to={`/tools/customers/${customerId}`}
            name={name}
            note={t('salesCount', { count: sales })}
            value={money(revenue)}
            part={revenue / most}
          />
        ))}
      </ul>
    </Card>
  )
}

function Returning({ known: { newVersusReturning } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { money } = useSpeech()
  const parts = [
    ['returning', newVersusReturning.returning],
    ['new', newVersusReturning.new],
    ['unknown', newVersusReturning.unknown],
  ] as const
  const whole = Math.max(1, ...parts.map(([, { revenue }]) => revenue))
  return (
    <Card title={t('loyalty.title')}>
      <ul>
        {parts.map(([name, { sales, revenue }]) => (
          <BarRow
            key={name}
            name={t(`loyalty.${name}`)}
            note={t('salesCount', { count: sales })}
            value={money(revenue)}
            part={revenue / whole}
            tone={name === 'unknown' ? 'bg-edge' : 'bg-green'}
          />
        ))}
      </ul>
    </Card>
  )
}

function Wilayas({ known: { byWilaya } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { money } = useSpeech()
  if (byWilaya.length === 0) return null
  const most = Math.max(1, ...byWilaya.map(({ revenue }) => revenue))
  return (
    <Card title={t('wilayas')}>
      <ul>
        {byWilaya.slice(0, 7).map(({ wilaya, name, revenue, customers }) => (
          <BarRow
            key={wilaya ?? 'none'}
            name={name}
            note={t('customersCount', { count: customers })}
            value={money(revenue)}
            part={revenue / most}
          />
        ))}
      </ul>
    </Card>
  )
}

/** Whom one may write to: only those who agreed, channel by channel. */
function Channels({ known: { byChannel } }: { known: Known }) {
  const { t } = useTranslation('marketing')
  const { number } = useSpeech()
  return (
    <Card title={t('consents')}>
      {byChannel.length === 0 ? (
        <p className="text-sm text-quiet">
          {t('noConsents')}{' '}
          <Link to="/tools/customers" className="text-green underline underline-offset-2">
            {t('toCustomers')}
          </Link>
        </p>
      ) : (
        <ul className="divide-y divide-line text-sm">
          {byChannel.map(({ channel, reachable, orders }) => (
            <li key={channel} className="flex justify-between gap-3 py-2.5">
              <span>{channel}</span>
              <span className="figure">
                {number(reachable)} · {t('ordersCount', { count: orders })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
