import { chatsOf, linkedIn } from '#core/business/linking/store.ts'
import { firstOwner } from '#core/business/store.ts'
import type { Messaging } from '#core/messaging/messaging.ts'
import type { House } from '#core/perform.ts'
import type { Language } from '#core/shapes.ts'
import { words } from '../../words.ts'
import { WHATSAPP_WEB } from './channel.ts'
import type { Cry } from './states.ts'

/** Older than this, what was missed while nobody listened is no longer news. */
const CATCH_UP_MS = 48 * 3_600_000

/** Tells whoever runs this house, in another chat of theirs, what WhatsApp Web needs of them; once an hour at most. */
export async function askForHelp(
  { books, clock }: Pick<House, 'books' | 'clock'>,
  messaging: Pick<Messaging, 'tell' | 'wake'>,
  what: Cry,
): Promise<void> {
  await books.write(async (tx) => {
    const owner = await firstOwner(tx)
    const chat = owner && (await chatsOf(tx, owner.id)).find(({ channel }) => channel !== WHATSAPP_WEB)
    if (!owner || !chat) return
    const language = owner.language as Language
    const dedupe = `whatsapp-web:${what}:${clock.now().toISOString().slice(0, 13)}`
    const to = { channel: chat.channel, chat: chat.address, businessId: owner.businessId, dedupe }
    await messaging.tell(tx, to, { text: words[language].whatsapp[what], language, choices: [] })
  })
  messaging.wake()
}

/** Linked chats, and from when on what was written there while nobody listened is ours to read. */
export async function chatsToCatchUp({
  books,
}: Pick<House, 'books'>): Promise<{ chat: string; since: Date }[]> {
  const chats = await books.read((tx) => linkedIn(tx, WHATSAPP_WEB))
  const oldest = Date.now() - CATCH_UP_MS
  return chats.map(({ chat, since }) => ({ chat, since: new Date(Math.max(wholeSecond(since), oldest)) }))
}

/** WhatsApp's clock shows no less than seconds: what was written in the second of the linking came after it. */
function wholeSecond(instant: string): number {
  return Math.floor(Date.parse(instant) / 1_000) * 1_000
}
