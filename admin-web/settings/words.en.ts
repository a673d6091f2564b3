import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  chats: 'Conversations',
  chatsNote: 'Talk to Sanad from Telegram or WhatsApp, you and your staff.',
  noChats: 'No conversation is linked yet.',
  linkChat: 'Link a conversation',
  linked: 'Linked',
  waitsForCode: 'Waits for the code to be sent',
  scan: 'Code to photograph with the phone',
  sendCode: 'Photograph it, or send this code to the bot:',
  codeLasts: 'It works once, for an hour.',
  installable: 'Sanad can be installed on this device',
  installHow:
    'From the browser’s menu, “Install” or “Add to home screen”. It then opens without a network, with what was read last.',
  notInstalled: {
    plain_http:
      'Here Sanad can’t be installed nor opened without a network: browsers allow it over HTTPS only (or on the machine itself). A sale made during a cut is still kept and sent later.',
    old_browser: 'This browser is too old to install Sanad.',
  },
  device: 'This device',
  deviceNote: 'The language and looks of this screen only.',
  business: 'The business',
  businessNote: 'What stands on reports. The form of tax numbers is checked.',
  saved: 'Saved.',
  phone: 'Phone',
  address: 'Address',
  taxRegime: 'Tax regime',
  regimes: { ifu: 'IFU', ae: 'Auto-entrepreneur', reel: 'Réel', unknown: 'I don’t know' },
  nifHint: '15 or 20 digits',
  nisHint: '15 or 18 digits',
  article: 'Article d’imposition',
  keys: 'Access keys',
  keysNote: 'For another program to read or write in your books.',
  newKey: 'Make a key',
  keyName: 'Key {{number}}',
  keyOnce: 'Copy it now: it will not be shown again.',
  keyRevoked: 'Key taken away.',
}
