import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { webLanguages, type WebLanguage } from './language.ts'
import { changeIn, dayIn, moneyIn, numberIn, shortDayIn, shortMoneyIn } from './numbers.ts'

export function useLanguage(): WebLanguage {
  const { i18n } = useTranslation()
  return webLanguages.find((each) => each === i18n.language) ?? 'fr'
}

/** How figures and days are written in the language of the page. */
export function useSpeech() {
  const language = useLanguage()
  return useMemo(
    () => ({
      language,
      money: (centimes: number) => moneyIn(language, centimes),
      shortMoney: (centimes: number) => shortMoneyIn(language, centimes),
      number: (value: number, decimals?: number) => numberIn(language, value, decimals),
      change: (now: number, before: number) => changeIn(language, now, before),
      day: (day: string) => dayIn(language, day),
      shortDay: (day: string) => shortDayIn(language, day),
    }),
    [language],
  )
}
