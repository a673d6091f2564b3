import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useChange } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { dinarsOrNone } from '../frame/typed.ts'

const count = z.union([z.literal('').transform(() => undefined), z.coerce.number().int().min(0)])
const sum = dinarsOrNone.transform((amount) => amount ?? undefined)
const typed = z.object({
  reach: count,
  clicks: count,
  messages: count,
  orders: count,
  revenue: sum,
  spend: sum,
})
const nothing = { reach: '', clicks: '', messages: '', orders: '', revenue: '', spend: '' }

/** What the advertiser's own page says, typed in once. */
export function AddResult({ id }: { id: string }) {
  const { t } = useTranslation('marketing')
  const said = useFieldProblem()
  const add = useChange('POST', '/api/campaigns/:id/results', () => t('resultAdded'))
  const form = useForm({ resolver: zodResolver(typed), defaultValues: nothing })
  const { errors } = form.formState
  const submit = form.handleSubmit((result) =>
    add.mutate({ id, ...result }, { onSuccess: () => form.reset(nothing) }),
  )
  const labels = {
    reach: t('reach'),
    clicks: t('clicks'),
    messages: t('messages'),
    orders: t('orders'),
    revenue: t('broughtIn'),
    spend: t('spentIn'),
  }
  return (
    <details className="rounded-md border border-line">
      <summary className="min-h-11 content-center px-4 text-sm font-medium">{t('addResult')}</summary>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        className="grid grid-cols-2 gap-x-3 gap-y-1 px-4 pb-4"
      >
        {(['reach', 'clicks', 'messages', 'orders', 'revenue', 'spend'] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            inputMode="decimal"
            dir="ltr"
            problem={said(errors[field])}
            {...form.register(field)}
          />
        ))}
        <div className="col-span-2">
          <FormFoot problem={add.error} busy={add.isPending} send={t('addResult')} />
        </div>
      </form>
    </details>
  )
}
