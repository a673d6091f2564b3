import { Package } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useRead } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { useCatalogue } from '../inventory/catalogue.ts'
import { found } from '../inventory/find.ts'
import type { Goods } from './cart.ts'

const ON_SIGHT = 24

const LATEST = 50

/** How often each item stands in the latest sales: what goes most is nearest to the thumb. */
function useOftenSold(): ReadonlyMap<string, number> {
  const { data } = useRead('/api/sales', { pageSize: LATEST })
  return useMemo(() => {
    const often = new Map<string, number>()
    for (const { lines } of data?.items ?? [])
      for (const { itemId } of lines) if (itemId) often.set(itemId, (often.get(itemId) ?? 0) + 1)
    return often
  }, [data])
}

/** What can be sold, as large keys for the thumb. */
export function Shelf({ search, put }: { search: string; put: (goods: Goods) => void }) {
  const { t } = useTranslation('sales')
  const { money, number } = useSpeech()
  const { query, all } = useCatalogue()
  const often = useOftenSold()
  const known = found(all, { search })
  // While one types, the first is the one that Enter puts down.
  const inOrder = search
    ? known
    : known.toSorted((one, other) => (often.get(other.id) ?? 0) - (often.get(one.id) ?? 0))
  const items = inOrder.slice(0, ON_SIGHT)
  return (
    <Shown
      query={query}
      isEmpty={() => items.length === 0}
      empty={
        search ? (
          <p className="py-8 text-center text-quiet">{t('noSuchItem', { name: search })}</p>
        ) : (
          <Empty icon={<Package />} title={t('shelfEmpty')} say={t('emptySay')}>
            <Link to="/tools/inventory/new" className={buttonLook('primary')}>
              {t('addItem')}
            </Link>
          </Empty>
        )
      }
    >
      {() => (
        <div className="@container">
          <ul className="grid grid-cols-2 gap-2 @md:grid-cols-3 @2xl:grid-cols-4">
            {items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  onClick={() => put(item)}
                  className="flex h-full min-h-18 w-full flex-col items-start justify-between gap-1 rounded-md border border-line bg-raised p-3 text-start transition hover:border-green active:bg-green-soft"
                >
                  <bdi className="line-clamp-2 w-full text-sm font-medium rtl:text-right">{item.name}</bdi>
                  <span className="flex w-full flex-wrap items-baseline justify-between gap-x-2 text-xs text-quiet">
                    <span className="figure text-ink">{money(item.price)}</span>
                    <span className={item.quantity <= 0 ? 'text-expense' : ''}>{number(item.quantity)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Shown>
  )
}
