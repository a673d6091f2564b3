import type { Language } from '#core/shapes.ts'

/** What is said while backups are made and brought back. */
export type BackupWords = {
  backupMade(path: string, megabytes: string): string
  notSent: string
  keyLeftOut: string
  noBackups: string
  usageRestore: string
  comesBack(day: string, photos: number | null): string
  counts: Record<string, string>
  beside(then: string, now: string): string
  absent: string
  confirmRestore: string
  yes: readonly string[]
  notRestored: string
  restored: string
  restoreWaits: string
}

export const backupWords: Record<Language, BackupWords> = {
  fr: {
    backupMade: (path, megabytes) => `Sauvegardé et vérifié : ${path} (${megabytes} Mo)`,
    notSent:
      'Pas encore à l’adresse S3, qui ne l’a pas prise : Sanad la renverra tout seul ; doctor dit pourquoi.',
    keyLeftOut:
      'La clé SECRET_KEY n’y est pas : sans BACKUP_PASSPHRASE la sauvegarde n’est pas chiffrée. Gardez secret.key à part.',
    noBackups: 'Aucune sauvegarde encore.',
    usageRestore: 'Utilisation : restore FICHIER [--yes]',
    comesBack: (day, photos) =>
      `Sauvegarde du ${day}${photos === null ? ', sans les photos (celles d’ici restent)' : `, ${photos} photos`}. Elle ramènerait :`,
    counts: {
      sales: 'ventes',
      expenses: 'dépenses',
      items: 'articles',
      customers: 'clients',
      suppliers: 'fournisseurs',
      messages: 'messages',
      photos: 'fichiers',
    },
    beside: (then, now) => `${then} (ici maintenant : ${now})`,
    absent: 'absente',
    confirmRestore: 'Restaurer ? Les comptes actuels seront mis de côté. (oui / non) ',
    yes: ['oui', 'o', 'yes'],
    notRestored: 'Rien n’a été changé.',
    restored: 'Restauré. Les comptes d’avant sont gardés dans le dossier « replaced ». Lancez npm start.',
    restoreWaits: 'Sanad est ouvert : la restauration entrera quand vous le relancerez (npm start).',
  },
  ar: {
    backupMade: (path, megabytes) => `نُسخ وتم التحقق: ${path} (${megabytes} ميغا)`,
    notSent: 'لم تصل بعد إلى عنوان S3: سند يعيد إرسالها وحده، وdoctor يقول لماذا.',
    keyLeftOut:
      'المفتاح SECRET_KEY ليس في النسخة: بلا BACKUP_PASSPHRASE النسخة غير مشفّرة. احفظ secret.key على حدة.',
    noBackups: 'لا توجد نسخ بعد.',
    usageRestore: 'الاستعمال: restore FILE [--yes]',
    comesBack: (day, photos) =>
      `نسخة ${day}${photos === null ? '، بلا صور (صور هذا الجهاز تبقى)' : `، ${photos} صورة`}. سيعود منها:`,
    counts: {
      sales: 'مبيعات',
      expenses: 'مصاريف',
      items: 'منتجات',
      customers: 'زبائن',
      suppliers: 'موردون',
      messages: 'رسائل',
      photos: 'ملفات',
    },
    beside: (then, now) => `${then} (هنا الآن: ${now})`,
    absent: 'غير موجودة',
    confirmRestore: 'هل تسترجع؟ ستُحفظ الدفاتر الحالية جانبا. (نعم / لا) ',
    yes: ['نعم', 'oui', 'yes'],
    notRestored: 'لم يتغير شيء.',
    restored: 'تم الاسترجاع. الدفاتر السابقة في مجلد replaced. شغّل npm start.',
    restoreWaits: 'سند يعمل: يدخل الاسترجاع عندما تعيد تشغيله (npm start).',
  },
  en: {
    backupMade: (path, megabytes) => `Backed up and checked: ${path} (${megabytes} MB)`,
    notSent:
      'Not at the S3 address yet, which did not take it: Sanad sends it again by itself; doctor says why.',
    keyLeftOut:
      'SECRET_KEY is not in it: without BACKUP_PASSPHRASE the backup is not encrypted. Keep secret.key apart.',
    noBackups: 'No backups yet.',
    usageRestore: 'Usage: restore FILE [--yes]',
    comesBack: (day, photos) =>
      `Backup of ${day}${photos === null ? ', without the photos (those here stay)' : `, ${photos} photos`}. It would bring back:`,
    counts: {
      sales: 'sales',
      expenses: 'expenses',
      items: 'items',
      customers: 'customers',
      suppliers: 'suppliers',
      messages: 'messages',
      photos: 'files',
    },
    beside: (then, now) => `${then} (here now: ${now})`,
    absent: 'not there',
    confirmRestore: 'Restore? The present books are laid aside. (yes / no) ',
    yes: ['yes', 'y', 'oui'],
    notRestored: 'Nothing was changed.',
    restored: 'Restored. The books from before are kept in the folder "replaced". Run npm start.',
    restoreWaits: 'Sanad is running: the restore comes in when you start it again (npm start).',
  },
  'dz-Arab': {
    backupMade: (path, megabytes) => `درنا النسخة وتأكدنا منها: ${path} (${megabytes} ميغا)`,
    notSent: 'مازال ما وصلتش لعنوان S3: سند يعاود يبعثها وحدو، وdoctor يقول علاش.',
    keyLeftOut: 'المفتاح SECRET_KEY ماشي فيها: بلا BACKUP_PASSPHRASE النسخة ماشي مشفرة. خبي secret.key وحدو.',
    noBackups: 'مازال ماكاش نسخ.',
    usageRestore: 'كيفاش: restore FILE [--yes]',
    comesBack: (day, photos) =>
      `نسخة تاع ${day}${photos === null ? '، بلا تصاور (تاع هنا يقعدو)' : `، ${photos} تصويرة`}. ترجع:`,
    counts: {
      sales: 'بيعات',
      expenses: 'مصاريف',
      items: 'سلع',
      customers: 'كليان',
      suppliers: 'فورنيسور',
      messages: 'مساجات',
      photos: 'فيشيات',
    },
    beside: (then, now) => `${then} (دروك هنا: ${now})`,
    absent: 'ماكاش',
    confirmRestore: 'نرجعها؟ الحسابات تاع دروك نحطهم على جنب. (واه / لا) ',
    yes: ['واه', 'نعم', 'oui', 'wah'],
    notRestored: 'ما تبدل والو.',
    restored: 'رجعت. الحسابات تاع قبل راهم في replaced. دير npm start.',
    restoreWaits: 'سند راه شاعل: ترجع كي تعاود تشعلو (npm start).',
  },
  'dz-Latn': {
    backupMade: (path, megabytes) => `Derna la sauvegarde w t2akkedna: ${path} (${megabytes} Mo)`,
    notSent: 'Mazal ma weslatch l l’adresse S3: Sanad y3awed yeb3atha wa7dou, w doctor ygoul 3lach.',
    keyLeftOut:
      'La clé SECRET_KEY machi fiha: bla BACKUP_PASSPHRASE la sauvegarde machi chiffrée. Khebbi secret.key wa7dou.',
    noBackups: 'Mazal makach sauvegarde.',
    usageRestore: 'Kifach: restore FICHIER [--yes]',
    comesBack: (day, photos) =>
      `Sauvegarde ta3 ${day}${photos === null ? ', bla tsawer (ta3 hna yeb9aw)' : `, ${photos} taswira`}. Trejje3:`,
    counts: {
      sales: 'bi3at',
      expenses: 'dépenses',
      items: 'sel3at',
      customers: 'clients',
      suppliers: 'fournisseurs',
      messages: 'messages',
      photos: 'fichiers',
    },
    beside: (then, now) => `${then} (derwek hna: ${now})`,
    absent: 'makach',
    confirmRestore: 'Nrejj3ouha? L7sabat ta3 derwek n7ettouhom 3la jenb. (wah / lala) ',
    yes: ['wah', 'oui', 'ih'],
    notRestored: 'Ma tbeddel walou.',
    restored: 'Rej3et. L7sabat ta3 9bel rahom f replaced. Dir npm start.',
    restoreWaits: 'Sanad rah ya5dem: tedkhel ki t3awed tech3lou (npm start).',
  },
}
