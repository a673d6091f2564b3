import { z } from 'zod'
import type { Settings } from '#core/settings.ts'
import { openApi } from './call.ts'

const ASK_MS = 5_000
const bot = z.object({ username: z.string() })

/** The bot's user name, or null where there is no bot or Telegram can't be reached now. */
export async function askBotName({ telegram }: Pick<Settings, 'telegram'>): Promise<string | null> {
  if (!telegram.token) return null
  const answer = await openApi(telegram.token, telegram.apiRoot)
    .call('getMe', {}, { timeoutMs: ASK_MS })
    .catch(() => null)
  return bot.safeParse(answer).data?.username ?? null
}
