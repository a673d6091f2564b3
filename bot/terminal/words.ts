import type { Language } from '#core/shapes.ts'

/** What the command line itself says. */
export type TerminalWords = {
  usage: string
  about: { help: string; chat: string; link: string }
  unknown(command: string): string
  nobody: string
  greeting(person: string, business: string): string
  photoNeedsPath: string
  noSuchFile(path: string): string
  fileTooLarge(megabytes: number): string
  failed: string
  code(code: string, minutes: number): string
  howToSend: string
}

export const words: Record<Language, TerminalWords> = {
  fr: {
    usage: 'Utilisation : npm run sanad -- COMMANDE',
    about: {
      help: 'cette liste',
      chat: 'parler à l’assistant ici ; /photo CHEMIN envoie un fichier, /quit termine',
      link: 'un code pour lier une discussion Telegram ou WhatsApp ; --staff NOM pour un employé',
    },
    unknown: (command) => `Commande inconnue : ${command}`,
    nobody: 'Personne encore : inscrivez-vous d’abord sur la page web (npm start).',
    greeting: (person, business) => `${business} · ${person}. Écrivez « aide », ou /quit pour finir.`,
    photoNeedsPath: 'Quel fichier ? /photo CHEMIN',
    noSuchFile: (path) => `Fichier introuvable : ${path}`,
    fileTooLarge: (megabytes) => `Fichier trop lourd : ${megabytes} Mo au plus.`,
    failed: 'Désolé, je n’ai pas réussi, et rien n’a été inscrit.',
    code: (code, minutes) => `Code : ${code} (valable ${minutes} minutes, une seule fois)`,
    howToSend: 'Envoyez-le au bot : /start CODE sur Telegram, le code seul sur WhatsApp.',
  },
  ar: {
    usage: 'الاستعمال: npm run sanad -- COMMANDE',
    about: {
      help: 'هذه القائمة',
      chat: 'التحدث مع المساعد هنا؛ ‎/photo‎ لإرسال ملف، ‎/quit‎ للإنهاء',
      link: 'رمز لربط محادثة تيليغرام أو واتساب؛ ‎--staff‎ متبوعا بالاسم لعامل',
    },
    unknown: (command) => `أمر غير معروف: ${command}`,
    nobody: 'لا أحد بعد: سجّل أولا في صفحة الويب (npm start).',
    greeting: (person, business) => `${business} · ${person}. اكتب «مساعدة»، أو ‎/quit‎ للإنهاء.`,
    photoNeedsPath: 'أي ملف؟ ‎/photo CHEMIN',
    noSuchFile: (path) => `الملف غير موجود: ${path}`,
    fileTooLarge: (megabytes) => `الملف كبير جدا: ${megabytes} ميغابايت على الأكثر.`,
    failed: 'عذرا، لم أنجح ولم يُسجَّل أي شيء.',
    code: (code, minutes) => `الرمز: ${code} (صالح ${minutes} دقيقة، مرة واحدة)`,
    howToSend: 'أرسله إلى البوت: ‎/start CODE‎ في تيليغرام، والرمز وحده في واتساب.',
  },
  en: {
    usage: 'Usage: npm run sanad -- COMMAND',
    about: {
      help: 'this list',
      chat: 'talk to the assistant here; /photo PATH sends a file, /quit ends',
      link: 'a code that links a Telegram or WhatsApp chat; --staff NAME for an employee',
    },
    unknown: (command) => `Unknown command: ${command}`,
    nobody: 'Nobody yet: register on the web page first (npm start).',
    greeting: (person, business) => `${business} · ${person}. Write "help", or /quit to end.`,
    photoNeedsPath: 'Which file? /photo PATH',
    noSuchFile: (path) => `No such file: ${path}`,
    fileTooLarge: (megabytes) => `The file is too large: ${megabytes} MB at most.`,
    failed: 'Sorry, I could not do it, and nothing was booked.',
    code: (code, minutes) => `Code: ${code} (valid for ${minutes} minutes, once)`,
    howToSend: 'Send it to the bot: /start CODE on Telegram, the code alone on WhatsApp.',
  },
  'dz-Arab': {
    usage: 'كيفاش: npm run sanad -- COMMANDE',
    about: {
      help: 'هاد القائمة',
      chat: 'اهدر مع المعاون هنا؛ ‎/photo‎ تبعث فيشي، ‎/quit‎ تحبس',
      link: 'كود باش تربط تيليغرام ولا واتساب؛ ‎--staff‎ والاسم للخدّام',
    },
    unknown: (command) => `ما نعرفش هاد الأمر: ${command}`,
    nobody: 'مازال ما كاين حد: سجّل روحك في الويب (npm start).',
    greeting: (person, business) => `${business} · ${person}. اكتب «عاوني»، ولا ‎/quit‎ باش تحبس.`,
    photoNeedsPath: 'واش من فيشي؟ ‎/photo CHEMIN',
    noSuchFile: (path) => `ما لقيتش الفيشي: ${path}`,
    fileTooLarge: (megabytes) => `الفيشي كبير بزاف: ${megabytes} ميغا على الأكثر.`,
    failed: 'اسمحلي، ما قدرتش وما سجّلت والو.',
    code: (code, minutes) => `الكود: ${code} (يمشي ${minutes} دقيقة، خطرة برك)`,
    howToSend: 'ابعثه للبوت: ‎/start CODE‎ في تيليغرام، والكود وحدو في واتساب.',
  },
  'dz-Latn': {
    usage: 'Kifach: npm run sanad -- COMMANDE',
    about: {
      help: 'had la liste',
      chat: 'ahder m3a l’assistant hna; /photo CHEMIN teb3at fichier, /quit te7bes',
      link: 'code bach terbet Telegram wela WhatsApp; --staff NOM lel khedam',
    },
    unknown: (command) => `Ma na3refch had l’commande: ${command}`,
    nobody: 'Mazal makach 7ad: sejjel rou7ek f l’web (npm start).',
    greeting: (person, business) => `${business} · ${person}. Ekteb « 3aweni », wela /quit bach te7bes.`,
    photoNeedsPath: 'Wach men fichier? /photo CHEMIN',
    noSuchFile: (path) => `Ma l9itch l’fichier: ${path}`,
    fileTooLarge: (megabytes) => `L’fichier kbir bezzaf: ${megabytes} Mo 3la l’akther.`,
    failed: 'Smehli, ma 9dertch w ma sejjelt walou.',
    code: (code, minutes) => `Code: ${code} (yemchi ${minutes} d9i9a, khatra berk)`,
    howToSend: 'B3atou l’bot: /start CODE f Telegram, l’code wa7dou f WhatsApp.',
  },
}

/** The language of the machine, as its environment names it; French where it is another one. */
export function languageOfMachine({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)
  return code === 'ar' || code === 'en' ? code : 'fr'
}
