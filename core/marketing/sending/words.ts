import type { Language } from '../../shapes.ts'

type Sentence = Record<Language, string>

function say(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

/** Why a campaign can't be sent from here, and what would open the way. */
export const reasons = {
  no_cloud: say(
    'WhatsApp n’est pas branché à l’API officielle : les liens wa.me de l’export s’envoient d’un toucher, un par un.',
    'واتساب غير موصول بالواجهة الرسمية: روابط wa.me في التصدير تُرسل بلمسة واحدة، واحدا واحدا.',
    'WhatsApp is not joined to the official API: the wa.me links of the export are sent by a tap, one by one.',
    'واتساب ماهوش موصول بالـAPI الرسمي: الليانات wa.me لي فالتصدير تبعثهم بلمسة، واحد بواحد.',
    'WhatsApp mahouch connecté b l’API officielle: les liens wa.me li fel export teb3athom b touche, wa7ed b wa7ed.',
  ),
  no_template: say(
    'Il manque le modèle de message approuvé par WhatsApp (réglages de la page Marketing).',
    'ينقص قالب الرسالة الذي وافق عليه واتساب (إعدادات صفحة التسويق).',
    'The message template that WhatsApp approved is missing (settings of the Marketing page).',
    'ناقص المودال تاع المساج لي قبلو واتساب (الإعدادات تاع صفحة التسويق).',
    'Na9es le modèle ta3 message li 9eblou WhatsApp (réglages ta3 page Marketing).',
  ),
  no_bot: say(
    'Le bot Telegram n’est pas branché.',
    'بوت تيليغرام غير موصول.',
    'The Telegram bot is not joined.',
    'البوت تاع تيليغرام ماهوش موصول.',
    'Le bot Telegram mahouch connecté.',
  ),
  no_channel: say(
    'Dites quel est votre canal Telegram (@nom) et mettez-y le bot comme administrateur.',
    'حدد قناتك على تيليغرام (@اسم) واجعل البوت مشرفا فيها.',
    'Say which is your Telegram channel (@name) and make the bot an administrator of it.',
    'قول واش هي القناة تاعك فتيليغرام (@اسم) ودير البوت مشرف فيها.',
    'Goul wach howa le canal Telegram ta3ek (@nom) w dir le bot administrateur fih.',
  ),
  by_hand: say(
    'Sanad ne publie pas sur ce canal : copiez le texte, publiez, puis notez la campagne « publiée ».',
    'سند لا ينشر على هذه القناة: انسخ النص وانشره ثم سجّل الحملة «منشورة».',
    'Sanad does not publish on this channel: copy the text, publish it, then mark the campaign “published”.',
    'سند ما ينشرش فهاد القناة: كوبي النص، انشرو، ومن بعد سجل الحملة «منشورة».',
    'Sanad ma ynachrech f had le canal: copi le texte, nechrou, w men ba3d sejjel la campagne « publiée ».',
  ),
} as const
export type Reason = keyof typeof reasons

/** How what is exported is used. */
export const howToPaste = {
  page: say(
    'Collez le texte dans une nouvelle publication. Le code permet de reconnaître les commandes.',
    'الصق النص في منشور جديد. الرمز يسمح بالتعرف على الطلبات.',
    'Paste the text into a new post. The code tells which orders it brought.',
    'لصق النص فبوست جديدة. بالكود تعرف الطلبيات لي جابتها.',
    'Colli le texte f publication jdida. B le code ta3ref les commandes li jabetha.',
  ),
  people: say(
    'Chaque ligne est une personne qui a accepté. Envoyez de votre propre téléphone ; ne dépassez pas quelques dizaines par jour.',
    'كل سطر شخص وافق. أرسل من هاتفك؛ لا تتجاوز بضع عشرات في اليوم.',
    'Each line is a person who agreed. Send from your own phone; no more than a few dozen a day.',
    'كل سطر واحد لي قبل. ابعث من التيليفون تاعك؛ ما تفوتش شي عشرات فالنهار.',
    'Kol ligne wa7ed li 9bel. B3at men téléphone ta3ek; ma tfoutch chi 3acharat fel nhar.',
  ),
}

/** The last line of a message that nobody asked for: how to hear no more. */
export const stopLine = say(
  'STOP pour ne plus recevoir.',
  'أرسل «حبس» لعدم تلقي المزيد.',
  'STOP to hear no more.',
  '«حبس» باش ما نزيدش نبعثلك.',
  'STOP bach ma nzidch neb3atlek.',
)

/** Said at the order, it tells which campaign brought it. */
export const codeWord = say('Code', 'الرمز', 'Code', 'الكود', 'Le code')
