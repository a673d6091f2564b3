import { found, type Finding } from '#core/health/finding.ts'
import { SettingsError, type Settings } from '#core/settings.ts'
import { findChromium } from './chromium.ts'

/** Whether there is a browser for WhatsApp Web. Its signing-in belongs to the running house. */
export async function lookAtWhatsAppWeb({ whatsapp }: Settings): Promise<Finding[]> {
  if (!whatsapp.enabled) return []
  try {
    const { path } = await findChromium(whatsapp.chromiumPath)
    return [found('browser', 'well', { path })]
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return [found('browser', 'ill', { path: whatsapp.chromiumPath ?? '' })]
  }
}
