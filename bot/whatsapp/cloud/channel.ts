/** The name in links, inbox and outbox. */
export const WHATSAPP_CLOUD = 'whatsapp-cloud'

/** What Meta takes, counted in UTF-16 units: developers.facebook.com/docs/whatsapp/cloud-api, read in 2026. */
export const LONGEST = { text: 4_096, caption: 1_024, asked: 1_024 }
export const MOST_BUTTONS = 3
export const MOST_ROWS = 10
export const LONGEST_LABEL = { button: 20, row: 24, description: 72, id: 200 }
/** A template's variable is one line, and the whole message with it at most 1,024 units. */
export const LONGEST_NEWS = 800
/** Outside of it only templates arrive. */
export const WINDOW_MS = 24 * 3_600_000
/** Ours, well under the 100 MB that Meta takes for documents: a paper of a shop is never that large. */
export const MOST_MEGABYTES = 20
/** A report comes within seconds of the send that it tells of. */
export const REPORTS_WITHIN_MS = 30_000
