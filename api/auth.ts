import { Router, type Request } from 'express'
import { credentials, me, registration } from '#core/business/contract.ts'
import { getBusiness } from '#core/business/capabilities.ts'
import { login, logout, register, type NewSession } from '#core/business/signing-in.ts'
import { personOf } from '#core/business/people.ts'
import { SanadError } from '#core/errors.ts'
import { parse, perform, type House } from '#core/perform.ts'
import { jsonBody } from './calls.ts'
import { askerOf, clearSessionCookie, setSessionCookie } from './credentials.ts'
import { languageAsked } from './languages.ts'
import { loginGuard } from './login-guard.ts'

/** Signing in stands before the gate: there is nobody yet to ask what they may. */
export function authRouter(house: House, setupCode: string): Router {
  const router = Router()
  const guard = loginGuard()

  router.post('/register', jsonBody, async (request, response) => {
    const wanted = parse(registration, request.body ?? {}, languageAsked(request) ?? 'fr')
    const session = await register(house, wanted, visitOf(request), setupCode)
    setSessionCookie(request, response, session.token)
    response.status(201).json(shown(session))
  })

  router.post('/login', jsonBody, async (request, response) => {
    const given = parse(credentials, request.body ?? {}, languageAsked(request) ?? 'fr')
    const session = await guard(request.ip ?? '', given.email, () => login(house, given, visitOf(request)))
    setSessionCookie(request, response, session.token)
    response.json(shown(session))
  })

  router.post('/logout', async (request, response) => {
    const { session } = await askerOf(house, request, response)
    if (session) await logout(house, session.sessionId)
    clearSessionCookie(request, response)
    response.status(204).end()
  })

  router.get('/me', async (request, response) => {
    const { caller, session } = await askerOf(house, request, response)
    const { output: business } = await perform(house, getBusiness, {}, caller)
    const user = await personOf(house, caller.person.id)
    if (!user) throw new SanadError('not_signed_in')
    response.json(me.parse({ user, business, csrfToken: session?.csrfToken ?? '' }))
  })
  return router
}

function shown({ user, business }: NewSession) {
  return { user, business }
}

function visitOf(request: Request) {
  return { address: request.ip, userAgent: request.headers['user-agent'] }
}
