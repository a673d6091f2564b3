import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'

type Whole = Output<'GET', '/api/expenses/:id'>

/** An expense that may be the same paper: both side by side, and one press to keep only the earlier. */
export function Duplicates({ expense, done }: { expense: Whole; done: () => void }) {
  const [likely] = expense.duplicates
  return likely ? <Same expense={expense} otherId={likely.expenseId} done={done} /> : null
}

function Same({ expense, otherId, done }: { expense: Whole; otherId: string; done: () => void }) {
  const { t } = useTranslation('expenses')
  const other = useRead('/api/expenses/:id', { id: otherId })
  const remove = useChange('DELETE', '/api/expenses/:id', () => t('erased'))
  if (!other.data) return null
  return (
    <section className="mb-4 rounded-md bg-warning-soft p-3 text-sm">
      <h2 className="font-semibold text-warning">{t('duplicate')}</h2>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <Paper paper={expense} name={t('thisPhoto')} />
        <Link to={`/tools/expenses/${otherId}`} className="underline-offset-4 hover:underline">
          <Paper paper={other.data} name={t('earlierPhoto')} />
        </Link>
      </div>
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

function Paper({ paper: { id, receiptId, merchant, date, amount }, name }: { paper: Whole; name: string }) {
  const { day, money } = useSpeech()
  return (
    <span className="flex flex-col">
      <span className="mb-1 text-xs text-quiet">{name}</span>
      {receiptId && (
        <img
          src={`/api/expenses/${id}/image`}
          alt=""
          className="mb-1 h-32 w-full rounded-sm bg-raised object-cover object-top"
        />
      )}
      <bdi className="truncate font-medium">{merchant}</bdi>
      <span className="text-xs">{date && day(date)}</span>
      <span className="figure text-xs">{amount !== null && money(amount)}</span>
    </span>
  )
}
