import { timingSafeEqual } from 'node:crypto'
import { json, Router } from 'express'

export const WEBHOOK_PATH = '/bot/telegram'

/**
 * Where Telegram pushes updates. Who does not know the secret is told that there is nothing here. 200 is said only
 * once the update is kept; anything else and Telegram brings it again.
 */
export function webhookRouter(secret: string, keep: (updates: unknown[]) => Promise<void>): Router {
  const router = Router()
  router.post(
    WEBHOOK_PATH,
    (request, response, next) => {
      if (isSame(request.get('x-telegram-bot-api-secret-token') ?? '', secret)) next()
      else response.status(404).end()
    },
    json({ limit: '1mb' }),
    async (request, response) => {
      await keep([request.body])
      response.status(200).end()
    },
  )
  return router
}

function isSame(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)]
  return one.length === other.length && timingSafeEqual(one, other)
}
