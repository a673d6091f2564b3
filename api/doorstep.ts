import express, { type Express, type Router } from 'express'
import type { Logger } from 'pino'
import { SanadError } from '#core/errors.ts'
import type { House } from '#core/perform.ts'
import { healthRouter, type Readiness } from './health.ts'
import { problemHandler } from './problems.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'

/** What every process of the house shows, whatever else it does: how it is, and the webhooks of the bots that it has. */
export type DoorstepParts = {
  house: House
  log: Logger
  ready: Readiness
  /** The bots by name, whether each is reached. */
  bots?: () => Record<string, boolean>
  /** Webhooks of chat channels: their own signatures stand in for a sign-in. */
  webhooks?: Router[]
}

/** The doorstep alone, for a process that serves neither the API nor the web. */
export function createDoorstep({
  house,
  log,
  ready,
  bots = () => ({}),
  webhooks = [],
}: DoorstepParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(requestLog(log, house.parts.meter), securityHeaders)
  app.use(healthRouter(house, ready, bots))
  for (const webhook of webhooks) app.use(webhook)
  app.use(() => {
    throw new SanadError('no_address')
  })
  app.use(problemHandler(log))
  return app
}
