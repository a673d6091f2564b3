import { useTranslation } from 'react-i18next'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { chooseTheme, themes, useTheme } from '../frame/theme.ts'
import { Toggle } from '../frame/toggle.tsx'
import { Installed } from './installed.tsx'

/** How Sanad speaks and looks on this device. */
export function Device() {
  return (
    <div className="flex flex-col gap-4">
      <LanguageSwitch />
      <ThemeSwitch />
      <Installed />
    </div>
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
