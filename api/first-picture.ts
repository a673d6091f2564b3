import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { me } from '#core/business/contract.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import { perform, refusal, type House } from '#core/perform.ts'
import type { Language } from '#core/shapes.ts'
import { whoAsks } from './auth.ts'
import { cookie, hasSession, sessionOf } from './credentials.ts'
import { hasCallLeft } from './limits.ts'
import { everyRoute } from './routes.ts'
import { allowScript, type ScriptHash } from './security-headers.ts'

export type Wanted = {
  /** Path and query, as the browser asks for them. */
  address: string
  me: z.output<typeof me>
  /** What a person chose on this device, as its cookies tell. */
  device: Record<'language' | 'digits' | 'theme', string | undefined>
  /** What an address of the API answers to this person; throws where it would refuse. */
  answer: (address: string, language: Language) => Promise<unknown>
}
/** Where staff begin who may not see the figures. */
const TOOLS = '/tools'
/** The page with the first figures in it and the hash of its script, or the tools instead; null for what is not drawn. */
export type Drawn = { page: string; script: ScriptHash } | { to: typeof TOOLS } | null
export type Draw = (wanted: Wanted) => Promise<Drawn>

/**
 * Answers whoever is signed in with a page that shows its figures before any script has run. Whatever stands in the
 * way, the plain page does it a second later.
 */
export function firstPicture(
  house: House,
  log: Logger,
  webDirectory: string,
  limits: readonly RequestHandler[],
): RequestHandler {
  const program = join(webDirectory, '.first-picture', 'draw.js')
  const drawing = existsSync(program) ? open(program) : null
  return async (request, response, next) => {
    // It reads as a call does, and counts as one; whoever has none left gets the page that costs nothing.
    const draws = drawing && isVisit(request) && hasSession(request)
    const drawn = draws && (await hasCallLeft(limits, request, response)) ? await drawnFor(request) : null
    if (drawn === null) {
      next()
      return
    }
    // It is one person's, and of this moment.
    response.set('Cache-Control', 'private, no-store').vary('Cookie')
    if ('to' in drawn) response.redirect(TOOLS)
    else {
      allowScript(response, drawn.script)
      response.type('html').send(drawn.page)
    }
  }

  async function drawnFor(request: Request): Promise<Drawn> {
    try {
      const session = await sessionOf(house, request)
      if (!session || !drawing) return null
      const draw = await drawing
      const known = await whoAsks(house, session)
      return await draw({
        address: request.originalUrl,
        me: { ...known, csrfToken: masked(known.csrfToken) },
        device: deviceOf(request),
        answer: (address, language) => answerTo(house, { ...session.caller, language }, address),
      })
    } catch (error) {
      // What a person may not see, or asked for in a wrong way, the plain page tells them.
      if (!(error instanceof SanadError)) log.warn({ err: error }, 'a first picture could not be drawn')
      return null
    }
  }
}

async function open(program: string): Promise<Draw> {
  const { draw } = (await import(pathToFileURL(program).href)) as { draw: Draw }
  return draw
}

/** Somebody opens a page, rather than a script or a picture in one. */
function isVisit(request: Request): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}

function deviceOf(request: Request): Wanted['device'] {
  return {
    language: cookie(request, 'sanad_language'),
    digits: cookie(request, 'sanad_digits'),
    theme: cookie(request, 'sanad_theme'),
  }
}

const read = everyRoute
  .filter(({ method }) => method === 'GET')
  .map(({ path, capability }) => ({
    at: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
    name: capability.name,
  }))

/** As the address itself would answer, through the same gate. */
async function answerTo(house: House, caller: Caller, address: string): Promise<unknown> {
  const { pathname, searchParams } = new URL(address, 'http://house')
  const route = read.find(({ at }) => at.test(pathname))
  const capability = house.parts.registry.get(route?.name ?? '')
  if (!route || !capability) throw new Error(`${pathname} answers to no reading`)
  // Said before the gate, which would note down a refusal that nobody asked for.
  const refused = refusal(capability, caller)
  if (refused) throw refused
  const input = { ...Object.fromEntries(searchParams), ...route.at.exec(pathname)?.groups }
  return (await perform(house, capability, input, caller)).output
}

/**
 * The page also holds what was searched for, and is packed: were the token the same each time, its letters could be
 * guessed from how small the page becomes (BREACH).
 */
function masked(token: string): string {
  const mask = randomBytes(token.length)
  const under = Buffer.from(token).map((byte, at) => byte ^ (mask[at] ?? 0))
  return Buffer.concat([mask, under]).toString('hex')
}
