import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { businessChanges, taxRegimes, wilayas, type Business } from '#core/business/contract.ts'
import { languages } from '#core/shapes.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useLanguage } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

const none = z.literal('').transform(() => null)
const { name, wilaya, language, taxRegime, nif, nis, rc, ai, address, phone } = businessChanges.shape
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
})

/** The business and its tax numbers, whose formats are checked. */
export function BusinessForm() {
  const business = useRead('/api/business', {})
  return <Shown query={business}>{(business) => <Fields business={business} />}</Shown>
}

function Fields({ business }: { business: Business }) {
  const { t } = useTranslation(['settings', 'frame', 'signingIn'])
  const inArabic = useLanguage() === 'ar'
  const said = useFieldProblem()
  const save = useChange('PATCH', '/api/business', () => t('saved'))
  const { phone, address, nif, nis, rc, ai } = business
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
    },
  })
  const field = (name: keyof z.input<typeof typed>) => ({
    problem: said(form.formState.errors[name]),
    ...form.register(name),
  })
  const submit = form.handleSubmit((changes) => save.mutate(changes))
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-x-3 gap-y-2 sm:grid-cols-2">
      <TextField label={t('signingIn:businessName')} dir="auto" {...field('name')} />
      <SelectField label={t('signingIn:wilaya')} {...field('wilaya')}>
        {wilayas.map(({ code, fr, ar }) => (
          <option key={code} value={code}>
            {code} · {inArabic ? ar : fr}
          </option>
        ))}
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
      <TextField label="NIF" hint={t('nifHint')} inputMode="numeric" dir="ltr" optional {...field('nif')} />
      <TextField label="NIS" hint={t('nisHint')} inputMode="numeric" dir="ltr" optional {...field('nis')} />
      <TextField label="RC" dir="ltr" optional {...field('rc')} />
      <TextField label={t('article')} inputMode="numeric" dir="ltr" optional {...field('ai')} />
      <FormFoot problem={save.error} busy={save.isPending} send={t('frame:save')} />
    </form>
  )
}
