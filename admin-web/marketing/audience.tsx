import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** Who buys and when. */
export function Audience() {
  const { t } = useTranslation('marketing')
  const { money, number } = useSpeech()
  const audience = useRead('/api/audience/insights', {})
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('audience')}</h2>
      <Shown
        query={audience}
        isEmpty={({ bestDays, segments }) =>
          bestDays.every(({ sales }) => sales === 0) && segments.length === 0
        }
        empty={<p className="text-sm text-quiet">{t('noAudience')}</p>}
      >
        {({ segments, bestDays, topCustomers }) => (
          <div className="grid gap-6 lg:grid-cols-3">
            <Facts
              title={t('segments')}
              facts={segments.map(({ code, name, customers, about }) => ({
                key: code,
                name,
                note: about,
                value: number(customers),
              }))}
            />
            <Facts
              title={t('bestDays')}
              facts={bestDays.map(({ day, name, averageRevenue }) => ({
                key: String(day),
                name,
                value: money(Math.round(averageRevenue / 100) * 100),
              }))}
            />
            <Facts
              title={t('topCustomers')}
              facts={topCustomers.map(({ customerId, name, revenue }) => ({
                key: customerId,
                name,
                value: money(revenue),
              }))}
            />
          </div>
        )}
      </Shown>
    </section>
  )
}

function Facts({
  title,
  facts,
}: {
  title: string
  facts: readonly { key: string; name: string; value: string; note?: string }[]
}) {
  if (facts.length === 0) return null
  return (
    <div className="rounded-md border border-line bg-raised p-4">
      <h3 className="text-sm font-medium text-quiet">{title}</h3>
      <ul className="mt-1 divide-y divide-line text-sm">
        {facts.map(({ key, name, value, note }) => (
          <li key={key} className="flex items-baseline justify-between gap-3 py-2">
            <span>
              <bdi>{name}</bdi>
              {note && <span className="block text-xs text-quiet">{note}</span>}
            </span>
            <span className="figure font-medium">{value}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
