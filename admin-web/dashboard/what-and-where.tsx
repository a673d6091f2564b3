import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Stats } from '#core/dashboard/contract.ts'
import { useCategoryName } from '../expenses/categories.tsx'
import { Card } from '../frame/card.tsx'
import { useSpeech } from '../frame/speech.ts'

/** What sold best, by what it brought in. */
export function BestProducts({ stats: { topProducts } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { money, number } = useSpeech()
  const most = topProducts[0]?.revenue ?? 0
  return (
    <Ranking title={t('best')} empty={topProducts.length === 0 && t('bestEmpty')}>
      {topProducts.slice(0, 6).map(({ itemId, name, quantity, revenue }) => (
        <Row
          key={itemId}
          to={`/tools/inventory?search=${encodeURIComponent(name)}`}
          name={name}
          note={`× ${number(quantity)}`}
          value={money(revenue)}
          part={revenue / most}
          tone="bg-green"
        />
      ))}
    </Ranking>
  )
}

/** Where the money went. */
export function ByCategory({ stats: { expensesByCategory } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { money } = useSpeech()
  const categoryName = useCategoryName()
  const ranked = expensesByCategory.toSorted((one, other) => other.amount - one.amount)
  const most = ranked[0]?.amount ?? 0
  return (
    <Ranking title={t('byCategory')} empty={ranked.length === 0 && t('byCategoryEmpty')}>
      {ranked.slice(0, 6).map(({ category, amount }) => (
        <Row
          key={category}
          to={`/tools/expenses?category=${encodeURIComponent(category)}`}
          name={categoryName(category)}
          value={money(amount)}
          part={amount / most}
          tone="bg-expense"
        />
      ))}
    </Ranking>
  )
}

function Ranking({ title, empty, children }: { title: string; empty: string | false; children: ReactNode }) {
  return (
    <Card title={title}>
      {empty ? (
        <p className="py-6 text-sm text-quiet">{empty}</p>
      ) : (
        <ul className="flex flex-col">{children}</ul>
      )}
    </Card>
  )
}

function Row({
  to,
  name,
  note,
  value,
  part,
  tone,
}: {
  to: string
  name: string
  note?: string
  value: string
  part: number
  tone: string
}) {
  return (
    <li>
      <Link to={to} className="-mx-2 block rounded-sm px-2 py-2 hover:bg-sunken">
        <span className="flex items-baseline justify-between gap-3 text-sm">
          <span className="min-w-0 truncate">
            <bdi>{name}</bdi> {note && <span className="text-quiet">{note}</span>}
          </span>
          <span className="figure font-medium">{value}</span>
        </span>
        <span aria-hidden className="mt-1.5 block h-1 rounded-full bg-sunken">
          <span
            className={`block h-full rounded-full ${tone}`}
            style={{ inlineSize: `${Math.max(2, part * 100)}%` }}
          />
        </span>
      </Link>
    </li>
  )
}
