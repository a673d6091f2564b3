import { RotateCw } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { reading, useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { QrCode } from './qr-code.tsx'

type Channel = Output<'GET', '/api/channels'>['items'][number]

/** What is to be scanned changes every twenty seconds. */
const LOOK_AGAIN_MILLISECONDS = 5_000
const names: Record<string, string> = {
  telegram: 'Telegram',
  'whatsapp-web': 'WhatsApp Web',
  'whatsapp-cloud': 'WhatsApp Business',
}
const sleeping: readonly Channel['state'][] = ['asleep', 'given_up']

/** The ways in and out of this house as they stand now, with what a phone has to scan. */
export function Channels() {
  const { t } = useTranslation('settings')
  const channels = useQuery({
    ...reading('/api/channels', {}),
    refetchInterval: LOOK_AGAIN_MILLISECONDS,
  })
  return (
    <Shown
      query={channels}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="text-sm text-quiet">{t('noChannels')}</p>}
    >
      {({ items }) => (
        <ul className="divide-y divide-line rounded-md border border-line bg-raised">
          {items.map((channel) => (
            <Row key={channel.channel} channel={channel} />
          ))}
        </ul>
      )}
    </Shown>
  )
}

function Row({ channel: { channel, open, state, since, name, qr, advice, waiting } }: { channel: Channel }) {
  const { t } = useTranslation('settings')
  const { moment, written } = useSpeech()
  const wake = useChange('POST', '/api/channels/:channel/restart')
  return (
    <li className="flex flex-col gap-3 p-4 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span aria-hidden className={`size-2.5 rounded-full ${open ? 'bg-green' : 'bg-warning'}`} />
        <span className="grow">
          <bdi className="font-medium">{names[channel] ?? channel}</bdi>
          {name && <bdi className="ms-2 text-quiet">{name}</bdi>}
          <span className="block text-xs text-quiet">
            {t(`channelStates.${state}`)} · {moment(since)}
            {waiting > 0 && ` · ${t('waitToLeave', { count: waiting })}`}
          </span>
        </span>
        {sleeping.includes(state) && (
          <Button disabled={wake.isPending} onClick={() => wake.mutate({ channel })}>
            <RotateCw size={16} aria-hidden /> {t('wake')}
          </Button>
        )}
      </div>
      {advice && <p>{written(advice)}</p>}
      {qr && <QrCode text={qr} about={t('scanWhatsApp')} />}
    </li>
  )
}
