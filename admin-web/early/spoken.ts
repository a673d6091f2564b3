import { keepHere, keptHere } from './device.ts'

export const webLanguages = ['fr', 'ar', 'en'] as const
export type WebLanguage = (typeof webLanguages)[number]

/** What was spoken last without being chosen, so that the next visit need not load another's words first. */
const LAST = 'sanad.language-last'

/** Two books a language: the second is not in the way of the first figures. */
export const books = {
  fr: { first: () => import('../words/first.fr.ts'), rest: () => import('../words/rest.fr.ts') },
  ar: { first: () => import('../words/first.ar.ts'), rest: () => import('../words/rest.ar.ts') },
  en: { first: () => import('../words/first.en.ts'), rest: () => import('../words/rest.en.ts') },
}

/** What this device speaks before anyone is known: what was chosen, else used last, else the browser's. */
export function spokenHere(): WebLanguage {
  return chosenLanguage() ?? known(localStorage.getItem(LAST) ?? '') ?? languageOfBrowser()
}

export function chosenLanguage(): WebLanguage | null {
  return known(keptHere('language') ?? '')
}

export function keepChosen(language: WebLanguage): void {
  keepHere('language', language)
}

export function keepLast(language: WebLanguage): void {
  localStorage.setItem(LAST, language)
}

export function known(language: string): WebLanguage | null {
  return webLanguages.find((each) => each === language) ?? null
}

function languageOfBrowser(): WebLanguage {
  return navigator.languages.map((each) => known(each.slice(0, 2))).find((each) => each !== null) ?? 'fr'
}
