import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  title: 'Sanad',
  open: 'Write to Sanad',
  close: 'Close the conversation',
  placeholder: 'Sold 3 milk at 140…',
  send: 'Send',
  photo: 'Send a photo',
  photoSent: 'Photo sent',
  thinking: 'Sanad is writing…',
  reading: 'Sanad is reading the photo…',
  hello: 'Hello {{name}}. Write the way you speak, or send the photo of a receipt.',
  tries: {
    sale: 'sold 3 milk at 140',
    expense: 'paid 3500 for electricity',
    question: 'how much did I sell today?',
    debt: 'who owes me?',
  },
  notSent: 'Not sent.',
  again: 'Send again',
  clear: 'New conversation',
  rules: 'no AI',
  draftRead: 'I read {{merchant}}, {{amount}}.',
  draftUnread: 'The photo is kept, but I could not read all of it. To complete:',
  confirm: 'Confirm',
  look: 'Check',
  confirmed: 'Booked: {{amount}}.',
}
