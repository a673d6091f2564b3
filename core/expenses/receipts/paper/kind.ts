import { UnreadableImage } from '../../../pictures/unreadable-image.ts'

const MOST_BYTES = 25_000_000

export type Kind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf'

/**
 * What a person sent, by its first bytes.
 * @throws UnreadableImage for what is no picture at all, so that it need not wait in line to be refused
 */
export function kindToRead(bytes: Uint8Array): Kind {
  if (bytes.length === 0) throw new UnreadableImage('empty')
  if (bytes.length > MOST_BYTES) throw new UnreadableImage('too_large')
  const kind = kindOf(bytes)
  if (kind === null) throw new UnreadableImage('not_an_image')
  return kind
}

export function kindOf(bytes: Uint8Array): Kind | null {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return 'webp'
  if (letters(4, 8) === 'ftyp' && /^(hei[cx]|hev[cx]|mif1|msf1)$/.test(letters(8, 12))) return 'heic'
  if (letters(0, 1024).includes('%PDF-')) return 'pdf'
  return null
}
