import { Megaphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Campaign } from '#core/marketing/contract.ts'
import { useRead } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { StatusMark } from './status-mark.tsx'

/** What was said to many, and what it brought. */
export function Campaigns() {
  const { t } = useTranslation('marketing')
  const campaigns = useRead('/api/campaigns', { pageSize: 100 })
  return (
    <Shown
      query={campaigns}
      isEmpty={({ total }) => total === 0}
      empty={
        <Empty icon={<Megaphone />} title={t('noCampaigns')} say={t('noCampaignsSay')}>
          <Link to="/marketing/campaigns?campaign=new" className={buttonLook('primary')}>
            {t('newCampaign')}
          </Link>
        </Empty>
      }
    >
      {({ items }) => (
        <ul className="grid gap-3 @3xl:grid-cols-2">
          {items.map((campaign) => (
            <li key={campaign.id}>
              <Summary campaign={campaign} />
            </li>
          ))}
        </ul>
      )}
    </Shown>
  )
}

function Summary({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('marketing')
  const { money, number, shortDay } = useSpeech()
  const { id, name, channel, code, from, to, status, overBudget } = campaign
  const figures = [
    [t('reach'), number(campaign.reach)],
    [t('orders'), number(campaign.orders)],
    [t('brought'), money(campaign.revenue)],
    [t('spent'), money(campaign.spend)],
  ] as const
  return (
    <Link
      to={`/marketing/campaigns?campaign=${id}`}
      className="flex h-full flex-col rounded-md border border-line bg-raised p-4 text-sm transition hover:border-edge"
    >
      <span className="flex items-start justify-between gap-3">
        <bdi className="font-medium">{name}</bdi>
        <StatusMark status={status} />
      </span>
      <span className="text-xs text-quiet">
        {t(`channels.${channel}`)} · {shortDay(from)} – {shortDay(to)} ·{' '}
        <bdi className="font-mono">{code}</bdi>
      </span>
      <span className="mt-3 grid grid-cols-2 gap-2 @xl:grid-cols-4">
        {figures.map(([label, value]) => (
          <span key={label}>
            <span className="block text-xs text-quiet">{label}</span>
            <span className="figure font-semibold">{value}</span>
          </span>
        ))}
      </span>
      {overBudget && <span className="mt-2 text-xs text-expense">{t('overBudget')}</span>}
      {campaign.returnOnSpend !== null && (
        <span className="mt-2 text-xs text-quiet">
          {t('returns', { times: number(campaign.returnOnSpend, 2) })}
        </span>
      )}
    </Link>
  )
}
