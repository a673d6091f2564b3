import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { newCustomer } from '#core/customers/contract.ts'
import { useChange } from '../api/queries.ts'
import { NameAndPhone } from '../frame/name-and-phone.tsx'
import { SheetForm } from '../frame/sheet-form.tsx'

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
  const submit = form.handleSubmit((customer) => add.mutate(customer, { onSuccess: close }))
  return (
    <SheetForm title={t('add')} close={close} submit={submit} sending={add} send={t('add')}>
      <NameAndPhone
        name={form.register('name')}
        phone={form.register('phone')}
        errors={form.formState.errors}
      />
    </SheetForm>
  )
}
