import { RotateCw, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { call, type Output } from '../api/client.ts'
import { useChange } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown, useProblemText } from '../frame/states.tsx'
import { ChannelName } from './channels.tsx'
import { Rows } from './rows.tsx'

type Message = Output<'GET', '/api/messages/undelivered'>['items'][number]

/** Messages that were given up, in either direction: sent off again, or dropped. */
export function Undelivered() {
  const { t } = useTranslation('settings')
  const messages = useReadPages(['/api/messages/undelivered', {}], (page) =>
    call('GET', '/api/messages/undelivered', page),
  )
  return (
    <Shown
      query={messages}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="text-sm text-quiet">{t('messengers.allDelivered')}</p>}
    >
      {({ items }) => (
        <>
          <Rows>
            {items.map((message) => (
              <OneMessage key={message.id} message={message} />
            ))}
          </Rows>
          <MorePages list={messages} />
        </>
      )}
    </Shown>
  )
}

function OneMessage({ message: { id, direction, channel, text, why, at } }: { message: Message }) {
  const { t } = useTranslation(['settings', 'frame'])
  const { moment } = useSpeech()
  const problemText = useProblemText()
  const retry = useChange('POST', '/api/messages/undelivered/:id/retry', () => t('messengers.retried'))
  const drop = useChange('DELETE', '/api/messages/undelivered/:id', () => t('messengers.dropped'))
  const busy = retry.isPending || drop.isPending
  const problem = retry.error ?? drop.error
  return (
    <li className="flex items-start gap-1 py-2 ps-4 pe-1 text-sm">
      <div className="min-w-0 grow py-1">
        <p className="line-clamp-2 break-words">
          <bdi>{text || t('messengers.noText')}</bdi>
        </p>
        <p className="mt-1 text-xs text-quiet">
          {t(`messengers.directions.${direction}`)} · <ChannelName channel={channel} /> · {moment(at)}
        </p>
        {why && (
          <p className="text-xs text-quiet">
            {t('messengers.why')} <bdi className="break-words">{why}</bdi>
          </p>
        )}
        {problem && <p className="text-danger">{problemText(problem)}</p>}
      </div>
      <IconButton name={t('frame:retry')} disabled={busy} onClick={() => retry.mutate({ id })}>
        <RotateCw size={16} />
      </IconButton>
      <IconButton name={t('messengers.drop')} disabled={busy} onClick={() => drop.mutate({ id })}>
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}
