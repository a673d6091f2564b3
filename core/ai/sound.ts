/** A voice note as a channel or a form hands it over. */
export type Sound = { bytes: Uint8Array; mime: string }

export const MOST_SOUND_MEGABYTES = 16

type Kind = { name: string; format: string; bytesPerSecond: number }

// What phones record: WhatsApp and Telegram send OGG/Opus, iPhones M4A. Rates are low, so that lengths and
// costs are taken rather too high.
const kinds: readonly (Kind & { mimes: RegExp })[] = [
  { mimes: /^(audio|application)\/(ogg|opus)/, name: 'voice.ogg', format: 'ogg', bytesPerSecond: 2_000 },
  {
    mimes: /^(audio|video)\/(mp4|x-m4a|m4a|aac)/,
    name: 'voice.m4a',
    format: 'm4a',
    bytesPerSecond: 4_000,
  },
  { mimes: /^audio\/(mpeg|mp3)/, name: 'voice.mp3', format: 'mp3', bytesPerSecond: 4_000 },
  { mimes: /^(audio|video)\/webm/, name: 'voice.webm', format: 'webm', bytesPerSecond: 2_000 },
  { mimes: /^audio\/(x-)?wav(e)?/, name: 'voice.wav', format: 'wav', bytesPerSecond: 16_000 },
]

export function kindOfSound(mime: string): Kind | null {
  return kinds.find(({ mimes }) => mimes.test(mime.toLowerCase())) ?? null
}

export function isSound(mime: string): boolean {
  return mime.startsWith('audio/') || kindOfSound(mime) !== null
}

export function secondsOf({ bytes, mime }: Sound): number {
  return Math.ceil(bytes.length / (kindOfSound(mime)?.bytesPerSecond ?? 2_000))
}
