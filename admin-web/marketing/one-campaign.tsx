import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { signed } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { AddResult } from './add-result.tsx'
import { SendCampaign } from './send-campaign.tsx'
import { StatusMark } from './status-mark.tsx'

export type Whole = Output<'GET', '/api/campaigns/:id'>

/** One campaign: how it goes out, how it arrived, and what it brought beside the days before. */
export function OneCampaign({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation(['marketing', 'frame'])
  const campaign = useRead('/api/campaigns/:id', { id })
  const archive = useChange('DELETE', '/api/campaigns/:id', () => t('campaignRemoved'))
  return (
    <Sheet title={campaign.data?.name ?? t('campaigns')} close={close}>
      <Shown query={campaign}>
        {(whole) => (
          <div className="flex flex-col gap-6">
            <Head campaign={whole} />
            <SendCampaign campaign={whole} />
            <Delivery campaign={whole} />
            <Brought campaign={whole} />
            <AddResult id={id} />
            <Button
              look="danger"
              className="self-start"
              disabled={archive.isPending}
              onClick={() => archive.mutate({ id }, { onSuccess: close })}
            >
              <Trash2 size={16} aria-hidden /> {t('frame:remove')}
            </Button>
          </div>
        )}
      </Shown>
    </Sheet>
  )
}

function Head({ campaign: { status, channel, from, to, code, budget } }: { campaign: Whole }) {
  const { t } = useTranslation('marketing')
  const { day, money } = useSpeech()
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
      <StatusMark status={status} />
      <span>{t(`channels.${channel}`)}</span>
      <span>
        {day(from)} – {day(to)}
      </span>
      <span>
        {t('code')} <bdi className="font-mono text-ink select-all">{code}</bdi>
      </span>
      {budget !== null && <span>{t('budgetOf', { amount: money(budget) })}</span>}
    </div>
  )
}

/** How the messages went; nothing where Sanad sent none. */
function Delivery({ campaign: { delivery } }: { campaign: Whole }) {
  const { t } = useTranslation('marketing')
  const { number } = useSpeech()
  if (delivery.recipients === 0) return null
  const parts = [
    ['sent', delivery.sent, 'bg-green'],
    ['waiting', delivery.waiting, 'bg-warning'],
    ['refused', delivery.refused, 'bg-danger'],
  ] as const
  return (
    <section>
      <h3 className="text-sm font-semibold">{t('delivery.title', { count: delivery.recipients })}</h3>
      <div aria-hidden className="mt-2 flex h-2 overflow-hidden rounded-full bg-sunken">
        {parts.map(([name, count, look]) => (
          <span
            key={name}
            className={look}
            style={{ inlineSize: `${(count / delivery.recipients) * 100}%` }}
          />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(([name, count, look]) => (
          <li key={name} className="flex items-center gap-2">
            <span aria-hidden className={`size-2 rounded-full ${look}`} />
            {t(`delivery.${name}`)} <span className="figure font-semibold">{number(count)}</span>
          </li>
        ))}
      </ul>
      {delivery.delivered > 0 && (
        <p className="mt-1 text-sm text-quiet">
          {t('delivery.came', { delivered: number(delivery.delivered), read: number(delivery.read) })}
        </p>
      )}
      {delivery.reasons.map(({ why, times }) => (
        <p key={why} className="mt-1 text-xs text-quiet">
          {number(times)} × {why}
        </p>
      ))}
    </section>
  )
}

function Brought({ campaign }: { campaign: Whole }) {
  const { t } = useTranslation('marketing')
  const { money, number } = useSpeech()
  const { during, before, change, reported, matched } = campaign
  const figures = [
    [t('reach'), number(campaign.reach)],
    [t('clicks'), number(campaign.clicks)],
    [t('messages'), number(campaign.messages)],
    [t('orders'), number(campaign.orders)],
    [t('brought'), money(campaign.revenue)],
    [t('spent'), money(campaign.spend)],
    [t('costPerOrder'), campaign.costPerOrder === null ? '–' : money(campaign.costPerOrder)],
    [t('return'), campaign.returnOnSpend === null ? '–' : `× ${number(campaign.returnOnSpend, 2)}`],
  ] as const
  return (
    <section>
      <h3 className="text-sm font-semibold">{t('results')}</h3>
      <dl className="mt-2 grid grid-cols-2 overflow-hidden rounded-md border border-line">
        {figures.map(([label, value]) => (
          <div key={label} className="-me-px -mb-px border-e border-b border-line p-3">
            <dt className="text-xs text-quiet">{label}</dt>
            <dd className="figure font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-quiet">
        {t('counted', { reported: number(reported.orders), matched: number(matched.orders) })}
      </p>
      <p className="mt-2 text-sm">
        {t('during', { now: money(during.revenue), before: money(before.revenue) })}
        {change !== null && (
          <span className={`figure ms-2 font-semibold ${change >= 0 ? 'text-green' : 'text-expense'}`}>
            {signed(change, number(change, 1))} %
          </span>
        )}
      </p>
    </section>
  )
}
