import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { SanadError } from '#core/errors.ts'
import type { Assistant } from '#core/assistant/contract.ts'
import { assistantRouter } from './assistant.ts'
import { authRouter, type SampleShop } from './auth.ts'
import { handlersOf, signedIn } from './calls.ts'
import { docsPage, docsStyle } from './docs.ts'
import type { DoorstepParts } from './doorstep.ts'
import { firstPicture } from './first-picture.ts'
import { healthRouter } from './health.ts'
import { jsonBody } from './json-body.ts'
import { callsPerMinute, handsFull } from './limits.ts'
import { liveHandler } from './live.ts'
import { mcpHandler, mcpOnlyByPost } from './mcp.ts'
import { openApiDocument } from './openapi.ts'
import { problemHandler } from './problems.ts'
import { requestLog } from './request-log.ts'
import { everyRoute } from './routes.ts'
import { securityHeaders } from './security-headers.ts'
import { webRouter } from './web.ts'

export type ApiParts = DoorstepParts & {
  assistant: Assistant
  version: string
  /** Printed by `npm start`; asked for at a first registration from outside this machine. */
  setupCode: string
  /** Where the built web lies, or null where only the API is served. */
  webDirectory: string | null
  /** A sample business to look around in, where there is one. */
  sample?: SampleShop
}

/** The machine doors on one Express app: /api, /mcp, the web. */
export function createApi(parts: ApiParts): Express {
  const { house, log } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustOf(house.parts.settings.trustProxy))
  app.set('query parser', 'simple')
  // One spelling of an address: what goes by it (no cache, a stream that is no work, a key used once) knows no other.
  app.set('case sensitive routing', true)
  app.set('strict routing', true)
  app.use(withoutStrokeAtTheEnd)
  app.use(requestLog(log, house.parts.meter), securityHeaders)
  app.use(closedToOtherSites(house.parts.settings.corsOrigins), compression())
  app.use(healthRouter(house, parts.ready, parts.bots ?? (() => ({}))))
  // Before anything is turned away: a webhook only lays its update into the inbox, and the work waits there.
  for (const webhook of parts.webhooks ?? []) app.use(webhook)
  app.use(handsFull(house.parts.settings.behindFromMs))

  const document = openApiDocument(parts.version)
  app.get('/api/openapi.json', (_request, response) => void response.json(document))
  app.get('/api/docs', (_request, response) => void response.type('html').send(docsPage(document)))
  app.get('/api/docs.css', (_request, response) => void response.type('css').send(docsStyle))

  const limits = callsPerMinute(house.parts.settings.rateLimitPerMinute)
  for (const limit of limits) app.use(['/api', '/mcp'], limit)
  app.use('/api/auth', authRouter(house, parts.setupCode, parts.sample))
  app.use('/api/ai', assistantRouter(house, parts.assistant))
  app.get('/api/live', liveHandler(house))
  for (const route of everyRoute) app[verb(route.method)](route.path, ...handlersOf(house, route))
  app.route('/mcp').post(signedIn(house), jsonBody, mcpHandler(house, parts.version)).all(mcpOnlyByPost)
  app.use('/api', nothingHere)
  if (parts.webDirectory) {
    app.use(firstPicture(house, log, parts.webDirectory, limits), webRouter(parts.webDirectory))
  }
  // Not Express's own page, which comes without our headers.
  app.use(nothingHere)
  app.use(problemHandler(log))
  return app
}

/** Other origins are closed but for the configured ones; those get no cookies, only keys. */
function closedToOtherSites(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers
    if (!origin || !origins.includes(origin)) {
      next()
      return
    }
    response.vary('Origin').set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, Accept-Language',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Expose-Headers': 'X-Request-Id, X-Change-Id, Retry-After',
    })
    if (request.method === 'OPTIONS') response.status(204).end()
    else next()
  }
}

/** Many programs write one, and mean the same address. Taken away before anything looks at it. */
const withoutStrokeAtTheEnd: RequestHandler = (request, _response, next) => {
  request.url = request.url.replace(/^(\/(?:api|mcp)(?:\/[^/?]+)*)\/(?=\?|$)/, '$1')
  next()
}

const nothingHere: RequestHandler = () => {
  throw new SanadError('no_address')
}

function trustOf(setting: string | undefined): boolean | number | string {
  if (!setting || setting === 'false') return false
  if (setting === 'true') return true
  return /^\d+$/.test(setting) ? Number(setting) : setting
}

function verb(method: string): 'get' | 'post' | 'patch' | 'delete' {
  return method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'
}
