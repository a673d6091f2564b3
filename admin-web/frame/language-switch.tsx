import { useTranslation } from 'react-i18next'
import { chooseDigits, digitStyles, useDigits } from './digits.ts'
import { languageNames, speak, webLanguages } from './language.ts'
import { useLanguage } from './speech.ts'

const button =
  'min-h-11 rounded-md px-2.5 text-sm text-quiet transition hover:text-ink aria-pressed:font-semibold aria-pressed:text-green'

/** French, Arabic, English: each in its own script, so that nobody has to read the other to find theirs. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{t('language')}</legend>
      {webLanguages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => void speak(each)}
          className={button}
        >
          {languageNames[each]}
        </button>
      ))}
      {language === 'ar' && <DigitSwitch />}
    </fieldset>
  )
}

/** The digits of Arabic pages. */
function DigitSwitch() {
  const { t } = useTranslation()
  const digits = useDigits()
  return (
    <span className="flex gap-1 border-s border-line ps-2">
      {digitStyles.map((each) => (
        <button
          key={each}
          type="button"
          title={t(`digits.${each}`)}
          aria-pressed={each === digits}
          onClick={() => chooseDigits(each)}
          className={button}
        >
          {each === 'western' ? '123' : '١٢٣'}
        </button>
      ))}
    </span>
  )
}
