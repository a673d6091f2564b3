import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQueryClient } from '@tanstack/react-query'
import { whoIsHere } from '../api/queries.ts'
import { Wordmark } from '../frame/brand.tsx'
import { Button } from '../frame/button.tsx'
import { speakAs } from '../frame/language.ts'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { sharedAtFirst, shareDevice } from '../offline/shared.ts'
import { LookAround } from './look-around.tsx'
import { Join } from './join.tsx'
import { Register } from './register.tsx'
import { SignIn } from './sign-in.tsx'

const KEPT = 'sanad.signed-in-before'

/** Whoever was in before on this device signs in, whoever was invited joins; anybody else is first shown how to begin. */
export function Door() {
  const { t } = useTranslation('signingIn')
  const client = useQueryClient()
  const [invitation] = useState(() => new URLSearchParams(location.search).get('join') ?? '')
  const [way, go] = useState<Way>(() => wayIn(invitation))
  const [shared, share] = useState(sharedAtFirst)
  const enter = async () => {
    await shareDevice(shared)
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    await client.invalidateQueries({ queryKey: whoIsHere.queryKey })
    const here = client.getQueryData(whoIsHere.queryKey)
    if (!here) return
    // Whoever only looked around has still to begin.
    if (!here.business.sample) localStorage.setItem(KEPT, 'yes')
    await speakAs(here.user.language)
    // The code is spent, and no concern of whoever looks at the address.
    if (invitation) history.replaceState(null, '', '/')
  }
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-4 py-5 md:px-8">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className="grid grow content-center gap-8 py-8 md:grid-cols-2 md:gap-16">
        <div className={`flex flex-col justify-center gap-4 ${invitation ? 'max-md:hidden' : ''}`}>
          <p className="max-w-md text-xl font-semibold tracking-tight text-balance md:text-2xl">
            {t('promise')}
          </p>
          <p className="max-w-md text-quiet">{t('promiseMore')}</p>
          <LookAround enter={enter} />
        </div>
        <section className="rounded-lg border border-line bg-raised p-5 md:p-7">
          <h1 className="mb-5 text-lg font-semibold">{t(way)}</h1>
          {way === 'create' && <Register enter={enter} />}
          {way === 'signIn' && <SignIn enter={enter} />}
          {way === 'join' && <Join code={invitation} enter={enter} />}
          <label className="mt-3 flex min-h-11 cursor-pointer items-start gap-2 text-sm">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-accent"
              checked={shared}
              onChange={(event) => share(event.target.checked)}
            />
            <span>
              {t('shared')}
              <span className="block text-xs text-quiet">{t('sharedHint')}</span>
            </span>
          </label>
          <div className="mt-2 grid">
            {way !== 'signIn' && (
              <Button look="quiet" onClick={() => go('signIn')}>
                {t('haveAccount')}
              </Button>
            )}
            {way !== 'join' && (
              <Button look="quiet" onClick={() => go('join')}>
                {t('haveCode')}
              </Button>
            )}
            {way !== 'create' && (
              <Button look="quiet" onClick={() => go('create')}>
                {t('create')}
              </Button>
            )}
          </div>
        </section>
      </main>
    </div>
  )
}

type Way = 'create' | 'signIn' | 'join'

function wayIn(invitation: string): Way {
  if (invitation) return 'join'
  return localStorage.getItem(KEPT) === null ? 'create' : 'signIn'
}
