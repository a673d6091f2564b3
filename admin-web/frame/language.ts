import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { inChosenDigits } from './digits.ts'

export const webLanguages = ['fr', 'ar', 'en'] as const
export type WebLanguage = (typeof webLanguages)[number]
export const languageNames: Record<WebLanguage, string> = { fr: 'Français', ar: 'العربية', en: 'English' }

const KEPT = 'sanad.language'
/** What was spoken last without being chosen, so that the next visit need not load another's words first. */
const LAST = 'sanad.language-last'
/** Two books a language: the second is not in the way of the first figures. */
const books = {
  fr: { first: () => import('../words/first.fr.ts'), rest: () => import('../words/rest.fr.ts') },
  ar: { first: () => import('../words/first.ar.ts'), rest: () => import('../words/rest.ar.ts') },
  en: { first: () => import('../words/first.en.ts'), rest: () => import('../words/rest.en.ts') },
}

/** Loads the words of the language used last, else the browser's, before anything is drawn. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  })
  const language = keptLanguage() ?? known(localStorage.getItem(LAST) ?? '') ?? languageOfBrowser()
  const { words } = await books[language].first()
  i18next.use({ type: 'postProcessor', name: 'digits', process: inChosenDigits })
  await i18next.use(initReactI18next).init({
    lng: language,
    postProcess: ['digits'],
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

function keptLanguage(): WebLanguage | null {
  return known(localStorage.getItem(KEPT) ?? '')
}

function languageOfBrowser(): WebLanguage {
  return navigator.languages.map((each) => known(each.slice(0, 2))).find((each) => each !== null) ?? 'fr'
}

function known(language: string): WebLanguage | null {
  return webLanguages.find((each) => each === language) ?? null
}
