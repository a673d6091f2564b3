import { sentence, type ProblemSentences } from './sentence.ts'
import { things } from './things.ts'

/** What can’t be asked of the books. */
export const bookWords = {
  bad_shape: ({ errors }) => {
    const first = errors[0]
    const at = first ? `${first.path ? `${first.path} : ` : ''}${first.message}` : ''
    return sentence(
      `Des champs sont à corriger. ${at}`,
      `بعض الحقول تحتاج إلى تصحيح. ${at}`,
      `Some fields need to be corrected. ${at}`,
      `كاين حوايج لازم يتصلحو. ${at}`,
      `Kayen champs lazem yetsal7ou. ${at}`,
    )
  },
  from_after_to: ({ from, to }) =>
    sentence(
      `La date de début (${from}) vient après la date de fin (${to}).`,
      `تاريخ البداية (${from}) بعد تاريخ النهاية (${to}).`,
      `The start date (${from}) is after the end date (${to}).`,
      `تاريخ البدية (${from}) جا من بعد تاريخ النهاية (${to}).`,
      `La date ta3 lbedya (${from}) jat men ba3d nihaya (${to}).`,
    ),
  not_found: ({ what }) =>
    sentence(
      `Introuvable : ${things[what].fr}.`,
      `غير موجود: ${things[what].ar}.`,
      `Not found: ${things[what].en}.`,
      `ماكاش: ${things[what]['dz-Arab']}.`,
      `Makach: ${things[what]['dz-Latn']}.`,
    ),
  no_such: ({ what, path }) =>
    sentence(
      `Le champ ${path} désigne quelque chose qui n’existe pas : ${things[what].fr}.`,
      `الحقل ${path} يشير إلى شيء غير موجود: ${things[what].ar}.`,
      `The field ${path} names something that does not exist: ${things[what].en}.`,
      `${things[what]['dz-Arab']} لي راك تقصد ماكاش (${path}).`,
      `${things[what]['dz-Latn']} li rak te9sed makach (${path}).`,
    ),
  taken: ({ what, path }) =>
    sentence(
      `Déjà pris : ${things[what].fr} (${path}). Choisissez-en un autre.`,
      `مستعمل من قبل: ${things[what].ar} (${path}). اختر غيره.`,
      `Already taken: ${things[what].en} (${path}). Choose another.`,
      `راه مستعمل: ${things[what]['dz-Arab']} (${path}). خير واحد آخر.`,
      `Rah pris: ${things[what]['dz-Latn']} (${path}). Khayer wa7ed akher.`,
    ),
  later_changes: () =>
    sentence(
      'Impossible d’annuler : une modification plus récente en dépend. Annulez d’abord celle-là.',
      'لا يمكن الإلغاء: تعديل أحدث يعتمد عليه. ألغِ ذاك أولا.',
      'This can’t be undone: a later change rests on it. Undo that one first.',
      'ما نقدرش نرجعها: كاين تبديل من بعدها. رجع هداك اللول.',
      'Ma ne9derch nannuliha: kayen tebdil men ba3dha. Annuli hadak lewwel.',
    ),
  already_undone: () =>
    sentence(
      'C’est déjà annulé.',
      'تم إلغاؤه من قبل.',
      'This is undone already.',
      'راهي ملغية من قبل.',
      'Rahi annulée men 9bel.',
    ),
  nothing_to_undo: () =>
    sentence(
      'Il n’y a rien à annuler.',
      'لا يوجد شيء لإلغائه.',
      'There is nothing to undo.',
      'ماكان والو باش نلغيه.',
      'Makan walou bach nannuli.',
    ),
  in_work: () =>
    sentence(
      'La même demande est encore en cours. Attendez sa réponse.',
      'نفس الطلب قيد التنفيذ. انتظر الجواب.',
      'The same request is still in work. Wait for its answer.',
      'نفس الطلب مازال يتخدم. استنى شوية.',
      'Nefs la demande mazal tetkhdem. Stenna chwiya.',
    ),
  key_reused: () =>
    sentence(
      'Cette clé d’idempotence a déjà servi pour une autre demande.',
      'مفتاح التكرار هذا استُعمل لطلب آخر.',
      'This idempotency key was used for another request.',
      'هاد المفتاح تستعمل لطلب آخر.',
      'Had la clé tsta3mlet l demande okhra.',
    ),
  customer_needed: () =>
    sentence(
      'Une vente à crédit a besoin d’un client.',
      'البيع بالدين يحتاج إلى زبون.',
      'A sale on credit needs a customer.',
      'البيع بالكريدي لازمو كليان.',
      'Lbi3 bel kridi lazmou client.',
    ),
  amount_missing: ({ fields }) =>
    sentence(
      `Il manque : ${fields.join(', ')}.`,
      `ينقص: ${fields.join('، ')}.`,
      `Missing: ${fields.join(', ')}.`,
      `ناقص: ${fields.join('، ')}.`,
      `Na9es: ${fields.join(', ')}.`,
    ),
  total_too_large: () =>
    sentence(
      'Ce montant est trop grand pour être juste. Vérifiez-le.',
      'هذا المبلغ أكبر من المعقول. تحقق منه.',
      'This amount is too large to be right. Check it.',
      'هاد المبلغ كبير بزاف. شوفو مليح.',
      'Had le montant kbir bezzaf. Choufou mli7.',
    ),
  goods_taken_in: () =>
    sentence(
      'Les articles de ce reçu sont déjà entrés en stock.',
      'منتجات هذا الوصل دخلت المخزون من قبل.',
      'The goods of this receipt are in stock already.',
      'السلعة تاع هاد البون راهي دخلت للستوك.',
      'Sel3a ta3 had lbon rahi dakhlet stock.',
    ),
  date_ahead: ({ date }) =>
    sentence(
      `La date ${date} n’est pas encore arrivée.`,
      `التاريخ ${date} لم يأت بعد.`,
      `The date ${date} has not come yet.`,
      `التاريخ ${date} مازال ما جاش.`,
      `La date ${date} mazal ma jatch.`,
    ),
  campaign_step: ({ from, to }) =>
    sentence(
      `Une campagne ne passe pas de « ${from} » à « ${to} ».`,
      `لا تنتقل الحملة من «${from}» إلى «${to}».`,
      `A campaign does not go from “${from}” to “${to}”.`,
      `الحملة ما تفوتش من «${from}» لـ «${to}».`,
      `La campagne ma tfoutch men « ${from} » l « ${to} ».`,
    ),
  sending_closed: ({ channel }) =>
    sentence(
      `Sanad n’envoie pas par ${channel} ici : exportez le texte et publiez-le vous-même.`,
      `سند لا يرسل عبر ${channel} هنا: صدّر النص وانشره بنفسك.`,
      `Sanad does not send by ${channel} here: export the text and publish it yourself.`,
      `سند ما يبعثش بـ ${channel} هنا: خرّج النص وانشرو روحك.`,
      `Sanad ma yeb3athch b ${channel} hna: kherrej le texte w nechrou wa7dek.`,
    ),
  nobody_agreed: ({ channel }) =>
    sentence(
      `Personne n’a accepté de recevoir vos messages par ${channel}.`,
      `لم يوافق أحد على تلقي رسائلك عبر ${channel}.`,
      `Nobody has agreed to get your messages by ${channel}.`,
      `حتى واحد ما قبل تبعثلو بـ ${channel}.`,
      `7atta wa7ed ma 9bel teb3atlou b ${channel}.`,
    ),
  promise_broken: ({ what }) =>
    ({
      sold_out: sentence(
        'Le texte vante un article qui est épuisé. Réapprovisionnez, ou écrivez un autre texte.',
        'النص يعرض سلعة نفدت. أعد التموين أو اكتب نصا آخر.',
        'The text offers an item that is sold out. Restock it, or write another text.',
        'النص يهدر على سلعة خلاصت. عاود جيبها ولا اكتب نص واحد آخر.',
        'Le texte yehder 3la sel3a khlaset. 3awed jibha wela ekteb texte wa7ed akher.',
      ),
      price: sentence(
        'Le prix de l’article a changé depuis que le texte a été écrit. Réécrivez-le.',
        'تغيّر سعر السلعة منذ كتابة النص. أعد كتابته.',
        'The item’s price has changed since the text was written. Write it again.',
        'سومة السلعة تبدلت من كي تكتب النص. عاود اكتبو.',
        'Soumat sel3a tbeddlet men ki tekteb le texte. 3awed ektbou.',
      ),
      date: sentence(
        'L’offre du texte est déjà finie à la date d’envoi. Réécrivez-le.',
        'العرض المذكور في النص ينتهي قبل يوم الإرسال. أعد كتابته.',
        'The offer in the text is over on the day it would go out. Write it again.',
        'العرض لي فالنص يكمل قبل نهار الإرسال. عاود اكتبو.',
        'L’offre li fel texte tkemmel 9bel nhar l’envoi. 3awed ektbou.',
      ),
    })[what],
} satisfies Partial<ProblemSentences>
