import type { Language } from '../shapes.ts'

/** What people speak to the shop in. Darija (`dz`) is written in both scripts: with its script it is a `Language`. */
export type Spoken = 'fr' | 'ar' | 'en' | 'dz'

/** Arabic script runs right to left and takes `دج` and Arabic names. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar' || language === 'dz-Arab'
}
