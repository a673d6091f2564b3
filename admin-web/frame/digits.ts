import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { arabicDigits } from './numbers.ts'

export const digitStyles = ['western', 'arabic'] as const
export type DigitStyle = (typeof digitStyles)[number]

const KEPT = 'sanad.digits'
const listeners = new Set<() => void>()

/** Algerian shops write 12 500 in Arabic too; ١٢ ٥٠٠ is by choice, on this device. */
export function chooseDigits(style: DigitStyle): void {
  localStorage.setItem(KEPT, style)
  for (const listener of listeners) listener()
  // Every phrase with a number in it is said anew.
  void i18next.changeLanguage(i18next.language)
}

export function useDigits(): DigitStyle {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, keptDigits)
}

/** A text in the chosen digits; they belong to Arabic alone. */
export function inChosenDigits(text: string): string {
  return i18next.language === 'ar' && keptDigits() === 'arabic' ? arabicDigits(text) : text
}

function keptDigits(): DigitStyle {
  return localStorage.getItem(KEPT) === 'arabic' ? 'arabic' : 'western'
}
