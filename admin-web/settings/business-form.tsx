import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { businessChanges, taxRegimes, type Business } from '#core/business/contract.ts'
import { languages } from '#core/shapes.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Shown } from '../frame/states.tsx'
import { WilayaOptions } from './wilayas.tsx'

const none = z.literal('').transform(() => null)
const {
  name,
  wilaya,
  language,
  taxRegime,
  nif,
  nis,
  rc,
  ai,
  rib,
  address,
  phone,
  oldMoney,
  hijriCorrection,
} = businessChanges.shape
const typed = z.object({
  name,
  wilaya,
  language,
  taxRegime,
  phone: z.union([none, phone]),
  address: z.union([none, address]),
  nif: z.union([none, nif]),
  nis: z.union([none, nis]),
  rc: z.union([none, rc]),
  ai: z.union([none, ai]),
  rib: z.union([none, rib]),
  oldMoney,
  hijriCorrection,
})
type Typed = z.input<typeof typed>
const numbers = ['nif', 'nis', 'rc', 'ai', 'rib'] as const
const corrections = [-1, 0, 1] as const

/** The business and its tax numbers, whose formats are checked. */
export function BusinessForm() {
  const business = useRead('/api/business', {})
  return <Shown query={business}>{(business) => <Fields business={business} />}</Shown>
}

function Fields({ business }: { business: Business }) {
  const { t } = useTranslation(['settings', 'frame', 'signingIn'])
  const said = useFieldProblem()
  const save = useChange('PATCH', '/api/business', () => t('saved'))
  const { phone, address, nif, nis, rc, ai, rib } = business
  const form = useForm({
    resolver: zodResolver(typed),
    defaultValues: {
      ...business,
      phone: phone ?? '',
      address: address ?? '',
      nif: nif ?? '',
      nis: nis ?? '',
      rc: rc ?? '',
      ai: ai ?? '',
      rib: rib ?? '',
    },
  })
  const field = (name: keyof Typed) => ({
    problem: said(form.formState.errors[name]),
    ...form.register(name),
  })
  /** A number of an official paper: what it looks like stays in sight while it is wrong. */
  const numbered = (name: (typeof numbers)[number]) => {
    const { problem, ...input } = field(name)
    const hint = t(`${name}Hint`)
    return { ...input, hint, problem: problem && `${problem} ${hint}`, dir: 'ltr', optional: true }
  }
  const submit = form.handleSubmit((changes) => save.mutate(changes))
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="grid gap-x-3 gap-y-2 @xl:grid-cols-2"
    >
      <TextField label={t('signingIn:businessName')} dir="auto" {...field('name')} />
      <SelectField label={t('signingIn:wilaya')} {...field('wilaya')}>
        <WilayaOptions />
      </SelectField>
      <SelectField label={t('signingIn:speaks')} {...field('language')}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {t(`signingIn:languages.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('taxRegime')} {...field('taxRegime')}>
        {taxRegimes.map((each) => (
          <option key={each} value={each}>
            {t(`regimes.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={t('phone')} type="tel" dir="ltr" optional {...field('phone')} />
      <TextField label={t('address')} dir="auto" optional {...field('address')} />
      <TextField label="NIF" inputMode="numeric" {...numbered('nif')} />
      <TextField label="NIS" inputMode="numeric" {...numbered('nis')} />
      <TextField label="RC" {...numbered('rc')} />
      <TextField label={t('article')} inputMode="numeric" {...numbered('ai')} />
      <TextField className="@xl:col-span-2" label={t('rib')} inputMode="numeric" {...numbered('rib')} />
      <SelectField label={t('oldMoney')} {...field('oldMoney')}>
        {oldMoney.unwrap().options.map((each) => (
          <option key={each} value={each}>
            {t(`oldMonies.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('hijri')}
        {...form.register('hijriCorrection', { valueAsNumber: true })}
        problem={said(form.formState.errors.hijriCorrection)}
      >
        {corrections.map((days) => (
          <option key={days} value={days}>
            {t(`hijris.${days < 0 ? 'before' : days > 0 ? 'after' : 'same'}`)}
          </option>
        ))}
      </SelectField>
      <FormFoot problem={save.error} busy={save.isPending} send={t('frame:save')} />
    </form>
  )
}
