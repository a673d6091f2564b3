import type { Attachment } from '#core/assistant/contract.ts'
import type { Caller } from '#core/capability.ts'
import type { Message } from '#core/messaging/inbox.ts'
import type { House } from '#core/perform.ts'
import type { Door } from './door.ts'
import { words } from './words.ts'

export type FetchedMedia = {
  attachments: Attachment[]
  /** What is to be said of files that did not come. */
  problems: string[]
  /** Set where nobody could be asked: the message is to be laid back, untouched, for so long. */
  waitMs: number | null
}

/** A channel that answers but hands over no file for this long will not: its sender is asked for it again. */
const PATIENT_MS = 10 * 60_000
const WAIT_MS = { least: 1_000, most: 30_000 }

/**
 * Fetches what hangs on a message, before it is thought about, and keeps it nowhere: after a crash it is fetched again.
 * A line that is down is no fault of the photo: it waits until the line is back.
 */
export async function fetchMedia(
  { parts, clock }: Pick<House, 'parts' | 'clock'>,
  door: Door,
  message: Message,
  { language }: Caller,
): Promise<FetchedMedia> {
  const attachments: Attachment[] = []
  const problems = new Set<string>()
  const ageMs = clock.now().getTime() - Date.parse(message.receivedAt)
  for (const media of message.body.media) {
    const fetched = await door.fetchMedia(media)
    if (fetched.outcome === 'away' && (ageMs < PATIENT_MS || door.isReached?.() === false)) {
      return { attachments: [], problems: [], waitMs: waitAt(ageMs) }
    }
    if (fetched.outcome === 'gone' || fetched.outcome === 'away') problems.add(words[language].gone)
    else if (fetched.outcome === 'too_large') {
      problems.add(words[language].tooLarge(fetched.mostMegabytes))
    } else {
      await parts.scan(fetched.bytes)
      attachments.push({ bytes: fetched.bytes, mime: fetched.mime, name: media.name })
    }
  }
  return { attachments, problems: [...problems], waitMs: null }
}

/** Soon at first, then at leisure. */
function waitAt(ageMs: number): number {
  return Math.min(WAIT_MS.most, Math.max(WAIT_MS.least, Math.round(ageMs / 4)))
}
