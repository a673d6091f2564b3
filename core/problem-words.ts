import type { Kind, Problem, ProblemCode, Problems } from './errors.ts'
import type { Language } from './shapes.ts'

type Sentence = Record<Language, string>

/** A problem as one clear sentence about what to do, in the language of whoever reads it. */
export function sayProblem(problem: Problem, language: Language): string {
  const say = sentences[problem.code] as (facts: Problem['facts']) => Sentence
  return say(problem.facts)[language]
}

const kinds: Record<Kind, Sentence> = {
  item: words('article', 'المنتج', 'item', 'السلعة', 'l’article'),
  movement: words('mouvement de stock', 'حركة المخزون', 'stock movement', 'حركة الستوك', 'le mouvement'),
  customer: words('client', 'الزبون', 'customer', 'الكليان', 'l’client'),
  supplier: words('fournisseur', 'المورّد', 'supplier', 'الفورنيسور', 'l’fournisseur'),
  entry: words('écriture', 'القيد', 'entry', 'التقييدة', 'l’écriture'),
  sale: words('vente', 'عملية البيع', 'sale', 'البيعة', 'l’bi3a'),
  expense: words('dépense', 'المصروف', 'expense', 'المصروف', 'l’masrouf'),
  receipt: words('reçu', 'الوصل', 'receipt', 'البون', 'l’bon'),
  category: words('catégorie', 'الصنف', 'category', 'الصنف', 'l’catégorie'),
  wilaya: words('wilaya', 'الولاية', 'wilaya', 'الولاية', 'l’wilaya'),
  business: words('entreprise', 'المؤسسة', 'business', 'المحل', 'l’7anout'),
  person: words('personne', 'الشخص', 'person', 'الشخص', 'l’personne'),
  key: words('clé', 'المفتاح', 'key', 'المفتاح', 'l’clé'),
  link: words('lien de discussion', 'رابط المحادثة', 'chat link', 'الرابط', 'l’lien'),
  change: words('modification', 'التعديل', 'change', 'التبديل', 't-tebdil'),
  reminder: words('rappel', 'التذكير', 'reminder', 'التفكير', 'r-rappel'),
  conversation: words('conversation', 'المحادثة', 'conversation', 'الهدرة', 'l’hadra'),
  competitor: words('concurrent', 'المنافس', 'competitor', 'المنافس', 'l’concurrent'),
  price: words('prix', 'السعر', 'price', 'السومة', 's-souma'),
  campaign: words('campagne', 'الحملة', 'campaign', 'الحملة', 'l’campagne'),
  content: words('contenu', 'المحتوى', 'content', 'المحتوى', 'l’contenu'),
  alert: words('alerte', 'التنبيه', 'alert', 'التنبيه', 'l’alerte'),
  report: words('rapport', 'التقرير', 'report', 'الرابور', 'r-rapport'),
  job: words('tâche', 'المهمة', 'job', 'الخدمة', 't-tâche'),
  file: words('fichier', 'الملف', 'file', 'الفيشي', 'l’fichier'),
  deadline: words('échéance', 'الأجل', 'deadline', 'الأجل', 'l’échéance'),
  page: words('page', 'الصفحة', 'page', 'الصفحة', 'l’page'),
}

function words(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

/** What was wrong with a picture, by the reason that the reader gives. */
const unreadable: Record<string, Sentence> = {
  empty: words('il est vide', 'هو فارغ', 'it is empty', 'راه فارغ', 'rah fargh'),
  not_an_image: words(
    'ce n’est pas une image',
    'ليس صورة',
    'it is not a picture',
    'ماشي تصويرة',
    'machi taswira',
  ),
  truncated: words('il est incomplet', 'هو غير كامل', 'it is cut off', 'راه ناقص', 'rah na9es'),
  too_many_pixels: words(
    'l’image est trop grande',
    'الصورة كبيرة جدا',
    'the picture is too large',
    'التصويرة كبيرة بزاف',
    'taswira kbira bezaf',
  ),
  too_large: words('il est trop lourd', 'هو ثقيل جدا', 'it is too heavy', 'ثقيل بزاف', 'th9il bezaf'),
  password: words(
    'il est protégé par un mot de passe',
    'هو محمي بكلمة سر',
    'it is locked by a password',
    'فيه كود سر',
    'fih mot de passe',
  ),
}

const sentences: { [Code in ProblemCode]: (facts: Problems[Code]) => Sentence } = {
  bad_shape: ({ errors }) => {
    const first = errors[0]
    const at = first ? `${first.path ? `${first.path} : ` : ''}${first.message}` : ''
    return words(
      `Des champs sont à corriger. ${at}`,
      `بعض الحقول تحتاج إلى تصحيح. ${at}`,
      `Some fields need to be corrected. ${at}`,
      `كاين حوايج لازم يتصلحو. ${at}`,
      `Kayen champs lazem yetsal7ou. ${at}`,
    )
  },
  from_after_to: ({ from, to }) =>
    words(
      `La date de début (${from}) vient après la date de fin (${to}).`,
      `تاريخ البداية (${from}) بعد تاريخ النهاية (${to}).`,
      `The start date (${from}) is after the end date (${to}).`,
      `تاريخ البدية (${from}) جا من بعد تاريخ النهاية (${to}).`,
      `La date ta3 lbedya (${from}) jat men ba3d nihaya (${to}).`,
    ),
  not_signed_in: () =>
    words(
      'Connectez-vous d’abord.',
      'يرجى تسجيل الدخول أولا.',
      'Sign in first.',
      'ادخل لحسابك اللولة.',
      'Connecti lewla.',
    ),
  wrong_password: () =>
    words(
      'Adresse e-mail ou mot de passe incorrect.',
      'البريد الإلكتروني أو كلمة السر غير صحيحة.',
      'Wrong e-mail or password.',
      'الإيميل ولا كود السر غالط.',
      'L’email wella mot de passe ghalet.',
    ),
  not_allowed: () =>
    words(
      'Votre rôle ne permet pas cette action. Demandez au propriétaire.',
      'دورك لا يسمح بهذا. اطلب من صاحب المحل.',
      'Your role does not allow this. Ask the owner.',
      'ماعندكش الحق تدير هادي. اسقسي مول المحل.',
      'Ma3andekch le droit tdir hadi. Se9si moul l7anout.',
    ),
  read_only_key: () =>
    words(
      'Cette clé ne permet que de lire.',
      'هذا المفتاح للقراءة فقط.',
      'This key can only read.',
      'هاد المفتاح للقراية برك.',
      'Had la clé ghir lel 9raya.',
    ),
  csrf_missing: () =>
    words(
      'La demande ne porte pas le jeton de la session (X-CSRF-Token). Rechargez la page.',
      'الطلب لا يحمل رمز الجلسة (X-CSRF-Token). أعد تحميل الصفحة.',
      'The request lacks the session’s token (X-CSRF-Token). Reload the page.',
      'عاود حل الصفحة، الجلسة ماشي صحيحة.',
      '3awed 7el la page, session machi s7i7a.',
    ),
  registration_closed: () =>
    words(
      'L’inscription est fermée : une entreprise existe déjà ici. Demandez un accès à son propriétaire.',
      'التسجيل مغلق: توجد مؤسسة هنا. اطلب الدخول من صاحبها.',
      'Registration is closed: a business exists here already. Ask its owner for access.',
      'التسجيل مغلوق: كاين محل هنا. اسقسي مولاه.',
      'L’inscription meghlou9a: kayen 7anout hna. Se9si moulah.',
    ),
  setup_code_needed: () =>
    words(
      'Entrez le code d’installation affiché au démarrage de Sanad (setupCode).',
      'أدخل رمز التثبيت الذي ظهر عند تشغيل سند (setupCode).',
      'Enter the set-up code that Sanad printed when it started (setupCode).',
      'دخل الكود لي بان كي شعل سند (setupCode).',
      'Dakhel le code li ban ki ch3al Sanad (setupCode).',
    ),
  not_found: ({ what }) =>
    words(
      `Introuvable : ${kinds[what].fr}.`,
      `غير موجود: ${kinds[what].ar}.`,
      `Not found: ${kinds[what].en}.`,
      `ماكاش: ${kinds[what]['dz-Arab']}.`,
      `Makach: ${kinds[what]['dz-Latn']}.`,
    ),
  no_such: ({ what, path }) =>
    words(
      `Le champ ${path} désigne quelque chose qui n’existe pas : ${kinds[what].fr}.`,
      `الحقل ${path} يشير إلى شيء غير موجود: ${kinds[what].ar}.`,
      `The field ${path} names something that does not exist: ${kinds[what].en}.`,
      `${kinds[what]['dz-Arab']} لي راك تقصد ماكاش (${path}).`,
      `${kinds[what]['dz-Latn']} li rak te9sed makach (${path}).`,
    ),
  taken: ({ what, path }) =>
    words(
      `Déjà pris : ${kinds[what].fr} (${path}). Choisissez-en un autre.`,
      `مستعمل من قبل: ${kinds[what].ar} (${path}). اختر غيره.`,
      `Already taken: ${kinds[what].en} (${path}). Choose another.`,
      `راه مستعمل: ${kinds[what]['dz-Arab']} (${path}). خير واحد آخر.`,
      `Rah pris: ${kinds[what]['dz-Latn']} (${path}). Khayer wa7ed akher.`,
    ),
  email_taken: () =>
    words(
      'Cette adresse e-mail a déjà un compte. Connectez-vous.',
      'لهذا البريد حساب من قبل. سجّل الدخول.',
      'This e-mail has an account already. Sign in.',
      'هاد الإيميل عندو حساب. ادخل بيه.',
      'Had l’email 3andou compte. Connecti bih.',
    ),
  later_changes: () =>
    words(
      'Impossible d’annuler : une modification plus récente en dépend. Annulez d’abord celle-là.',
      'لا يمكن الإلغاء: تعديل أحدث يعتمد عليه. ألغِ ذاك أولا.',
      'This can’t be undone: a later change rests on it. Undo that one first.',
      'ما نقدرش نرجعها: كاين تبديل من بعدها. رجع هداك اللول.',
      'Ma n9derch nannuliha: kayen tebdil men ba3dha. Annuli hadak lewwel.',
    ),
  already_undone: () =>
    words(
      'C’est déjà annulé.',
      'تم إلغاؤه من قبل.',
      'This is undone already.',
      'راهي ملغية من قبل.',
      'Rahi annulée men 9bel.',
    ),
  nothing_to_undo: () =>
    words(
      'Il n’y a rien à annuler.',
      'لا يوجد شيء لإلغائه.',
      'There is nothing to undo.',
      'ماكان والو باش نلغيه.',
      'Makan walou bach nannuli.',
    ),
  in_work: () =>
    words(
      'La même demande est encore en cours. Attendez sa réponse.',
      'نفس الطلب قيد التنفيذ. انتظر الجواب.',
      'The same request is still in work. Wait for its answer.',
      'نفس الطلب مازال يتخدم. استنى شوية.',
      'Nefs la demande mazal tetkhdem. Stenna chwiya.',
    ),
  key_reused: () =>
    words(
      'Cette clé d’idempotence a déjà servi pour une autre demande.',
      'مفتاح التكرار هذا استُعمل لطلب آخر.',
      'This idempotency key was used for another request.',
      'هاد المفتاح تستعمل لطلب آخر.',
      'Had la clé tsta3mlet l demande okhra.',
    ),
  customer_needed: () =>
    words(
      'Une vente à crédit a besoin d’un client.',
      'البيع بالدين يحتاج إلى زبون.',
      'A sale on credit needs a customer.',
      'البيع بالكريدي لازمو كليان.',
      'L’bi3 bel kridi lazmou client.',
    ),
  amount_missing: ({ fields }) =>
    words(
      `Il manque : ${fields.join(', ')}.`,
      `ينقص: ${fields.join('، ')}.`,
      `Missing: ${fields.join(', ')}.`,
      `ناقص: ${fields.join('، ')}.`,
      `Na9es: ${fields.join(', ')}.`,
    ),
  total_too_large: () =>
    words(
      'Ce montant est trop grand pour être juste. Vérifiez-le.',
      'هذا المبلغ أكبر من المعقول. تحقق منه.',
      'This amount is too large to be right. Check it.',
      'هاد المبلغ كبير بزاف. شوفو مليح.',
      'Had le montant kbir bezaf. Choufou mli7.',
    ),
  date_ahead: ({ date }) =>
    words(
      `La date ${date} n’est pas encore arrivée.`,
      `التاريخ ${date} لم يأت بعد.`,
      `The date ${date} has not come yet.`,
      `التاريخ ${date} مازال ما جاش.`,
      `La date ${date} mazal ma jatch.`,
    ),
  campaign_step: ({ from, to }) =>
    words(
      `Une campagne ne passe pas de « ${from} » à « ${to} ».`,
      `لا تنتقل الحملة من «${from}» إلى «${to}».`,
      `A campaign does not go from “${from}” to “${to}”.`,
      `الحملة ما تفوتش من «${from}» لـ «${to}».`,
      `La campagne ma tfoutch men « ${from} » l « ${to} ».`,
    ),
  already_imported: () =>
    words(
      'Ce fichier a déjà été importé. Pour l’importer encore, ajoutez again=true.',
      'هذا الملف مستورد من قبل. لاستيراده مرة أخرى أضف again=true.',
      'This file was imported already. To import it again, add again=true.',
      'هاد الفيشي دخل من قبل. باش تعاودو زيد again=true.',
      'Had le fichier dkhel men 9bel. Bach t3awdou zid again=true.',
    ),
  import_errors: ({ count }) =>
    words(
      `Rien n’a été importé : ${count} erreurs à corriger.`,
      `لم يُستورد شيء: ${count} أخطاء للتصحيح.`,
      `Nothing was imported: ${count} errors to correct.`,
      `ما دخل والو: ${count} غلطات لازم يتصلحو.`,
      `Ma dkhel walou: ${count} ghaltat lazem yetsal7ou.`,
    ),
  too_many_rows: ({ most }) =>
    words(
      `Le fichier a trop de lignes : ${most} au plus. Coupez-le en plusieurs.`,
      `الملف فيه أسطر كثيرة: ${most} على الأكثر. قسّمه.`,
      `The file has too many rows: ${most} at most. Split it.`,
      `الفيشي فيه بزاف سطور: ${most} على الأكثر. قسمو.`,
      `L’fichier fih bezaf lignes: ${most} au max. 9essmou.`,
    ),
  file_missing: ({ field }) =>
    words(
      `Joignez un fichier dans le champ « ${field} ».`,
      `أرفق ملفا في الحقل «${field}».`,
      `Attach a file in the field “${field}”.`,
      `زيد فيشي في «${field}».`,
      `Zid fichier f « ${field} ».`,
    ),
  file_empty: () =>
    words('Le fichier est vide.', 'الملف فارغ.', 'The file is empty.', 'الفيشي فارغ.', 'L’fichier fargh.'),
  file_too_large: ({ mostMegabytes }) =>
    words(
      `Le fichier est trop lourd : ${mostMegabytes} Mo au plus.`,
      `الملف ثقيل جدا: ${mostMegabytes} م.ب على الأكثر.`,
      `The file is too large: ${mostMegabytes} MB at most.`,
      `الفيشي ثقيل بزاف: ${mostMegabytes} ميغا على الأكثر.`,
      `L’fichier th9il bezaf: ${mostMegabytes} Mo au max.`,
    ),
  file_unreadable: ({ reason }) => {
    const why = unreadable[reason]
    return words(
      `Je n’arrive pas à lire ce fichier${why ? ` : ${why.fr}` : ''}. Envoyez une autre photo.`,
      `لم أستطع قراءة هذا الملف${why ? `: ${why.ar}` : ''}. أرسل صورة أخرى.`,
      `I can’t read this file${why ? `: ${why.en}` : ''}. Send another photo.`,
      `ما قدرتش نقرا هاد الفيشي${why ? `: ${why['dz-Arab']}` : ''}. ابعث تصويرة أخرى.`,
      `Ma 9dertch na9ra had le fichier${why ? ` : ${why['dz-Latn']}` : ''}. Eb3at taswira okhra.`,
    )
  },
  file_type: ({ accepted }) =>
    words(
      `Ce type de fichier n’est pas accepté. Acceptés : ${accepted}.`,
      `هذا النوع من الملفات غير مقبول. المقبول: ${accepted}.`,
      `This type of file is not accepted. Accepted: ${accepted}.`,
      `هاد النوع ما يتقبلش. المقبول: ${accepted}.`,
      `Had le type ma yet9bel-ch. Accepté: ${accepted}.`,
    ),
  body_too_large: () =>
    words(
      'La demande est trop longue.',
      'الطلب طويل جدا.',
      'The request is too long.',
      'الطلب طويل بزاف.',
      'La demande twila bezaf.',
    ),
  too_many_calls: ({ retryAfterSeconds }) =>
    words(
      `Trop de demandes. Réessayez dans ${retryAfterSeconds} s.`,
      `طلبات كثيرة. أعد المحاولة بعد ${retryAfterSeconds} ث.`,
      `Too many requests. Try again in ${retryAfterSeconds} s.`,
      `بزاف طلبات. عاود من بعد ${retryAfterSeconds} ث.`,
      `Bezaf demandes. 3awed men ba3d ${retryAfterSeconds} s.`,
    ),
  busy: ({ retryAfterSeconds }) =>
    words(
      `Sanad est très occupé. Réessayez dans ${retryAfterSeconds} s.`,
      `سند مشغول جدا. أعد المحاولة بعد ${retryAfterSeconds} ث.`,
      `Sanad is very busy. Try again in ${retryAfterSeconds} s.`,
      `سند مشغول بزاف. عاود من بعد ${retryAfterSeconds} ث.`,
      `Sanad mechghoul bezaf. 3awed men ba3d ${retryAfterSeconds} s.`,
    ),
  code_wrong: () =>
    words(
      'Ce code ne marche pas. Demandez-en un nouveau.',
      'هذا الرمز لا يعمل. اطلب رمزا جديدا.',
      'This code does not work. Ask for a new one.',
      'هاد الكود ما يمشيش. اطلب واحد جديد.',
      'Had le code ma yemchich. Otlob wa7ed jdid.',
    ),
  code_tries: () =>
    words(
      'Trop d’essais. Réessayez dans une heure.',
      'محاولات كثيرة. أعد المحاولة بعد ساعة.',
      'Too many tries. Try again in an hour.',
      'بزاف محاولات. عاود من بعد ساعة.',
      'Bezaf mou7awalat. 3awed men ba3d sa3a.',
    ),
  too_many_codes: ({ most }) =>
    words(
      `${most} codes attendent déjà. Supprimez-en un d’abord.`,
      `${most} رموز في الانتظار. احذف واحدا أولا.`,
      `${most} codes are waiting already. Delete one first.`,
      `كاين ${most} كودات يستناو. نحي واحد اللول.`,
      `Kayen ${most} codes yestennaw. Na7i wa7ed lewwel.`,
    ),
  last_owner: () =>
    words(
      'Il faut garder au moins un propriétaire.',
      'يجب أن يبقى مالك واحد على الأقل.',
      'At least one owner has to stay.',
      'لازم يبقى على الأقل مول المحل.',
      'Lazem yeb9a 3la l’a9el moul l7anout.',
    ),
  weak_password: ({ least }) =>
    words(
      `Choisissez un mot de passe d’au moins ${least} caractères, difficile à deviner.`,
      `اختر كلمة سر من ${least} حروف على الأقل، صعبة التخمين.`,
      `Choose a password of at least ${least} characters that is hard to guess.`,
      `خير كود سر من ${least} حروف على الأقل، صعيب يتعرف.`,
      `Khayer mot de passe men ${least} 7rouf au moins, s3ib yet3ref.`,
    ),
  no_address: () =>
    words(
      'Cette adresse n’existe pas.',
      'هذا العنوان غير موجود.',
      'There is nothing at this address.',
      'هاد العنوان ماكاش.',
      'Had l’adresse makach.',
    ),
  unexpected: () =>
    words(
      'Quelque chose s’est mal passé chez nous. Rien n’a été enregistré. Réessayez.',
      'حدث خطأ عندنا. لم يُسجّل شيء. أعد المحاولة.',
      'Something went wrong on our side. Nothing was recorded. Try again.',
      'صرا مشكل من عندنا. ما تسجل والو. عاود.',
      'Sra mochkil men 3andna. Ma tsejjel walou. 3awed.',
    ),
}
