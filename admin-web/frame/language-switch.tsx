import { useTranslation } from 'react-i18next'
import { languageNames, speak, webLanguages } from './language.ts'
import { useLanguage } from './speech.ts'

/** French, Arabic, English: each in its own script, so that nobody has to read the other to find theirs. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{t('language')}</legend>
      {webLanguages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => void speak(each)}
          className="min-h-11 rounded-md px-2.5 text-sm text-quiet transition hover:text-ink aria-pressed:font-semibold aria-pressed:text-green"
        >
          {languageNames[each]}
        </button>
      ))}
    </fieldset>
  )
}
