/** What people speak to the shop in; Darija (`dz`) is written in both scripts. */
export type Language = 'fr' | 'ar' | 'en' | 'dz'

/** A language with its script, as replies are written. */
export type Voice = 'fr' | 'ar' | 'en' | 'dz-Latn' | 'dz-Arab'

export const VOICES: readonly Voice[] = ['fr', 'ar', 'en', 'dz-Latn', 'dz-Arab']

/** Arabic script runs right to left and takes `دج` and Arabic names. */
export function isRightToLeft(voice: Voice): boolean {
  return voice === 'ar' || voice === 'dz-Arab'
}
