import { useTranslation } from 'react-i18next'
import type { Trends } from '#core/market/contract.ts'
import { Card } from '../frame/card.tsx'
import { signed } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'

const MOST_SHOWN = 8

/** What our own items really sold for, where it moved most. */
export function OwnTrends({ products }: { products: Trends['products'] }) {
  const { t } = useTranslation('market')
  const { money, number } = useSpeech()
  const moved = products
    .filter(({ change }) => change !== null && change !== 0)
    .toSorted((one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0))
    .slice(0, MOST_SHOWN)
  if (moved.length === 0) return null
  return (
    <Card title={t('ownPrices')} note={t('ownPricesNote')}>
      <ul className="grid gap-x-8 text-sm @xl:grid-cols-2">
        {moved.map(({ itemId, name, change, points }) => (
          <li key={itemId} className="flex items-baseline justify-between gap-3 border-b border-line py-2.5">
            <bdi className="truncate">{name}</bdi>
            <span className="figure whitespace-nowrap">
              {money(points.at(-1)?.value ?? 0)}{' '}
              <span className={`text-xs ${(change ?? 0) > 0 ? 'text-expense' : 'text-green'}`}>
                {signed(change ?? 0, number(change ?? 0, 1))} %
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
