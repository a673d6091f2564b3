import { Check, FileText } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Expense } from '#core/expenses/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useCategoryName } from '../expenses/categories.tsx'
import { Button, buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import type { Message } from './conversation.ts'
import { Undo } from './undo.tsx'

/** The expense that a photo made, as the books have it now: confirmed in one press where all was read. */
export function ReceiptCard({ draft: { id, sure } }: { draft: NonNullable<Message['draft']> }) {
  const expense = useRead('/api/expenses/:id', { id })
  if (expense.isPending) return <div className="waiting h-32 w-full max-w-[88%]" />
  // Given up since, or booked as the same paper as another.
  if (!expense.data) return null
  return (
    <article className="w-full max-w-[88%] overflow-hidden rounded-lg border border-line bg-paper">
      <Link to={`/tools/expenses/${id}`} className="flex items-start gap-3 p-3 hover:bg-sunken">
        <Thumb id={id} />
        <What expense={expense.data} />
      </Link>
      <Confirming expense={expense.data} sure={sure} />
    </article>
  )
}

function Thumb({ id }: { id: string }) {
  const [failed, fail] = useState(false)
  const frame = 'size-20 shrink-0 rounded-sm border border-line bg-sunken'
  return failed ? (
    <span className={`grid place-content-center text-quiet ${frame}`}>
      <FileText size={22} aria-hidden />
    </span>
  ) : (
    <img
      src={`/api/expenses/${id}/image`}
      alt=""
      onError={() => fail(true)}
      className={`object-cover object-top ${frame}`}
    />
  )
}

function What({ expense: { merchant, amount, date, category } }: { expense: Expense }) {
  const { t } = useTranslation('assistant')
  const { money, day } = useSpeech()
  const categoryName = useCategoryName()
  return (
    <span className="min-w-0 grow">
      <bdi className={`block truncate text-sm font-medium rtl:text-right ${merchant ? '' : 'text-warning'}`}>
        {merchant ?? t('noMerchant')}
      </bdi>
      <span className={`figure block font-semibold ${amount === null ? 'text-sm text-warning' : 'text-lg'}`}>
        {amount === null ? t('noAmount') : money(amount)}
      </span>
      <span className="block truncate text-xs text-quiet">
        {date ? day(date) : t('noDate')} · {categoryName(category)}
      </span>
    </span>
  )
}

function Confirming({ expense, sure }: { expense: Expense; sure: boolean }) {
  const { t } = useTranslation('assistant')
  const confirm = useChange('POST', '/api/expenses/:id/confirm')
  const { id, status } = expense
  if (status === 'confirmed') {
    return (
      <p className="flex flex-wrap items-center justify-between gap-2 border-t border-line px-3 py-1 text-sm text-green">
        <span className="inline-flex min-h-9 items-center gap-1.5 font-medium">
          <Check size={17} aria-hidden /> {t('booked')}
        </span>
        {confirm.data?.changeId && <Undo changeId={confirm.data.changeId} />}
      </p>
    )
  }
  return (
    <div className="flex gap-2 px-3 pb-3">
      {sure && (
        <Button
          look="primary"
          className="grow"
          disabled={confirm.isPending}
          onClick={() => confirm.mutate({ id })}
        >
          {t('confirm')}
        </Button>
      )}
      <Link to={`/tools/expenses/${id}`} className={buttonLook(sure ? 'plain' : 'primary', 'grow')}>
        {t('look')}
      </Link>
    </div>
  )
}
