import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { movementKinds, type Item } from '#core/inventory/contract.ts'
import { useChange } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { DayField } from '../frame/day-field.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useSpeech } from '../frame/speech.ts'
import { quantity } from '../frame/typed.ts'
import { useUnit } from '../frame/units.ts'

const typed = z.object({
  kind: z.enum(movementKinds).exclude(['adjustment', 'sale']),
  quantity,
  expiresOn: z.string(),
})

/** What came in or was lost; goods that spoil bear the date of their own delivery. */
export function Move({ item: { id, name, quantity, unit } }: { item: Item }) {
  const { t } = useTranslation('inventory')
  const { number } = useSpeech()
  const unitName = useUnit()
  const said = useFieldProblem()
  const move = useChange('POST', '/api/inventory/:id/movements', ({ item }) =>
    t('moved', { name, left: number(item.quantity) }),
  )
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { kind: 'purchase' as const, quantity: '', expiresOn: '' },
  })
  const submit = form.handleSubmit(({ kind, quantity, expiresOn }) =>
    move.mutate(
      kind === 'purchase' && expiresOn ? { id, kind, quantity, expiresOn } : { id, kind, quantity },
      { onSuccess: () => form.reset() },
    ),
  )
  const today = useToday()
  const [kind, expiresOn] = useWatch({ control: form.control, name: ['kind', 'expiresOn'] })
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="rounded-md bg-sunken p-4">
      <p className="mb-2">
        <span className="figure text-xl font-semibold">{number(quantity)}</span>{' '}
        <bdi className="text-quiet">{unitName(unit, quantity)}</bdi>
      </p>
      <div className="grid grid-cols-2 gap-3">
        <SelectField label={t('what')} {...form.register('kind')}>
          {typed.shape.kind.options.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('howMany')}
          inputMode="decimal"
          dir="ltr"
          problem={said(form.formState.errors.quantity)}
          {...form.register('quantity')}
        />
        {kind === 'purchase' && (
          <DayField
            className="col-span-2"
            label={t('expiresOn')}
            optional
            value={expiresOn}
            today={today}
            choose={(day) => form.setValue('expiresOn', day)}
          />
        )}
      </div>
      <FormFoot problem={move.error} busy={move.isPending} send={t('move')} />
    </form>
  )
}
