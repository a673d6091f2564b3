import { networkInterfaces } from 'node:os'
import qrcode from 'qrcode'
import type { Settings } from '../core/settings.ts'
import { onlyThisMachine } from '../core/settings.ts'

export type Welcome = { port: number; setupCode: string; fresh: boolean; lan: boolean }

/** What `npm start` prints: the address, what is on, what is off and how to switch it on. */
export async function welcome(settings: Settings, { port, setupCode, fresh, lan }: Welcome): Promise<string> {
  const address = settings.publicUrl ?? `http://localhost:${port}`
  const lines = [
    '',
    `  Sanad · سند        ${address}`,
    '',
    ...(lan ? await onTheNetwork(port) : []),
    ...doors(settings).map(
      ({ name, on, how }) => `  ${on ? '●' : '○'} ${name.padEnd(22)} ${on ? 'on' : `off  ${how}`}`,
    ),
    '',
  ]
  if (fresh && !onlyThisMachine(settings))
    lines.push(`  Set-up code · Code d’installation · رمز التثبيت:  ${setupCode}`, '')
  lines.push('  Ctrl-C stops it.', '')
  return lines.join('\n')
}

function doors(settings: Settings): { name: string; on: boolean; how: string }[] {
  return [
    { name: 'Web and API', on: true, how: '' },
    { name: 'Receipts (offline)', on: true, how: '' },
    { name: 'Telegram', on: Boolean(settings.telegram.token), how: 'TELEGRAM_BOT_TOKEN=… (from @BotFather)' },
    {
      name: 'AI model',
      on: Boolean(settings.ai.key || settings.ai.base),
      how: 'OPENAI_API_KEY=… or OPENAI_API_BASE=… (rules answer without it)',
    },
    { name: 'Local network', on: settings.host !== '127.0.0.1', how: 'npm start -- --lan' },
  ]
}

/** The addresses that a phone in the shop can reach, the first one as a QR code. */
async function onTheNetwork(port: number): Promise<string[]> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((each) => `http://${each.address}:${port}`)
  const [first] = addresses
  if (!first) return ['  No local network was found.', '']
  const drawn = await qrcode.toString(first, { type: 'terminal', small: true })
  return [...addresses.map((each) => `  ${each}`), '', ...drawn.split('\n').map((line) => `  ${line}`)]
}
