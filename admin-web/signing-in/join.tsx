import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { joining } from '#core/business/contract.ts'
import { send } from '../api/client.ts'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'
import { useLanguage } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { DoorFoot, EmailAndPassword } from './door-form.tsx'

const typed = joining.extend({
  name: z
    .literal('')
    .transform(() => undefined)
    .or(joining.shape.name),
})

/** Whoever was invited chooses how they sign in; the code says for which business, and as what. */
export function Join({ code, enter }: { code: string; enter: () => Promise<void> }) {
  const { t } = useTranslation('signingIn')
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
      <EmailAndPassword
        email={form.register('email')}
        password={form.register('password')}
        problems={errors}
        chosen
      />
      <DoorFoot problem={errors.root?.message} busy={isSubmitting}>
        {t('join')}
      </DoorFoot>
    </form>
  )
}
