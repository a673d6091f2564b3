import { said, type Said } from './voice.ts'

/** A screen by its address on the web, what it is called there, and what is done on it. */
export type Screen = { path: string; place: Said; what: Said; why: Said }

const settings = (page: Said): Said => ({
  fr: `Réglages › ${page.fr}`,
  ar: `الإعدادات › ${page.ar}`,
  en: `Settings › ${page.en}`,
  'dz-Arab': `الإعدادات › ${page['dz-Arab']}`,
  'dz-Latn': `Réglages › ${page['dz-Latn']}`,
})
const page = (fr: string, ar: string, en: string): Said => said(fr, ar, en, ar, fr)
const signing = settings(page('Connexion', 'الدخول', 'Signing in'))
const data = settings(page('Données', 'البيانات', 'Data'))
const chats = settings(page('Discussions', 'المحادثات', 'Conversations'))

/** Why it is not done in a chat. */
const whys = {
  secret: said(
    'Un secret ne s’écrit pas dans une discussion.',
    'السر لا يكتب في محادثة.',
    'A secret is not written in a chat.',
    'السر ما يتكتبش في المساج.',
    'Secret ma yetktebch f message.',
  ),
  safe: said(
    'Par sécurité, cela ne se fait pas par message : un téléphone volé suffirait.',
    'للأمان، لا يتم هذا بالرسائل: يكفي هاتف مسروق.',
    'For safety it is not done by message: a stolen phone would be enough.',
    'للأمان، هادي ما تندارش بالمساج: تيليفون مسروق يكفي.',
    'Lel aman, hadi ma tendarch b message : téléphone mesrouq yekfi.',
  ),
  seen: said(
    'Il faut le voir en entier, un message est trop petit.',
    'يجب أن يرى كاملا، والرسالة صغيرة عليه.',
    'It has to be seen whole; a message is too small.',
    'لازم تشوفو كامل، المساج صغير عليه.',
    'Lazem tchoufou kamel, message sghir 3lih.',
  ),
  file: said(
    'Le fichier se choisit à l’écran, et vous voyez ce qui entre avant de valider.',
    'يختار الملف على الشاشة، وترى ما سيدخل قبل التأكيد.',
    'The file is chosen on the screen, where you see what comes in before you confirm.',
    'الفيشي تخيرو في الشاشة، وتشوف واش يدخل قبل ما تأكد.',
    'Fichier tkhayrou f l’écran, w tchouf wach yedkhol qbel ma tconfirmi.',
  ),
} as const

export const screens = {
  password: {
    path: '/settings/security',
    place: signing,
    what: said(
      'Changer le mot de passe',
      'تغيير كلمة السر',
      'Changing the password',
      'تبديل كلمة السر',
      'Tbedil mot de passe',
    ),
    why: whys.secret,
  },
  second_factor: {
    path: '/settings/security',
    place: signing,
    what: said(
      'Le deuxième facteur',
      'العامل الثاني',
      'The second factor',
      'الكود الثاني',
      'Deuxième facteur',
    ),
    why: whys.secret,
  },
  sessions: {
    path: '/settings/security',
    place: signing,
    what: said(
      'Les appareils connectés',
      'الأجهزة المتصلة',
      'Where you are signed in',
      'وين راك كونيكتي',
      'Win rak connecté',
    ),
    why: whys.safe,
  },
  keys: {
    path: '/settings/keys',
    place: settings(page('Clés', 'المفاتيح', 'Keys')),
    what: said('Les clés d’accès', 'مفاتيح الربط', 'Access keys', 'مفاتيح الربط', 'Les clés'),
    why: whys.secret,
  },
  people: {
    path: '/settings/people',
    place: settings(page('Équipe', 'الفريق', 'Team')),
    what: said(
      'L’équipe et ce que chacun peut voir',
      'الفريق وما يراه كل واحد',
      'The team and what each may see',
      'الخدامين وواش يشوف كل واحد',
      'L’équipe w wach ychouf kol wahed',
    ),
    why: whys.safe,
  },
  links: {
    path: '/settings/chats',
    place: chats,
    what: said(
      'Relier ou délier une discussion',
      'ربط محادثة أو فكها',
      'Linking or unlinking a chat',
      'تربط ولا تحل محادثة',
      'Tlinki wela tna7i discussion',
    ),
    why: whys.safe,
  },
  backups: {
    path: '/settings/data',
    place: data,
    what: said('Les sauvegardes', 'النسخ الاحتياطية', 'Backups', 'النسخ الاحتياطية', 'Les sauvegardes'),
    why: whys.safe,
  },
  restore: {
    path: '/settings/data',
    place: data,
    what: said(
      'Restaurer une sauvegarde',
      'استعادة نسخة احتياطية',
      'Restoring a backup',
      'ترجع نسخة احتياطية',
      'Trecuperi sauvegarde',
    ),
    why: whys.safe,
  },
  everything: {
    path: '/settings/data',
    place: data,
    what: said(
      'Emporter toutes vos données',
      'أخذ كل بياناتك',
      'Taking all your data with you',
      'تدي الداتا تاعك كامل',
      'Teddi ga3 les données',
    ),
    why: whys.safe,
  },
  closing: {
    path: '/settings/data',
    place: data,
    what: said(
      'Effacer tout le commerce',
      'محو المحل كله',
      'Erasing the whole business',
      'تمحي الحانوت كامل',
      'Temhi l7anout kamel',
    ),
    why: whys.safe,
  },
  personal: {
    path: '/settings/data',
    place: data,
    what: said(
      'Les données personnelles (loi 18-07)',
      'البيانات الشخصية (القانون 18-07)',
      'Personal data (law 18-07)',
      'المعطيات الشخصية (18-07)',
      'Données personnelles (18-07)',
    ),
    why: whys.seen,
  },
  retention: {
    path: '/settings/data',
    place: data,
    what: said(
      'Les conversations gardées',
      'المحادثات المحفوظة',
      'Conversations that are kept',
      'المحادثات لي نخليوهم',
      'Les conversations li nkhelliw',
    ),
    why: whys.seen,
  },
  log: {
    path: '/settings/audit',
    place: settings(page('Journal', 'السجل', 'Log')),
    what: said('Qui a fait quoi', 'من فعل ماذا', 'Who did what', 'شكون دار واش', 'Chkoun dar wach'),
    why: whys.seen,
  },
  channels: {
    path: '/settings/chats',
    place: chats,
    what: said(
      'L’état de Telegram et WhatsApp, et les messages non remis',
      'حالة تيليغرام وواتساب والرسائل التي لم تصل',
      'How Telegram and WhatsApp stand, and messages that did not arrive',
      'حالة تيليغرام وواتساب والمساجات لي ما وصلوش',
      'État ta3 Telegram w WhatsApp, w les messages li ma weslouch',
    ),
    why: whys.seen,
  },
  machine: {
    path: '/settings/health',
    place: settings(page('Santé', 'الصحة', 'Health')),
    what: said(
      'La santé de la machine',
      'صحة الجهاز',
      'The health of the machine',
      'صحة الماشينة',
      'Santé ta3 la machine',
    ),
    why: whys.seen,
  },
  consent: {
    path: '/settings/intelligence',
    place: settings(page('Intelligence', 'الذكاء', 'Intelligence')),
    what: said(
      'Donner ou retirer l’accord pour l’IA',
      'الموافقة على الذكاء الاصطناعي أو سحبها',
      'Agreeing to the AI or taking that back',
      'توافق على الذكاء ولا تنحي الموافقة',
      'Twafeq 3la l’IA wela tna7i',
    ),
    why: said(
      'Vous y lisez d’abord ce qui sortirait du commerce.',
      'تقرأ هناك أولا ما سيخرج من المحل.',
      'There you first read what would leave the shop.',
      'تقرا تما قبل واش يخرج من الحانوت.',
      'Teqra tema qbel wach yokhroj mel 7anout.',
    ),
  },
  import_items: {
    path: '/tools/inventory/import',
    place: said(
      'Outils › Stock › Importer',
      'الأدوات › المخزون › استيراد',
      'Tools › Stock › Import',
      'الأدوات › المخزون › استيراد',
      'Outils › Stock › Importer',
    ),
    what: said(
      'Importer des produits',
      'استيراد المنتجات',
      'Importing products',
      'تدخل السلعة من فيشي',
      'Timporti les produits',
    ),
    why: whys.file,
  },
  import_sales: {
    path: '/settings/data',
    place: data,
    what: said(
      'Importer des ventes',
      'استيراد المبيعات',
      'Importing sales',
      'تدخل المبيعات من فيشي',
      'Timporti les ventes',
    ),
    why: whys.file,
  },
  import_prices: {
    path: '/market',
    place: said('Marché › Prix', 'السوق › الأسعار', 'Market › Prices', 'السوق › الأسعار', 'Marché › Prix'),
    what: said(
      'Importer les prix d’un concurrent',
      'استيراد أسعار منافس',
      'Importing a competitor’s prices',
      'تدخل أسعار منافس',
      'Timporti les prix ta3 concurrent',
    ),
    why: whys.file,
  },
  item_photo: {
    path: '/tools/inventory/photo',
    place: said(
      'Outils › Stock › Photo',
      'الأدوات › المخزون › صورة',
      'Tools › Stock › Photo',
      'الأدوات › المخزون › صورة',
      'Outils › Stock › Photo',
    ),
    what: said(
      'Ajouter un produit par sa photo',
      'إضافة منتج بصورته',
      'Adding a product by its photo',
      'تزيد سلعة بالتصويرة',
      'Tzid produit b taswira',
    ),
    why: said(
      'Ici, une photo est lue comme un reçu.',
      'هنا تقرأ الصورة كوصل.',
      'Here a photo is read as a receipt.',
      'هنا التصويرة تتقرا كي البون.',
      'Hna taswira tetqra ki bon.',
    ),
  },
  price_photo: {
    path: '/market',
    place: said('Marché › Prix', 'السوق › الأسعار', 'Market › Prices', 'السوق › الأسعار', 'Marché › Prix'),
    what: said(
      'Noter des prix par photo',
      'تسجيل الأسعار بصورة',
      'Noting prices by photo',
      'تسجل السومة بالتصويرة',
      'Tqayed souma b taswira',
    ),
    why: said(
      'Ou dites-le ici : « chez Hamid le lait est à 112 DA ».',
      'أو قله هنا: «سعر الحليب عند حميد 112 دج».',
      'Or say it here: "Hamid sells milk at 112 DA".',
      'ولا قولها هنا: «حميد يبيع الحليب ب 112 دينار».',
      'Wela goulha hna : « hamid ybi3 7lib b 112 da ».',
    ),
  },
  report: {
    path: '/market/report',
    place: said(
      'Marché › Rapport',
      'السوق › التقرير',
      'Market › Report',
      'السوق › التقرير',
      'Marché › Rapport',
    ),
    what: said(
      'Les rapports commandés',
      'التقارير المطلوبة',
      'Reports that were ordered',
      'التقارير لي طلبتهم',
      'Les rapports li tlebthom',
    ),
    why: said(
      'Ici, dites « fais-moi un rapport PDF » et je l’envoie aussitôt.',
      'هنا قل «أعد لي تقرير PDF» وأرسله فورا.',
      'Here, say "make me a PDF report" and I send it at once.',
      'هنا قول «ديرلي تقرير PDF» نبعثو دروك.',
      'Hna goul « dirli rapport PDF » nab3atou dork.',
    ),
  },
} as const satisfies Record<string, Screen>

export type ScreenName = keyof typeof screens
