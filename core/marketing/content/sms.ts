import type { SmsSize } from './contract.ts'

// 3GPP TS 23.038: the letters that fit seven bits, and those that take two places.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENDED = '^{}\\[~]|€'
const basic = new Set(BASIC)
const extended = new Set(EXTENDED)

/** How many messages a text is paid for as. One letter outside the seven-bit alphabet makes all of it 16-bit. */
export function smsSize(text: string): SmsSize {
  const letters = Array.from(text)
  if (letters.every((letter) => basic.has(letter) || extended.has(letter))) {
    const length = letters.reduce((sum, letter) => sum + (extended.has(letter) ? 2 : 1), 0)
    return { encoding: 'gsm7', length, parts: length <= 160 ? 1 : Math.ceil(length / 153) }
  }
  const { length } = text
  return { encoding: 'ucs2', length, parts: length <= 70 ? 1 : Math.ceil(length / 67) }
}

const twins: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
}

/** The same text in letters that fit seven bits, where it is in Latin script: `ê` costs more than half of a message. */
export function forSms(text: string): string {
  const plain = text.replace(/[’‘“”«»–—−…\u00a0\u202fœŒ]/g, (letter) => twins[letter] ?? letter)
  if (/\p{Script=Arabic}/u.test(plain)) return plain
  return Array.from(plain)
    .map((letter) =>
      basic.has(letter) || extended.has(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    .join('')
}
