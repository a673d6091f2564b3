import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { credentials } from '#core/business/contract.ts'
import { send } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { TextField } from '../frame/fields.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { useProblemText } from '../frame/states.tsx'
import { DoorFoot, EmailAndPassword } from './door-form.tsx'

const NEEDED = 'second_factor_needed'

export function SignIn({ enter }: { enter: () => Promise<void> }) {
  const { t } = useTranslation('signingIn')
  const said = useFieldProblem()
  const problemText = useProblemText()
  const [asksCode, setAsksCode] = useState(false)
  const form = useForm({ resolver: zodResolver(credentials) })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (given) => {
    try {
      await send('POST', '/api/auth/login', JSON.stringify(given))
      await enter()
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === NEEDED) setAsksCode(true)
      form.setError('root', { message: problemText(problem as Error) })
    }
  })
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <EmailAndPassword
        email={form.register('email')}
        password={form.register('password')}
        problems={errors}
      />
      {asksCode && (
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          dir="ltr"
          autoComplete="one-time-code"
          // It appears because it is asked for, right after the press.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          problem={said(errors.code)}
          {...form.register('code')}
        />
      )}
      <DoorFoot problem={errors.root?.message} busy={isSubmitting}>
        {t('signIn')}
      </DoorFoot>
    </form>
  )
}
