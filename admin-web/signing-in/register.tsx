import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { registration } from '#core/business/contract.ts'
import { languages } from '#core/shapes.ts'
import { send } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { SelectField, TextField } from '../frame/fields.tsx'
import { useLanguage } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { WilayaOptions } from '../settings/wilayas.tsx'
import { sectors } from './sectors.ts'
import { DoorFoot, EmailAndPassword } from './door-form.tsx'

export function Register({ enter }: { enter: () => Promise<void> }) {
  const { t } = useTranslation('signingIn')
  const language = useLanguage()
  const said = useFieldProblem()
  const problemText = useProblemText()
  const [needsCode, setNeedsCode] = useState(false)
  const form = useForm({ resolver: zodResolver(registration), defaultValues: { language } })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (wanted) => {
    try {
      await send('POST', '/api/auth/register', JSON.stringify(wanted))
      await enter()
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'setup_code_needed') setNeedsCode(true)
      form.setError('root', { message: problemText(problem as Error) })
    }
  })
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <TextField
        label={t('businessName')}
        placeholder={t('example.business')}
        autoComplete="organization"
        problem={said(errors.businessName)}
        {...form.register('businessName')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label={t('sector')} problem={said(errors.sector)} {...form.register('sector')}>
          <option value="">{t('choose')}</option>
          {sectors.map((sector) => (
            <option key={sector} value={sector}>
              {t(`sectors.${sector}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('wilaya')} problem={said(errors.wilaya)} {...form.register('wilaya')}>
          <option value="">{t('choose')}</option>
          <WilayaOptions />
        </SelectField>
      </div>
      <TextField
        label={t('ownerName')}
        placeholder={t('example.owner')}
        autoComplete="name"
        problem={said(errors.ownerName)}
        {...form.register('ownerName')}
      />
      <SelectField label={t('speaks')} problem={said(errors.language)} {...form.register('language')}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {t(`languages.${each}`)}
          </option>
        ))}
      </SelectField>
      <EmailAndPassword
        email={form.register('email')}
        password={form.register('password')}
        problems={errors}
        chosen
      />
      {needsCode && (
        <TextField
          label={t('setupCode')}
          dir="ltr"
          autoComplete="one-time-code"
          hint={t('setupCodeHint')}
          problem={said(errors.setupCode)}
          {...form.register('setupCode')}
        />
      )}
      <DoorFoot problem={errors.root?.message} busy={isSubmitting}>
        {t('create')}
      </DoorFoot>
    </form>
  )
}
