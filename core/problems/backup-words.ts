import type { Problems } from '../errors.ts'
import { sentence, type ProblemSentences, type Sentence } from './sentence.ts'

/** Why a backup can't come back. */
const unusableBackup: Record<Problems['backup_unusable']['reason'], Sentence> = {
  passphrase_missing: sentence(
    'Cette sauvegarde est chiffrée : il faut BACKUP_PASSPHRASE.',
    'هذه النسخة مشفّرة: يلزم BACKUP_PASSPHRASE.',
    'This backup is encrypted: BACKUP_PASSPHRASE is needed.',
    'هاد النسخة مشفرة: لازم BACKUP_PASSPHRASE.',
    'Had la sauvegarde chiffrée: lazem BACKUP_PASSPHRASE.',
  ),
  passphrase_wrong: sentence(
    'La phrase secrète n’ouvre pas cette sauvegarde, ou son début est abîmé. Remettez dans BACKUP_PASSPHRASE celle du jour où elle a été faite.',
    'كلمة السر لا تفتح هذه النسخة، أو أن بدايتها تالفة. أعد إلى BACKUP_PASSPHRASE كلمة اليوم الذي أُخذت فيه.',
    'The passphrase does not open this backup, or its beginning is damaged. Put the one of the day it was made into BACKUP_PASSPHRASE.',
    'كلمة السر ما تحلش هاد النسخة، ولا البداية تاعها خاسرة. رجع في BACKUP_PASSPHRASE تاع النهار لي تدارت فيه.',
    'La phrase secrète ma t7elch had la sauvegarde, wela lbidaya ta3ha khasra. Rejje3 f BACKUP_PASSPHRASE ta3 nhar li dderet fih.',
  ),
  damaged: sentence(
    'Cette sauvegarde est abîmée. Prenez la précédente.',
    'هذه النسخة تالفة. خذ التي قبلها.',
    'This backup is damaged. Take the one before.',
    'هاد النسخة خاسرة. خوذ لي قبلها.',
    'Had la sauvegarde khasra. Khoud li 9bel menha.',
  ),
  not_a_backup: sentence(
    'Ce fichier n’est pas une sauvegarde de Sanad.',
    'هذا الملف ليس نسخة احتياطية من سند.',
    'This file is not a backup of Sanad.',
    'هاد الفيشي ماشي نسخة تاع سند.',
    'Had le fichier machi sauvegarde ta3 Sanad.',
  ),
  newer: sentence(
    'Cette sauvegarde vient d’une version plus récente. Mettez Sanad à jour d’abord.',
    'هذه النسخة من إصدار أحدث. حدّث سند أولا.',
    'This backup comes from a newer version. Update Sanad first.',
    'هاد النسخة من version جديدة. حدث سند اللول.',
    'Had la sauvegarde men version jdida. Dir mise à jour lewwel.',
  ),
}

/** Why the S3 address of the backups does not serve. */
const bucketAway: Record<Problems['bucket_away']['reason'], Sentence> = {
  unreachable: sentence(
    'L’adresse S3 des sauvegardes ne répond pas. Vérifiez l’Internet et S3_ENDPOINT, puis réessayez.',
    'عنوان S3 للنسخ لا يجيب. تحقق من الإنترنت ومن S3_ENDPOINT ثم أعد المحاولة.',
    'The S3 address of the backups does not answer. Check the internet and S3_ENDPOINT, then try again.',
    'عنوان S3 تاع النسخ ما راهش يجاوب. شوف الأنترنت و S3_ENDPOINT، ومن بعد عاود.',
    'L’adresse S3 ta3 les sauvegardes ma rahich tjaweb. Chouf l’internet w S3_ENDPOINT, w 3awed.',
  ),
  refused: sentence(
    'L’adresse S3 refuse nos clés. Vérifiez S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY et leurs droits.',
    'عنوان S3 يرفض مفاتيحنا. تحقق من S3_ACCESS_KEY_ID و S3_SECRET_ACCESS_KEY وصلاحياتهما.',
    'The S3 address refuses our keys. Check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and what they may do.',
    'عنوان S3 ما قبلش المفاتيح. شوف S3_ACCESS_KEY_ID و S3_SECRET_ACCESS_KEY والصلاحيات تاعهم.',
    'L’adresse S3 ma 9eblatch les clés. Chouf S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY w les droits ta3hom.',
  ),
  clock: sentence(
    'L’adresse S3 refuse l’heure de cette machine. Réglez son horloge.',
    'عنوان S3 يرفض ساعة هذا الجهاز. اضبطها.',
    'The S3 address refuses this machine’s time. Set its clock.',
    'عنوان S3 ما قبلش الساعة تاع هاد الماشينة. عدلها.',
    'L’adresse S3 ma 9eblatch l’heure ta3 had la machine. 3eddelha.',
  ),
  no_bucket: sentence(
    'L’adresse S3 répond, mais ce compartiment n’y est pas. Vérifiez S3_BUCKET.',
    'عنوان S3 يجيب، لكن هذه الحاوية غير موجودة فيه. تحقق من S3_BUCKET.',
    'The S3 address answers, but has no such bucket. Check S3_BUCKET.',
    'عنوان S3 راه يجاوب، بصح ماكاش هاد الـ bucket. شوف S3_BUCKET.',
    'L’adresse S3 tjaweb, bessa7 had le bucket makach. Chouf S3_BUCKET.',
  ),
}

/** Where it is kept as text only: by the alert, by the doctor. */
export function whyBucketAway(reason: string | null | undefined): Sentence {
  return new Map(Object.entries(bucketAway)).get(reason ?? '') ?? bucketAway.unreachable
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_048_576)

/** What stands between the books and their backups. */
export const backupWords = {
  backup_unusable: ({ reason }) => unusableBackup[reason],
  bucket_away: ({ reason }) => bucketAway[reason],
  books_damaged: ({ fault }) =>
    sentence(
      `Les comptes ont un défaut (${fault}). npm run sanad -- doctor dit s’il se répare ou s’il faut restaurer.`,
      `في الدفاتر خلل (${fault}). يقول npm run sanad -- doctor هل يُصلَح أم يلزم الاسترجاع.`,
      `The books have a fault (${fault}). npm run sanad -- doctor tells whether it can be mended or a restore is needed.`,
      `الحسابات فيهم خلل (${fault}). npm run sanad -- doctor يقولك إذا يتصلح ولا لازم ترجع نسخة.`,
      `L7sabat fihom 3ayb (${fault}). npm run sanad -- doctor ygoullek ida yetsla7 wela lazem trejje3 sauvegarde.`,
    ),
  books_unreadable: ({ file, backup }) => {
    const restore = backup ? `npm run sanad -- restore ${backup}` : ''
    return sentence(
      `Le fichier des comptes ne se lit plus : ${file}. ${backup ? `Dernière bonne sauvegarde : ${restore}` : 'Aucune sauvegarde n’a été trouvée : npm run sanad -- doctor dit quoi essayer.'}`,
      `ملف الدفاتر لا يُقرأ: ${file}. ${backup ? `آخر نسخة سليمة: ${restore}` : 'لا توجد نسخة احتياطية: npm run sanad -- doctor يقول ما يمكن تجربته.'}`,
      `The file of the books can’t be read any more: ${file}. ${backup ? `Last good backup: ${restore}` : 'No backup was found: npm run sanad -- doctor tells what to try.'}`,
      `الفيشي تاع الحسابات ما يتقراش: ${file}. ${backup ? `آخر نسخة مليحة: ${restore}` : 'ماكاش نسخة: npm run sanad -- doctor يقولك واش تجرب.'}`,
      `Le fichier ta3 l7sabat ma yet9rach: ${file}. ${backup ? `La dernière sauvegarde: ${restore}` : 'Makach sauvegarde: npm run sanad -- doctor ygoullek wach tjerreb.'}`,
    )
  },
  disk_full: ({ freeBytes, neededBytes }) =>
    sentence(
      `Pas assez de place sur le disque : ${megabytes(freeBytes)} Mo libres, il en faut ${megabytes(neededBytes)}. Libérez de la place.`,
      `لا مكان كافٍ في القرص: ${megabytes(freeBytes)} ميغا حرة والمطلوب ${megabytes(neededBytes)}. أفرغ مكانا.`,
      `Not enough room on the disk: ${megabytes(freeBytes)} MB free, ${megabytes(neededBytes)} needed. Make some room.`,
      `الديسك عامر: ${megabytes(freeBytes)} ميغا فارغة ولازم ${megabytes(neededBytes)}. فرغ شوية.`,
      `Le disque 3amer: ${megabytes(freeBytes)} Mo libres w lazem ${megabytes(neededBytes)}. Ferregh chwiya.`,
    ),
  cannot_write: () =>
    sentence(
      'Sanad ne peut plus écrire sur son disque ; rien n’a été inscrit. Vérifiez le disque et le dossier des données.',
      'لا يستطيع سند الكتابة على قرصه؛ لم يُسجّل شيء. تحقق من القرص ومجلد البيانات.',
      'Sanad can’t write on its disk any more; nothing was recorded. Look at the disk and the data folder.',
      'سند ما راهش يقدر يكتب في الديسك؛ ما تسجل والو. شوف الديسك والدوسي.',
      'Sanad ma rahch y9der yekteb f le disque; ma tsejjel walou. Chouf le disque w le dossier.',
    ),
} satisfies Partial<ProblemSentences>
