import { expect, test } from 'vitest'
import { asOurs } from './channel.ts'
import { readSeen, type Seen } from './read-message.ts'

const ME = ['213555000000@c.us', '99887766@lid']
const FRIEND = '213555123456@c.us'
const message = (more: Partial<Seen>): Seen => ({
  id: 'false_1',
  from: FRIEND,
  to: '213555000000@c.us',
  fromMe: false,
  type: 'chat',
  text: 'vendu 3 lait',
  edited: false,
  ...more,
})

test('what a person writes to the account is read, under their address', () => {
  expect(readSeen(message({}), ME)).toMatchObject({
    chat: FRIEND,
    outsideId: 'false_1',
    body: { text: 'vendu 3 lait' },
  })
})

test.each([
  ['a group', { from: '1203630@g.us', author: FRIEND }],
  ['a status', { from: 'status@broadcast', author: FRIEND }],
  ['a broadcast list', { from: FRIEND, to: '1@broadcast' }],
  ['a channel', { from: '1203630@newsletter' }],
  ['a call', { type: 'call_log' }],
  ['a notice of keys', { type: 'e2e_notification' }],
  ['a deleted message', { type: 'revoked' }],
  ['what the owner writes to a friend', { from: ME[0] ?? '', to: FRIEND, fromMe: true }],
  ['what we wrote to ourselves', { from: ME[0] ?? '', to: ME[0] ?? '', fromMe: true, text: asOurs('fait') }],
  ['what we wrote, forwarded back to us', { text: asOurs('fait') }],
])('%s is not for us', (_, more) => {
  expect(readSeen(message(more), ME)).toBeNull()
})

test.each([
  ['the number', '213555000000@c.us', '213555000000@c.us'],
  ['the hidden address', '99887766@lid', '99887766@lid'],
  ['both', '213555000000@c.us', '99887766@lid'],
])('“message to yourself” is one chat, whether it comes under %s', (_, from, to) => {
  expect(readSeen(message({ from, to, fromMe: true }), ME)).toMatchObject({ chat: '213555000000@c.us' })
})

test('a contact card gives name and number', () => {
  const vCard = 'BEGIN:VCARD\nVERSION:3.0\nFN:Karim B\nitem1.TEL;waid=213550:+213 550 12 34 56\nEND:VCARD'
  expect(readSeen(message({ type: 'vcard', text: '', vCard }), ME)?.body.contact).toEqual({
    name: 'Karim B',
    phone: '+213 550 12 34 56',
  })
})

test('an edited message is a message of its own, once', () => {
  const once = readSeen(message({ edited: true, text: 'vendu 4 lait' }), ME)
  expect(once?.body.edited).toBe(true)
  expect(once?.outsideId).not.toBe(readSeen(message({}), ME)?.outsideId)
  expect(once?.outsideId).toBe(readSeen(message({ edited: true, text: 'vendu 4 lait' }), ME)?.outsideId)
})
