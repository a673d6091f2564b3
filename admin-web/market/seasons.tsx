import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** What the calendar brings to this trade, and the country's figures with their source. */
export function Seasons() {
  const { t } = useTranslation('market')
  const { day, number } = useSpeech()
  const trends = useRead('/api/market/trends', {})
  return (
    <Shown query={trends}>
      {({ seasons, indicators }) => (
        <div className="grid gap-8 lg:grid-cols-2">
          <section>
            <h2 className="mb-2 font-semibold">{t('seasons')}</h2>
            {seasons.length === 0 && <p className="text-sm text-quiet">{t('noSeasons')}</p>}
            <ul className="divide-y divide-line border-y border-line text-sm">
              {seasons.map(({ code, name, from, to, effect }) => (
                <li key={`${code}${from}`} className="py-3">
                  <p className="flex justify-between gap-3">
                    <span className="font-medium">{name}</span>
                    <span className="text-xs whitespace-nowrap text-quiet">
                      {from === to ? day(from) : `${day(from)} – ${day(to)}`}
                    </span>
                  </p>
                  <p className="text-quiet">{effect}</p>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="mb-2 font-semibold">{t('indicators')}</h2>
            <ul className="divide-y divide-line border-y border-line text-sm">
              {indicators.map(({ code, name, unit, source, points }) => {
                const last = points.at(-1)
                return (
                  <li key={code} className="flex items-baseline justify-between gap-3 py-3">
                    <span>
                      <span className="font-medium">{name}</span>
                      <Source said={source} />
                    </span>
                    {last && (
                      <span className="text-end">
                        <span className="figure font-semibold">{number(last.value, 2)}</span>{' '}
                        <bdi className="text-xs text-quiet">{unit}</bdi>
                        <span className="figure block text-xs text-quiet">{last.date.slice(0, 4)}</span>
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        </div>
      )}
    </Shown>
  )
}

/** Where a figure comes from: the address that its source names, by its host; the rest of the note on pointing at it. */
function Source({ said }: { said: string }) {
  const address = /https?:\/\/[^\s)]+/.exec(said)?.[0]
  return (
    <bdi className="block text-xs text-quiet" title={said}>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer" className="underline underline-offset-2">
          {new URL(address).pathname.slice(1) || new URL(address).hostname}
        </a>
      ) : (
        said
      )}
    </bdi>
  )
}
