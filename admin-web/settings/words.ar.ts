import type { InArabic } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InArabic<typeof french> = {
  chats: 'المحادثات',
  chatsNote: 'تحدثوا مع سند من تيليغرام أو واتساب، أنتم وعمالكم.',
  noChats: 'لا محادثة مرتبطة بعد.',
  linkChat: 'ربط محادثة',
  linked: 'مرتبطة',
  waitsForCode: 'تنتظر إرسال الرمز',
  scan: 'رمز يُصوَّر بالهاتف',
  sendCode: 'صوّروه، أو أرسلوا هذا الرمز إلى البوت:',
  codeLasts: 'يصلح مرة واحدة، خلال ساعة.',
  installable: 'يمكن تثبيت سند على هذا الجهاز',
  installHow:
    'من قائمة المتصفح: « تثبيت » أو « إضافة إلى الشاشة الرئيسية ». عندها يفتح دون شبكة بآخر ما قُرئ.',
  notInstalled: {
    plain_http:
      'هنا لا يمكن تثبيت سند ولا فتحه دون شبكة: المتصفح لا يسمح بذلك إلا عبر HTTPS (أو على الجهاز نفسه). ومع ذلك تُحفظ البيعة أثناء الانقطاع وتُرسل بعده.',
    old_browser: 'هذا المتصفح قديم فلا يمكن تثبيت سند.',
  },
  device: 'هذا الجهاز',
  deviceNote: 'لغة هذه الشاشة ومظهرها فقط.',
  business: 'المحل',
  businessNote: 'ما يظهر في التقارير. يُتحقق من شكل الأرقام الجبائية.',
  saved: 'تم الحفظ.',
  phone: 'الهاتف',
  address: 'العنوان',
  taxRegime: 'النظام الجبائي',
  regimes: {
    ifu: 'الضريبة الجزافية الوحيدة',
    ae: 'المقاول الذاتي',
    reel: 'النظام الحقيقي',
    unknown: 'لا أعرف',
  },
  nifHint: '15 أو 20 رقما',
  nisHint: '15 أو 18 رقما',
  article: 'مادة الضريبة',
  keys: 'مفاتيح الدخول',
  keysNote: 'ليقرأ برنامج آخر دفاتركم أو يكتب فيها.',
  newKey: 'إنشاء مفتاح',
  keyName: 'مفتاح {{number}}',
  keyOnce: 'انسخوه الآن: لن يظهر مرة أخرى.',
  keyRevoked: 'أُزيل المفتاح.',
}
