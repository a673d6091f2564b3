import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { type Express, type RequestHandler, type Router } from 'express'
import { rateLimit, ipKeyGenerator } from 'express-rate-limit'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { SanadError } from '#core/errors.ts'
import type { Assistant } from '#core/assistant/contract.ts'
import type { House } from '#core/perform.ts'
import { assistantRouter } from './assistant.ts'
import { authRouter } from './auth.ts'
import { handlersOf, jsonBody } from './calls.ts'
import { docsPage, docsStyle } from './docs.ts'
import { healthRouter, type Readiness } from './health.ts'
import { liveHandler } from './live.ts'
import { mcpHandler } from './mcp.ts'
import { openApiDocument } from './openapi.ts'
import { problemHandler } from './problems.ts'
import { everyRoute } from './routes.ts'
import { webRouter } from './web.ts'

export type ApiParts = {
  house: House
  assistant: Assistant
  log: Logger
  version: string
  /** Printed by `npm start`; asked for at a first registration from outside this machine. */
  setupCode: string
  ready: Readiness
  /** Where the built web lies, or null where only the API is served. */
  webDirectory: string | null
  /** Webhooks of chat channels: their own signatures stand in for a sign-in. */
  webhooks?: Router[]
}

/** The machine doors on one Express app: /api, /mcp, the web. */
export function createApi(parts: ApiParts): Express {
  const { house, log } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustOf(house.parts.settings.trustProxy))
  app.set('query parser', 'simple')
  app.use(requestId, securityHeaders, closedToOtherSites(house.parts.settings.corsOrigins), compression())
  for (const webhook of parts.webhooks ?? []) app.use(webhook)

  app.use(healthRouter(house, parts.ready))
  const document = openApiDocument(parts.version)
  app.get('/api/openapi.json', (_request, response) => void response.json(document))
  app.get('/api/docs', (_request, response) => void response.type('html').send(docsPage(document)))
  app.get('/api/docs.css', (_request, response) => void response.type('css').send(docsStyle))

  app.use(['/api', '/mcp'], callsPerMinute(house.parts.settings.rateLimitPerMinute))
  app.use('/api/auth', authRouter(house, parts.setupCode))
  app.use('/api/ai', assistantRouter(house, parts.assistant))
  app.get('/api/live', liveHandler(house))
  for (const route of everyRoute) app[verb(route.method)](route.path, ...handlersOf(house, route))
  app.all('/mcp', jsonBody, mcpHandler(house, parts.version))
  app.use('/api', () => {
    throw new SanadError('no_address')
  })
  if (parts.webDirectory) app.use(webRouter(parts.webDirectory))
  app.use(problemHandler(log))
  return app
}

const requestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID()
  response.locals.requestId = id
  response.set('X-Request-Id', id)
  next()
}

const securityHeaders = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // Charts are drawn with style attributes; scripts come from our own files only.
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  // Meaningless, and warned of by browsers, over plain HTTP on a shop's own network.
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'same-origin' },
})

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

/** Counted by key or session where there is one, else by address. */
function callsPerMinute(most: number): RequestHandler {
  if (most === 0) return (_request, _response, next) => next()
  return rateLimit({
    windowMs: 60_000,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) =>
      request.headers.authorization ?? request.headers.cookie ?? ipKeyGenerator(request.ip ?? ''),
    handler: (_request, response) => {
      const wait = Number(response.getHeader('Retry-After') ?? 60)
      throw new SanadError('too_many_calls', { retryAfterSeconds: wait })
    },
  })
}

function trustOf(setting: string | undefined): boolean | number | string {
  if (!setting || setting === 'false') return false
  if (setting === 'true') return true
  return /^\d+$/.test(setting) ? Number(setting) : setting
}

function verb(method: string): 'get' | 'post' | 'patch' | 'delete' {
  return method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'
}
