import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import {
  books,
  chosenLanguage,
  keepChosen,
  keepLast,
  known,
  webLanguages,
  type WebLanguage,
} from '../early/spoken.ts'
import { keptDigits, setIn } from './digits.ts'

export { webLanguages, type WebLanguage }
export const languageNames: Record<WebLanguage, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

/** Loads the words of the language before anything is drawn. */
export async function startLanguage(language: WebLanguage): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  })
  const { words } = await books[language].first()
  i18next.use({ type: 'postProcessor', name: 'setting', process: setHere })
  await i18next.use(initReactI18next).init({
    lng: language,
    postProcess: ['setting'],
    resources: { [language]: words },
    ns: Object.keys(words),
    defaultNS: 'frame',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}

function setHere(text: string): string {
  return setIn(keptDigits(), known(i18next.language) ?? 'fr', text)
}

/** Switches without a reload; the choice is kept on this device. */
export async function speak(language: WebLanguage): Promise<void> {
  keepChosen(language)
  await turnTo(language)
}

/** The language of the person who signed in, unless this device was told otherwise. */
export async function speakAs(language: string): Promise<void> {
  if (chosenLanguage()) return
  const spoken = languageOf(null, language)
  keepLast(spoken)
  if (spoken !== i18next.language) await turnTo(spoken)
}

/** What is spoken to a person: what their device was told, else what the books know of them. */
export function languageOf(chosen: WebLanguage | null, ofPerson: string): WebLanguage {
  return chosen ?? (ofPerson === 'dz-Arab' ? 'ar' : (known(ofPerson) ?? 'fr'))
}

/** The words of every other room, for the language spoken; each waits for it before it is drawn. */
export async function everyWord(): Promise<void> {
  await learn(known(i18next.language) ?? 'fr')
}

async function turnTo(language: WebLanguage): Promise<void> {
  await learn(language)
  await i18next.changeLanguage(language)
}

async function learn(language: WebLanguage): Promise<void> {
  if (i18next.hasResourceBundle(language, 'settings')) return
  const { first, rest } = books[language]
  const both = await Promise.all([first(), rest()])
  for (const { words } of both)
    for (const [room, phrases] of Object.entries(words)) i18next.addResourceBundle(language, room, phrases)
}
