import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { setIn, useDigits } from './digits.ts'
import { webLanguages, type WebLanguage } from './language.ts'
import {
  changeIn,
  dayIn,
  keptInOrder,
  momentIn,
  moneyIn,
  numberIn,
  shortDayIn,
  shortMoneyIn,
} from './numbers.ts'

export function useLanguage(): WebLanguage {
  const { i18n } = useTranslation()
  return webLanguages.find((each) => each === i18n.language) ?? 'fr'
}

/** How figures and days are written in the language of the page, in the digits chosen for it. */
export function useSpeech() {
  const language = useLanguage()
  const digits = useDigits()
  return useMemo(() => {
    const written = (text: string) => setIn(digits, language, keptInOrder(text))
    return {
      language,
      digits,
      /** A text that the server wrote, in the chosen digits. */
      written,
      money: (centimes: number) => written(moneyIn(language, centimes)),
      shortMoney: (centimes: number) => written(shortMoneyIn(language, centimes)),
      number: (value: number, decimals?: number) => written(numberIn(language, value, decimals)),
      change: (now: number, before: number) => {
        const said = changeIn(language, now, before)
        return said === null ? null : written(said)
      },
      day: (day: string) => written(dayIn(language, day)),
      moment: (instant: string, timeZone?: string) => written(momentIn(language, instant, timeZone)),
      shortDay: (day: string) => written(shortDayIn(language, day)),
    }
  }, [language, digits])
}
