import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead, whoIsHere } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'
import { PasswordNow } from './password-now.tsx'
import { QrCode } from './qr-code.tsx'
import { Choice } from './rows.tsx'

/** A code from a phone's authenticator, asked for beside the password. */
export function SecondFactor() {
  const state = useRead('/api/second-factor', {})
  const here = useQuery(whoIsHere)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return (
    <Shown query={state}>
      {({ enabled, recoveryCodesLeft, askedBy }) => (
        <div className="flex flex-col gap-4">
          {codes && <RecoveryCodes codes={codes} />}
          {enabled ? <TurnOff left={recoveryCodesLeft} /> : <TurnOn done={setCodes} />}
          {here.data?.user.role === 'owner' && <OfAll askedBy={askedBy} />}
        </div>
      )}
    </Shown>
  )
}

/** Whether everybody who signs in to this shop needs one. Where the internet may knock the house itself asks. */
function OfAll({ askedBy }: { askedBy: 'house' | 'shop' | null }) {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const ask = useChange('POST', '/api/second-factor/everybody', () => t('saved'))
  const told = useReadWhoIsHere()
  return (
    <div className="max-w-sm">
      <Choice
        name={t('factorOfAll')}
        note={askedBy === 'house' ? t('factorOfAllHere') : t('factorOfAllNote')}
        on={askedBy !== null}
        disabled={ask.isPending || askedBy === 'house'}
        turn={(asked) => ask.mutate({ asked }, { onSuccess: told })}
      />
      {ask.error && <p className="text-sm text-danger">{problemText(ask.error)}</p>}
    </div>
  )
}

function TurnOn({ done }: { done: (recoveryCodes: readonly string[]) => void }) {
  const { t } = useTranslation('settings')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = useChange('POST', '/api/second-factor')
  const confirm = useChange('POST', '/api/second-factor/confirm', () => t('factorOn'))
  const askedNoMore = useReadWhoIsHere()
  if (!begin.data) {
    return (
      <form
        className="flex max-w-sm flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate({ password })
        }}
      >
        <PasswordNow value={password} type={setPassword} />
        <FormFoot problem={begin.error} busy={begin.isPending} send={t('factorBegin')} />
      </form>
    )
  }
  const { secret, uri } = begin.data.body
  return (
    <form
      className="flex flex-wrap gap-5 rounded-md border border-line bg-raised p-4"
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate(
          { code },
          {
            onSuccess: ({ body }) => {
              done(body.recoveryCodes)
              askedNoMore()
            },
          },
        )
      }}
    >
      <QrCode text={uri} about={t('factorScan')} />
      <div className="flex min-w-56 grow flex-col gap-2">
        <p className="text-sm text-quiet">{t('factorScan')}</p>
        <code dir="ltr" className="text-sm break-all select-all">
          {secret}
        </code>
        {/* Nobody photographs the screen of the phone in their hand. */}
        <a
          href={uri}
          className="hidden min-h-11 items-center text-sm text-green underline pointer-coarse:flex"
        >
          {t('factorHere')}
        </a>
        <TextField
          label={t('factorCode')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          required
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <FormFoot problem={confirm.error} busy={confirm.isPending} send={t('factorConfirm')} />
      </div>
    </form>
  )
}

/** A house may ask for the second factor: what it says of that is over, or begins. */
function useReadWhoIsHere() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: whoIsHere.queryKey })
}

function TurnOff({ left }: { left: number }) {
  const { t } = useTranslation('settings')
  const [code, setCode] = useState('')
  const disable = useChange('POST', '/api/second-factor/disable', () => t('factorOff'))
  const askedAgain = useReadWhoIsHere()
  return (
    <form
      className="flex max-w-sm flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        disable.mutate({ code }, { onSuccess: askedAgain })
      }}
    >
      <p className="text-sm">
        <span className="font-medium text-green">{t('factorOn')}</span> {t('codesLeft', { count: left })}
      </p>
      <TextField
        label={t('factorCode')}
        autoComplete="one-time-code"
        dir="ltr"
        required
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <FormFoot problem={disable.error} busy={disable.isPending} send={t('factorDisable')} />
    </form>
  )
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('settings')
  return (
    <section className="rounded-md bg-warning-soft p-4 text-sm">
      <p className="mb-2">{t('recoveryCodes')}</p>
      <ul dir="ltr" className="grid gap-1 font-mono select-all @xl:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button className="mt-3 print:hidden" onClick={() => print()}>
        {t('printCodes')}
      </Button>
    </section>
  )
}
