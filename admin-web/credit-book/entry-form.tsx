import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { dinars, lineOrNone } from '../frame/typed.ts'

const typed = z.object({ amount: dinars, note: lineOrNone })

export type EntryTyped = { amount: number; note?: string }

/** An amount with its note, and the two ways it can go: paid, or owed. */
export function EntryForm({
  names,
  sending: { error, isPending },
  pay,
  owe,
}: {
  names: { amount: string; note: string; pay: string; owe: string }
  sending: { error: Error | null; isPending: boolean }
  /** `done` empties the form. */
  pay: (entry: EntryTyped, done: () => void) => void
  owe: (entry: EntryTyped, done: () => void) => void
}) {
  const said = useFieldProblem()
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { amount: '', note: '' } })
  const { errors } = form.formState
  const submit = (book: typeof pay) =>
    form.handleSubmit(({ amount, note }) => book({ amount, ...(note ? { note } : {}) }, () => form.reset()))
  return (
    <form noValidate onSubmit={(event) => void submit(pay)(event)} className="flex flex-col gap-2">
      <TextField
        label={names.amount}
        inputMode="decimal"
        dir="ltr"
        problem={said(errors.amount)}
        {...form.register('amount')}
      />
      <TextField
        label={names.note}
        optional
        dir="auto"
        problem={said(errors.note)}
        {...form.register('note')}
      />
      <FormFoot problem={error} busy={isPending} send={names.pay}>
        <Button disabled={isPending} onClick={() => void submit(owe)()} className="grow sm:grow-0">
          {names.owe}
        </Button>
      </FormFoot>
    </form>
  )
}
