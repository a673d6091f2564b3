import type { Request, Response } from 'express'
import { callerOfKey, callerOfSession, SESSION_DAYS, type SignedIn } from '#core/business/callers.ts'
import { logout } from '#core/business/signing-in.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import type { House } from '#core/perform.ts'
import { hashToken } from '#core/storage/secrets.ts'
import { languageAsked } from './languages.ts'

const COOKIE = 'sanad_session'
/** Browsers take this name from the very host only, over HTTPS only: no neighbour can plant one. */
const HOST_COOKIE = `__Host-${COOKIE}`

/** Who asks, and by which credential; the credential also names the space of their idempotency keys. */
export type Asker = { caller: Caller; credential: string; session?: SignedIn }

/**
 * The bearer key or the session cookie of a request. A request that changes something by cookie must carry
 * the session's token, so that another site can't send it. Throws `not_signed_in` or `csrf_missing`.
 */
export async function askerOf(house: House, request: Request, response: Response): Promise<Asker> {
  const asker = (await byKey(house, request)) ?? (await bySession(house, request))
  if (!asker) throw new SanadError('not_signed_in')
  const requestId = response.locals.requestId as string
  const language = languageAsked(request) ?? asker.caller.language
  return { ...asker, caller: { ...asker.caller, requestId, language } }
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(cookieName(request), token, {
    ...cookieOptions(request),
    maxAge: SESSION_DAYS * 86_400_000,
  })
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(cookieName(request), cookieOptions(request))
}

async function byKey(house: House, request: Request): Promise<Asker | null> {
  const [scheme, key] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !key) return null
  const found = await callerOfKey(house, key)
  if (!found) throw new SanadError('not_signed_in')
  const { keyId, ...caller } = found
  return { caller, credential: `key:${keyId}` }
}

async function bySession(house: House, request: Request): Promise<Asker | null> {
  const session = await sessionOf(house, request)
  if (!session) return null
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads && request.headers['x-csrf-token'] !== session.csrfToken) throw new SanadError('csrf_missing')
  return { caller: session.caller, credential: `session:${session.sessionId}`, session }
}

/** Whoever the session cookie of a request stands for. */
export async function sessionOf(house: House, request: Request): Promise<SignedIn | null> {
  const token = cookie(request, cookieName(request))
  return token ? callerOfSession(house, token) : null
}

/** Whether a request says that somebody is signed in, true or not. */
export function hasSession(request: Request): boolean {
  return Boolean(cookie(request, cookieName(request)))
}

/** Ends the session whose cookie a request still carries. */
export async function endSessionBefore(house: House, request: Request): Promise<void> {
  const token = cookie(request, cookieName(request))
  if (token) await logout(house, hashToken(token))
}

function cookieName(request: Request): string {
  return request.secure ? HOST_COOKIE : COOKIE
}

function cookieOptions(request: Request) {
  return { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' } as const
}

export function cookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}
