import { createHmac, timingSafeEqual } from 'node:crypto'
import { raw, Router, type RequestHandler } from 'express'
import { z } from 'zod'

const WEBHOOK_PATH = '/bot/whatsapp'
const MOST_AT_ONCE = 64
const BODY_WITHIN_MS = 10_000
const question = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.verify_token': z.string(),
  'hub.challenge': z.string(),
})

/**
 * Where Meta brings what happens. Meta asks once whether the address is ours (`hub.challenge`); every notification
 * is signed over its very bytes. 200 is said only once it is kept; anything else and Meta brings it again for days.
 */
export function webhookRouter(
  { verifyToken, appSecret }: { verifyToken: string; appSecret: string },
  keep: (notification: unknown) => Promise<void>,
): Router {
  const router = Router()
  router.get(WEBHOOK_PATH, ({ query }, response) => {
    const asked = question.safeParse(query).data
    if (asked && isSame(asked['hub.verify_token'], verifyToken)) {
      response.type('text/plain').send(asked['hub.challenge'])
    } else response.status(403).end()
  })
  router.post(
    WEBHOOK_PATH,
    strangersWait(),
    raw({ type: () => true, limit: '3mb' }),
    async (request, response) => {
      const body: unknown = request.body
      const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0)
      if (!isSame(request.get('x-hub-signature-256') ?? '', signatureOf(bytes, appSecret))) {
        response.status(401).end()
        return
      }
      await keep(parsed(bytes))
      response.status(200).end()
    },
  )
  return router
}

/**
 * Who calls is known only once the bytes are here: few such bodies are taken in at once, and none for long. Meta is
 * quick, and comes again when it is told to.
 */
function strangersWait(): RequestHandler {
  let inHand = 0
  return (request, response, next) => {
    if (!/^sha256=[0-9a-f]{64}$/.test(request.get('x-hub-signature-256') ?? '')) {
      response.status(401).end()
      return
    }
    if (inHand >= MOST_AT_ONCE) {
      response.status(503).set('Retry-After', '2').end()
      return
    }
    inHand++
    const late = setTimeout(() => request.destroy(), BODY_WITHIN_MS)
    request.once('end', () => clearTimeout(late))
    response.once('close', () => {
      clearTimeout(late)
      inHand--
    })
    next()
  }
}

function signatureOf(bytes: Buffer, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`
}

/** What is signed and yet no JSON would be brought again for ever: it is kept as nothing. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
