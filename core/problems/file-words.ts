import { sentence, type ProblemSentences, type Sentence } from './sentence.ts'

/** What was wrong with a picture, by the reason that the reader gives. */
const unreadable: Record<string, Sentence> = {
  empty: sentence('il est vide', 'هو فارغ', 'it is empty', 'راه فارغ', 'rah fargh'),
  not_an_image: sentence(
    'ce n’est pas une image',
    'ليس صورة',
    'it is not a picture',
    'ماشي تصويرة',
    'machi taswira',
  ),
  truncated: sentence('il est incomplet', 'هو غير كامل', 'it is cut off', 'راه ناقص', 'rah na9es'),
  too_many_pixels: sentence(
    'l’image est trop grande',
    'الصورة كبيرة جدا',
    'the picture is too large',
    'التصويرة كبيرة بزاف',
    'taswira kbira bezaf',
  ),
  too_large: sentence('il est trop lourd', 'هو ثقيل جدا', 'it is too heavy', 'ثقيل بزاف', 'th9il bezaf'),
  password: sentence(
    'il est protégé par un mot de passe',
    'هو محمي بكلمة سر',
    'it is locked by a password',
    'فيه كود سر',
    'fih mot de passe',
  ),
}

/** Files that come in. */
export const fileWords = {
  already_imported: () =>
    sentence(
      'Ce fichier a déjà été importé. Pour l’importer encore, ajoutez again=true.',
      'هذا الملف مستورد من قبل. لاستيراده مرة أخرى أضف again=true.',
      'This file was imported already. To import it again, add again=true.',
      'هاد الفيشي دخل من قبل. باش تعاودو زيد again=true.',
      'Had le fichier dkhel men 9bel. Bach t3awdou zid again=true.',
    ),
  import_errors: ({ count }) =>
    sentence(
      `Rien n’a été importé : ${count} erreurs à corriger.`,
      `لم يُستورد شيء: ${count} أخطاء للتصحيح.`,
      `Nothing was imported: ${count} errors to correct.`,
      `ما دخل والو: ${count} غلطات لازم يتصلحو.`,
      `Ma dkhel walou: ${count} ghaltat lazem yetsal7ou.`,
    ),
  too_many_rows: ({ most }) =>
    sentence(
      `Le fichier a trop de lignes : ${most} au plus. Coupez-le en plusieurs.`,
      `الملف فيه أسطر كثيرة: ${most} على الأكثر. قسّمه.`,
      `The file has too many rows: ${most} at most. Split it.`,
      `الفيشي فيه بزاف سطور: ${most} على الأكثر. قسمو.`,
      `L’fichier fih bezaf lignes: ${most} au max. 9essmou.`,
    ),
  file_missing: ({ field }) =>
    sentence(
      `Joignez un fichier dans le champ « ${field} ».`,
      `أرفق ملفا في الحقل «${field}».`,
      `Attach a file in the field “${field}”.`,
      `زيد فيشي في «${field}».`,
      `Zid fichier f « ${field} ».`,
    ),
  file_empty: () =>
    sentence('Le fichier est vide.', 'الملف فارغ.', 'The file is empty.', 'الفيشي فارغ.', 'L’fichier fargh.'),
  file_too_large: ({ mostMegabytes }) =>
    sentence(
      `Le fichier est trop lourd : ${mostMegabytes} Mo au plus.`,
      `الملف ثقيل جدا: ${mostMegabytes} م.ب على الأكثر.`,
      `The file is too large: ${mostMegabytes} MB at most.`,
      `الفيشي ثقيل بزاف: ${mostMegabytes} ميغا على الأكثر.`,
      `L’fichier th9il bezaf: ${mostMegabytes} Mo au max.`,
    ),
  file_unreadable: ({ reason }) => {
    const why = unreadable[reason]
    return sentence(
      `Je n’arrive pas à lire ce fichier${why ? ` : ${why.fr}` : ''}. Envoyez une autre photo.`,
      `لم أستطع قراءة هذا الملف${why ? `: ${why.ar}` : ''}. أرسل صورة أخرى.`,
      `I can’t read this file${why ? `: ${why.en}` : ''}. Send another photo.`,
      `ما قدرتش نقرا هاد الفيشي${why ? `: ${why['dz-Arab']}` : ''}. ابعث تصويرة أخرى.`,
      `Ma 9dertch na9ra had le fichier${why ? ` : ${why['dz-Latn']}` : ''}. Eb3at taswira okhra.`,
    )
  },
  file_refused: ({ reason }) =>
    reason === 'infected'
      ? sentence(
          'Ce fichier contient un programme nuisible : il n’est pas gardé. Nettoyez l’appareil d’où il vient.',
          'في هذا الملف برنامج ضار: لم يُحفظ. نظّف الجهاز الذي جاء منه.',
          'This file holds something harmful: it is not kept. Clean the device that it came from.',
          'هاد الفيشي فيه virus: ما خبيناهش. نقي الجهاز اللي جا منو.',
          'Had le fichier fih virus: ma khebbinahch. Na99i l’appareil li ja mennou.',
        )
      : sentence(
          'L’antivirus de la machine n’a pas répondu : le fichier n’est pas gardé. Regardez SCAN_COMMAND, puis renvoyez-le.',
          'مضاد الفيروسات في الجهاز لم يجب: لم يُحفظ الملف. تحقق من SCAN_COMMAND ثم أعد إرساله.',
          'The machine’s scanner did not answer: the file is not kept. Look at SCAN_COMMAND, then send it again.',
          'l’antivirus تاع الجهاز ما جاوبش: ما خبيناش الفيشي. شوف SCAN_COMMAND وعاود ابعثو.',
          'L’antivirus ta3 la machine ma jawebch: ma khebbinach le fichier. Chouf SCAN_COMMAND w 3awed eb3atou.',
        ),
  file_type: ({ accepted }) =>
    sentence(
      `Ce type de fichier n’est pas accepté. Acceptés : ${accepted}.`,
      `هذا النوع من الملفات غير مقبول. المقبول: ${accepted}.`,
      `This type of file is not accepted. Accepted: ${accepted}.`,
      `هاد النوع ما يتقبلش. المقبول: ${accepted}.`,
      `Had le type ma yet9bel-ch. Accepté: ${accepted}.`,
    ),
  body_malformed: ({ wanted }) =>
    sentence(
      `Le corps de la demande ne se lit pas. Envoyez du ${wanted}.`,
      `تعذّرت قراءة محتوى الطلب. أرسله على شكل ${wanted}.`,
      `The body of the request can’t be read. Send ${wanted}.`,
      `ما تقراتش الطلب. ابعثها ${wanted}.`,
      `La demande ma t9ratch. Eb3atha ${wanted}.`,
    ),
  body_too_large: () =>
    sentence(
      'La demande est trop longue.',
      'الطلب طويل جدا.',
      'The request is too long.',
      'الطلب طويل بزاف.',
      'La demande twila bezaf.',
    ),
} satisfies Partial<ProblemSentences>
