import { useTranslation } from 'react-i18next'
import type { Trends } from '#core/market/contract.ts'
import { Card } from '../frame/card.tsx'
import { daysFromTo } from '../frame/days.ts'
import { useSpeech } from '../frame/speech.ts'

/** What the calendar brings to this trade, and how far away it is. */
export function Seasons({ seasons, today }: { seasons: Trends['seasons']; today: string }) {
  const { t } = useTranslation('market')
  const { shortDay, written } = useSpeech()
  return (
    <Card title={t('seasons')}>
      {seasons.length === 0 && <p className="text-sm text-quiet">{t('noSeasons')}</p>}
      <ol className="grid gap-x-8 gap-y-4 @xl:grid-cols-2 @4xl:grid-cols-3">
        {seasons.map(({ code, name, from, to, effect }) => {
          const away = daysFromTo(today, from) - 1
          return (
            <li key={`${code}${from}`} className="border-s-2 border-green ps-4 text-sm">
              <p className="font-medium">{name}</p>
              <p className="figure text-xs text-quiet">
                {from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`}
                {' · '}
                <span className="text-green">{away <= 0 ? t('now') : t('inDays', { count: away })}</span>
              </p>
              <p className="mt-1 text-quiet">{written(effect)}</p>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
