import type { Language } from '#core/shapes.ts'

/** What the command line itself says. */
export type TerminalWords = {
  usage: string
  about: {
    help: string
    chat: string
    link: string
    unlink: string
    demo: string
    user: string
    key: string
    secret: string
    backup: string
    restore: string
    export: string
    doctor: string
  }
  unknown(command: string): string
  nobody: string
  greeting(person: string, business: string): string
  photoNeedsPath: string
  noSuchFile(path: string): string
  fileTooLarge(megabytes: number): string
  failed: string
  code(code: string, minutes: number): string
  howToSend: string
  noChats: string
  /** Under the numbered chats. */
  usageUnlink: string
  unlinked(chat: string): string
  loading: string
  demoThere: string
  signInWith(email: string, password: string): string
  newPassword(email: string): string
  noSuchPerson(email: string): string
  usageUser: string
  factorOff(email: string): string
  factorOfAll(asked: boolean): string
  usageKey: string
  keyOnce(name: string): string
  usageSecret: string
  keyIsGiven: string
  stopFirst: string
  keyRenewed(factors: number): string
  exported(path: string): string
}

export const words: Record<Language, TerminalWords> = {
  fr: {
    usage: 'Utilisation : npm run sanad -- COMMANDE',
    about: {
      help: 'cette liste',
      chat: 'parler à l’assistant ici ; /photo CHEMIN envoie un fichier, /quit termine',
      link: 'un code pour lier une discussion Telegram ou WhatsApp ; --staff NOM pour un employé',
      unlink: 'les discussions liées ; unlink NUMÉRO délie l’une d’elles',
      demo: 'charge une entreprise d’exemple : une supérette d’Oran et son année',
      user: 'liste les comptes ; user password EMAIL change un mot de passe',
      key: 'crée une clé d’API : key NOM, --read pour lire seulement',
      secret: 'secret renew tire une nouvelle clé de la maison, Sanad arrêté',
      backup: 'sauvegarde maintenant les comptes et les photos, et vérifie la copie',
      restore: 'restore : les sauvegardes ; restore FICHIER : montre ce qui reviendrait, puis le ramène',
      export: 'toutes les données en fichiers ouverts, dans un zip : export [FICHIER]',
      doctor: 'cherche ce qui ne va pas et dit quoi faire',
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
    noChats: 'Aucune discussion n’est liée.',
    usageUnlink: 'Pour en délier une : npm run sanad -- unlink NUMÉRO',
    unlinked: (chat) => `Délié : ${chat}. Ce qui y est écrit n’est plus lu.`,
    loading: 'Un an de ventes d’une supérette se prépare (une demi-minute environ)…',
    demoThere: 'L’exemple est déjà chargé.',
    signInWith: (email, password) => `Connectez-vous, depuis cette machine : ${email} · ${password}`,
    newPassword: (email) => `Nouveau mot de passe pour ${email} : `,
    noSuchPerson: (email) => `Aucun compte pour ${email}.`,
    usageUser: 'Utilisation : user, ou user password EMAIL, user no-factor EMAIL, user ask-factor on|off',
    factorOff: (email) => `Plus de double vérification pour ${email}.`,
    factorOfAll: (asked) =>
      asked
        ? 'Chacun devra avoir la double vérification : une semaine pour l’activer.'
        : 'La double vérification n’est plus demandée à tous.',
    usageKey: 'Utilisation : key NOM [--read]',
    keyOnce: (name) => `Clé « ${name} », montrée cette seule fois :`,
    usageSecret: 'Utilisation : npm run sanad -- secret renew',
    keyIsGiven:
      'La clé vient de SECRET_KEY : mettez l’ancienne dans SECRET_KEY_BEFORE, la nouvelle dans SECRET_KEY, et relancez.',
    stopFirst: 'Arrêtez d’abord Sanad : il a encore l’ancienne clé en mémoire.',
    keyRenewed: (factors) =>
      `La clé est neuve : ${factors} double(s) vérification(s) scellée(s) de nouveau. Les codes de liaison en attente ne valent plus. Faites une sauvegarde.`,
    exported: (path) => `Tout est dans ${path}`,
  },
  ar: {
    usage: 'الاستعمال: npm run sanad -- COMMANDE',
    about: {
      help: 'هذه القائمة',
      chat: 'التحدث مع المساعد هنا؛ ‎/photo‎ لإرسال ملف، ‎/quit‎ للإنهاء',
      link: 'رمز لربط محادثة تيليغرام أو واتساب؛ ‎--staff‎ متبوعا بالاسم لعامل',
      unlink: 'المحادثات المربوطة؛ ‎unlink‎ متبوعا برقمها لفصل واحدة',
      demo: 'تحميل مؤسسة للتجربة: سوبيرات في وهران وسنة من نشاطها',
      user: 'قائمة الحسابات؛ user password EMAIL لتغيير كلمة السر',
      key: 'إنشاء مفتاح API: key NOM، ‎--read‎ للقراءة فقط',
      secret: 'secret renew يجدد مفتاح البيت وسند متوقف',
      backup: 'نسخ الدفاتر والصور الآن والتحقق من النسخة',
      restore: 'restore: قائمة النسخ؛ restore FILE: يعرض ما سيعود ثم يعيده',
      export: 'كل البيانات في ملفات مفتوحة داخل zip: export [FILE]',
      doctor: 'يبحث عن الخلل ويقول ما العمل',
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
    noChats: 'لا توجد محادثة مربوطة.',
    usageUnlink: 'لفصل واحدة: npm run sanad -- unlink ورقمها',
    unlinked: (chat) => `فُصلت: ${chat}. ما يُكتب هناك لم يعد يُقرأ.`,
    loading: 'نحضّر سنة من مبيعات سوبيرات (حوالي نصف دقيقة)…',
    demoThere: 'المثال محمّل من قبل.',
    signInWith: (email, password) => `سجّل الدخول من هذا الجهاز: ${email} · ${password}`,
    newPassword: (email) => `كلمة سر جديدة لـ ${email}: `,
    noSuchPerson: (email) => `لا يوجد حساب لـ ${email}.`,
    usageUser: 'الاستعمال: user أو user password EMAIL, user no-factor EMAIL, user ask-factor on|off',
    factorOff: (email) => `أُلغي التحقق بخطوتين لـ ${email}.`,
    factorOfAll: (asked) =>
      asked ? 'سيُطلب التحقق بخطوتين من الجميع: أسبوع لتفعيله.' : 'لم يعد التحقق بخطوتين مطلوبا من الجميع.',
    usageKey: 'الاستعمال: key NOM [--read]',
    keyOnce: (name) => `المفتاح «${name}»، يظهر هذه المرة فقط:`,
    usageSecret: 'الاستعمال: npm run sanad -- secret renew',
    keyIsGiven: 'المفتاح من SECRET_KEY: ضع القديم في SECRET_KEY_BEFORE والجديد في SECRET_KEY ثم أعد الأمر.',
    stopFirst: 'أوقف سند أولا: المفتاح القديم ما زال في ذاكرته.',
    keyRenewed: (factors) =>
      `المفتاح جديد: أعيد ختم ${factors} من التحقق بخطوتين. رموز الربط المنتظرة لم تعد صالحة. خذ نسخة احتياطية.`,
    exported: (path) => `الكل في ${path}`,
  },
  en: {
    usage: 'Usage: npm run sanad -- COMMAND',
    about: {
      help: 'this list',
      chat: 'talk to the assistant here; /photo PATH sends a file, /quit ends',
      link: 'a code that links a Telegram or WhatsApp chat; --staff NAME for an employee',
      unlink: 'the linked chats; unlink NUMBER unlinks one of them',
      demo: 'load a sample business: a superette in Oran and its year',
      user: 'list the accounts; user password EMAIL changes a password',
      key: 'make an API key: key NAME, --read to only read',
      secret: 'secret renew draws a new key of the house, with Sanad stopped',
      backup: 'back up the books and the photos now, and check the copy',
      restore: 'restore: the backups; restore FILE: shows what would come back, then brings it back',
      export: 'all the data as open files in a zip: export [FILE]',
      doctor: 'looks for what is wrong and says what to do',
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
    noChats: 'No chat is linked.',
    usageUnlink: 'To unlink one: npm run sanad -- unlink NUMBER',
    unlinked: (chat) => `Unlinked: ${chat}. What is written there is read no more.`,
    loading: 'A year of a superette is being prepared (about half a minute)…',
    demoThere: 'The sample is loaded already.',
    signInWith: (email, password) => `Sign in, from this machine: ${email} · ${password}`,
    newPassword: (email) => `New password for ${email}: `,
    noSuchPerson: (email) => `There is no account for ${email}.`,
    usageUser: 'Usage: user, or user password EMAIL, user no-factor EMAIL, user ask-factor on|off',
    factorOff: (email) => `No second factor any more for ${email}.`,
    factorOfAll: (asked) =>
      asked
        ? 'Everybody will need a second factor: a week to turn it on.'
        : 'A second factor is no longer asked of everybody.',
    usageKey: 'Usage: key NAME [--read]',
    keyOnce: (name) => `Key “${name}”, shown this once:`,
    usageSecret: 'Usage: npm run sanad -- secret renew',
    keyIsGiven:
      'The key comes from SECRET_KEY: put the old one into SECRET_KEY_BEFORE, the new one into SECRET_KEY, and run it again.',
    stopFirst: 'Stop Sanad first: it has the old key in its memory.',
    keyRenewed: (factors) =>
      `The key is new: ${factors} second factor(s) sealed again. Link codes that wait are void. Make a backup.`,
    exported: (path) => `Everything is in ${path}`,
  },
  'dz-Arab': {
    usage: 'كيفاش: npm run sanad -- COMMANDE',
    about: {
      help: 'هاد القائمة',
      chat: 'اهدر مع المعاون هنا؛ ‎/photo‎ تبعث فيشي، ‎/quit‎ تحبس',
      link: 'كود باش تربط تيليغرام ولا واتساب؛ ‎--staff‎ والاسم للخدّام',
      unlink: 'الهدرات المربوطة؛ ‎unlink‎ والنمرو باش تنحي وحدة',
      demo: 'محل باش تجرب: سوبيرات في وهران والعام تاعها',
      user: 'الحسابات؛ user password EMAIL تبدل كود السر',
      key: 'مفتاح API: key NOM، ‎--read‎ للقراية برك',
      secret: 'secret renew يبدل المفتاح تاع الدار، وسند حابس',
      backup: 'يدير نسخة تاع الحسابات والتصاور دروك ويتأكد منها',
      restore: 'restore: النسخ؛ restore FILE: يوريك واش يرجع ومن بعد يرجعو',
      export: 'المعلومات كامل في zip: export [FILE]',
      doctor: 'يحوس واش ماشي مليح ويقول واش دير',
    },
    unknown: (command) => `ما نعرفش هاد الأمر: ${command}`,
    nobody: 'مازال ما كاين حد: سجل روحك في الويب (npm start).',
    greeting: (person, business) => `${business} · ${person}. اكتب «عاونني»، ولا ‎/quit‎ باش تحبس.`,
    photoNeedsPath: 'واش من فيشي؟ ‎/photo CHEMIN',
    noSuchFile: (path) => `ما لقيتش الفيشي: ${path}`,
    fileTooLarge: (megabytes) => `الفيشي كبير بزاف: ${megabytes} ميغا على الأكثر.`,
    failed: 'اسمحلي، ما قدرتش وما سجلت والو.',
    code: (code, minutes) => `الكود: ${code} (يمشي ${minutes} دقيقة، خطرة برك)`,
    howToSend: 'ابعثه للبوت: ‎/start CODE‎ في تيليغرام، والكود وحدو في واتساب.',
    noChats: 'ما كاين حتى هدرة مربوطة.',
    usageUnlink: 'باش تنحي وحدة: npm run sanad -- unlink والنمرو',
    unlinked: (chat) => `تنحات: ${chat}. لي يتكتب تما ما نقراهش.`,
    loading: 'راني نوجد عام كامل تاع سوبيرات (نص دقيقة)…',
    demoThere: 'المثال راه كاين.',
    signInWith: (email, password) => `ادخل من هاد الماشينة: ${email} · ${password}`,
    newPassword: (email) => `كود سر جديد تاع ${email}: `,
    noSuchPerson: (email) => `ماكاش حساب تاع ${email}.`,
    usageUser: 'كيفاش: user ولا user password EMAIL, user no-factor EMAIL, user ask-factor on|off',
    factorOff: (email) => `نحينا التحقق الثاني تاع ${email}.`,
    factorOfAll: (asked) =>
      asked ? 'كامل لازم يديرو التحقق الثاني: عندهم سيمانة.' : 'التحقق الثاني ما بقاش لازم للناس كامل.',
    usageKey: 'كيفاش: key NOM [--read]',
    keyOnce: (name) => `المفتاح «${name}»، يبان هاد الخطرة برك:`,
    usageSecret: 'كيفاش: npm run sanad -- secret renew',
    keyIsGiven: 'المفتاح جاي من SECRET_KEY: دير القديم في SECRET_KEY_BEFORE والجديد في SECRET_KEY وعاود.',
    stopFirst: 'حبس سند قبل: مازال عندو المفتاح القديم.',
    keyRenewed: (factors) =>
      `المفتاح جديد: تعاود تغلق ${factors} تحقق ثاني. الكودات لي يستناو ما بقاوش يمشو. دير نسخة.`,
    exported: (path) => `كلش راه في ${path}`,
  },
  'dz-Latn': {
    usage: 'Kifach: npm run sanad -- COMMANDE',
    about: {
      help: 'had la liste',
      chat: 'ahder m3a l’assistant hna; /photo CHEMIN teb3at fichier, /quit te7bes',
      link: 'code bach terbet Telegram wela WhatsApp; --staff NOM lel khedam',
      unlink: 'les discussions marboutin; unlink NUMÉRO bach tna7i wa7da',
      demo: '7anout bach tjareb: superette f Wahran w l3am ta3ha',
      user: 'les comptes; user password EMAIL tbeddel mot de passe',
      key: 'clé API: key NOM, --read lel 9raya berk',
      secret: 'secret renew ybeddel la clé ta3 dar, w Sanad 7abes',
      backup: 'ydir sauvegarde ta3 l7sabat w tsawer derwek, w yet2akked menha',
      restore: 'restore: les sauvegardes; restore FICHIER: ywerrik wach yerje3, men ba3d yrejj3ou',
      export: 'les données kamel f zip: export [FICHIER]',
      doctor: 'y7awes wach machi mli7 w ygoul wach dir',
    },
    unknown: (command) => `Ma na3refch had la commande: ${command}`,
    nobody: 'Mazal makach 7ad: sejjel rou7ek f le web (npm start).',
    greeting: (person, business) => `${business} · ${person}. Ekteb « 3awni », wela /quit bach te7bes.`,
    photoNeedsPath: 'Wach men fichier? /photo CHEMIN',
    noSuchFile: (path) => `Ma l9itch le fichier: ${path}`,
    fileTooLarge: (megabytes) => `Le fichier kbir bezzaf: ${megabytes} Mo 3la l’akther.`,
    failed: 'Smehli, ma 9dertch w ma sejjelt walou.',
    code: (code, minutes) => `Code: ${code} (yemchi ${minutes} d9i9a, khatra berk)`,
    howToSend: 'B3atou le bot: /start CODE f Telegram, le code wa7dou f WhatsApp.',
    noChats: 'Makach discussion marbouta.',
    usageUnlink: 'Bach tna7i wa7da: npm run sanad -- unlink NUMÉRO',
    unlinked: (chat) => `Tna7at: ${chat}. Li yetekteb temma ma ne9rahch.`,
    loading: 'Rani nwejed 3am kamel ta3 superette (nos d9i9a)…',
    demoThere: 'L’exemple rah kayen.',
    signInWith: (email, password) => `Connecti men had la machine: ${email} · ${password}`,
    newPassword: (email) => `Mot de passe jdid ta3 ${email}: `,
    noSuchPerson: (email) => `Makach compte ta3 ${email}.`,
    usageUser: 'Kifach: user, wela user password EMAIL, user no-factor EMAIL, user ask-factor on|off',
    factorOff: (email) => `N7ina la double vérification ta3 ${email}.`,
    factorOfAll: (asked) =>
      asked
        ? 'Kamel lazem ydirou la double vérification: 3andhom simana.'
        : 'La double vérification ma b9atch lazma l kamel.',
    usageKey: 'Kifach: key NOM [--read]',
    keyOnce: (name) => `Clé « ${name} », tban had lkhatra berk:`,
    usageSecret: 'Kifach: npm run sanad -- secret renew',
    keyIsGiven: 'La clé jaya men SECRET_KEY: dir l9dima f SECRET_KEY_BEFORE, jdida f SECRET_KEY, w 3awed.',
    stopFirst: '7abbes Sanad 9bel: mazal 3andou la clé l9dima.',
    keyRenewed: (factors) =>
      `La clé jdida: ${factors} double(s) vérification(s) t3awdet tetghle9. Les codes li yestennaw ma b9awch yemchiw. Dir sauvegarde.`,
    exported: (path) => `Kolch rah f ${path}`,
  },
}
