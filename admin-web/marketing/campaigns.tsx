import { useTranslation } from 'react-i18next'
import type { Campaign } from '#core/marketing/contract.ts'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

export function Campaigns() {
  const { t } = useTranslation(['marketing', 'frame'])
  const campaigns = useRead('/api/campaigns', {})
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('campaigns')}</h2>
      <Shown
        query={campaigns}
        isEmpty={({ total }) => total === 0}
        empty={
          <p className="text-sm text-quiet">
            {t('noCampaigns')} <q className="text-ink">{t('noCampaignsSay')}</q>
          </p>
        }
      >
        {({ items }) => (
          <ul className="grid gap-3 lg:grid-cols-2">
            {items.map((campaign) => (
              <Card key={campaign.id} campaign={campaign} />
            ))}
          </ul>
        )}
      </Shown>
    </section>
  )
}

function Card({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('marketing')
  const { money, number, day } = useSpeech()
  const { name, code, from, to, reach, orders, revenue, spend, returnOnSpend } = campaign
  const figures = [
    [t('reach'), number(reach)],
    [t('orders'), number(orders)],
    [t('brought'), money(revenue)],
    [t('spent'), money(spend)],
  ] as const
  return (
    <li className="rounded-md border border-line bg-raised p-4 text-sm">
      <p className="flex justify-between gap-3">
        <bdi className="font-medium">{name}</bdi>
        <bdi className="font-mono text-xs text-quiet">{code}</bdi>
      </p>
      <p className="text-xs text-quiet">
        {day(from)} – {day(to)}
      </p>
      <dl className="mt-3 grid grid-cols-2 gap-2 sm:grid-cols-4">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt className="text-xs text-quiet">{label}</dt>
            <dd className="figure font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      {returnOnSpend !== null && (
        <p className="mt-2 text-xs text-quiet">{t('returns', { times: number(returnOnSpend, 2) })}</p>
      )}
    </li>
  )
}
