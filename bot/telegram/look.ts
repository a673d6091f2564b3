import { z } from 'zod'
import { found, type Finding } from '#core/health/finding.ts'
import type { Settings } from '#core/settings.ts'
import { faultIn, openApi } from './call.ts'

const ASK_MS = 5_000
const LATELY_MS = 3_600_000
const bot = z.object({ username: z.string() })
/** What Telegram last heard where it pushes to; seconds since 1970. */
const push = z.object({ url: z.string(), last_error_date: z.number(), last_error_message: z.string() })

/** Asks Telegram whether it knows this token, and whether it gets through to us. Sends and changes nothing. */
export async function lookAtTelegram({ telegram }: Settings): Promise<Finding[]> {
  if (!telegram.token) return []
  const api = openApi(telegram.token, telegram.apiRoot, ASK_MS)
  try {
    const { username } = bot.parse(await api.call('getMe', {}, { timeoutMs: ASK_MS }))
    const heard = push.safeParse(await api.call('getWebhookInfo', {}, { timeoutMs: ASK_MS })).data
    const well = found('telegram', 'well', { name: username })
    const lately = heard?.url && Date.now() - heard.last_error_date * 1_000 < LATELY_MS
    if (!heard || !lately) return [well]
    return [well, found('telegram_push', 'warning', { url: heard.url, said: heard.last_error_message })]
  } catch (error) {
    return [faultIn(error) === 'refused' ? found('telegram', 'ill') : found('telegram', 'warning')]
  }
}
