import { TrendingDown, TrendingUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Output } from '../api/client.ts'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'

type Supplied = Output<'GET', '/api/suppliers/:id/items'>['items'][number]

/** What one supplier sells us, and how its last price moved. */
export function SuppliedItems({ id }: { id: string }) {
  const { t } = useTranslation('suppliers')
  const supplied = useRead('/api/suppliers/:id/items', { id, pageSize: 50 })
  if (!supplied.data || supplied.data.total === 0) return null
  return (
    <section className="mt-6">
      <h3 className="mb-1 font-semibold">{t('supplied')}</h3>
      <ul className="divide-y divide-line text-sm">
        {supplied.data.items.map((item) => (
          <Row key={item.itemId} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Row({ item: { itemId, name, lastCost, lastBoughtOn, costBefore } }: { item: Supplied }) {
  const { t } = useTranslation('suppliers')
  const { day, money } = useSpeech()
  const moved = lastCost !== null && costBefore !== null ? lastCost - costBefore : 0
  const Arrow = moved > 0 ? TrendingUp : TrendingDown
  return (
    <li className="flex items-center justify-between gap-3 py-2.5">
      <span className="min-w-0">
        <Link to={`/tools/inventory/${itemId}`} className="hover:text-green">
          <bdi>{name}</bdi>
        </Link>
        {lastBoughtOn && <span className="block text-xs text-quiet">{day(lastBoughtOn)}</span>}
      </span>
      {lastCost !== null && (
        <span className="text-end">
          <span className="figure font-medium">{money(lastCost)}</span>
          {moved !== 0 && costBefore !== null && (
            <span
              className={`figure flex items-center justify-end gap-1 text-xs ${moved > 0 ? 'text-expense' : 'text-green'}`}
            >
              <Arrow size={13} aria-hidden /> {t('costBefore', { amount: money(costBefore) })}
            </span>
          )}
        </span>
      )}
    </li>
  )
}
