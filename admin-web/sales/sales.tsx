import { Plus, ShoppingBasket, Trash2 } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearch, useSearchParams } from 'wouter'
import type { Sale } from '#core/sales/contract.ts'
import { call } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { PeriodFilter, usePeriodAsked } from '../dashboard/period-filter.tsx'
import { buttonLook, IconButton } from '../frame/button.tsx'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { SearchBox, withSearch } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'

/** What was sold, day by day. */
export function Sales({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('sales')
  const { money, number } = useSpeech()
  const [address] = useSearchParams()
  const search = address.get('search') ?? ''
  const period = usePeriodAsked()
  const wanted = { search, ...period }
  const sales = useReadPages(['/api/sales', wanted], (page) =>
    call('GET', '/api/sales', { ...wanted, ...page }),
  )
  const summed = useRead('/api/sales', { ...wanted, sum: true, pageSize: 1 })
  return (
    <>
      <PageHead
        title={t('title')}
        note={
          sales.data && (
            <>
              {t('count', { count: sales.data.total, shown: number(sales.data.total) })}
              {summed.data?.sum ? ` · ${money(summed.data.sum)}` : ''}
            </>
          )
        }
      >
        <NewSaleLink />
      </PageHead>
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchBox />
        <PeriodFilter />
      </div>
      <Shown
        query={sales}
        isEmpty={({ total }) => total === 0}
        empty={
          search || period ? (
            <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          ) : (
            <Empty icon={<ShoppingBasket />} title={t('empty')} say={t('emptySay')}>
              <NewSaleLink />
            </Empty>
          )
        }
      >
        {({ items }) => (
          <>
            {byDay(items).map(({ date, sales }) => (
              <Day key={date} date={date} sales={sales} />
            ))}
            <MorePages list={sales} />
          </>
        )}
      </Shown>
      {children}
    </>
  )
}

function NewSaleLink() {
  const { t } = useTranslation('sales')
  return (
    <Link to="/tools/sales/new" className={buttonLook('primary')}>
      <Plus size={18} aria-hidden /> {t('new')}
    </Link>
  )
}

function Day({ date, sales }: { date: string; sales: readonly Sale[] }) {
  const { day } = useSpeech()
  return (
    <section className="mb-5">
      <h2 className="sticky top-0 bg-paper py-2 text-sm font-semibold">{day(date)}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {sales.map((sale) => (
          <Row key={sale.id} sale={sale} />
        ))}
      </ul>
    </section>
  )
}

function Row({ sale: { id, time, lines, total, customerName, paymentMethod } }: { sale: Sale }) {
  const { t } = useTranslation(['sales', 'frame'])
  const { money, number } = useSpeech()
  const search = useSearch()
  const remove = useChange('DELETE', '/api/sales/:id', () => t('erased', { amount: money(total) }))
  return (
    <li className="relative grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-3 py-1 text-sm @2xl:grid-cols-[3rem_minmax(0,1fr)_12rem_7rem_auto] @2xl:py-0">
      <span className="figure text-quiet">{time}</span>
      <span className="min-w-0 py-1 @2xl:contents">
        <Link
          to={withSearch(`/tools/sales/${id}`, search)}
          dir="auto"
          className="line-clamp-2 after:absolute after:inset-0 rtl:text-right"
        >
          {lines.map(({ id, name, quantity }, at) => (
            <Fragment key={id}>
              {at > 0 && ' · '}
              <bdi>
                {name}
                {quantity !== 1 && (
                  <span className="figure text-quiet">{`\u00a0×\u00a0${number(quantity)}`}</span>
                )}
              </bdi>
            </Fragment>
          ))}
        </Link>
        <span className="text-xs text-quiet @2xl:text-sm">
          {paymentMethod && t(`frame:payment.${paymentMethod}`)}
          {customerName && (
            <>
              {' · '}
              <bdi>{customerName}</bdi>
            </>
          )}
        </span>
      </span>
      <span className="figure text-end font-medium">{money(total)}</span>
      <IconButton
        className="relative z-10 @max-2xl:hidden"
        name={t('erase', { amount: money(total) })}
        disabled={remove.isPending}
        onClick={() => remove.mutate({ id })}
      >
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}

/** The API gives the newest first, so that the days come in order. */
function byDay(sales: readonly Sale[]): { date: string; sales: Sale[] }[] {
  const days = new Map<string, Sale[]>()
  for (const sale of sales) days.set(sale.date, [...(days.get(sale.date) ?? []), sale])
  return [...days].map(([date, sales]) => ({ date, sales }))
}
