import { found, type Finding } from '#core/health/finding.ts'
import type { Settings } from '#core/settings.ts'
import { openGraph, Refusal } from './graph.ts'

const ASK_MS = 5_000

/** Asks Meta whether it knows this token and this number. Sends and changes nothing. */
export async function lookAtCloud({ whatsappCloud }: Settings): Promise<Finding[]> {
  const { token, phoneId, verifyToken, appSecret, apiRoot } = whatsappCloud
  if (!token && !phoneId) return []
  if (!token || !phoneId || !verifyToken || !appSecret) return [found('cloud_half', 'ill')]
  try {
    await openGraph(token, apiRoot, ASK_MS).get(`${phoneId}?fields=display_phone_number`)
    return [found('cloud', 'well')]
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) return [found('cloud', 'warning')]
    const why = error.status === 401 || error.code === 190 ? 'token' : 'number'
    return [found('cloud', 'ill', { why, said: error.message })]
  }
}
