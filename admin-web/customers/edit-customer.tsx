import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newCustomer, type Customer } from '#core/customers/contract.ts'
import { useChange } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { useIsOwner } from '../frame/may.ts'
import { NameAndPhone } from '../frame/name-and-phone.tsx'
import { SheetForm } from '../frame/sheet-form.tsx'
import { WilayaOptions } from '../settings/wilayas.tsx'
import { LeaveCustomer } from './leave-customer.tsx'

const none = z.literal('').transform(() => null)
const { name, phone, email } = newCustomer.shape
/** The ways by which a person can agree to be written to. */
export const consentChannels = ['whatsapp', 'sms', 'telegram', 'email'] as const

const typed = z.object({
  name,
  phone: z.union([none, phone]),
  email: z.union([none, email]),
  wilaya: z.union([none, z.string()]),
  channel: z.union([none, z.enum(consentChannels)]),
})

/** Who a customer is, and whether they agreed to be written to. */
export function EditCustomer({ customer, close }: { customer: Customer; close: () => void }) {
  const { t } = useTranslation(['customers', 'frame'])
  const isOwner = useIsOwner()
  const said = useFieldProblem()
  const save = useChange('PATCH', '/api/customers/:id', ({ name }) => t('saved', { name }))
  const before = customer.consent
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: {
      name: customer.name,
      phone: customer.phone ?? '',
      email: customer.email ?? '',
      wilaya: customer.wilaya ?? '',
      channel: consentChannels.find((each) => each === before?.channel) ?? '',
    },
  })
  const { errors } = form.formState
  const submit = form.handleSubmit(({ channel, ...fields }) => {
    // A yes that stands is left as it was said.
    const consent =
      channel === null ? null : channel === before?.channel ? before : agreed(channel, t('consentText'))
    save.mutate({ id: customer.id, ...fields, consent }, { onSuccess: close })
  })
  return (
    <SheetForm
      title={t('edit')}
      close={close}
      submit={submit}
      sending={save}
      send={t('frame:save')}
      below={isOwner && <LeaveCustomer customer={customer} />}
    >
      <NameAndPhone name={form.register('name')} phone={form.register('phone')} errors={errors} />
      <TextField
        label={t('email')}
        optional
        type="email"
        dir="ltr"
        problem={said(errors.email)}
        {...form.register('email')}
      />
      <SelectField label={t('wilaya')} optional {...form.register('wilaya')}>
        <option value="">–</option>
        <WilayaOptions />
      </SelectField>
      <SelectField label={t('agrees')} hint={t('agreesHint')} {...form.register('channel')}>
        <option value="">{t('agreesNot')}</option>
        {consentChannels.map((each) => (
          <option key={each} value={each}>
            {t(`channels.${each}`)}
          </option>
        ))}
      </SelectField>
    </SheetForm>
  )
}

function agreed(channel: string, text: string) {
  return { channel, text, at: new Date().toISOString() }
}
