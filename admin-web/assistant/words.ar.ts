import type { InArabic } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InArabic<typeof french> = {
  title: 'سند',
  open: 'الكتابة لسند',
  close: 'إغلاق المحادثة',
  placeholder: 'بعت 3 حليب بـ 140…',
  send: 'إرسال',
  photo: 'إرسال صورة',
  photoSent: 'أُرسلت الصورة',
  thinking: 'سند يكتب…',
  reading: 'سند يقرأ الصورة…',
  hello: 'مرحبا {{name}}. اكتبوا كما تتكلمون، أو أرسلوا صورة وصل.',
  tries: {
    sale: 'بعت 3 حليب بـ 140',
    expense: 'خلصت 3500 كهرباء',
    question: 'كم بعت اليوم؟',
    debt: 'شكون يسالني؟',
  },
  notSent: 'لم تُرسل.',
  again: 'إعادة الإرسال',
  clear: 'محادثة جديدة',
  rules: 'دون ذكاء اصطناعي',
  draftRead: 'قرأت: {{merchant}}، {{amount}}.',
  draftUnread: 'حُفظت الصورة، لكن لم أستطع قراءة كل شيء. يرجى الإكمال:',
  confirm: 'تأكيد',
  look: 'مراجعة',
  confirmed: 'تم التسجيل: {{amount}}.',
}
