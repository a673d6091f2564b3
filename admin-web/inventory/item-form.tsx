import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newItem, type Item } from '#core/inventory/contract.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { dinarsToType } from '../frame/numbers.ts'
import { dinars, dinarsOrNone, lineOrNone, quantityOrNone } from '../frame/typed.ts'
import { useUnit } from '../frame/units.ts'

const typed = z.object({
  name: newItem.shape.name,
  unit: newItem.shape.unit,
  price: dinars,
  cost: dinarsOrNone,
  quantity: quantityOrNone,
  threshold: quantityOrNone,
  barcode: z.union([z.literal('').transform(() => null), newItem.shape.barcode]),
  category: lineOrNone,
})
type Typed = z.input<typeof typed>
export type FilledItem = z.output<typeof typed>

/** The fields of an item; its quantity only at first, later it is moved. */
export function ItemForm({
  item,
  seen = {},
  submit,
  problem,
  busy,
  send,
  children,
}: {
  item: Item | null
  /** What is known of a new one before anything is typed. */
  seen?: Partial<Typed>
  submit: (filled: FilledItem) => void
  problem: Error | null
  busy: boolean
  send: string
  children?: ReactNode
}) {
  const { t } = useTranslation('inventory')
  const said = useFieldProblem()
  const unitName = useUnit()
  const unit = unitName(item?.unit ?? t('defaultUnit'))
  const form = useForm<Typed, unknown, FilledItem>({
    resolver: zodResolver(typed),
    defaultValues: { ...typedFrom(item, unit), ...seen },
  })
  const field = (name: keyof Typed) => ({
    label: t(name),
    problem: said(form.formState.errors[name]),
    ...form.register(name),
  })
  // A unit that was only shown in another language stays as it was written.
  const keep = form.handleSubmit((filled) =>
    submit({ ...filled, unit: item && filled.unit === unit ? item.unit : filled.unit }),
  )
  const figure = { inputMode: 'decimal', dir: 'ltr' } as const
  return (
    <form noValidate onSubmit={(event) => void keep(event)} className="flex flex-col gap-2">
      <TextField dir="auto" {...field('name')} />
      <div className="grid grid-cols-2 gap-3">
        <TextField {...figure} {...field('price')} />
        <TextField {...figure} optional {...field('cost')} />
        {item === null && <TextField {...figure} optional {...field('quantity')} />}
        <TextField dir="auto" {...field('unit')} />
        <TextField {...figure} optional {...field('threshold')} />
        <TextField dir="auto" optional {...field('category')} />
        <TextField dir="ltr" optional {...field('barcode')} />
      </div>
      <FormFoot problem={problem} busy={busy} send={send}>
        {children}
      </FormFoot>
    </form>
  )
}

function typedFrom(item: Item | null, unit: string): Typed {
  const money = (centimes: number | null | undefined) => (centimes == null ? '' : dinarsToType(centimes))
  const figure = (value: number | null | undefined) => (value == null ? '' : String(value).replace('.', ','))
  return {
    name: item?.name ?? '',
    unit,
    price: money(item?.price),
    cost: money(item?.cost),
    quantity: '',
    threshold: figure(item?.threshold),
    barcode: item?.barcode ?? '',
    category: item?.category ?? '',
  }
}
