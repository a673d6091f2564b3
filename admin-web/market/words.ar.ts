import type { InArabic } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InArabic<typeof french> = {
  add: 'تسجيل سعر',
  added: 'سُجّل السعر.',
  prices: 'أسعاركم وأسعار الآخرين',
  empty: 'سجّلوا سعرا رأيتموه عند غيركم: سند يقارنه بسعركم.',
  emptySay: 'عند علي الحليب بـ 145',
  notOurs: 'ما لا تبيعونه',
  weAreCheapest: 'أنتم الأرخص.',
  cheapest: 'الأرخص: {{name}}.',
  same: 'نفس السعر',
  below: 'أقل بـ {{amount}}',
  above: 'أكثر بـ {{amount}}',
  competitor: 'رأيته عند',
  product: 'المنتج',
  price: 'السعر (دج)',
  seasons: 'ما يحمله التقويم',
  noSeasons: 'لا شيء خاص قريبا.',
  indicators: 'البلاد بالأرقام',
}
