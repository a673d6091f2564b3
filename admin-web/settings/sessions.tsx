import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { Button, IconButton } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Line, Rows } from './rows.tsx'

/** Where this person is signed in, and the way to end it. */
export function Sessions() {
  const { t } = useTranslation('settings')
  const { moment } = useSpeech()
  const sessions = useRead('/api/sessions', {})
  const end = useChange('DELETE', '/api/sessions/:id', () => t('sessionEnded'))
  const endOthers = useChange('POST', '/api/sessions/end-others', () => t('sessionEnded'))
  return (
    <Shown query={sessions}>
      {({ items }) => (
        <div className="flex flex-col gap-3">
          <Rows>
            {items.map(({ id, current, userAgent, address, lastSeenAt }) => (
              <Line
                key={id}
                name={<bdi>{browserIn(userAgent) ?? t('unknownDevice')}</bdi>}
                note={
                  <>
                    {current ? t('thisDevice') : moment(lastSeenAt)}
                    {address && (
                      <>
                        {' · '}
                        <bdi>{address}</bdi>
                      </>
                    )}
                  </>
                }
              >
                {!current && (
                  <IconButton name={t('endSession')} onClick={() => end.mutate({ id })}>
                    <X size={16} />
                  </IconButton>
                )}
              </Line>
            ))}
          </Rows>
          {items.length > 1 && (
            <Button
              className="self-start"
              disabled={endOthers.isPending}
              onClick={() => endOthers.mutate({})}
            >
              {t('endOthers')}
            </Button>
          )}
        </div>
      )}
    </Shown>
  )
}

/** `Firefox · Android` out of the long line that a browser says of itself. */
function browserIn(userAgent: string | null): string | null {
  if (!userAgent) return null
  const browser = /(Edg|OPR|SamsungBrowser|Firefox|Chrome|Safari)/.exec(userAgent)?.[1]
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent)?.[1]
  const said = [browser, system].filter(Boolean).join(' · ')
  return said || userAgent.slice(0, 40)
}
