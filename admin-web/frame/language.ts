import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export const webLanguages = ['fr', 'ar', 'en'] as const
export type WebLanguage = (typeof webLanguages)[number]
export const languageNames: Record<WebLanguage, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

const KEPT = 'sanad.language'
/** What was spoken last without being chosen, so that the next visit need not load another's words first. */
const LAST = 'sanad.language-last'
const books = {
  fr: () => import('../words/fr.ts'),
  ar: () => import('../words/ar.ts'),
  en: () => import('../words/en.ts'),
}

/** Loads the words of the language used last, else the browser's, before anything is drawn. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  })
  const language = keptLanguage() ?? known(localStorage.getItem(LAST) ?? '') ?? languageOfBrowser()
  const { words } = await books[language]()
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: words },
    ns: Object.keys(words),
    defaultNS: 'frame',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}

/** Switches without a reload; the choice is kept on this device. */
export async function speak(language: WebLanguage): Promise<void> {
  localStorage.setItem(KEPT, language)
  await turnTo(language)
}

/** The language of the person who signed in, unless this device was told otherwise. */
export async function speakAs(language: string): Promise<void> {
  if (keptLanguage()) return
  const spoken = language === 'dz-Arab' ? 'ar' : (known(language) ?? 'fr')
  localStorage.setItem(LAST, spoken)
  if (spoken !== i18next.language) await turnTo(spoken)
}

async function turnTo(language: WebLanguage): Promise<void> {
  const { words } = await books[language]()
  for (const [room, phrases] of Object.entries(words)) i18next.addResourceBundle(language, room, phrases)
  await i18next.changeLanguage(language)
}

function keptLanguage(): WebLanguage | null {
  return known(localStorage.getItem(KEPT) ?? '')
}

function languageOfBrowser(): WebLanguage {
  return navigator.languages.map((each) => known(each.slice(0, 2))).find((each) => each !== null) ?? 'fr'
}

function known(language: string): WebLanguage | null {
  return webLanguages.find((each) => each === language) ?? null
}
