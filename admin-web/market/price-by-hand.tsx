import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newPrice } from '#core/market/contract.ts'
import { useChange } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { dinars, line } from '../frame/typed.ts'
import { CompetitorField, useCompetitor } from './competitor-field.tsx'
import { ItemField } from './item-field.tsx'

const typed = z.object({ competitor: line, product: newPrice.shape.product, price: dinars })

/** A shop not yet known is added with its first price. */
export function PriceByHand({ close }: { close: () => void }) {
  const { t } = useTranslation('market')
  const said = useFieldProblem()
  const competitor = useCompetitor()
  const addPrice = useChange('POST', '/api/market/competitors/:id/prices', () => t('added'))
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { competitor: '', product: '', price: '' },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(({ competitor: name, product, price }) =>
    competitor.withId(name, (id) => addPrice.mutate({ id, product, price }, { onSuccess: close })),
  )
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
      <CompetitorField problem={said(errors.competitor)} {...form.register('competitor')} />
      <ItemField problem={said(errors.product)} {...form.register('product')} />
      <TextField
        label={t('price')}
        inputMode="decimal"
        dir="ltr"
        problem={said(errors.price)}
        {...form.register('price')}
      />
      <FormFoot
        problem={competitor.problem ?? addPrice.error}
        busy={competitor.busy || addPrice.isPending}
        send={t('add')}
      />
    </form>
  )
}
