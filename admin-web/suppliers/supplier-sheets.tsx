import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newSupplier, type EntryKind } from '#core/suppliers/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { NameAndPhone } from '../frame/name-and-phone.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { dinars, lineOrNone } from '../frame/typed.ts'
import { ForgetButton } from '../privacy/forget.tsx'
import { SuppliedItems } from './supplied.tsx'

const typed = z.object({
  name: newSupplier.shape.name,
  phone: z.union([z.literal('').transform(() => null), newSupplier.shape.phone]),
})

export function NewSupplier({ close }: { close: () => void }) {
  const { t } = useTranslation('suppliers')
  const add = useChange('POST', '/api/suppliers', ({ name }) => t('added', { name }))
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { name: '', phone: '' } })
  const { errors } = form.formState
  const submit = form.handleSubmit((supplier) => add.mutate(supplier, { onSuccess: close }))
  return (
    <Sheet title={t('add')} close={close}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <NameAndPhone name={form.register('name')} phone={form.register('phone')} errors={errors} />
        <FormFoot problem={add.error} busy={add.isPending} send={t('add')} />
      </form>
    </Sheet>
  )
}

/** What we owe one supplier, and the two ways it changes. */
export function OneSupplier({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('suppliers')
  const { money, day } = useSpeech()
  const now = useRead('/api/suppliers/:id', { id })
  const entries = useRead('/api/suppliers/:id/entries', { id })
  if (!now.data) return null
  const { name, balance } = now.data
  return (
    <Sheet title={name} close={close}>
      <p className="text-sm text-quiet">{t(balance < 0 ? 'paidAhead' : 'weOwe')}</p>
      <p className="figure mb-4 text-xl font-semibold">{money(Math.abs(balance))}</p>
      <EntryForm id={id} />
      <ul className="mt-6 divide-y divide-line text-sm">
        {entries.data?.items.map(({ id, kind, amount, date, note }) => (
          <li key={id} className="flex justify-between gap-3 py-2.5">
            <span>
              {t(`kinds.${kind}`)}
              <span className="block text-xs text-quiet">
                {day(date)} <bdi>{note}</bdi>
              </span>
            </span>
            <span className="figure font-medium">{money(amount)}</span>
          </li>
        ))}
      </ul>
      <SuppliedItems id={id} />
      <ForgetButton on="suppliers" id={id} name={name} done={close} className="mt-6" />
    </Sheet>
  )
}

const entryTyped = z.object({ amount: dinars, note: lineOrNone })

function EntryForm({ id }: { id: string }) {
  const { t } = useTranslation('suppliers')
  const { money } = useSpeech()
  const said = useFieldProblem()
  const book = useChange('POST', '/api/suppliers/:id/entries', ({ supplier }) =>
    t('booked', { balance: money(supplier.balance) }),
  )
  const form = useForm({ resolver: zodResolver(entryTyped), defaultValues: { amount: '', note: '' } })
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
        <Button disabled={book.isPending} onClick={(event) => void submit('debt')(event)}>
          {t('kinds.debt')}
        </Button>
      </FormFoot>
    </form>
  )
}
