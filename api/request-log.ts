import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { Meter } from '#core/health/meter.ts'
import { trail } from '#core/trail.ts'

const SLOW_MS = 2_000

/** Gives each request its id, which every line of the log that comes of it carries, and counts its answer. */
export function requestLog(log: Logger, meter: Meter): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID()
    const began = performance.now()
    response.locals.requestId = requestId
    response.set('X-Request-Id', requestId)
    response.once('finish', () => {
      const milliseconds = Math.round(performance.now() - began)
      // A stream that lasts as long as its page is open says nothing about how quick the house is.
      if (!response.get('Content-Type')?.startsWith('text/event-stream'))
        meter.answered(milliseconds, response.statusCode)
      const facts = {
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        milliseconds,
      }
      trail.run({ requestId }, () => {
        if (response.statusCode >= 500 || milliseconds > SLOW_MS) log.warn(facts, 'request')
        else log.info(facts, 'request')
      })
    })
    trail.run({ requestId }, next)
  }
}

/** The pattern and never the address itself, which may hold what a person searched for. */
export function routeOf(request: Request): string {
  const { path } = (request.route ?? {}) as { path?: string }
  return path === undefined ? 'other' : `${request.baseUrl}${path}`
}
