import { Camera, Plus, ReceiptText } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import { call } from '../api/client.ts'
import { useRead } from '../api/queries.ts'
import { PeriodFilter, usePeriodAsked } from '../dashboard/period-filter.tsx'
import { buttonLook } from '../frame/button.tsx'
import { DropZone } from '../frame/drop-zone.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { PhotoInput } from '../frame/photo-input.tsx'
import { SearchBox } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { MorePages, useReadPages } from '../frame/more-pages.tsx'
import { CategoryFilter } from './categories.tsx'
import { Drafts } from './drafts.tsx'
import { ExpenseTable } from './expense-table.tsx'
import { PhotoLine } from './photo-line.tsx'
import { usePhotoLine } from './photos.ts'

/** What was spent: first what waits to be confirmed, then the books. */
export function Expenses({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('expenses')
  const { money, number } = useSpeech()
  const [address] = useSearchParams()
  const photos = usePhotoLine()
  const search = address.get('search') ?? ''
  const category = address.get('category') ?? ''
  const period = usePeriodAsked()
  const filtered = search !== '' || category !== '' || period !== null
  const wanted = { status: 'confirmed', search, category, ...period } as const
  const booked = useReadPages(['/api/expenses', wanted], (page) =>
    call('GET', '/api/expenses', { ...wanted, ...page }),
  )
  const summed = useRead('/api/expenses', { ...wanted, sum: true, pageSize: 1 })
  const drafts = useRead('/api/expenses', { status: 'draft', pageSize: 100 })
  const nothing = !filtered && drafts.data?.total === 0
  return (
    <DropZone take={photos.take}>
      <PageHead
        title={t('title')}
        note={
          booked.data ? (
            <>
              {t('count', { count: booked.data.total, shown: number(booked.data.total) })}
              {summed.data?.sum ? ` · ${money(summed.data.sum)}` : ''}
            </>
          ) : (
            '\u00a0'
          )
        }
        more={
          <>
            <Link to="/tools/expenses/new" className={buttonLook()}>
              <Plus size={18} aria-hidden /> {t('byHand')}
            </Link>
            <TakePhoto take={photos.take} />
          </>
        }
      />
      <PhotoLine line={photos.line} />
      {drafts.data && drafts.data.total > 0 && <Drafts drafts={drafts.data.items} />}
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchBox />
        <CategoryFilter />
        <PeriodFilter />
      </div>
      <Shown
        query={booked}
        isEmpty={({ total }) => total === 0}
        empty={
          nothing ? (
            <Empty icon={<ReceiptText />} title={t('empty')} say={t('emptySay')}>
              <TakePhoto take={photos.take} />
            </Empty>
          ) : (
            // Nothing booked yet, and drafts above that say what to do.
            filtered && <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          )
        }
      >
        {({ items }) => (
          <>
            <ExpenseTable expenses={items} />
            <MorePages list={booked} />
          </>
        )}
      </Shown>
      {children}
    </DropZone>
  )
}

function TakePhoto({ take }: { take: (photo: File) => void }) {
  const { t } = useTranslation('expenses')
  return (
    <PhotoInput name={t('photo')} take={take} many className={buttonLook('primary')}>
      <Camera size={18} aria-hidden /> {t('photo')}
    </PhotoInput>
  )
}
