import { useQueries } from '@tanstack/react-query'
import { ExternalLink, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { reading, useChange } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { LineChart, type Line } from '../frame/line-chart.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Waiting } from '../frame/states.tsx'
import { stepsOver } from './history.ts'
import type { Compared } from './price-table.tsx'

type Observation = Output<'GET', '/api/market/competitors/:id/prices'>['items'][number] & {
  competitor: string
}

/** How the prices of one item moved: a line for each of the others, ours level behind them, and each observation. */
export function PriceHistory({ item, close }: { item: Compared | undefined; close: () => void }) {
  const { t } = useTranslation('market')
  const lists = useQueries({
    queries: (item?.theirs ?? []).map(({ competitorId }) =>
      reading('/api/market/competitors/:id/prices', { id: competitorId, pageSize: 100 }),
    ),
  })
  if (!item) return null
  const seen: Observation[] = item.theirs
    .flatMap(({ competitor }, at) =>
      (lists[at]?.data?.items ?? [])
        .filter(({ itemId }) => itemId === item.itemId)
        .map((price) => ({ ...price, competitor })),
    )
    .toSorted((one, other) => other.date.localeCompare(one.date))
  return (
    <Sheet title={item.name} close={close}>
      {lists.some(({ isPending }) => isPending) ? (
        <Waiting />
      ) : (
        <div className="flex flex-col gap-5">
          <Moves item={item} seen={seen} />
          <section>
            <h3 className="text-sm font-semibold">{t('observations', { count: seen.length })}</h3>
            <ul className="mt-1 divide-y divide-line border-y border-line text-sm">
              {seen.map((price) => (
                <Row key={price.id} price={price} />
              ))}
            </ul>
          </section>
        </div>
      )}
    </Sheet>
  )
}

const colors = [
  'var(--color-expense)',
  'light-dark(#2f5da8, #8fb1ea)',
  'light-dark(#8a6a1f, #d5b463)',
  'light-dark(#6b4c9a, #b99be0)',
  'light-dark(#3f7f86, #7fc1c8)',
]

function Moves({ item, seen }: { item: Compared; seen: readonly Observation[] }) {
  const { t } = useTranslation('market')
  const { language, shortDay, money, shortMoney } = useSpeech()
  const drawn = useMemo(() => {
    const { days, series } = stepsOver(seen)
    const lines: Line[] = [
      {
        name: t('ours'),
        color: 'var(--color-green)',
        look: 'dotted',
        values: days.map(() => item.ourPrice),
      },
      ...series.map(({ competitor, values }, at): Line => ({
        name: competitor,
        color: colors[at % colors.length] ?? '',
        look: 'line',
        values,
      })),
    ]
    return {
      about: t('movesOf', { name: item.name }),
      labels: days.map(shortDay),
      lines,
      axis: shortMoney,
      whole: money,
      rightToLeft: language === 'ar',
    }
  }, [item, seen, t, shortDay, money, shortMoney, language])
  if (drawn.labels.length < 2) return <p className="text-sm text-quiet">{t('oneObservation')}</p>
  return <LineChart {...drawn} height={200} />
}

function Row({ price: { id, competitor, price, date, url, source } }: { price: Observation }) {
  const { t } = useTranslation(['market', 'frame'])
  const { day, money } = useSpeech()
  const remove = useChange('DELETE', '/api/market/prices/:id', () => t('removed'))
  return (
    <li className="flex items-center gap-2 py-1">
      <span className="min-w-0 grow">
        <bdi>{competitor}</bdi>
        <span className="block text-xs text-quiet">
          {day(date)} · {t(`sources.${source}`)}
        </span>
      </span>
      {url && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('source')}
          className="p-2 text-quiet hover:text-ink"
        >
          <ExternalLink size={16} aria-hidden />
        </a>
      )}
      <span className="figure font-medium">{money(price)}</span>
      <IconButton name={t('frame:remove')} disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}
