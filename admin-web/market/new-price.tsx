import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newPrice } from '#core/market/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { dinars, line } from '../frame/typed.ts'

const typed = z.object({ competitor: line, product: newPrice.shape.product, price: dinars })

/** A price that was seen at another shop; a shop not yet known is added with it. */
export function NewPrice({ close }: { close: () => void }) {
  const { t } = useTranslation('market')
  const said = useFieldProblem()
  const competitors = useRead('/api/market/competitors', { pageSize: 100 })
  const addShop = useChange('POST', '/api/market/competitors')
  const addPrice = useChange('POST', '/api/market/competitors/:id/prices', () => t('added'))
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { competitor: '', product: '', price: '' },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(async ({ competitor, product, price }) => {
    const known = competitors.data?.items.find(({ name }) => name === competitor)
    const { id } = known ?? (await addShop.mutateAsync({ name: competitor })).body
    addPrice.mutate({ id, product, price }, { onSuccess: close })
  })
  return (
    <Sheet title={t('add')} close={close}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <TextField
          label={t('competitor')}
          list="known-competitors"
          dir="auto"
          problem={said(errors.competitor)}
          {...form.register('competitor')}
        />
        <datalist id="known-competitors">
          {competitors.data?.items.map(({ id, name }) => (
            <option key={id}>{name}</option>
          ))}
        </datalist>
        <TextField
          label={t('product')}
          dir="auto"
          problem={said(errors.product)}
          {...form.register('product')}
        />
        <TextField
          label={t('price')}
          inputMode="decimal"
          dir="ltr"
          problem={said(errors.price)}
          {...form.register('price')}
        />
        <FormFoot
          problem={addShop.error ?? addPrice.error}
          busy={addShop.isPending || addPrice.isPending}
          send={t('add')}
        />
      </form>
    </Sheet>
  )
}
