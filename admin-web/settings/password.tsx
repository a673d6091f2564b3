import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LEAST_PASSWORD } from '#core/business/contract.ts'
import { useChange } from '../api/queries.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { PasswordNow } from './password-now.tsx'

export function Password() {
  const { t } = useTranslation('settings')
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = useChange('POST', '/api/password', () => t('passwordChanged'))
  return (
    <form
      className="flex max-w-sm flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate(
          { current, password },
          {
            onSuccess: () => {
              setCurrent('')
              setPassword('')
            },
          },
        )
      }}
    >
      <PasswordNow value={current} type={setCurrent} />
      <TextField
        label={t('passwordNew')}
        type="password"
        dir="ltr"
        autoComplete="new-password"
        required
        minLength={LEAST_PASSWORD}
        hint={t('passwordLeast', { least: LEAST_PASSWORD })}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <FormFoot problem={change.error} busy={change.isPending} send={t('passwordChange')} />
    </form>
  )
}
