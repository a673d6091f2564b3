import type { Request } from 'express'
import type { Language } from '#core/shapes.ts'

/** The language that a request asks for, or null where it asks for none that we speak. */
export function languageAsked(request: Request): Language | null {
  if (!request.headers['accept-language']) return null
  const best = request.acceptsLanguages('fr', 'ar', 'en')
  return best === 'fr' || best === 'ar' || best === 'en' ? best : null
}
