import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { EntryKind } from '#core/customers/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useSpeech } from '../frame/speech.ts'
import { dinars, lineOrNone } from '../frame/typed.ts'

const typed = z.object({ amount: dinars, note: lineOrNone })

/** Money in, or goods out on credit. */
export function EntryForm({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const { money } = useSpeech()
  const said = useFieldProblem()
  const book = useChange('POST', '/api/customers/:id/entries', ({ kind, amount, customer }) =>
    t(`booked.${kind}`, { amount: money(amount), balance: money(customer.balance) }),
  )
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { amount: '', note: '' } })
  const { errors } = form.formState
  const submit = (kind: EntryKind) =>
    form.handleSubmit(({ amount, note }) =>
      book.mutate({ id, kind, amount, ...(note ? { note } : {}) }, { onSuccess: () => form.reset() }),
    )
  return (
    <form noValidate onSubmit={(event) => void submit('payment')(event)} className="flex flex-col gap-2">
      <TextField
        label={t('amount')}
        inputMode="decimal"
        dir="ltr"
        problem={said(errors.amount)}
        {...form.register('amount')}
      />
      <TextField
        label={t('note')}
        optional
        dir="auto"
        problem={said(errors.note)}
        {...form.register('note')}
      />
      <FormFoot problem={book.error} busy={book.isPending} send={t('kinds.payment')}>
        <Button
          disabled={book.isPending}
          onClick={(event) => void submit('credit')(event)}
          className="grow sm:grow-0"
        >
          {t('kinds.credit')}
        </Button>
      </FormFoot>
    </form>
  )
}
