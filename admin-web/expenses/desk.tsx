import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import type { ReceiptField } from '#core/expenses/receipts/contract.ts'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { DropZone } from '../frame/drop-zone.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Caution } from './caution.tsx'
import { Duplicates } from './duplicates.tsx'
import { ExpenseForm } from './expense-form.tsx'
import { PhotoLine } from './photo-line.tsx'
import { usePhotoLine } from './photos.ts'
import { Picture } from './picture.tsx'
import { Strip } from './strip.tsx'

type Whole = Output<'GET', '/api/expenses/:id'>

/** The receipt desk: the photo beside its fields. Enter confirms and brings the next. */
export function Desk() {
  const { id } = useParams<{ id: string }>()
  const expense = useRead('/api/expenses/:id', { id })
  return (
    <Shown query={expense}>
      {/* While the next one comes, the last one is still there; its form must not be taken for the new one's. */}
      {(whole) => <OnDesk key={whole.id} expense={whole} />}
    </Shown>
  )
}

function OnDesk({ expense }: { expense: Whole }) {
  const { t } = useTranslation('expenses')
  const [lit, setLit] = useState<ReceiptField | null>('total')
  const { receipt, receiptId } = expense
  const isDraft = expense.status === 'draft'
  const drafts = useRead('/api/expenses', { status: 'draft', pageSize: 100 })
  const lot = drafts.data?.items ?? []
  const others = lot.filter(({ id }) => id !== expense.id)
  const photos = usePhotoLine()
  const next = useNext(nextOf(lot, expense.id))
  const finish = useFinish(expense, next)
  return (
    <DropZone take={photos.take}>
      <header className="mb-4 flex flex-wrap items-center gap-2">
        <Link to="/tools/expenses" className={buttonLook('quiet', '-ms-3 px-3')}>
          <ArrowLeft size={18} aria-hidden className="points" /> {t('title')}
        </Link>
        <h1 className="grow text-lg font-semibold">{t(isDraft ? 'checkReceipt' : 'oneExpense')}</h1>
        {isDraft && others.length > 0 && (
          <p className="text-sm text-quiet">{t('moreWaiting', { count: others.length })}</p>
        )}
      </header>
      <PhotoLine line={photos.line} />
      {isDraft && lot.length > 1 && <Strip drafts={lot} hereId={expense.id} />}
      <div className={receiptId ? 'grid gap-5 @3xl:grid-cols-[minmax(0,1fr)_24rem]' : 'max-w-md'}>
        {receiptId && (
          <Picture expenseId={expense.id} place={lit && receipt ? receipt.fields[lit] : undefined} />
        )}
        <div>
          {isDraft && <Caution reading={receipt} />}
          {isDraft && <Duplicates expense={expense} done={next} />}
          <ExpenseForm
            expense={expense}
            reading={receipt}
            light={setLit}
            problem={finish.problem}
            busy={finish.busy}
            send={t(isDraft ? (others.length > 0 ? 'confirmNext' : 'confirm') : 'keep')}
            submit={finish.submit}
          >
            <Button look="danger" disabled={finish.busy} onClick={finish.erase}>
              {t(isDraft ? 'discard' : 'erase')}
            </Button>
          </ExpenseForm>
        </div>
      </div>
    </DropZone>
  )
}

/** The one after it in the lot, else the first of those before. */
function nextOf(lot: readonly { id: string }[], id: string): string | undefined {
  const at = lot.findIndex((each) => each.id === id)
  return (lot[at + 1] ?? lot.find((each) => each.id !== id))?.id
}

function useNext(nextId: string | undefined): () => void {
  const [, navigate] = useLocation()
  return () => navigate(nextId ? `/tools/expenses/${nextId}` : '/tools/expenses')
}

/** Confirms a draft with what was corrected, or corrects what was booked; either way the next one comes. */
function useFinish({ id, status }: Whole, next: () => void) {
  const { t } = useTranslation('expenses')
  const { money } = useSpeech()
  const said = ({ amount }: { amount: number | null }) => t('confirmed', { amount: money(amount ?? 0) })
  const confirm = useChange('POST', '/api/expenses/:id/confirm', said)
  const correct = useChange('PATCH', '/api/expenses/:id', () => t('corrected'))
  const remove = useChange('DELETE', '/api/expenses/:id', () => t('erased'))
  return {
    problem: confirm.error ?? correct.error ?? remove.error,
    busy: confirm.isPending || correct.isPending || remove.isPending,
    submit: (corrections: Parameters<Parameters<typeof ExpenseForm>[0]['submit']>[0]) => {
      if (status === 'draft') confirm.mutate({ id, corrections }, { onSuccess: next })
      else correct.mutate({ id, ...corrections }, { onSuccess: next })
    },
    erase: () => remove.mutate({ id }, { onSuccess: next }),
  }
}
