/** The name in links, inbox and outbox. */
export const TELEGRAM = 'telegram'

/** What the Bot API takes, counted in UTF-16 units. */
export const LONGEST = { text: 4_096, caption: 1_024 }
/** What a button can carry, in bytes of UTF-8. */
export const LONGEST_CHOICE = 64
/** What the Bot API lets a bot download. */
export const MOST_MEGABYTES = 20

/** Only these are sent to us: everything else that Telegram has is none of our business. */
export const updatesWanted = ['message', 'edited_message', 'callback_query'] as const
