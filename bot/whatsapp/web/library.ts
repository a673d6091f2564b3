import { setTimeout as wait } from 'node:timers/promises'
import whatsapp, { type Client as LibraryClient, type Message } from 'whatsapp-web.js'
import type { CaughtUp, Command, Told } from './protocol.ts'
import type { Seen } from './read-message.ts'

/** The library, as far as we use it. Nothing else in the house knows it. */
export type Client = Pick<
  LibraryClient,
  'on' | 'info' | 'getMessageById' | 'getChatById' | 'sendMessage' | 'getState' | 'getContactLidAndPhone'
>

const { MessageMedia } = whatsapp
/** So many newest messages of a chat are read; where they don't reach back far enough, so many more. */
const CAUGHT_UP = [200, 2_000]
/** A message whose fate is unknown was the last that we sent to its chat; others may have written since. */
const MOST_LOOKED_THROUGH = 30
/** After a change on WhatsApp's side, media may come only at a later try, or never. */
const FETCH_TRIES_AFTER_MS: readonly number[] = [0, 2_000, 5_000]

/** Tells the house what the library emits. */
export function listenTo(client: Client, tell: (told: Told) => void): void {
  client.on('qr', (qr) => tell({ kind: 'qr', qr }))
  client.on('authenticated', () => tell({ kind: 'signed_in' }))
  client.on('auth_failure', (why) => tell({ kind: 'signed_out', why }))
  client.on('ready', () => void whoAmI(client).then((me) => tell({ kind: 'ready', ...me })))
  client.on('disconnected', (reason) => {
    const why: string = reason
    if (why === 'LOGOUT' || why.startsWith('UNPAIRED')) tell({ kind: 'signed_out', why })
    else tell({ kind: why.endsWith('TOS_BLOCK') ? 'banned' : 'failed', why })
  })
  // Not `message`: that leaves out what the owner writes to themselves.
  client.on('message_create', (message) => see(message, false))
  client.on('message_edit', (message) => see(message, true))

  /** One after another: what a hidden address stands for is asked for, and must not change the order. */
  let seeing = Promise.resolve()
  function see(message: Message, edited: boolean): void {
    seeing = seeing
      .then(() => toSeen(client, message, edited))
      .then((each) => tell({ kind: 'seen', message: each }))
  }
}

/** Does what the house asks for. */
export async function obey(client: Client, command: Exclude<Command, { do: 'stop' }>): Promise<unknown> {
  switch (command.do) {
    case 'send': {
      const { chat, text, picture, paper } = command
      const media = picture
        ? new MessageMedia(picture.mime, picture.base64)
        : paper && new MessageMedia(paper.mime, paper.base64, paper.name)
      const sent = media
        ? await client.sendMessage(chat, media, { caption: text, sendMediaAsDocument: paper !== undefined })
        : await client.sendMessage(chat, text, { linkPreview: false })
      return { outsideId: sent?.id?._serialized }
    }
    case 'find_sent':
      return { outsideIds: await findSent(client, command.chat, command.text) }
    case 'fetch':
      return fetchMedia(client, command.messageId)
    case 'catch_up':
      return catchUp(client, command.chats)
    case 'typing':
      await (await client.getChatById(command.chat)).sendStateTyping()
      return null
  }
}

export async function fetchMedia(
  client: Client,
  messageId: string,
  triesAfterMs = FETCH_TRIES_AFTER_MS,
): Promise<{ base64: string; mime: string } | null> {
  for (const afterMs of triesAfterMs) {
    await wait(afterMs)
    const message = await client.getMessageById(messageId)
    const media = await message?.downloadMedia()
    if (media?.data) return { base64: media.data, mime: media.mimetype.split(';')[0] ?? media.mimetype }
  }
  return null
}

/** The newest messages of some chats, the oldest first; what the house has already, it drops. */
async function catchUp(client: Client, chats: { chat: string; since: number }[]): Promise<CaughtUp> {
  const messages: Seen[] = []
  const unread: string[] = []
  for (const { chat, since } of chats) {
    try {
      for (const message of await messagesSince(client, chat, since)) {
        messages.push(await toSeen(client, message, false))
      }
    } catch {
      // The house asks for it again; one chat that breaks must not hide the others.
      unread.push(chat)
    }
  }
  return { messages, unread }
}

async function messagesSince(client: Client, address: string, since: number): Promise<Message[]> {
  const chat = await client.getChatById(address)
  let newest: Message[] = []
  for (const limit of CAUGHT_UP) {
    newest = await chat.fetchMessages({ limit })
    if (newest.length < limit || newest.some(({ timestamp }) => timestamp < since)) break
  }
  return newest
    .filter(({ timestamp }) => timestamp >= since)
    .toSorted((one, other) => one.timestamp - other.timestamp)
}

async function findSent(client: Client, address: string, text: string): Promise<string[]> {
  const newest = await (await client.getChatById(address)).fetchMessages({ limit: MOST_LOOKED_THROUGH })
  return newest
    .flatMap(({ id, fromMe, body }) => (fromMe && body === text ? [id._serialized] : []))
    .toReversed()
}

/** The account's own addresses: its number first, then the hidden one under which the same chats may come. */
async function whoAmI(client: Client): Promise<{ me: string[]; name?: string }> {
  const { wid, pushname } = client.info
  const number = wid._serialized
  const [other] = await client.getContactLidAndPhone([number]).catch(() => [])
  const me = [number, other?.pn, other?.lid].filter((each) => each !== undefined)
  return { me: [...new Set(me)], ...(pushname ? { name: pushname } : {}) }
}

async function toSeen(client: Client, message: Message, edited: boolean): Promise<Seen> {
  const { id, fromMe, author, type, body, location, hasMedia, vCards } = message
  const raw = message.rawData as { mimetype?: string; filename?: string; size?: number; notifyName?: string }
  const isCard = type === whatsapp.MessageTypes.CONTACT_CARD
  return {
    id: id._serialized,
    from: await asNumber(client, message.from),
    to: message.to,
    fromMe,
    author,
    type,
    text: isCard || type === whatsapp.MessageTypes.LOCATION ? '' : body,
    name: raw.notifyName,
    media: hasMedia
      ? { mime: raw.mimetype?.split(';')[0] ?? '', name: raw.filename, bytes: raw.size }
      : undefined,
    vCard: isCard ? vCards[0] : undefined,
    location: location && { latitude: Number(location.latitude), longitude: Number(location.longitude) },
    edited,
  }
}

/**
 * A chat may come under its number one day and under a hidden address the next: where the library knows the number,
 * that is the chat's name for good.
 */
async function asNumber(client: Client, address: string): Promise<string> {
  if (!address.endsWith('@lid')) return address
  const [known] = await client.getContactLidAndPhone([address]).catch(() => [])
  return known?.pn ?? address
}
