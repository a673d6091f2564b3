import type { ReactNode } from 'react'
import type { FieldError, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { LEAST_PASSWORD } from '#core/business/contract.ts'
import { Button } from '../frame/button.tsx'
import { useFieldProblem } from '../frame/field-problem.ts'
import { TextField } from '../frame/fields.tsx'

type Problems = { email?: FieldError | undefined; password?: FieldError | undefined }

/** How somebody signs in; `chosen` where the password is new. */
export function EmailAndPassword({
  email,
  password,
  problems,
  chosen = false,
}: {
  email: UseFormRegisterReturn
  password: UseFormRegisterReturn
  problems: Problems
  chosen?: boolean
}) {
  const { t } = useTranslation('signingIn')
  const said = useFieldProblem()
  return (
    <>
      <TextField
        label={t('email')}
        type="email"
        dir="ltr"
        autoComplete="username"
        problem={said(problems.email)}
        {...email}
      />
      <TextField
        label={t('password')}
        type="password"
        dir="ltr"
        autoComplete={chosen ? 'new-password' : 'current-password'}
        {...(chosen ? { hint: t('passwordHint', { least: LEAST_PASSWORD }) } : {})}
        problem={said(problems.password)}
        {...password}
      />
    </>
  )
}

/** What was refused, and the one button that opens the door. */
export function DoorFoot({
  problem,
  busy,
  children,
}: {
  problem: string | undefined
  busy: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('frame')
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      <Button look="primary" type="submit" disabled={busy}>
        {busy ? t('saving') : children}
      </Button>
    </>
  )
}
