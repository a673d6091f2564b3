import { BookUser, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { Customer } from '#core/customers/contract.ts'
import { call } from '../api/client.ts'
import { buttonLook } from '../frame/button.tsx'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { SearchBox, withParameter } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { Toggle } from '../frame/toggle.tsx'

/** The credit book: who owes, and how much. */
export function Customers({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('customers')
  const { money, number } = useSpeech()
  const [address, setAddress] = useSearchParams()
  const search = address.get('search') ?? ''
  const owing = address.get('owing') === 'true'
  const wanted = { search, ...(owing ? { owing } : {}) }
  const customers = useReadPages(['/api/customers', wanted], (page) =>
    call('GET', '/api/customers', { ...wanted, ...page }),
  )
  const owed = customers.data?.items.reduce((sum, { balance }) => sum + Math.max(0, balance), 0) ?? 0
  const whole = customers.data && customers.data.items.length === customers.data.total
  return (
    <>
      <PageHead
        title={t('title')}
        note={
          customers.data && (
            <>
              {t('count', { count: customers.data.total, shown: number(customers.data.total) })}
              {whole && owed > 0 && ` · ${t('owe', { amount: money(owed) })}`}
            </>
          )
        }
      >
        <Add />
      </PageHead>
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchBox />
        <Toggle
          on={owing}
          turn={(on) => setAddress((old) => withParameter(old, 'owing', on ? 'true' : ''), { replace: true })}
        >
          {t('owingOnly')}
        </Toggle>
      </div>
      <Shown
        query={customers}
        isEmpty={({ total }) => total === 0}
        empty={
          search || owing ? (
            <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          ) : (
            <Empty icon={<BookUser />} title={t('empty')} say={t('emptySay')}>
              <Add />
            </Empty>
          )
        }
      >
        {({ items }) => (
          <>
            <ul className="divide-y divide-line border-y border-line">
              {items.map((customer) => (
                <Row key={customer.id} customer={customer} />
              ))}
            </ul>
            <MorePages list={customers} />
          </>
        )}
      </Shown>
      {children}
    </>
  )
}

function Add() {
  const { t } = useTranslation('customers')
  return (
    <Link to="/tools/customers/new" className={buttonLook('primary')}>
      <Plus size={18} aria-hidden /> {t('add')}
    </Link>
  )
}

function Row({ customer: { id, name, phone, balance } }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const { money } = useSpeech()
  return (
    <li>
      <Link
        to={`/tools/customers/${id}`}
        className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-3 py-2 hover:bg-sunken"
      >
        <span>
          <bdi className="font-medium">{name}</bdi>
          {phone && (
            <bdi dir="ltr" className="figure block text-xs text-quiet">
              {phone}
            </bdi>
          )}
        </span>
        <span className="text-end">
          <span className={`figure font-semibold ${balance > 0 ? 'text-expense' : 'text-quiet'}`}>
            {balance === 0 ? '–' : money(Math.abs(balance))}
          </span>
          {balance < 0 && <span className="block text-xs text-quiet">{t('ahead')}</span>}
        </span>
      </Link>
    </li>
  )
}
