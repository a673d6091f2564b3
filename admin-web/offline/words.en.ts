import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  away: 'The shop’s machine does not answer.',
  awayShared: 'This device is said to be shared: nothing is kept on it. What you write stays on the screen.',
  awayNote: 'You see what was read last. Sales and photos are kept here.',
  waiting_one: '{{count}} waits for the network',
  waiting_other: '{{count}} wait for the network',
  refused_one: '{{count}} was refused',
  refused_other: '{{count}} were refused',
  look: 'Show',
  title: 'Waiting to be sent',
  note: 'Each goes by itself, once only, as soon as the shop’s machine answers.',
  nothing: 'Nothing waits.',
  kinds: { sale: 'Sale', photo: 'Photo' },
  kept: 'Kept on this device: sent as soon as the network is back.',
  sent_one: '{{count}} that waited was sent.',
  sent_other: '{{count}} that waited were sent.',
  staysInForm: 'The sale stays in this form: this device is said to be shared, nothing is kept on it.',
  isMine: 'It is mine: keep it here',
  ownNow: 'Done. Press again: the sale will wait for the network on this device.',
  sendNow: 'Send now',
  tryAgain: 'Try again',
  dropped: 'It was taken out.',
  newVersion: 'A new version of Sanad is ready.',
  takeIt: 'Reload',
}
