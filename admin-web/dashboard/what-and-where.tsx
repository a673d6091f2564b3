import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stats } from '#core/dashboard/contract.ts'
import { useCategoryName } from '../expenses/categories.tsx'
import { BarRow } from '../frame/bar-row.tsx'
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
        <BarRow
          key={itemId}
          to={`/tools/inventory?search=${encodeURIComponent(name)}`}
          name={name}
          note={`× ${number(quantity)}`}
          value={money(revenue)}
          part={revenue / most}
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
        <BarRow
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
