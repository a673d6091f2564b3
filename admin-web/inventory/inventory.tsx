import { Camera, ClipboardList, FileUp, Package, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { ListedItem } from '#core/inventory/contract.ts'
import { buttonLook } from '../frame/button.tsx'
import { useIsOwner, useMay } from '../frame/may.ts'
import { PageHead } from '../frame/page-head.tsx'
import { SearchBox, withParameter } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { useCatalogue } from './catalogue.ts'
import { found, sorted, sortFrom } from './find.ts'
import { ItemTable } from './item-table.tsx'

/** On a phone all three stand in one row. */
const narrow = '@max-xl:px-2'

/** What is on the shelves, and what to order. */
export function Inventory({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('inventory')
  const { query, all } = useCatalogue()
  const [address] = useSearchParams()
  const search = useDeferredValue(address.get('search') ?? '')
  const low = address.get('lowStock') === 'true'
  const category = address.get('category') ?? ''
  const order = address.get('sort')
  const items = useMemo(
    () => sorted(found(all, { search, low, category }), sortFrom(order)),
    [all, search, low, category, order],
  )
  return (
    <>
      <PageHead
        title={t('title')}
        note={query.data ? <Summed items={items} of={all.length} /> : '\u00a0'}
        more={<Beside />}
      >
        <Add />
      </PageHead>
      <Filters items={query.data?.items ?? []} />
      <Shown
        query={query}
        isEmpty={() => items.length === 0}
        empty={
          all.length > 0 ? (
            <p className="py-10 text-center text-quiet">{t('nothingFound')}</p>
          ) : (
            <Empty icon={<Package />} title={t('empty')} say={t('emptySay')}>
              <Add />
            </Empty>
          )
        }
      >
        {() => <ItemTable items={items} />}
      </Shown>
      {children}
    </>
  )
}

/** What else comes in and out of the shelves: an order, a list, a photo. */
function Beside() {
  const { t } = useTranslation('inventory')
  const may = useMay()
  const isOwner = useIsOwner()
  return (
    <>
      {may('/tools/reorder') && (
        <Link to="/tools/reorder" className={buttonLook('plain', narrow)}>
          <ClipboardList size={18} aria-hidden /> {t('reorder.title')}
        </Link>
      )}
      {isOwner && (
        <Link to="/tools/inventory/import" className={buttonLook('plain', narrow)}>
          <FileUp size={18} aria-hidden /> {t('import')}
        </Link>
      )}
      <Link
        to="/tools/inventory/photo"
        aria-label={t('photo.title')}
        title={t('photo.title')}
        className={buttonLook('plain', narrow)}
      >
        <Camera size={18} aria-hidden /> {t('photo.short')}
      </Link>
    </>
  )
}

function Filters({ items }: { items: readonly ListedItem[] }) {
  const { t } = useTranslation('inventory')
  const [address, setAddress] = useSearchParams()
  const set = (name: string, value: string) =>
    setAddress((old) => withParameter(old, name, value), { replace: true })
  const categories = useMemo(
    () => [...new Set(items.flatMap(({ category }) => category ?? []))].toSorted(),
    [items],
  )
  return (
    <div className="mb-3 flex flex-wrap gap-2 print:hidden">
      <SearchBox />
      {categories.length > 0 && (
        <select
          aria-label={t('category')}
          value={address.get('category') ?? ''}
          onChange={({ target }) => set('category', target.value)}
          className="min-h-11 max-w-full rounded-md border border-line bg-raised px-3 text-base"
        >
          <option value="">{t('allCategories')}</option>
          {categories.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      )}
      <Toggle on={address.get('lowStock') === 'true'} turn={(on) => set('lowStock', on ? 'true' : '')}>
        {t('lowOnly')}
      </Toggle>
    </div>
  )
}

/** How many, and what they are worth where costs may be seen. */
function Summed({ items, of }: { items: readonly ListedItem[]; of: number }) {
  const { t } = useTranslation('inventory')
  const { money, number } = useSpeech()
  const worth = items.reduce(
    (sum, { cost, quantity }) => sum + Math.round(Math.max(0, quantity) * (cost ?? 0)),
    0,
  )
  const count = t('count', { count: items.length, shown: number(items.length) })
  return (
    <>
      {items.length === of ? count : t('countOf', { count, all: number(of) })}
      {worth > 0 && ` · ${t('worth', { amount: money(worth) })}`}
    </>
  )
}

function Add() {
  const { t } = useTranslation(['inventory', 'frame'])
  return (
    <Link to="/tools/inventory/new" className={buttonLook('primary')}>
      <Plus size={18} aria-hidden /> <span className="@max-xl:hidden">{t('add')}</span>
      <span className="@xl:hidden">{t('frame:add')}</span>
    </Link>
  )
}
