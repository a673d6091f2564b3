import { Store } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { SearchBox, withParameter } from '../frame/search-box.tsx'
import { Empty, Shown } from '../frame/states.tsx'
import { PriceTable } from './price-table.tsx'
import { Unmatched } from './unmatched.tsx'

const PriceHistory = lazy(async () => ({ default: (await import('./price-history.tsx')).PriceHistory }))

/** Our prices beside theirs in one table; a row opens onto its history. */
export function Prices({ add }: { add: () => void }) {
  const { t } = useTranslation(['market', 'frame'])
  const [address, setAddress] = useSearchParams()
  const search = address.get('search') ?? ''
  const opened = address.get('item')
  const compared = useRead('/api/market/prices', search ? { search } : {})
  const open = (itemId: string) => setAddress((old) => withParameter(old, 'item', itemId))
  return (
    <Shown
      query={compared}
      isEmpty={({ items, unmatched }) => search === '' && items.length + unmatched.length === 0}
      empty={
        <Empty icon={<Store />} title={t('empty')} say={t('emptySay')}>
          <Button look="primary" onClick={add}>
            {t('add')}
          </Button>
        </Empty>
      }
    >
      {({ items, unmatched }) => (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <SearchBox />
            <Standing items={items} />
          </div>
          <PriceTable items={items} open={open} />
          {items.length === 0 && <p className="py-8 text-center text-sm text-quiet">{t('nothingFound')}</p>}
          <Unmatched prices={unmatched} />
          {opened && (
            <Suspense fallback={null}>
              <PriceHistory item={items.find(({ itemId }) => itemId === opened)} close={() => open('')} />
            </Suspense>
          )}
        </>
      )}
    </Shown>
  )
}

/** Where we stand in one line: how many of ours are the cheapest. */
function Standing({ items }: { items: readonly { cheapest: { competitorId: string | null } }[] }) {
  const { t } = useTranslation('market')
  const ours = items.filter(({ cheapest }) => cheapest.competitorId === null).length
  if (items.length === 0) return null
  return (
    <p className="basis-full text-sm text-quiet @xl:basis-auto">
      {t('standing', { ours, count: items.length })}
    </p>
  )
}
