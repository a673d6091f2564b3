import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Line, Rows } from './rows.tsx'

/** Messages that were given up; nothing where there are none. */
export function Undelivered() {
  const { t } = useTranslation(['settings', 'frame'])
  const { moment, written } = useSpeech()
  const undelivered = useRead('/api/messages/undelivered', {})
  const retry = useChange('POST', '/api/messages/undelivered/:id/retry')
  const forget = useChange('DELETE', '/api/messages/undelivered/:id')
  if (!undelivered.data || undelivered.data.total === 0) return null
  return (
    <div className="mt-4 flex flex-col gap-2">
      <h3 className="font-semibold">{t('undelivered')}</h3>
      <Rows>
        {undelivered.data.items.map(({ id, text, why, at }) => (
          <Line
            key={id}
            name={
              <span dir="auto" className="line-clamp-2 font-normal">
                {text}
              </span>
            }
            note={[moment(at), why && written(why)].filter(Boolean).join(' · ')}
          >
            <Button disabled={retry.isPending} onClick={() => retry.mutate({ id })}>
              {t('frame:retry')}
            </Button>
            <Button look="quiet" disabled={forget.isPending} onClick={() => forget.mutate({ id })}>
              {t('frame:remove')}
            </Button>
          </Line>
        ))}
      </Rows>
    </div>
  )
}
