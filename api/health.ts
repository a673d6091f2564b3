import { timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import type { House } from '#core/perform.ts'
import { openMetrics } from './metrics.ts'
import { routeOf } from './request-log.ts'

/** Asks each part whether it can serve; the names are shown to whoever watches. */
export type Readiness = () => Promise<Record<string, boolean>>

/** Alive, able to serve, and measured. */
export function healthRouter(house: House, ready: Readiness, bots: () => Record<string, boolean>): Router {
  const router = Router()
  const { registry, requests } = openMetrics(house, bots)

  router.use((request, response, next) => {
    const end = requests.startTimer()
    response.once('finish', () => {
      end({ method: request.method, route: routeOf(request), status: response.statusCode })
    })
    next()
  })
  router.get('/api/health', (_request, response) => void response.json({ status: 'ok' }))
  router.get('/api/ready', async (_request, response) => {
    const checks = await ready()
    const able = Object.values(checks).every(Boolean)
    // A bot that is away is told and no more: a shop books without it, and a new version is not at fault for it.
    const told = { status: able ? 'ready' : 'not ready', checks, bots: bots() }
    response.status(able ? 200 : 503).json(told)
  })
  router.get('/metrics', async (request, response) => {
    const token = house.parts.settings.metricsToken
    const local =
      isLoopback(request.socket.remoteAddress) &&
      !request.headers['x-forwarded-for'] &&
      !request.headers.forwarded
    if (!local && !(token && isSame(request.headers.authorization ?? '', `Bearer ${token}`))) {
      response.status(404).end()
      return
    }
    response.type(registry.contentType).send(await registry.metrics())
  })
  return router
}

function isLoopback(address: string | undefined): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
