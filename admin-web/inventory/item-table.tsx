import { useTranslation } from 'react-i18next'
import { Link, useSearch } from 'wouter'
import type { Item } from '#core/inventory/contract.ts'
import { withSearch } from '../frame/search-box.tsx'
import { useSpeech } from '../frame/speech.ts'

export function ItemTable({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('inventory')
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="text-xs text-quiet">
        <tr className="border-b border-line [&>th]:py-2 [&>th]:font-medium">
          <th scope="col" className="text-start">
            {t('name')}
          </th>
          <th scope="col" className="hidden text-start md:table-cell">
            {t('category')}
          </th>
          <th scope="col" className="ps-4 text-end">
            {t('priceShort')}
          </th>
          <th scope="col" className="hidden ps-4 text-end md:table-cell">
            {t('costShort')}
          </th>
          <th scope="col" className="ps-4 text-end">
            {t('quantity')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ item: { id, name, category, unit, price, cost, quantity, low } }: { item: Item }) {
  const { t } = useTranslation('inventory')
  const { money, number } = useSpeech()
  const search = useSearch()
  return (
    <tr className="relative border-b border-line hover:bg-sunken [&>td]:py-3">
      <td>
        <Link
          to={withSearch(`/tools/inventory/${id}`, search)}
          className="font-medium after:absolute after:inset-0"
        >
          <bdi>{name}</bdi>
        </Link>
        {low && <span className="block text-xs text-warning">{t('low')}</span>}
      </td>
      <td className="hidden text-quiet md:table-cell">
        <bdi>{category}</bdi>
      </td>
      <td className="figure ps-4 text-end">{money(price)}</td>
      <td className="figure hidden ps-4 text-end text-quiet md:table-cell">{cost !== null && money(cost)}</td>
      <td className="ps-4 text-end">
        <span className={`figure font-medium ${quantity < 0 ? 'text-danger' : ''}`}>{number(quantity)}</span>{' '}
        <bdi className="text-xs text-quiet">{unit}</bdi>
      </td>
    </tr>
  )
}
