import i18next from 'i18next'
import { createContext, useContext } from 'react'
import { keepHere, keptHere } from '../early/device.ts'
import type { WebLanguage } from '../early/spoken.ts'
import { arabicDigits } from './numbers.ts'
import { useOutside } from '../outside.ts'

export const digitStyles = ['western', 'arabic'] as const
export type DigitStyle = (typeof digitStyles)[number]

const listeners = new Set<() => void>()

/** Algerian shops write 12 500 in Arabic too; ١٢ ٥٠٠ is by choice, on this device. */
export function chooseDigits(style: DigitStyle): void {
  keepHere('digits', style)
  for (const listener of listeners) listener()
  // Every phrase with a number in it is said anew.
  void i18next.changeLanguage(i18next.language)
}

/** Where the choice is found: the server draws for a device that it only hears of. */
export const WhereDigitsAreKept = createContext(keptDigits)

export function useDigits(): DigitStyle {
  const kept = useContext(WhereDigitsAreKept)
  return useOutside(listen, kept, kept)
}

/** A text as a device sets it: Arabic digits belong to Arabic alone, and a French sign of two parts never begins a line. */
export function setIn(style: DigitStyle, language: WebLanguage, text: string): string {
  if (language === 'fr') return text.replace(/ (?=[:;!?»%])|(?<=«) /g, '\u00a0')
  return language === 'ar' && style === 'arabic' ? arabicDigits(text) : text
}

export function keptDigits(): DigitStyle {
  return keptHere('digits') === 'arabic' ? 'arabic' : 'western'
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
