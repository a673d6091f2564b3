import { networkInterfaces } from 'node:os'
import qrcode from 'qrcode'
import type { Settings } from '../core/settings.ts'
import { onlyThisMachine } from '../core/settings.ts'
import type { Language } from '../core/shapes.ts'
import { welcomeWords, type WelcomeWords } from './welcome-words.ts'

export type Welcome = {
  port: number
  setupCode: string
  fresh: boolean
  lan: boolean
  language: Language
  /** What whoever starts the house should know although it starts. */
  warnings: readonly string[]
}

/** What `npm start` prints: the address, what is on, what is off and how to switch it on. */
export async function welcome(
  settings: Settings,
  { port, setupCode, fresh, lan, language, warnings }: Welcome,
): Promise<string> {
  const words = welcomeWords[language]
  const address = settings.publicUrl ?? `http://localhost:${port}`
  const lines = [
    '',
    `  Sanad · سند        ${address}`,
    '',
    ...(settings.role === 'all' ? [] : [`  ${words.role[settings.role]}`, '']),
    ...(lan ? await onTheNetwork(port, words) : []),
    ...doors(settings, words).map(
      ({ name, on, how }) =>
        `  ${on ? '●' : '○'} ${name.padEnd(22)} ${on ? words.on : `${words.off}  ${how}`}`,
    ),
    '',
    ...warnings.flatMap((warning) => [`  ⚠ ${warning}`, '']),
  ]
  if (fresh && settings.role !== 'worker' && settings.role !== 'bot' && !onlyThisMachine(settings))
    lines.push(`  Set-up code · Code d’installation · رمز التثبيت:  ${setupCode}`, '')
  lines.push(`  ${words.stops}`, '')
  return lines.join('\n')
}

function doors(settings: Settings, words: WelcomeWords): { name: string; on: boolean; how: string }[] {
  return [
    { name: words.web, on: true, how: '' },
    { name: words.receipts, on: true, how: '' },
    { name: 'Telegram', on: Boolean(settings.telegram.token), how: words.howTelegram },
    { name: words.model, on: Boolean(settings.ai.key || settings.ai.base), how: words.howModel },
    { name: words.lan, on: settings.host !== '127.0.0.1', how: 'npm start -- --lan' },
  ]
}

/** The addresses that a phone in the shop can reach, the first one as a QR code. */
async function onTheNetwork(port: number, words: WelcomeWords): Promise<string[]> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((each) => `http://${each.address}:${port}`)
  const [first] = addresses
  if (!first) return [`  ${words.noLan}`, '']
  const drawn = await qrcode.toString(first, { type: 'terminal', small: true })
  return [...addresses.map((each) => `  ${each}`), '', ...drawn.split('\n').map((line) => `  ${line}`)]
}
