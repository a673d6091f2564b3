import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseDigits, digitStyles, useDigits } from '../frame/digits.ts'
import { languageNames, speak, webLanguages } from '../frame/language.ts'
import { useLanguage } from '../frame/speech.ts'
import { chooseTheme, themes, useTheme } from '../frame/theme.ts'
import { Toggle } from '../frame/toggle.tsx'
import { Installed } from './installed.tsx'

/** How Sanad speaks and looks on this device. */
export function Device() {
  return (
    <div className="flex flex-col gap-5">
      <Languages />
      <Themes />
      <Installed />
    </div>
  )
}

/** Each in its own script, so that nobody has to read the other to find theirs. */
function Languages() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <OneOf name={t('language')}>
        {webLanguages.map((each) => (
          <Toggle key={each} on={each === language} turn={() => void speak(each)}>
            <span lang={each}>{languageNames[each]}</span>
          </Toggle>
        ))}
      </OneOf>
      {language === 'ar' && <Digits />}
    </>
  )
}

/** The digits of Arabic pages. */
function Digits() {
  const { t } = useTranslation()
  const digits = useDigits()
  return (
    <OneOf name={t('digits.label')}>
      {digitStyles.map((each) => (
        <Toggle key={each} on={each === digits} turn={() => chooseDigits(each)}>
          {each === 'western' ? '123' : '١٢٣'}
        </Toggle>
      ))}
    </OneOf>
  )
}

function Themes() {
  const { t } = useTranslation()
  const theme = useTheme()
  return (
    <OneOf name={t('theme.label')}>
      {themes.map((each) => (
        <Toggle key={each} on={each === theme} turn={() => chooseTheme(each)}>
          {t(`theme.${each}`)}
        </Toggle>
      ))}
    </OneOf>
  )
}

function OneOf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-1.5 text-sm text-quiet">{name}</legend>
      {children}
    </fieldset>
  )
}
