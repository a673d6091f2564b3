import type { Language } from '../shapes.ts'

type ConsentWords = {
  title: string
  /** `host` is where it goes. */
  text: (host: string) => string
  sent: readonly string[]
  never: readonly string[]
}

/** What leaves the shop when a model elsewhere is asked, said before the owner agrees (law 18-07, article 32). */
export const consentWords: Record<Language, ConsentWords> = {
  fr: {
    title: 'Demander à une IA hors de chez vous ?',
    text: (host) =>
      `Quand les règles de Sanad ne suffisent pas, la question part chez ${host}, hors de votre machine et sans doute hors d’Algérie (la loi 18-07 demande alors l’autorisation de l’ANPDP). Vous pouvez arrêter à tout moment ; sans elle, Sanad continue avec ses règles.`,
    sent: [
      'Les messages que les règles ne comprennent pas',
      'Les chiffres et les noms d’articles utiles à la réponse',
      'Un nom de personne que Sanad ne reconnaît pas : ni dans vos listes, ni parmi les prénoms courants',
      'Les photos de reçus et d’articles difficiles à lire',
      'Les messages vocaux, s’il n’y a pas de transcription sur cette machine',
    ],
    never: [
      'Les noms de vos clients et fournisseurs : ils sont remplacés avant l’envoi',
      'Téléphones, e-mails, NIF, RIB écrits dans un message ou dans vos données',
      'Vos mots de passe, vos clés, votre fichier de données',
    ],
  },
  ar: {
    title: 'هل تسمح بسؤال ذكاء اصطناعي خارج محلك؟',
    text: (host) =>
      `عندما لا تكفي قواعد سند، يُرسل السؤال إلى ${host}، خارج جهازك وغالبا خارج الجزائر (يشترط القانون 18-07 عندئذ ترخيص السلطة الوطنية ANPDP). يمكنك إيقافه في أي وقت، وبدونه يواصل سند بقواعده.`,
    sent: [
      'الرسائل التي لا تفهمها القواعد',
      'الأرقام وأسماء المنتجات اللازمة للجواب',
      'اسم شخص لا يعرفه سند: ليس في قوائمك ولا من الأسماء الشائعة',
      'صور الوصولات والمنتجات التي تصعب قراءتها',
      'الرسائل الصوتية، إذا لم يكن في هذا الجهاز من يكتبها',
    ],
    never: [
      'أسماء زبائنك ومورديك: تُستبدل قبل الإرسال',
      'أرقام الهاتف والبريد ورقم التعريف الجبائي والحساب البنكي المكتوبة في رسالة أو في بياناتك',
      'كلمات السر والمفاتيح وملف بياناتك',
    ],
  },
  en: {
    title: 'Ask an AI outside your shop?',
    text: (host) =>
      `When Sanad’s own rules are not enough, the question goes to ${host}, outside your machine and probably outside Algeria (law 18-07 then asks for an authorisation of the ANPDP). You can stop it at any time; without it Sanad goes on with its rules.`,
    sent: [
      'Messages that the rules do not understand',
      'The figures and product names that the answer needs',
      'The name of a person whom Sanad does not recognise: in none of your lists, and no common first name',
      'Photos of receipts and products that are hard to read',
      'Voice notes, where nothing on this machine can write them down',
    ],
    never: [
      'Names of your customers and suppliers: they are replaced before sending',
      'Phone numbers, e-mails, NIF and RIB written in a message or in your data',
      'Your passwords, your keys, your data file',
    ],
  },
  'dz-Arab': {
    title: 'تقبل نسقسي ذكاء اصطناعي برا الحانوت؟',
    text: (host) =>
      `كي ما يكفيوش القواعد تاع سند، السؤال يروح لـ ${host}، برا الماشينة تاعك وبلاك برا دزاير (القانون 18-07 يطلب ترخيص ANPDP). تقدر تحبسو وقت ما تحب، وبلا بيه سند يكمل بالقواعد تاعو.`,
    sent: [
      'المساجات لي ما يفهموهمش القواعد',
      'الأرقام وأسامي السلعة لي يحتاجهم الجواب',
      'اسم واحد ما يعرفوش سند: ما كانش في القوائم تاعك وما هوش من الأسامي المعروفة',
      'تصاور البونات والسلعة لي صعاب في القراية',
      'الفوكالات، إذا ما كانش لي يكتبهم في هاد الماشينة',
    ],
    never: [
      'أسامي الكليان والفورنيسور: يتبدلو قبل ما يتبعثو',
      'نوامر التيليفون، الإيميل، NIF و RIB لي مكتوبين في مساج ولا في الداتا تاعك',
      'كلمات السر، المفاتيح، فيشي الداتا تاعك',
    ],
  },
  'dz-Latn': {
    title: 'T9bel nse9si IA berra l7anout ?',
    text: (host) =>
      `Ki ma yekfiwch les règles ta3 Sanad, sou2al yrou7 l ${host}, berra la machine ta3ek w balak berra dzayer (9anoun 18-07 ytleb autorisation ta3 l’ANPDP). T9der t7ebsou wa9t ma t7eb, w bla bih Sanad ykemmel b les règles ta3ou.`,
    sent: [
      'Les messages li ma yefhmouhomch les règles',
      'Les chiffres w asami sel3a li ye7tajhom ljawab',
      'Ism wa7ed ma ya3erfouch Sanad: makach f les listes ta3ek w mahouch mel asami lma3roufa',
      'Tsawer ta3 les bons w sel3a li s3ab f l9raya',
      'Les vocaux, ida ma kanch li yektebhom f had la machine',
    ],
    never: [
      'Asami les clients w les fournisseurs : yetbeddlou 9bel ma yetba3tou',
      'Nwamer téléphone, e-mail, NIF w RIB li mektoubin f message wela f la data ta3ek',
      'Les mots de passe, les clés, le fichier ta3 la data',
    ],
  },
}
