import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '../api/client.ts'
import { Button } from '../frame/button.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { chooseTheme, themes, useTheme } from '../frame/theme.ts'
import { Toggle } from '../frame/toggle.tsx'
import { forgetWhatWasRead } from '../offline/caches.ts'
import { BusinessForm } from './business-form.tsx'
import { ApiKeys } from './api-keys.tsx'
import { Installed } from './installed.tsx'
import { LinkedChats } from './linked-chats.tsx'
import { Section } from './section.tsx'

export function Settings() {
  const { t } = useTranslation(['settings', 'frame'])
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: async () => {
      await send('POST', '/api/auth/logout')
      await forgetWhatWasRead()
    },
    // What was read belongs to who was signed in.
    onSuccess: () => {
      client.clear()
      location.assign('/')
    },
  })
  return (
    <>
      <PageHead title={t('frame:tabs.settings')}>
        <Button onClick={() => leave.mutate()} disabled={leave.isPending}>
          {t('frame:signOut')}
        </Button>
      </PageHead>
      <div className="flex flex-col gap-5">
        <Section title={t('chats')} note={t('chatsNote')}>
          <LinkedChats />
        </Section>
        <Section title={t('device')} note={t('deviceNote')}>
          <div className="flex flex-col gap-3">
            <LanguageSwitch />
            <ThemeSwitch />
            <Installed />
          </div>
        </Section>
        <Section title={t('business')} note={t('businessNote')}>
          <BusinessForm />
        </Section>
        <Section title={t('keys')} note={t('keysNote')}>
          <ApiKeys />
        </Section>
      </div>
    </>
  )
}

function ThemeSwitch() {
  const { t } = useTranslation()
  const theme = useTheme()
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('theme.label')}</legend>
      {themes.map((each) => (
        <Toggle key={each} on={each === theme} turn={() => chooseTheme(each)}>
          {t(`theme.${each}`)}
        </Toggle>
      ))}
    </fieldset>
  )
}
