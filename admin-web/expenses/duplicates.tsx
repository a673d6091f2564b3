import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Expense } from '#core/expenses/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { duplicatesKey, type Duplicate } from './photos.ts'

/** An expense that may be the same paper: both side by side, and one press to keep only the earlier. */
export function Duplicates({ expense, done }: { expense: Expense; done: () => void }) {
  const known = useQuery<Duplicate[]>({ queryKey: duplicatesKey(expense.id), enabled: false })
  const likely = known.data?.[0]
  return likely ? <Same expense={expense} otherId={likely.expenseId} done={done} /> : null
}

function Same({ expense, otherId, done }: { expense: Expense; otherId: string; done: () => void }) {
  const { t } = useTranslation('expenses')
  const { day, money } = useSpeech()
  const other = useRead('/api/expenses/:id', { id: otherId })
  const remove = useChange('DELETE', '/api/expenses/:id', () => t('erased'))
  if (!other.data) return null
  const { merchant, date, amount } = other.data
  return (
    <section className="mb-4 rounded-md bg-warning-soft p-3 text-sm">
      <h2 className="font-semibold text-warning">{t('duplicate')}</h2>
      <div className="mt-2 flex gap-3">
        {[expense.id, otherId].map((id) => (
          <img
            key={id}
            src={`/api/expenses/${id}/image`}
            alt={t(id === otherId ? 'earlierPhoto' : 'thisPhoto')}
            className="h-28 w-1/2 rounded-sm object-cover object-top"
          />
        ))}
      </div>
      <p className="mt-2">
        <Link to={`/tools/expenses/${otherId}`} className="underline underline-offset-4">
          <bdi>{merchant}</bdi>
          {date && `, ${day(date)}`}
          {amount !== null && `, ${money(amount)}`}
        </Link>
      </p>
      <Button
        className="mt-2"
        disabled={remove.isPending}
        onClick={() => remove.mutate({ id: expense.id }, { onSuccess: done })}
      >
        {t('sameOne')}
      </Button>
    </section>
  )
}
