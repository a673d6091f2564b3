import { createServer, type RequestListener, type Server } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { SanadError } from '#core/errors.ts'
import { openOverload } from './overload.ts'

/** More than these in hand (a photo that is read, a write that waits for the disk) and the next is turned away: some in time is better than all late. */
const MOST_AT_ONCE = 256
/** All their bodies together: two hundred photos at their largest are five gigabytes. */
const MOST_BYTES_AT_ONCE = 400 * 1024 * 1024
/** What comes in pieces may become as large as the largest upload. */
const BYTES_OF_UNKNOWN = 20 * 1024 * 1024
const WAIT_SECONDS = 2

/** What a client may take its time for, in milliseconds. */
export type Patience = { headers: number; request: number; silent: number; lookEvery: number }
const usual: Patience = {
  headers: 15_000,
  // A photo over a shop's line; the body of everything else is small.
  request: 120_000,
  // Longer than any work that is waited for: the copy of a large house. Open pages are spoken to more often.
  silent: 600_000,
  lookEvery: 5_000,
}

/** A server that cuts off whoever sends a byte a minute, or takes no byte of what is answered. */
export function openServer(app: RequestListener, patience: Patience = usual): Server {
  const limits = {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.lookEvery,
    keepAliveTimeout: 10_000,
  }
  const server = createServer(limits, app)
  server.timeout = patience.silent
  server.maxHeadersCount = 100
  server.maxRequestsPerSocket = 10_000
  server.maxConnections = 20_000
  return server
}

/** Turns requests away while the house is behind or has its hands full. Whether it lives and is ready is always answered. */
export function handsFull(behindFromMs: number): RequestHandler {
  const overload = openOverload(behindFromMs)
  let inHand = 0
  let bytes = 0
  return (request, response, next) => {
    // Open pages that listen are no work.
    if (request.path === '/api/live') {
      next()
      return
    }
    const heavy = bytesOf(request)
    if (inHand >= MOST_AT_ONCE || bytes + heavy > MOST_BYTES_AT_ONCE || overload.turnsAway())
      throw new SanadError('busy', { retryAfterSeconds: WAIT_SECONDS })
    inHand++
    bytes += heavy
    response.once('close', () => {
      inHand--
      bytes -= heavy
    })
    next()
  }
}

function bytesOf({ headers }: Request): number {
  if (headers['transfer-encoding'] !== undefined) return BYTES_OF_UNKNOWN
  // Said larger than anything that is taken in, it is refused by its own limit.
  return Math.min(Number(headers['content-length'] ?? 0), BYTES_OF_UNKNOWN)
}

/** A whole shop may stand behind one address. */
const CALLERS_AT_ONE_ADDRESS = 5

/**
 * Counted by key or session where there is one, else by address; and by address in any case, since anybody can
 * make up a new key for each call.
 */
export function callsPerMinute(most: number): RequestHandler[] {
  if (most === 0) return []
  return [
    limitBy(addressOf, most * CALLERS_AT_ONE_ADDRESS),
    limitBy((request) => request.headers.authorization ?? request.headers.cookie ?? addressOf(request), most),
  ]
}

/** Whether a caller still has a call left, and one less from here on: for what is answered in another way then. */
export async function hasCallLeft(
  limits: readonly RequestHandler[],
  request: Request,
  response: Response,
): Promise<boolean> {
  for (const limit of limits) {
    const refused = await new Promise((resolve) => void limit(request, response, resolve))
    if (refused !== undefined) return false
  }
  return true
}

/** An IPv6 line has a whole network of addresses: it counts as one. */
export function addressOf(request: Request): string {
  return request.ip === undefined ? '' : ipKeyGenerator(request.ip)
}

function limitBy(keyGenerator: (request: Request) => string, limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator,
    handler: (_request, response) => {
      const wait = Number(response.getHeader('Retry-After') ?? 60)
      throw new SanadError('too_many_calls', { retryAfterSeconds: wait })
    },
  })
}
