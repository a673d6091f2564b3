import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Expense } from '#core/expenses/contract.ts'
import { useSpeech } from '../frame/speech.ts'
import { useCategoryName } from './categories.tsx'

/** Rows of a table on a wide screen, two lines each on a phone. */
export function ExpenseTable({ expenses }: { expenses: readonly Expense[] }) {
  const { t } = useTranslation(['expenses', 'frame'])
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="hidden text-xs text-quiet @2xl:table-header-group">
        <tr className="border-b border-line [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-medium">
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('merchant')}</th>
          <th scope="col">{t('category')}</th>
          <th scope="col">{t('payment')}</th>
          <th scope="col" className="!pe-0 !text-end">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {expenses.map((expense) => (
          <Row key={expense.id} expense={expense} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  expense: { id, date, merchant, category, paymentMethod, amount, note },
}: {
  expense: Expense
}) {
  const { t } = useTranslation(['expenses', 'frame'])
  const { day, money } = useSpeech()
  const categoryName = useCategoryName()
  const name = merchant ?? note ?? categoryName(category)
  return (
    <tr className="relative border-b border-line hover:bg-sunken [&>td]:py-3 [&>td]:pe-4">
      <td className="hidden whitespace-nowrap text-quiet @2xl:table-cell">{date && day(date)}</td>
      <td>
        <Link to={`/tools/expenses/${id}`} className="font-medium after:absolute after:inset-0">
          <bdi>{name}</bdi>
        </Link>
        <p className="text-xs text-quiet @2xl:hidden">
          {date && day(date)} · {categoryName(category)}
        </p>
      </td>
      <td className="hidden @2xl:table-cell">{categoryName(category)}</td>
      <td className="hidden text-quiet @2xl:table-cell">
        {paymentMethod && t(`frame:payment.${paymentMethod}`)}
      </td>
      <td className="figure !pe-0 text-end font-medium">{amount !== null && money(amount)}</td>
    </tr>
  )
}
