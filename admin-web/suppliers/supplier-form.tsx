import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newSupplier, type Supplier } from '#core/suppliers/contract.ts'
import { useChange } from '../api/queries.ts'
import { NameAndPhone } from '../frame/name-and-phone.tsx'
import { SheetForm } from '../frame/sheet-form.tsx'

const typed = z.object({
  name: newSupplier.shape.name,
  phone: z.union([z.literal('').transform(() => null), newSupplier.shape.phone]),
})

/** A supplier written down, or set right. */
export function SupplierForm({ supplier, close }: { supplier?: Supplier; close: () => void }) {
  const { t } = useTranslation(['suppliers', 'frame'])
  const add = useChange('POST', '/api/suppliers', ({ name }) => t('added', { name }))
  const save = useChange('PATCH', '/api/suppliers/:id', ({ name }) => t('saved', { name }))
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: { name: supplier?.name ?? '', phone: supplier?.phone ?? '' },
  })
  const submit = form.handleSubmit((filled) =>
    supplier
      ? save.mutate({ id: supplier.id, ...filled }, { onSuccess: close })
      : add.mutate(filled, { onSuccess: close }),
  )
  return (
    <SheetForm
      title={t(supplier ? 'edit' : 'add')}
      close={close}
      submit={submit}
      sending={supplier ? save : add}
      send={t(supplier ? 'frame:save' : 'add')}
    >
      <NameAndPhone
        name={form.register('name')}
        phone={form.register('phone')}
        errors={form.formState.errors}
      />
    </SheetForm>
  )
}
