import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  title: 'Expenses',
  count_one: '{{count}} expense',
  count_other: '{{count}} expenses',
  byHand: 'By hand',
  photo: 'Photo of a receipt',
  reading: 'Being read…',
  empty: 'Photograph a receipt: Sanad reads it and you confirm.',
  emptySay: 'paid 3500 for electricity',
  nothingFound: 'Nothing matches this search.',
  toConfirm_one: 'To confirm: {{count}} receipt',
  toConfirm_other: 'To confirm: {{count}} receipts',
  toDesk: 'One after the other',
  confirm: 'Confirm',
  confirmed: 'Expense booked: {{amount}}.',
  look: 'Check',
  unknownMerchant: 'Merchant unknown',
  unknownDate: 'Date unknown',
  unknownAmount: 'Amount unknown',
  date: 'Date',
  merchant: 'Merchant',
  category: 'Category',
  allCategories: 'All categories',
  payment: 'Payment',
  amount: 'Amount',
}
