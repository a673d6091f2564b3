import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { reading, useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown, useProblemText } from '../frame/states.tsx'
import { QrCode } from './qr-code.tsx'
import { Rows } from './rows.tsx'

type Channel = Output<'GET', '/api/channels'>['items'][number]

const LOOK_AGAIN_MS = 3000
/** These pass by themselves, and the picture to scan changes every twenty seconds. */
const passing: readonly Channel['state'][] = ['starting', 'scan', 'signing_in', 'resting']
/** Here nothing moves until a person wants it. */
const stuck: readonly Channel['state'][] = ['asleep', 'given_up', 'banned', 'resting']

/** The messengers of this house: how each stands now, what to scan, and what waits to leave. */
export function Channels() {
  const { t } = useTranslation('settings')
  const channels = useQuery({
    ...reading('/api/channels', {}),
    refetchInterval: ({ state }) =>
      state.data?.items.some((each) => passing.includes(each.state)) ? LOOK_AGAIN_MS : false,
  })
  return (
    <Shown
      query={channels}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="text-sm text-quiet">{t('messengers.none')}</p>}
    >
      {({ items }) => (
        <Rows>
          {items.map((channel) => (
            <OneChannel key={channel.channel} channel={channel} />
          ))}
        </Rows>
      )}
    </Shown>
  )
}

function OneChannel({
  channel: { channel, state, since, name, qr, advice, waiting, restartable, lacksTemplate },
}: {
  channel: Channel
}) {
  const { t } = useTranslation('settings')
  const { number, moment, written } = useSpeech()
  const problemText = useProblemText()
  const restart = useChange('POST', '/api/channels/:channel/restart')
  return (
    <li className="flex flex-col gap-3 px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 grow">
          <h3 className="font-medium">
            <ChannelName channel={channel} />
            {name && (
              <span className="ms-2 font-normal text-quiet">
                <bdi>{name}</bdi>
              </span>
            )}
          </h3>
          <p className="text-xs text-quiet">
            {t(`messengers.states.${state}`)} · {t('messengers.since', { at: moment(since) })}
          </p>
        </div>
        {restartable && stuck.includes(state) && (
          <Button disabled={restart.isPending} onClick={() => restart.mutate({ channel })}>
            {t('messengers.restart')}
          </Button>
        )}
      </div>
      {advice && <p>{written(advice)}</p>}
      {qr && <QrCode text={qr} about={t('messengers.qr')} />}
      {lacksTemplate && <Template lacks={lacksTemplate} />}
      {waiting > 0 && <p>{t('messengers.waiting', { count: waiting, shown: number(waiting) })}</p>}
      {restart.error && <p className="text-danger">{problemText(restart.error)}</p>}
    </li>
  )
}

/** To be taken over into Meta's own screen, as it stands there. */
function Template({ lacks: { why, name, texts } }: { lacks: NonNullable<Channel['lacksTemplate']> }) {
  const { written } = useSpeech()
  return (
    <div className="flex flex-col gap-2">
      <p>{written(why)}</p>
      <code className="select-all" dir="ltr">
        {name}
      </code>
      {texts.map(({ language, text }) => (
        <p key={language} lang={language} dir="auto" className="rounded-md bg-sunken p-2 select-all">
          {text}
        </p>
      ))}
    </div>
  )
}

const brands: Record<string, string> = {
  telegram: 'Telegram',
  'whatsapp-cloud': 'WhatsApp Business',
  'whatsapp-web': 'WhatsApp Web',
}

/** A name of a company, the same in every language. */
export function ChannelName({ channel }: { channel: string }) {
  return <bdi>{brands[channel] ?? channel}</bdi>
}
