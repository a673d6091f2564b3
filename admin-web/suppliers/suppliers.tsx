import { Plus, Truck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Supplier } from '#core/suppliers/contract.ts'
import { call } from '../api/client.ts'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { SearchBox } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { Button } from '../frame/button.tsx'
import { Dues } from './dues.tsx'
import { OneSupplier } from './one-supplier.tsx'
import { SupplierForm } from './supplier-form.tsx'

/** Whom we owe, and how much. */
export function Suppliers() {
  const { t } = useTranslation(['suppliers', 'frame'])
  const [address] = useSearchParams()
  const [open, setOpen] = useState<string | null>(null)
  const search = address.get('search') ?? ''
  const suppliers = useReadPages(['/api/suppliers', { search }], (page) =>
    call('GET', '/api/suppliers', { search, ...page }),
  )
  const add = (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={18} aria-hidden /> <span className="@max-xl:hidden">{t('add')}</span>
      <span className="@xl:hidden">{t('frame:add')}</span>
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('frame:tools.suppliers')}
        note={suppliers.data && t('count', { count: suppliers.data.total })}
      >
        {add}
      </PageHead>
      {search === '' && <Dues open={setOpen} />}
      <div className="mb-3 flex">
        <SearchBox />
      </div>
      <Shown
        query={suppliers}
        isEmpty={({ total }) => total === 0}
        empty={
          search ? (
            <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          ) : (
            <Empty icon={<Truck />} title={t('empty')} say={t('emptySay')}>
              {add}
            </Empty>
          )
        }
      >
        {({ items }) => (
          <>
            <ul className="divide-y divide-line border-y border-line">
              {items.map((supplier) => (
                <Row key={supplier.id} supplier={supplier} open={() => setOpen(supplier.id)} />
              ))}
            </ul>
            <MorePages list={suppliers} />
          </>
        )}
      </Shown>
      {open === 'new' && <SupplierForm close={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <OneSupplier id={open} close={() => setOpen(null)} />}
    </>
  )
}

function Row({ supplier: { name, phone, balance }, open }: { supplier: Supplier; open: () => void }) {
  const { t } = useTranslation('suppliers')
  const { money } = useSpeech()
  return (
    <li>
      <button
        type="button"
        onClick={open}
        className="grid min-h-14 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-3 py-2 text-start hover:bg-sunken"
      >
        <span>
          <bdi className="font-medium">{name}</bdi>
          {phone && (
            <bdi dir="ltr" className="figure block text-xs text-quiet">
              {phone}
            </bdi>
          )}
        </span>
        <span className={`figure text-end font-semibold ${balance > 0 ? 'text-expense' : 'text-quiet'}`}>
          {balance === 0 ? '–' : money(Math.abs(balance))}
          {balance < 0 && <span className="block text-xs font-normal">{t('ahead')}</span>}
        </span>
      </button>
    </li>
  )
}
