import { Router, type Request, type RequestHandler } from 'express'
import type { z } from 'zod'
import { passwordReset, resetRequest } from '#core/business/access/contract.ts'
import { beginReset, finishReset } from '#core/business/access/reset.ts'
import type { SignedIn } from '#core/business/callers.ts'
import { credentials, joining, me, registration } from '#core/business/contract.ts'
import { getBusiness } from '#core/business/capabilities.ts'
import { fromThisMachine, login, logout, register, type NewSession } from '#core/business/signing-in.ts'
import { join } from '#core/business/joining.ts'
import { personOf } from '#core/business/people.ts'
import { SanadError } from '#core/errors.ts'
import { enqueue } from '#core/messaging/outbox.ts'
import { isFactorDue, parse, perform, type House } from '#core/perform.ts'
import { askerOf, clearSessionCookie, endSessionBefore, setSessionCookie } from './credentials.ts'
import { jsonBody } from './json-body.ts'
import { languageAsked } from './languages.ts'
import { addressOf } from './limits.ts'

const NAMES_OF_THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/** A business to look around in; the doors know only how it is made and opened. */
export type SampleShop = {
  load: (house: House) => Promise<boolean>
  signIn: { email: string; password: string }
}

/** Signing in stands before the gate: there is nobody yet to ask what they may. */
export function authRouter(house: House, setupCode: string, sample?: SampleShop): Router {
  const router = Router()

  router.post('/register', jsonBody, async (request, response) => {
    const wanted = parse(registration, request.body ?? {}, languageAsked(request) ?? 'fr')
    const session = await house.parts.guesses.attempt(addressOf(request), 'set-up code', () =>
      register(house, wanted, visitOf(request), setupCode),
    )
    setSessionCookie(request, response, session.token)
    response.status(201).json(shown(session))
  })

  router.post('/join', jsonBody, async (request, response) => {
    const wanted = parse(joining, request.body ?? {}, languageAsked(request) ?? 'fr')
    const session = await house.parts.guesses.attempt(addressOf(request), 'invitation', () =>
      join(house, wanted, visitOf(request)),
    )
    await endSessionBefore(house, request)
    setSessionCookie(request, response, session.token)
    response.status(201).json(shown(session))
  })

  router.post('/login', jsonBody, async (request, response) => {
    const given = parse(credentials, request.body ?? {}, languageAsked(request) ?? 'fr')
    const { guesses } = house.parts
    const session = await guesses.attempt(addressOf(request), given.email, () =>
      login(house, given, visitOf(request)),
    )
    // A browser that signs in anew gets a new session, and its old one ends.
    await endSessionBefore(house, request)
    setSessionCookie(request, response, session.token)
    response.json(shown(session))
  })

  // The same answer for everybody: it tells no stranger who has an account.
  router.post('/reset', jsonBody, async (request, response) => {
    const { email } = parse(resetRequest, request.body ?? {}, languageAsked(request) ?? 'fr')
    await house.books.write(async (tx) => {
      const message = await beginReset(tx, house, email)
      if (!message) return
      const { to, text, language } = message
      const createdAt = house.clock.now().toISOString()
      await enqueue(tx, { ...to, createdAt }, { text, language, choices: [] })
    })
    response.status(202).json({})
  })

  router.post('/reset/confirm', jsonBody, async (request, response) => {
    const asked = parse(passwordReset, request.body ?? {}, languageAsked(request) ?? 'fr')
    const { guesses } = house.parts
    await guesses.attempt(addressOf(request), asked.email, () => finishReset(house, asked, visitOf(request)))
    response.status(204).end()
  })

  if (sample) router.post('/sample', openSample(house, sample))

  router.post('/logout', async (request, response) => {
    const { session } = await askerOf(house, request, response)
    if (session) await logout(house, session.sessionId)
    clearSessionCookie(request, response)
    response.status(204).end()
  })

  router.get('/me', async (request, response) => {
    const { caller, session } = await askerOf(house, request, response)
    response.json(await whoAsks(house, { caller, csrfToken: session?.csrfToken ?? '' }))
  })
  return router
}

/** Who is signed in, where, and the token that a change must carry. */
export async function whoAsks(
  house: House,
  { caller, csrfToken }: Pick<SignedIn, 'caller' | 'csrfToken'>,
): Promise<z.output<typeof me>> {
  const { output: business } = await perform(house, getBusiness, {}, caller)
  const user = await personOf(house, caller.person.id)
  if (!user) throw new SanadError('not_signed_in')
  const now = house.clock.now().toISOString()
  const factor = { factorBy: caller.factorBy ?? null, factorDue: isFactorDue(caller) }
  return me.parse({ user, business, csrfToken, now, ...factor })
}

/** Signs in to the sample business, made at the first wish; like its password, it opens to the machine itself only. */
function openSample(house: House, { load, signIn }: SampleShop): RequestHandler {
  let loading: Promise<unknown> | null = null
  return async (request, response) => {
    const visit = visitOf(request)
    if (!fromThisMachine(visit)) throw new SanadError('no_address')
    // Two presses load one sample.
    loading ??= load(house)
    await loading.finally(() => (loading = null))
    const session = await login(house, signIn, visit)
    setSessionCookie(request, response, session.token)
    response.json(shown(session))
  }
}

function shown({ user, business }: NewSession) {
  return { user, business }
}

function visitOf(request: Request) {
  return { address: isDisguised(request) ? undefined : request.ip, userAgent: request.headers['user-agent'] }
}

/**
 * Looks as if it came from this machine, and need not: a proxy that TRUST_PROXY does not name calls for the whole
 * world, and a page of somebody else's may have turned its own name on this address.
 */
function isDisguised({ headers, ip, socket, hostname }: Request): boolean {
  if (ip !== socket.remoteAddress) return false
  const passedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return passedOn || (fromThisMachine({ address: ip }) && !NAMES_OF_THIS_MACHINE.includes(hostname))
}
