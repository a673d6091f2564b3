import { pino, type Logger } from 'pino'
import { PinoPretty as pretty } from 'pino-pretty'
import type { Settings } from '../core/settings.ts'
import { trail } from '../core/trail.ts'

const HIDDEN = [
  'req.headers.authorization',
  'req.headers.cookie',
  ...['token', 'password', 'key', 'secret', 'passphrase', 'text', 'phone', 'email', 'address'].flatMap(
    (name) => [name, `*.${name}`],
  ),
]

/**
 * The house's log: JSON for machines, lines for a person who looks on. What names a person or opens a door never
 * gets in; each line carries the request, message or job that it comes of.
 */
export function openLog({ logLevel }: Pick<Settings, 'logLevel'>, toPerson = process.stdout.isTTY): Logger {
  const common = {
    redact: { paths: HIDDEN, censor: '…' },
    mixin: () => trail.getStore() ?? {},
    // Faults of databases and networks repeat what they were given.
    serializers: { err: shortError },
  }
  if (!toPerson) return pino({ ...common, level: logLevel })
  // Each request would bury what the owner should see.
  const lines = pretty({ translateTime: 'HH:MM:ss', ignore: 'pid,hostname' })
  return pino({ ...common, level: logLevel === 'info' ? 'warn' : logLevel }, lines)
}

function shortError(error: unknown): object {
  const { type, message, stack, code } = pino.stdSerializers.err(error as Error & { code?: string })
  return {
    type,
    message: withoutTokens(message),
    stack: withoutTokens(stack),
    ...(code ? { code: String(code) } : {}),
  }
}

/** Telegram's token is part of its addresses; ours begin with `snd_`. */
function withoutTokens(text: string): string {
  return text.replaceAll(/\bbot\d+:[\w-]+/g, 'bot…').replaceAll(/\bsnd_[\w-]+/g, 'snd_…')
}
