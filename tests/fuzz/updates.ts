import { pressedIn, readUpdate, update as updateShape } from '../../bot/telegram/read-update.ts'
import { readNotification } from '../../bot/whatsapp/cloud/read-change.ts'
import { chanceFrom, spoiled } from './chance.ts'

const from = { id: 7, first_name: 'Amel', language_code: 'fr' }
const chat = { id: 7, type: 'private' }
const file = { file_id: 'f', file_size: 10, mime_type: 'image/jpeg', file_name: 'a.jpg' }
const message = { message_id: 1, from, chat, date: 1 }

/** One of each kind that Telegram may push, whether it is of use or not. */
const updates: readonly object[] = [
  { update_id: 1, message: { ...message, text: 'vendu 3 lait' } },
  { update_id: 1, message: { ...message, photo: [{ ...file, width: 9, height: 9 }], caption: 'reçu' } },
  { update_id: 1, message: { ...message, document: file } },
  { update_id: 1, message: { ...message, voice: { ...file, mime_type: 'audio/ogg', duration: 2 } } },
  { update_id: 1, message: { ...message, audio: file } },
  { update_id: 1, message: { ...message, video: file } },
  { update_id: 1, message: { ...message, contact: { phone_number: '0550', first_name: 'Karim' } } },
  { update_id: 1, message: { ...message, location: { latitude: 35.7, longitude: -0.6 } } },
  { update_id: 1, message: { ...message, sticker: file, media_group_id: 'g' } },
  { update_id: 1, edited_message: { ...message, text: 'vendu 4 lait' } },
  { update_id: 1, channel_post: { ...message, text: 'annonce' } },
  { update_id: 1, callback_query: { id: 'q', from, data: 'c:1', message } },
  {
    update_id: 1,
    my_chat_member: { chat, from, date: 1, new_chat_member: { status: 'kicked', user: from } },
  },
  { update_id: 1, inline_query: { id: 'q', from, query: 'lait', offset: '' } },
  { update_id: 1, poll: { id: 'p', question: 'x', options: [] } },
]

const notification = {
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '1', phone_number_id: 'phone' },
            contacts: [{ profile: { name: 'Amel' }, wa_id: '213550' }],
            messages: [
              { id: 'm', from: '213550', timestamp: '1', type: 'text', text: { body: 'vendu 3 lait' } },
            ],
            statuses: [{ id: 'm', status: 'sent', timestamp: '1', recipient_id: '213550' }],
          },
        },
      ],
    },
  ],
}

/** Reads updates that nobody sends. Answers what was thrown, each with what it was thrown at. */
export function fuzzUpdates(count: number, seed: number): string[] {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  for (let n = 0; n < count && faults.length < 20; n++) {
    const update = spoiled(chance, spoiled(chance, chance.oneOf([...updates, notification])))
    try {
      const read = updateShape.safeParse(update)
      if (read.success) {
        readUpdate(read.data)
        pressedIn(read.data)
      }
      readNotification(update, 'phone')
    } catch (error) {
      faults.push(`${String(error)} at ${JSON.stringify(update)?.slice(0, 300)}`)
    }
  }
  return faults
}
