import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  owing_one: '{{shown}} customer owes you',
  owing_other: '{{shown}} customers owe you',
  title: 'Customers',
  count_one: '{{shown}} customer',
  count_other: '{{shown}} customers',
  owe: '{{amount}} to receive',
  add: 'Add a customer',
  added: '{{name}} is in the book.',
  owingOnly: 'Who owe',
  empty: 'The credit book is empty: add a customer.',
  emptySay: 'Mokhtar took 1200 on credit',
  nothingFound: 'No customer matches.',
  ahead: 'paid ahead',
  name: 'Name',
  phone: 'Phone',
  owes: 'Owes',
  paidAhead: 'Has paid ahead',
  noEntries: 'Nothing written on this page.',
  kinds: { credit: 'Takes on credit', payment: 'Pays' },
  creditSale: 'Sale on credit',
  corrected: 'Entry corrected',
  amount: 'Amount (DA)',
  note: 'Note',
  booked: {
    credit: '{{amount}} on credit. Now owes {{balance}}.',
    payment: '{{amount}} received. Now owes {{balance}}.',
  },
}
