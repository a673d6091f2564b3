import { scriptOf } from '#core/language/script.ts'
import type { Language } from '#core/shapes.ts'

/** WhatsApp does not tell a person's language: whoever writes Arabic letters is answered in Arabic, else in French. */
export function scriptLanguage(text: string): Language {
  return scriptOf(text) === 'arabic' ? 'ar' : 'fr'
}
