import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Expense } from '#core/expenses/contract.ts'
import type { ReceiptField, ReceiptReading } from '#core/expenses/receipts/contract.ts'
import { day, paymentMethod, paymentMethods } from '#core/shapes.ts'
import { useRead } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { DayField } from '../frame/day-field.tsx'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Shown } from '../frame/states.tsx'
import { dinarsToType } from '../frame/numbers.ts'
import { dinars, dinarsOrNone, line, lineOrNone } from '../frame/typed.ts'
import { CategoryOptions } from './categories.tsx'

const typed = z.object({
  amount: dinars,
  /** Left empty it is today; a draft without a day is asked for one by the API. */
  date: z.union([z.literal('').transform(() => undefined), day]),
  merchant: lineOrNone,
  category: line,
  paymentMethod: z.union([z.literal('').transform(() => null), paymentMethod]),
  taxAmount: dinarsOrNone,
  note: lineOrNone,
})
type Typed = z.input<typeof typed>
export type Filled = z.output<typeof typed>

/** Under it a value that was read is in doubt: the reader gets one in four such wrong. */
const SURE = 0.75

type Props = {
  expense: Pick<Expense, keyof Filled> | null
  reading: ReceiptReading | null
  /** The day of what is written down now; a paper that tells none is asked for its own. */
  today?: string
  light?: (field: ReceiptField | null) => void
  submit: (filled: Filled) => void
  problem: Error | null
  busy: boolean
  send: string
  children?: ReactNode
}

/** The fields of an expense, once the categories are known: a list that comes later would show its first as chosen. */
export function ExpenseForm(props: Props) {
  const categories = useRead('/api/expenses/categories', {})
  return <Shown query={categories}>{() => <Fields {...props} />}</Shown>
}

/** What was read with doubt is dotted; certainty is silence. */
function Fields({ expense, reading, today, light, submit, problem, busy, send, children }: Props) {
  const { t } = useTranslation(['expenses', 'frame'])
  const said = useFieldProblem()
  const form = useForm<Typed, unknown, Filled>({
    resolver: zodResolver(typed),
    defaultValues: typedFrom(expense, today),
  })
  const { errors, dirtyFields } = form.formState
  const todays = useToday()
  const chosen = useWatch({ control: form.control, name: 'date' })
  const dayField = () => {
    const { name: _name, ref: _ref, onChange: _onChange, onBlur: _onBlur, ...shown } = field('date', 'date')
    const choose = (day: string) => form.setValue('date', day, { shouldDirty: true, shouldValidate: true })
    return { ...shown, value: chosen, today: todays, last: todays, choose }
  }
  const field = (name: keyof Typed, read?: ReceiptField) => {
    const confidence = read && reading?.confidence[read]
    const doubtful = confidence !== undefined && confidence < SURE && !dirtyFields[name]
    return {
      ...form.register(name),
      problem: said(errors[name]),
      onFocus: () => light?.(read ?? null),
      ...(doubtful ? { hint: t('doubt'), 'data-doubt': true } : {}),
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
      className="@container flex flex-col gap-2"
    >
      {/* The amount is what counts: whoever comes here by keyboard begins with it. */}
      <TextField
        label={t('amountDinars')}
        inputMode="decimal"
        dir="ltr"
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={light !== undefined}
        className="[&_input]:text-lg [&_input]:font-semibold"
        {...field('amount', 'total')}
      />
      <div className="grid gap-2 @sm:grid-cols-2">
        <DayField label={t('date')} {...dayField()} />
        <SelectField label={t('category')} {...field('category')}>
          <CategoryOptions />
        </SelectField>
      </div>
      <TextField label={t('merchant')} dir="auto" {...field('merchant', 'merchant')} />
      <div className="grid gap-2 @sm:grid-cols-2">
        <SelectField label={t('payment')} optional {...field('paymentMethod', 'paymentMethod')}>
          <option value="">–</option>
          {paymentMethods.map((method) => (
            <option key={method} value={method}>
              {t(`frame:payment.${method}`)}
            </option>
          ))}
        </SelectField>
        <TextField label={t('tax')} optional inputMode="decimal" dir="ltr" {...field('taxAmount', 'taxes')} />
      </div>
      <TextField label={t('note')} optional dir="auto" {...field('note')} />
      <FormFoot problem={problem} busy={busy} send={send}>
        {children}
      </FormFoot>
    </form>
  )
}

function typedFrom(expense: Pick<Expense, keyof Filled> | null, today = ''): Typed {
  return {
    amount: expense?.amount == null ? '' : dinarsToType(expense.amount),
    date: expense ? (expense.date ?? '') : today,
    merchant: expense?.merchant ?? '',
    category: expense?.category ?? 'goods',
    paymentMethod: expense?.paymentMethod ?? '',
    taxAmount: expense?.taxAmount == null ? '' : dinarsToType(expense.taxAmount),
    note: expense?.note ?? '',
  }
}
