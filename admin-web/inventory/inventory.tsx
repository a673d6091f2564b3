import { Package, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import { useRead } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { MorePages, usePageSize } from '../frame/more-pages.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { SearchBox, withParameter } from '../frame/search-box.tsx'
import { Empty, Shown } from '../frame/states.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { ItemTable } from './item-table.tsx'

/** What is on the shelves, and what to order. */
export function Inventory({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('inventory')
  const [address, setAddress] = useSearchParams()
  const { pageSize, more } = usePageSize()
  const search = address.get('search') ?? ''
  const lowStock = address.get('lowStock') === 'true'
  const items = useRead('/api/inventory', { search, pageSize, ...(lowStock ? { lowStock } : {}) })
  return (
    <>
      <PageHead title={t('title')} note={items.data && t('count', { count: items.data.total })}>
        <Add />
      </PageHead>
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchBox />
        <Toggle
          on={lowStock}
          turn={(on) =>
            setAddress((old) => withParameter(old, 'lowStock', on ? 'true' : ''), { replace: true })
          }
        >
          {t('lowOnly')}
        </Toggle>
      </div>
      <Shown
        query={items}
        isEmpty={({ total }) => total === 0}
        empty={
          search || lowStock ? (
            <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          ) : (
            <Empty icon={<Package />} title={t('empty')} say={t('emptySay')}>
              <Add />
            </Empty>
          )
        }
      >
        {({ items, total }) => (
          <>
            <ItemTable items={items} />
            <MorePages shown={items.length} total={total} more={more} />
          </>
        )}
      </Shown>
      {children}
    </>
  )
}

function Add() {
  const { t } = useTranslation('inventory')
  return (
    <Link to="/tools/inventory/new" className={buttonLook('primary')}>
      <Plus size={18} aria-hidden /> {t('add')}
    </Link>
  )
}
