import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { z } from 'zod'
import { movementKinds, type Item } from '#core/inventory/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { quantity } from '../frame/typed.ts'
import { useUnit } from '../frame/units.ts'
import { ItemForm } from './item-form.tsx'
import { useClose } from './new-item.tsx'

/** One item: what came in and went out, and what is known of it. */
export function OneItem() {
  const { t } = useTranslation('inventory')
  const { id } = useParams<{ id: string }>()
  const close = useClose()
  const item = useRead('/api/inventory/:id', { id })
  return (
    <Sheet title={item.data?.name ?? t('edit')} close={close}>
      <Shown query={item}>
        {(item) => (
          <div className="flex flex-col gap-6">
            <Move item={item} />
            <Edit item={item} close={close} />
            <Movements id={item.id} />
          </div>
        )}
      </Shown>
    </Sheet>
  )
}

function Edit({ item, close }: { item: Item; close: () => void }) {
  const { t } = useTranslation(['inventory', 'frame'])
  const save = useChange('PATCH', '/api/inventory/:id', ({ name }) => t('saved', { name }))
  const archive = useChange('DELETE', '/api/inventory/:id', () => t('removed', { name: item.name }))
  return (
    <ItemForm
      key={item.updatedAt}
      item={item}
      problem={save.error ?? archive.error}
      busy={save.isPending || archive.isPending}
      send={t('frame:save')}
      submit={({ quantity: _moved, ...filled }) =>
        save.mutate({ id: item.id, ...filled }, { onSuccess: close })
      }
    >
      <Button look="danger" onClick={() => archive.mutate({ id: item.id }, { onSuccess: close })}>
        {t('archive')}
      </Button>
    </ItemForm>
  )
}

const typed = z.object({ kind: z.enum(movementKinds).exclude(['adjustment', 'sale']), quantity })

function Move({ item: { id, name, quantity, unit } }: { item: Item }) {
  const { t } = useTranslation('inventory')
  const { number } = useSpeech()
  const unitName = useUnit()
  const said = useFieldProblem()
  const move = useChange('POST', '/api/inventory/:id/movements', ({ item }) =>
    t('moved', { name, left: number(item.quantity) }),
  )
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { kind: 'purchase' as const, quantity: '' },
  })
  const submit = form.handleSubmit((moved) =>
    move.mutate({ id, ...moved }, { onSuccess: () => form.reset() }),
  )
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
      </div>
      <FormFoot problem={move.error} busy={move.isPending} send={t('move')} />
    </form>
  )
}

function Movements({ id }: { id: string }) {
  const { t } = useTranslation('inventory')
  const { day, number } = useSpeech()
  const movements = useRead('/api/inventory/:id/movements', { id, pageSize: 20 })
  if (!movements.data || movements.data.total === 0) return null
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t('movements')}</h3>
      <ul className="divide-y divide-line text-sm">
        {movements.data.items.map(({ id, kind, quantity, date }) => (
          <li key={id} className="flex justify-between gap-3 py-2">
            <span>
              {t(`kinds.${kind}`)} <span className="text-xs text-quiet">{day(date)}</span>
            </span>
            <span className="figure">{number(quantity)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
