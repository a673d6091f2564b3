import type { Phrases } from './phrases.ts'

/** What no chat does, by the address of the screen that is to be named. */
export const screenPhrases: Readonly<
  Record<string, { path: string; said: Phrases[string]; of: readonly string[] }>
> = {
  password: {
    path: '/settings/security',
    of: ['password_change'],
    said: [
      'je veux changer mon mot de passe',
      'أريد تغيير كلمة السر',
      'I want to change my password',
      'n7eb nbedel mot de passe',
      'نحب نبدل كلمة السر',
    ],
  },
  second_factor: {
    path: '/settings/security',
    of: ['second_factor_get', 'second_factor_begin', 'second_factor_confirm', 'second_factor_disable'],
    said: [
      'active la double authentification',
      'فعل المصادقة الثنائية',
      'turn on two-factor',
      'activi double auth',
      'فعل الكود الثاني',
    ],
  },
  second_factor_of_all: {
    path: '/settings/security',
    of: ['second_factor_set_for_all'],
    said: [
      'exige le deuxième facteur pour tous mes employés',
      'اطلب العامل الثاني من الجميع',
      'require two-factor from everybody',
      'lazem double auth 3la ga3 li yekhdmo',
      'الكود الثاني لازم على كامل الناس',
    ],
  },
  sessions: {
    path: '/settings/security',
    of: ['sessions_list', 'sessions_end', 'sessions_end_others'],
    said: [
      'déconnecte mes autres appareils',
      'ما هي الأجهزة المتصلة؟',
      'where am I logged in?',
      'win rani connecté',
      'وين راني كونيكتي',
    ],
  },
  keys: {
    path: '/settings/keys',
    of: ['keys_create', 'keys_list', 'keys_revoke'],
    said: [
      'crée une clé API',
      'أنشئ مفتاح API جديد',
      'create an API key',
      'dirli clé API jdida',
      'ديرلي مفتاح API جديد',
    ],
  },
  people: {
    path: '/settings/people',
    of: ['people_list', 'people_update', 'people_remove'],
    said: [
      'ajoute un vendeur à mon équipe',
      'أضف عاملا إلى فريقي',
      'add an employee',
      'zid kheddam jdid',
      'زيد خدام جديد',
    ],
  },
  links: {
    path: '/settings/chats',
    of: ['links_create', 'links_list', 'links_delete', 'links_mine'],
    said: [
      'comment relier mon Telegram ?',
      'كيف أربط واتساب؟',
      'how do I link my WhatsApp?',
      'kifach nlinki Telegram',
      'كيفاش نربط تيليغرام',
    ],
  },
  backups: {
    path: '/settings/data',
    of: ['backups_list', 'backups_make', 'backups_check', 'backups_drop_restore'],
    said: [
      'fais une sauvegarde',
      'متى آخر نسخة احتياطية؟',
      'when was the last backup?',
      'dir sauvegarde',
      'دير نسخة احتياطية',
    ],
  },
  restore: {
    path: '/settings/data',
    of: ['backups_restore'],
    said: [
      'restaure la sauvegarde d’hier',
      'استعادة النسخة الاحتياطية',
      'restore the backup',
      'restori la sauvegarde',
      'رجع الداتا من النسخة الاحتياطية',
    ],
  },
  everything: {
    path: '/settings/data',
    of: ['privacy_export'],
    said: [
      'exporte toutes mes données',
      'صدر كل بياناتي',
      'export all my data',
      'exportili ga3 les données',
      'اكسبورتي الداتا تاعي',
    ],
  },
  closing: {
    path: '/settings/data',
    of: ['privacy_view_erasure', 'privacy_erase_business'],
    said: [
      'je veux fermer mon compte',
      'أريد حذف حسابي',
      'delete my account',
      'supprimi compte ta3i',
      'امسح الكونت تاعي',
    ],
  },
  personal: {
    path: '/settings/data',
    of: [
      'privacy_personal_data',
      'privacy_erase_customer',
      'privacy_supplier_data',
      'privacy_erase_supplier',
      'privacy_staff_data',
      'privacy_erase_staff',
      'privacy_register',
      'privacy_breach_report',
      'privacy_list_consents',
    ],
    said: [
      'efface les données personnelles d’un client',
      'أين سجل المعالجات للقانون 18-07؟',
      'where is the processing register?',
      'win rah registre des traitements',
      'البيانات الشخصية تاع كليان',
    ],
  },
  retention: {
    path: '/settings/data',
    of: ['privacy_get_retention', 'privacy_set_retention', 'conversations_list', 'conversations_get'],
    said: [
      'combien de temps gardes-tu nos messages ?',
      'كم تحتفظ بالرسائل؟',
      'how long do you keep my messages?',
      'ch7al tkhelli les messages',
      'وين راهم المحادثات القديمة؟',
    ],
  },
  log: {
    path: '/settings/audit',
    of: ['audit_list'],
    said: [
      'qui a fait quoi hier ?',
      'من حذف هذا؟',
      'who did what yesterday?',
      'chkoun bedel hadi',
      'شكون بدل هادي؟',
    ],
  },
  channels: {
    path: '/settings/chats',
    of: [
      'channels_list',
      'channels_restart',
      'messages_undelivered_list',
      'messages_undelivered_retry',
      'messages_undelivered_forget',
    ],
    said: [
      'WhatsApp ne marche plus',
      'واتساب لا يعمل',
      'Telegram is not working',
      'WhatsApp ma yekhdemch',
      'تيليغرام ما يخدمش',
    ],
  },
  machine: {
    path: '/settings/health',
    of: ['health_day'],
    said: [
      'est-ce que la machine va bien ?',
      'هل الجهاز بخير؟',
      'is the server fine?',
      'wach lmachine mli7a',
      'واش الآلة مليحة؟',
    ],
  },
  consent: {
    path: '/settings/intelligence',
    of: ['ai_set_consent'],
    said: [
      'active l’IA',
      'أوافق على الذكاء الاصطناعي',
      'turn on the AI model',
      'activi l’IA',
      'فعل الذكاء الاصطناعي',
    ],
  },
  import_items: {
    path: '/tools/inventory/import',
    of: ['inventory_import'],
    said: [
      'importe mes produits depuis Excel',
      'استورد المنتجات من ملف',
      'import my products from a file',
      'importi les produits men fichier',
      'ندخل ملف تاع السلعة',
    ],
  },
  import_sales: {
    path: '/settings/data',
    of: ['sales_import'],
    said: [
      'importe mes ventes depuis un fichier',
      'استورد المبيعات من ملف',
      'import my sales from a file',
      'importi les ventes men fichier',
      'امبورتي المبيعات من ملف',
    ],
  },
  import_prices: {
    path: '/market',
    of: ['market_import_prices'],
    said: [
      'importe les prix de Hamid depuis un fichier',
      'استورد أسعار حميد من ملف',
      'import the prices of Hamid from a file',
      'importi les prix ta3 Hamid men fichier',
      'امبورتي الأسعار تاع حميد من ملف',
    ],
  },
  item_photo: {
    path: '/tools/inventory/photo',
    of: ['inventory_analyze_image', 'inventory_add_from_photo'],
    said: [
      'comment ajouter un produit avec une photo ?',
      'كيف أضيف منتجا بصورة؟',
      'how do I add a product with a photo?',
      'kifach nzid produit b taswira',
      'كيفاش نزيد سلعة بالتصويرة؟',
    ],
  },
  price_photo: {
    path: '/market',
    of: ['market_read_price_photo'],
    said: [
      'lis les prix sur une photo',
      'اقرأ الأسعار من صورة',
      'read prices from a photo',
      'qra souma men taswira',
      'قرا السومة من تصويرة',
    ],
  },
  report: {
    path: '/market/report',
    of: ['market_get_report', 'market_order_report', 'jobs_get'],
    said: [
      'où en est mon rapport ?',
      'أين وصل تقريري؟',
      'is my report ready?',
      'win wsel rapport ta3i',
      'وين وصل التقرير تاعي؟',
    ],
  },
}
