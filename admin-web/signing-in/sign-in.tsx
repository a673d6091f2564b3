import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { credentials } from '#core/business/contract.ts'
import { send } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { Button } from '../frame/button.tsx'
import { TextField } from '../frame/fields.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { useProblemText } from '../frame/states.tsx'

const NEEDED = 'second_factor_needed'

export function SignIn({ enter }: { enter: () => Promise<void> }) {
  const { t } = useTranslation(['signingIn', 'frame'])
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
        autoComplete="current-password"
        problem={said(errors.password)}
        {...form.register('password')}
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
      {errors.root && (
        <p role="alert" className="text-sm text-danger">
          {errors.root.message}
        </p>
      )}
      <Button look="primary" type="submit" disabled={isSubmitting}>
        {isSubmitting ? t('frame:saving') : t('signIn')}
      </Button>
    </form>
  )
}
