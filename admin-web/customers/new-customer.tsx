import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { newCustomer } from '#core/customers/contract.ts'
import { useChange } from '../api/queries.ts'
import { FormFoot } from '../frame/form-foot.tsx'
import { NameAndPhone } from '../frame/name-and-phone.tsx'
import { Sheet } from '../frame/sheet.tsx'

const typed = z.object({
  name: newCustomer.shape.name,
  phone: z.union([z.literal('').transform(() => null), newCustomer.shape.phone]),
})

export function NewCustomer() {
  const { t } = useTranslation('customers')
  const [, navigate] = useLocation()
  const close = () => navigate('/tools/customers')
  const add = useChange('POST', '/api/customers', ({ name }) => t('added', { name }))
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { name: '', phone: '' } })
  const { errors } = form.formState
  const submit = form.handleSubmit((customer) => add.mutate(customer, { onSuccess: close }))
  return (
    <Sheet title={t('add')} close={close}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
        <NameAndPhone name={form.register('name')} phone={form.register('phone')} errors={errors} />
        <FormFoot problem={add.error} busy={add.isPending} send={t('add')} />
      </form>
    </Sheet>
  )
}
