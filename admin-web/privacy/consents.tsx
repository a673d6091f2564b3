import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** Who agreed to be written to, or to a model being asked: in which words, and when. */
export function Consents() {
  const { t } = useTranslation('privacy')
  const { day } = useSpeech()
  const consents = useReadPages(['/api/privacy/consents', {}], (page) =>
    call('GET', '/api/privacy/consents', page),
  )
  return (
    <Shown
      query={consents}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className="text-sm text-quiet">{t('noConsents')}</p>}
    >
      {({ items }) => (
        <>
          <ul className="divide-y divide-line rounded-md border border-line bg-raised">
            {items.map(({ subject, who, channel, given, text, at }) => (
              <li key={`${subject} ${who} ${channel} ${at}`} className="px-4 py-3 text-sm">
                <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <span className="font-medium">
                    <bdi>{who}</bdi>{' '}
                    <span className="font-normal text-quiet">
                      {t(`subjects.${subject}`)} · <bdi>{channel}</bdi>
                    </span>
                  </span>
                  <span className={`text-xs ${given ? 'text-green' : 'text-danger'}`}>
                    {t(given ? 'agreed' : 'tookBack')}, {day(at.slice(0, 10))}
                  </span>
                </p>
                <q className="mt-1 line-clamp-3 block text-xs text-quiet" dir="auto">
                  {text}
                </q>
              </li>
            ))}
          </ul>
          <MorePages list={consents} />
        </>
      )}
    </Shown>
  )
}
