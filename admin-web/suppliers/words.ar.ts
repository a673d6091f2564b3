import type { InArabic } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InArabic<typeof french> = {
  count_zero: 'لا موردين',
  count_one: 'مورد واحد',
  count_two: 'موردان',
  count_few: '{{count}} موردين',
  count_many: '{{count}} موردا',
  count_other: '{{count}} مورد',
  add: 'إضافة مورد',
  added: '{{name}} في الدفتر.',
  empty: 'أضيفوا مورديكم لتعرفوا ما عليكم لهم.',
  emptySay: 'علي 20000 لسيفيتال',
  nothingFound: 'لا مورد يطابق البحث.',
  ahead: 'مدفوع مسبقا',
  name: 'الاسم',
  phone: 'الهاتف',
  weOwe: 'علينا',
  paidAhead: 'مدفوع مسبقا',
  kinds: { debt: 'شراء بالكريدي', payment: 'دفع' },
  amount: 'المبلغ (دج)',
  note: 'ملاحظة',
  booked: 'سُجّل. علينا الآن {{balance}}.',
}
