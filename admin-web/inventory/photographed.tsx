import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useSpeech } from '../frame/speech.ts'
import { quantity } from '../frame/typed.ts'
import { useUnit } from '../frame/units.ts'
import { ItemForm } from './item-form.tsx'

const typed = z.object({ quantity })

/** It is on the shelves: how many came in. */
export function KnownItem({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('inventory')
  const { money, number } = useSpeech()
  const unitName = useUnit()
  const said = useFieldProblem()
  const item = useRead('/api/inventory/:id', { id })
  const add = useChange('POST', '/api/inventory/from-photo', ({ item: { name, quantity: left } }) =>
    t('moved', { name, left: number(left) }),
  )
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { quantity: '' } })
  const submit = form.handleSubmit((filled) => add.mutate({ itemId: id, ...filled }, { onSuccess: close }))
  if (!item.data) return <div className="waiting h-24" />
  const { name, price, quantity: left, unit } = item.data
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="rounded-md bg-sunken p-4">
      <p className="font-medium">
        <bdi>{name}</bdi>
      </p>
      <p className="figure mb-3 text-sm text-quiet">
        {money(price)} · {number(left)} {unitName(unit, left)}
      </p>
      <TextField
        label={t('photo.cameIn')}
        inputMode="decimal"
        dir="ltr"
        problem={said(form.formState.errors.quantity)}
        {...form.register('quantity')}
      />
      <FormFoot problem={add.error} busy={add.isPending} send={t('photo.addStock')} />
    </form>
  )
}

/** It is new: what the photo says of it stands in the form, the price is still to be said. */
export function UnknownItem({
  add: { name, barcode, category },
  close,
}: {
  add: Output<'POST', '/api/inventory/analyze-image'>['add']
  close: () => void
}) {
  const { t } = useTranslation('inventory')
  const make = useChange('POST', '/api/inventory/from-photo', ({ item }) => t('added', { name: item.name }))
  return (
    <ItemForm
      item={null}
      seen={{ name, barcode: barcode ?? '', category: category ?? '' }}
      problem={make.error}
      busy={make.isPending}
      send={t('add')}
      submit={({ quantity: first, threshold: _later, ...item }) =>
        make.mutate({ ...item, ...(first === null ? {} : { quantity: first }) }, { onSuccess: close })
      }
    />
  )
}
