import type { InArabic } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InArabic<typeof french> = {
  title: 'الزبائن',
  count_zero: 'لا زبائن',
  count_one: 'زبون واحد',
  count_two: 'زبونان',
  count_few: '{{shown}} زبائن',
  count_many: '{{shown}} زبونا',
  count_other: '{{shown}} زبون',
  owe: '{{amount}} عندهم',
  add: 'إضافة زبون',
  added: '{{name}} في الدفتر.',
  owingOnly: 'من عليهم دين',
  empty: 'دفتر الكريدي فارغ: أضيفوا زبونا.',
  emptySay: 'مختار دا 1200 كريدي',
  nothingFound: 'لا زبون يطابق البحث.',
  ahead: 'دفع مسبقا',
  name: 'الاسم',
  phone: 'الهاتف',
  owes: 'عليه',
  paidAhead: 'دفع مسبقا',
  noEntries: 'لا شيء في صفحته.',
  kinds: { credit: 'يأخذ بالكريدي', payment: 'يدفع' },
  creditSale: 'بيع بالكريدي',
  corrected: 'قيد مصحح',
  amount: 'المبلغ (دج)',
  note: 'ملاحظة',
  booked: {
    credit: '{{amount}} بالكريدي. عليه الآن {{balance}}.',
    payment: 'قُبض {{amount}}. عليه الآن {{balance}}.',
  },
}
