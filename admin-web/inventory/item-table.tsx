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

/** As high as two lines of a phone; on a wide screen one line, so that more of the shelf is in sight. */
const rowPixels = () => (matchMedia('(min-width: 48rem)').matches ? 48 : 64)

/** Ten thousand rows, of which those in sight are drawn. */
export function ItemTable({ items }: { items: readonly ListedItem[] }) {
  const { t } = useTranslation('inventory')
  const place = useRef<HTMLTableElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset(place.current?.offsetTop ?? 0), [])
  // The compiler of React leaves this function as it is, which is what its scrolling needs.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: rowPixels,
    overscan: 12,
    scrollMargin: offset,
  })
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
          <th scope="col" className="hidden w-36 py-2 text-start lg:table-cell">
            {t('category')}
          </th>
          <Title column="price" className="w-26 text-end md:w-36" />
          <Title column="cost" className="hidden w-32 text-end md:table-cell" />
          <Title column="quantity" className="w-24 text-end md:w-52" />
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
    <tr aria-rowindex={index + 2} className="relative h-16 border-b md:h-12 border-line hover:bg-sunken">
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
      <td className="hidden truncate text-quiet lg:table-cell">
        <bdi>{category}</bdi>
      </td>
      <td className="figure text-end">
        <PriceCell item={item} />
      </td>
      <td className="figure hidden text-end text-quiet md:table-cell">{cost !== null && money(cost)}</td>
      <td className="text-end">
        {low && <span className="text-xs text-warning max-md:hidden">{t('low')} </span>}
        <QuantityCell item={item} />
        {low && <span className="block text-xs text-warning md:hidden">{t('low')}</span>}
      </td>
    </tr>
  )
}
