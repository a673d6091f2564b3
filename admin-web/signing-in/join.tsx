import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { joining, LEAST_PASSWORD } from '#core/business/contract.ts'
import { send } from '../api/client.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { useLanguage } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'

const typed = joining.extend({
  name: z
    .literal('')
    .transform(() => undefined)
    .or(joining.shape.name),
})

/** Whoever was invited chooses how they sign in; the code says for which business, and as what. */
export function Join({ code, enter }: { code: string; enter: () => Promise<void> }) {
  const { t } = useTranslation(['signingIn', 'frame'])
  const language = useLanguage()
  const said = useFieldProblem()
  const problemText = useProblemText()
  const form = useForm({ resolver: zodResolver(typed), defaultValues: { code, language } })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (wanted) => {
    try {
      await send('POST', '/api/auth/join', JSON.stringify({ ...wanted, language }))
      await enter()
    } catch (problem) {
      form.setError('root', { message: problemText(problem as Error) })
    }
  })
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <TextField
        label={t('inviteCode')}
        dir="ltr"
        autoComplete="one-time-code"
        autoCapitalize="characters"
        hint={t('inviteCodeHint')}
        problem={said(errors.code)}
        {...form.register('code')}
      />
      <TextField
        label={t('nameIfAsked')}
        dir="auto"
        optional
        autoComplete="name"
        problem={said(errors.name)}
        {...form.register('name')}
      />
      <TextField
        label={t('email')}
        type="email"
        dir="ltr"
        autoComplete="username"
        problem={said(errors.email)}
        {...form.register('email')}
      />
      <TextField
        label={t('password')}
        type="password"
        dir="ltr"
        autoComplete="new-password"
        hint={t('passwordHint', { least: LEAST_PASSWORD })}
        problem={said(errors.password)}
        {...form.register('password')}
      />
      {errors.root && (
        <p role="alert" className="text-sm text-danger">
          {errors.root.message}
        </p>
      )}
      <Button look="primary" type="submit" disabled={isSubmitting}>
        {isSubmitting ? t('frame:saving') : t('join')}
      </Button>
    </form>
  )
}
