import { Router } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { House } from '#core/perform.ts'

/** Asks each part whether it can serve; the names are shown to whoever watches. */
export type Readiness = () => Promise<Record<string, boolean>>

/** Alive, able to serve, and measured. */
export function healthRouter(house: House, ready: Readiness): Router {
  const router = Router()
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'sanad_http_request_duration_seconds',
    help: 'Time of a request by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10],
    registers: [registry],
  })

  router.use((request, response, next) => {
    const end = durations.startTimer()
    response.on('finish', () => {
      const route = (request.route as { path?: string } | undefined)?.path ?? 'other'
      end({ method: request.method, route, status: response.statusCode })
    })
    next()
  })
  router.get('/api/health', (_request, response) => void response.json({ status: 'ok' }))
  router.get('/api/ready', async (_request, response) => {
    const checks = await ready()
    const able = Object.values(checks).every(Boolean)
    response.status(able ? 200 : 503).json({ status: able ? 'ready' : 'not ready', checks })
  })
  router.get('/metrics', async (request, response) => {
    const token = house.parts.settings.metricsToken
    const local =
      isLoopback(request.socket.remoteAddress) &&
      !request.headers['x-forwarded-for'] &&
      !request.headers.forwarded
    if (!local && !(token && request.headers.authorization === `Bearer ${token}`)) {
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
