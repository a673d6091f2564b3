import type { HouseFinding } from '#core/health/finding.ts'
import { whyBucketAway } from '#core/problems/backup-words.ts'
import { migrationWords } from '#core/problems/start-words.ts'
import type { Language } from '#core/shapes.ts'
import type { BooksFinding } from './doctor-books-words.ts'
import { either, type Say } from './doctor-saying.ts'

type DoctorWords = Record<Exclude<HouseFinding, BooksFinding>, Say>

export const doctorWords: Record<Language, DoctorWords> = {
  fr: {
    folder: either(
      'Le dossier des données est accessible.',
      ({ dataDir }) => `Impossible d’écrire dans ${dataDir} : vérifiez son propriétaire et DATA_DIR.`,
    ),
    disk: ({ facts, state }) =>
      `Disque : ${facts.percent} % libre (${facts.gigabytes} Go).${state === 'ill' ? ' Libérez de la place.' : ''}`,
    key_open: ({ facts }) => `D’autres peuvent lire la clé : chmod 600 ${facts.path}`,
    books_closed: ({ facts }) =>
      `Les comptes ne s’ouvrent pas (${facts.file} : ${facts.fault}), sans être forcément abîmés : rendez d’abord leur dossier accessible en écriture, arrêtez ce qui les tient, puis relancez doctor.`,
    books_newer: ({ facts }) => migrationWords.newer(facts.names ?? '').fr,
    no_books: () => 'Pas encore de comptes : npm start les crée.',
    log: either(
      'Le journal des actions est entier.',
      ({ business }) => `Le journal de ${business} a été modifié ou amputé hors de Sanad.`,
    ),
    figures: either(
      'Les totaux tombent juste.',
      ({ what }) => `Des totaux ne tombent pas juste (${what}). Faites une sauvegarde et signalez-le.`,
    ),
    stuck: ({ facts }) =>
      `${facts.count} messages ou travaux ont été abandonnés après plusieurs essais ; les comptes ne sont pas touchés.`,
    backup_age: either(
      'La dernière sauvegarde est récente.',
      ({ hours }) => `Dernière sauvegarde : il y a ${hours} heures. Lancez npm run sanad -- backup.`,
    ),
    backup_open: () =>
      'Les sauvegardes ne sont pas chiffrées et ne contiennent pas SECRET_KEY : donnez BACKUP_PASSPHRASE, ou gardez secret.key à part.',
    bucket: either('La dernière sauvegarde est à l’adresse S3.', ({ reason, day }) =>
      reason
        ? whyBucketAway(reason).fr
        : day
          ? `Dernière sauvegarde à l’adresse S3 : ${day}. npm run sanad -- backup`
          : 'Aucune sauvegarde à l’adresse S3. npm run sanad -- backup',
    ),
    restore_waits: ({ facts }) => `Une restauration attend le prochain démarrage (${facts.from}).`,
    port: either(
      'Le port répond ou est libre.',
      ({ port }) => `Le port ${port} est pris par un autre programme : fermez-le, ou PORT=3001 npm start.`,
    ),
    key_missing: ({ facts }) =>
      `La clé ${facts.path} a disparu : remettez-la, ou restaurez une sauvegarde chiffrée. Sinon chacun refait sa double vérification (npm run sanad -- user no-factor EMAIL).`,
    key_wrong: ({ facts }) =>
      `La clé n’est plus celle qui a scellé ${facts.count} double(s) vérification(s) : remettez l’ancienne (SECRET_KEY ou secret.key).`,
    backup_folder: ({ facts }) =>
      `Impossible d’écrire les sauvegardes dans ${facts.folder} : branchez le disque, ou changez BACKUP_DIR.`,
    backup_none: () => 'Aucune sauvegarde : lancez npm run sanad -- backup.',
    backup_test: ({ facts }) =>
      `La sauvegarde ${facts.backup} n’est pas revenue à l’essai : faites-en une autre, npm run sanad -- backup.`,
    clock: ({ facts }) =>
      `L’horloge de la machine est en retard : la dernière écriture est du ${facts.day}. Réglez-la.`,
    password_only: () =>
      'La boutique est ouverte à tout Internet avec un mot de passe seul : retirez SECOND_FACTOR=offered.',
  },
  ar: {
    folder: either(
      'مجلد البيانات متاح.',
      ({ dataDir }) => `لا يمكن الكتابة في ${dataDir}: تحقق من مالكه ومن DATA_DIR.`,
    ),
    disk: ({ facts, state }) =>
      `القرص: ${facts.percent} % حر (${facts.gigabytes} غيغا).${state === 'ill' ? ' أفرغ مكانا.' : ''}`,
    key_open: ({ facts }) => `يمكن لغيرك قراءة المفتاح: chmod 600 ${facts.path}`,
    books_closed: ({ facts }) =>
      `تعذّر فتح الدفاتر (${facts.file}: ${facts.fault})، وقد لا تكون تالفة: اجعل مجلدها قابلا للكتابة أولا، وأوقف ما يمسكها، ثم أعد doctor.`,
    books_newer: ({ facts }) => migrationWords.newer(facts.names ?? '').ar,
    no_books: () => 'لا دفاتر بعد: npm start ينشئها.',
    log: either('سجل الأعمال كامل.', ({ business }) => `سجل ${business} غُيّر أو نُقص منه خارج سند.`),
    figures: either('المجاميع صحيحة.', ({ what }) => `بعض المجاميع لا تستقيم (${what}). خذ نسخة وأبلغ عنها.`),
    stuck: ({ facts }) => `${facts.count} رسالة أو مهمة تُركت بعد عدة محاولات؛ الدفاتر لم تُمس.`,
    backup_age: either(
      'آخر نسخة احتياطية حديثة.',
      ({ hours }) => `آخر نسخة قبل ${hours} ساعة. شغّل npm run sanad -- backup.`,
    ),
    backup_open: () =>
      'النسخ غير مشفّرة ولا تحتوي SECRET_KEY: ضع BACKUP_PASSPHRASE أو احفظ secret.key على حدة.',
    bucket: either('آخر نسخة موجودة في عنوان S3.', ({ reason, day }) =>
      reason
        ? whyBucketAway(reason).ar
        : day
          ? `آخر نسخة في عنوان S3: ${day}. npm run sanad -- backup`
          : 'لا نسخة في عنوان S3. npm run sanad -- backup',
    ),
    restore_waits: ({ facts }) => `استرجاع ينتظر التشغيل القادم (${facts.from}).`,
    port: either(
      'المنفذ حر أو يجيب عليه سند.',
      ({ port }) => `المنفذ ${port} يشغله برنامج آخر: أغلقه، أو PORT=3001 npm start.`,
    ),
    key_missing: ({ facts }) =>
      `المفتاح ${facts.path} مفقود: أعده، أو استرجع نسخة مشفّرة. وإلا يعيد كل واحد إعداد التحقق بخطوتين (npm run sanad -- user no-factor EMAIL).`,
    key_wrong: ({ facts }) =>
      `المفتاح ليس الذي ختم ${facts.count} من التحقق بخطوتين: أعد القديم (SECRET_KEY أو secret.key).`,
    backup_folder: ({ facts }) => `لا يمكن كتابة النسخ في ${facts.folder}: صِل القرص أو غيّر BACKUP_DIR.`,
    backup_none: () => 'لا توجد أي نسخة: شغّل npm run sanad -- backup.',
    backup_test: ({ facts }) =>
      `النسخة ${facts.backup} لم ترجع عند التجربة: خذ غيرها، npm run sanad -- backup.`,
    clock: ({ facts }) => `ساعة الجهاز متأخرة: آخر تسجيل بتاريخ ${facts.day}. اضبطها.`,
    password_only: () => 'المحل مفتوح على الإنترنت كلها بكلمة المرور وحدها: أزل SECOND_FACTOR=offered.',
  },
  en: {
    folder: either(
      'The data folder can be written.',
      ({ dataDir }) => `${dataDir} can't be written: look at its owner and at DATA_DIR.`,
    ),
    disk: ({ facts, state }) =>
      `Disk: ${facts.percent} % free (${facts.gigabytes} GB).${state === 'ill' ? ' Make some room.' : ''}`,
    key_open: ({ facts }) => `Others can read the key: chmod 600 ${facts.path}`,
    books_closed: ({ facts }) =>
      `The books do not open (${facts.file}: ${facts.fault}), which does not mean that they are damaged: make their folder writable first, stop what holds them, then run doctor again.`,
    books_newer: ({ facts }) => migrationWords.newer(facts.names ?? '').en,
    no_books: () => 'No books yet: npm start makes them.',
    log: either(
      'The log of actions is whole.',
      ({ business }) => `The log of ${business} was changed or cut outside of Sanad.`,
    ),
    figures: either(
      'The totals add up.',
      ({ what }) => `Some totals do not add up (${what}). Make a backup and report it.`,
    ),
    stuck: ({ facts }) =>
      `${facts.count} messages or jobs were given up after several tries; the books are not touched.`,
    backup_age: either(
      'The last backup is recent.',
      ({ hours }) => `Last backup: ${hours} hours ago. Run npm run sanad -- backup.`,
    ),
    backup_open: () =>
      'Backups are not encrypted and lack SECRET_KEY: give BACKUP_PASSPHRASE, or keep secret.key apart.',
    bucket: either('The last backup is at the S3 address.', ({ reason, day }) =>
      reason
        ? whyBucketAway(reason).en
        : day
          ? `Last backup at the S3 address: ${day}. npm run sanad -- backup`
          : 'No backup at the S3 address. npm run sanad -- backup',
    ),
    restore_waits: ({ facts }) => `A restore waits for the next start (${facts.from}).`,
    port: either(
      'The port is free, or Sanad answers there.',
      ({ port }) => `Port ${port} is taken by another program: stop it, or PORT=3001 npm start.`,
    ),
    key_missing: ({ facts }) =>
      `The key ${facts.path} is gone: put it back, or restore an encrypted backup. Otherwise everybody sets up their second factor anew (npm run sanad -- user no-factor EMAIL).`,
    key_wrong: ({ facts }) =>
      `The key is not the one that sealed ${facts.count} second factor(s): put the old one back (SECRET_KEY or secret.key).`,
    backup_folder: ({ facts }) =>
      `Backups can't be written to ${facts.folder}: plug the disk in, or change BACKUP_DIR.`,
    backup_none: () => 'There is no backup: run npm run sanad -- backup.',
    backup_test: ({ facts }) =>
      `The backup ${facts.backup} did not come back when it was tried: make another, npm run sanad -- backup.`,
    clock: ({ facts }) => `The machine's clock is behind: the last line is of ${facts.day}. Set it right.`,
    password_only: () =>
      'The shop is open to the whole internet with a password alone: take SECOND_FACTOR=offered away.',
  },
  'dz-Arab': {
    folder: either(
      'الدوسي تاع المعلومات مليح.',
      ({ dataDir }) => `ما نقدرش نكتب في ${dataDir}: شوف مولاه و DATA_DIR.`,
    ),
    disk: ({ facts, state }) =>
      `الديسك: ${facts.percent} % فارغ (${facts.gigabytes} جيغا).${state === 'ill' ? ' فرغ شوية.' : ''}`,
    key_open: ({ facts }) => `وحدين خرين يقدرو يقراو المفتاح: chmod 600 ${facts.path}`,
    books_closed: ({ facts }) =>
      `الحسابات ما حبوش يتفتحو (${facts.file}: ${facts.fault})، بصح بالاك ماشي خاسرين: خلي الدوسي تاعهم يتكتب فيه، حبس واش راه شادهم، وعاود doctor.`,
    books_newer: ({ facts }) => migrationWords.newer(facts.names ?? '')['dz-Arab'],
    no_books: () => 'مازال ماكاش حسابات: npm start يديرهم.',
    log: either('السجل كامل.', ({ business }) => `السجل تاع ${business} تبدل ولا نقص من برا سند.`),
    figures: either('المجاميع صحاح.', ({ what }) => `كاين مجاميع ماشي صحاح (${what}). دير نسخة وخبر بيها.`),
    stuck: ({ facts }) => `${facts.count} مساج ولا خدمة تحبسو من بعد بزاف محاولات؛ الحسابات ما تمسوش.`,
    backup_age: either(
      'آخر نسخة جديدة.',
      ({ hours }) => `آخر نسخة من ${hours} ساعة. دير npm run sanad -- backup.`,
    ),
    backup_open: () =>
      'النسخ ماشي مشفرين وما فيهمش SECRET_KEY: دير BACKUP_PASSPHRASE ولا خبي secret.key وحدو.',
    bucket: either('آخر نسخة راهي في عنوان S3.', ({ reason, day }) =>
      reason
        ? whyBucketAway(reason)['dz-Arab']
        : day
          ? `آخر نسخة في عنوان S3: ${day}. npm run sanad -- backup`
          : 'ماكاش نسخة في عنوان S3. npm run sanad -- backup',
    ),
    restore_waits: ({ facts }) => `كاين استرجاع يستنى كي تعاود تشعل (${facts.from}).`,
    port: either(
      'البور فارغ ولا سند راه يجاوب فيه.',
      ({ port }) => `البور ${port} شادو برنامج واحد آخر: اغلقو، ولا PORT=3001 npm start.`,
    ),
    key_missing: ({ facts }) =>
      `المفتاح ${facts.path} راح: رجعو، ولا رجع نسخة مشفرة. ولا كل واحد يعاود يدير التحقق الثاني (npm run sanad -- user no-factor EMAIL).`,
    key_wrong: ({ facts }) =>
      `المفتاح ماشي هو لي غلق ${facts.count} تحقق ثاني: رجع القديم (SECRET_KEY ولا secret.key).`,
    backup_folder: ({ facts }) => `ما نقدرش نكتب النسخ في ${facts.folder}: برانشي الديسك ولا بدل BACKUP_DIR.`,
    backup_none: () => 'ماكاش حتى نسخة: دير npm run sanad -- backup.',
    backup_test: ({ facts }) =>
      `النسخة ${facts.backup} ما رجعتش كي جربناها: دير وحدة خرى، npm run sanad -- backup.`,
    clock: ({ facts }) => `الساعة تاع الماشينة موخرة: آخر تقييدة نهار ${facts.day}. قادها.`,
    password_only: () => 'الحانوت محلول على الأنترنت كامل بكود السر وحدو: نحي SECOND_FACTOR=offered.',
  },
  'dz-Latn': {
    folder: either(
      'Le dossier ta3 les données mli7.',
      ({ dataDir }) => `Ma ne9derch nekteb f ${dataDir}: chouf moulah w DATA_DIR.`,
    ),
    disk: ({ facts, state }) =>
      `Le disque: ${facts.percent} % fergha (${facts.gigabytes} Go).${state === 'ill' ? ' Ferregh chwiya.' : ''}`,
    key_open: ({ facts }) => `Wa7din khrin y9edrou ye9raw la clé: chmod 600 ${facts.path}`,
    books_closed: ({ facts }) =>
      `L7sabat ma 7abouch yetfat7ou (${facts.file}: ${facts.fault}), bessa7 balak machi khasrin: khelli le dossier ta3hom yetketeb fih, 7abbes wach rah chadhoum, w 3awed doctor.`,
    books_newer: ({ facts }) => migrationWords.newer(facts.names ?? '')['dz-Latn'],
    no_books: () => 'Mazal makach l7sabat: npm start ydirhom.',
    log: either(
      'Le journal kamel.',
      ({ business }) => `Le journal ta3 ${business} tbeddel wela n9es men berra Sanad.`,
    ),
    figures: either(
      'Les totaux s7a7.',
      ({ what }) => `Kayen des totaux machi s7a7 (${what}). Dir sauvegarde w khebber biha.`,
    ),
    stuck: ({ facts }) =>
      `${facts.count} messages wela tâches te7ebsou men ba3d bezzaf mou7awalat; l7sabat ma tmessouch.`,
    backup_age: either(
      'La dernière sauvegarde jdida.',
      ({ hours }) => `La dernière sauvegarde men ${hours} sa3a. Dir npm run sanad -- backup.`,
    ),
    backup_open: () =>
      'Les sauvegardes machi chiffrées w ma fihomch SECRET_KEY: dir BACKUP_PASSPHRASE, wela khebbi secret.key wa7dou.',
    bucket: either('La dernière sauvegarde rahi f l’adresse S3.', ({ reason, day }) =>
      reason
        ? whyBucketAway(reason)['dz-Latn']
        : day
          ? `Dernière sauvegarde f l’adresse S3: ${day}. npm run sanad -- backup`
          : 'Makach sauvegarde f l’adresse S3. npm run sanad -- backup',
    ),
    restore_waits: ({ facts }) => `Kayen restauration testenna ki t3awed tech3el (${facts.from}).`,
    port: either(
      'Le port fergh wela Sanad rah yjaweb fih.',
      ({ port }) => `Le port ${port} chaddou programme wa7ed akher: aghel9ou, wela PORT=3001 npm start.`,
    ),
    key_missing: ({ facts }) =>
      `La clé ${facts.path} ra7et: rejje3ha, wela rejje3 sauvegarde chiffrée. Sinon kol wa7ed y3awed la double vérification (npm run sanad -- user no-factor EMAIL).`,
    key_wrong: ({ facts }) =>
      `La clé machi hiya li ghel9et ${facts.count} double(s) vérification(s): rejje3 l9dima (SECRET_KEY wela secret.key).`,
    backup_folder: ({ facts }) =>
      `Ma ne9derch nekteb les sauvegardes f ${facts.folder}: branchi le disque, wela beddel BACKUP_DIR.`,
    backup_none: () => 'Makach 7atta sauvegarde: dir npm run sanad -- backup.',
    backup_test: ({ facts }) =>
      `La sauvegarde ${facts.backup} ma rej3etch ki jerrebnaha: dir wa7da khra, npm run sanad -- backup.`,
    clock: ({ facts }) => `La montre ta3 la machine m2akhra: la dernière écriture nhar ${facts.day}. 9eddha.`,
    password_only: () =>
      'L7anout me7loul 3la l’internet kamel b le mot de passe wa7dou: na7i SECOND_FACTOR=offered.',
  },
}
