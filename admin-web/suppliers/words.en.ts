import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  nothingOwed: 'Nothing to pay',
  youOwe: '{{amount}} to pay',
  count_one: '{{count}} supplier',
  count_other: '{{count}} suppliers',
  add: 'Add a supplier',
  added: '{{name}} is in the book.',
  empty: 'Add your suppliers to know what you owe them.',
  emptySay: 'I owe Cevital 20000',
  nothingFound: 'No supplier matches.',
  ahead: 'paid ahead',
  weOwe: 'We owe',
  paidAhead: 'Paid ahead',
  kinds: { debt: 'Bought on credit', payment: 'Pay' },
  amount: 'Amount (DA)',
  note: 'Note',
  booked: 'Booked. We now owe {{balance}}.',
  due: {
    title: 'To pay',
    all: 'In all',
    late: 'Late',
    soon: 'Within seven days',
    on: 'due {{day}}',
    wasOn: 'was due {{day}}',
    since_one: 'since {{day}} ({{count}} day)',
    since_other: 'since {{day}} ({{count}} days)',
  },
  supplied: 'What they sell us',
  costBefore: 'before {{amount}}',
}
