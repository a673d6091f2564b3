import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearch, useSearchParams } from 'wouter'
import type { ListedItem } from '#core/inventory/contract.ts'
import { withParameter, withSearch } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'
import { PriceCell, QuantityCell } from './editable-cell.tsx'
import { sortAfter, sortFrom, type Column } from './find.ts'

/** From here on a row is one line, so that more of the shelf is in sight; in less room it is two. */
const WIDE = 672
const rowPixels = (wide: boolean) => (wide ? 48 : 64)

/** Ten thousand rows, of which those in sight are drawn. */
export function ItemTable({ items }: { items: readonly ListedItem[] }) {
  const { t } = useTranslation('inventory')
  const { place, offset, wide } = usePlace()
  // The compiler of React leaves this function as it is, which is what its scrolling needs.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => rowPixels(wide),
    overscan: 12,
    scrollMargin: offset,
  })
  useLayoutEffect(() => rows.measure(), [rows, wide])
  const shown = rows.getVirtualItems()
  const above = (shown[0]?.start ?? offset) - offset
  const below = rows.getTotalSize() - ((shown.at(-1)?.end ?? offset) - offset)
  return (
    <table
      ref={place}
      aria-rowcount={items.length + 1}
      className="w-full table-fixed border-collapse text-sm"
    >
      <caption className="sr-only">{t('title')}</caption>
      <thead className="text-xs text-quiet">
        <tr aria-rowindex={1} className="border-b border-line [&>th]:font-medium">
          <Title column="name" className="text-start" />
          <th scope="col" className="hidden w-36 py-2 text-start @3xl:table-cell">
            {t('category')}
          </th>
          <Title column="price" className="w-26 text-end @2xl:w-36" />
          <Title column="cost" className="hidden w-32 text-end @2xl:table-cell" />
          <Title column="quantity" className="w-24 text-end @2xl:w-52" />
        </tr>
      </thead>
      <tbody>
        <Space pixels={above} />
        {shown.map(({ index }) => {
          const item = items[index]
          return item && <Row key={item.id} item={item} index={index} />
        })}
        <Space pixels={below} />
      </tbody>
    </table>
  )
}

/** Where the table begins, and whether it has room: the assistant beside it takes some away. */
function usePlace() {
  const place = useRef<HTMLTableElement>(null)
  const [{ offset, wide }, stand] = useState({ offset: 0, wide: false })
  useLayoutEffect(() => {
    const table = place.current
    if (!table) return undefined
    const look = () => {
      const { top, width } = table.getBoundingClientRect()
      const now = { offset: top + window.scrollY, wide: width >= WIDE }
      stand((before) => (before.offset === now.offset && before.wide === now.wide ? before : now))
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(table)
    return () => watch.disconnect()
  }, [])
  return { place, offset, wide }
}

/** Where the rows out of sight would stand. */
function Space({ pixels }: { pixels: number }) {
  return (
    pixels > 0 && (
      <tr aria-hidden>
        {/* One cell: more would make columns that a phone has no room for. It says nothing to nobody. */}
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
        <td style={{ height: pixels }} />
      </tr>
    )
  )
}

const titles = { name: 'name', price: 'priceShort', cost: 'costShort', quantity: 'quantity' } as const

function Title({ column, className }: { column: Column; className: string }) {
  const { t } = useTranslation('inventory')
  const [address, setAddress] = useSearchParams()
  const sort = sortFrom(address.get('sort'))
  const isOn = sort.by === column
  const Arrow = sort.down ? ArrowDown : ArrowUp
  const press = () =>
    setAddress((old) => withParameter(old, 'sort', sortAfter(sort, column)), { replace: true })
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isOn ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        onClick={press}
        className="inline-flex min-h-11 items-center gap-1 hover:text-ink"
      >
        {t(titles[column])}
        {isOn && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  )
}

function Row({ item, index }: { item: ListedItem; index: number }) {
  const { t } = useTranslation('inventory')
  const { money } = useSpeech()
  const search = useSearch()
  const { id, name, category, cost, low } = item
  return (
    // The line of titles is the first.
    <tr aria-rowindex={index + 2} className="relative h-16 border-b @2xl:h-12 border-line hover:bg-sunken">
      {/* Its label, the name, stands deeper than the rule looks. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <th scope="row" className="pe-3 text-start">
        <Link
          to={withSearch(`/tools/inventory/${id}`, search)}
          className="font-medium after:absolute after:inset-0"
        >
          <bdi className="line-clamp-2 rtl:text-right">{name}</bdi>
        </Link>
      </th>
      <td className="hidden truncate text-quiet @3xl:table-cell">
        <bdi>{category}</bdi>
      </td>
      <td className="figure text-end">
        <PriceCell item={item} />
      </td>
      <td className="figure hidden text-end text-quiet @2xl:table-cell">{cost !== null && money(cost)}</td>
      <td className="text-end">
        {low && <span className="text-xs text-warning @max-2xl:hidden">{t('low')} </span>}
        <QuantityCell item={item} />
        {low && <span className="block text-xs text-warning @2xl:hidden">{t('low')}</span>}
      </td>
    </tr>
  )
}
