/** The name in links, inbox and outbox. */
export const WHATSAPP_WEB = 'whatsapp-web'

/** WhatsApp takes far more; longer is not read on a phone. */
export const LONGEST = { text: 4_096, caption: 1_024 }
export const MOST_MEGABYTES = 20

/** How long the page is given for what takes time there, and for what does not. */
export const FETCH_MS = 120_000
export const TYPING_MS = 10_000

/**
 * Two signs that nobody sees and nobody types stand before everything that we write, so that in "message to yourself"
 * our own words are known as ours even where a crash kept us from writing down that we said them.
 */
const OURS = '\u2063\u2063'

export function asOurs(text: string): string {
  return `${OURS}${text}`
}

export function isOurs(text: string): boolean {
  return text.startsWith(OURS)
}
