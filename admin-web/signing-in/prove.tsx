import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { answerWhoItIs } from '../api/proof.ts'
import { session, type Me } from '../api/session.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Sheet } from '../frame/sheet.tsx'

/** The person signs in once more, in place; what they wanted goes on by itself. */
export function Prove({ me }: { me: Me }) {
  const { t } = useTranslation('signingIn')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const prove = useMutation({
    mutationFn: async () => {
      const given = { email: me.user.email, password, ...(code ? { code } : {}) }
      await send('POST', '/api/auth/login', JSON.stringify(given))
      session.csrfToken = (await send<Me>('GET', '/api/auth/me')).body.csrfToken
    },
    onSuccess: () => answerWhoItIs(true),
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.code === 'second_factor_needed') setCode('')
    },
  })
  return (
    <Sheet title={t('proveTitle')} close={() => answerWhoItIs(false)}>
      <form
        className="flex flex-col gap-3 text-sm"
        onSubmit={(event) => {
          event.preventDefault()
          prove.mutate()
        }}
      >
        <p className="text-quiet">{t('proveWhy')}</p>
        <TextField
          label={t('password')}
          type="password"
          dir="ltr"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        {code !== null && (
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            dir="ltr"
            autoComplete="one-time-code"
            required
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
        <FormFoot problem={prove.error} busy={prove.isPending} send={t('proveDo')} />
      </form>
    </Sheet>
  )
}
