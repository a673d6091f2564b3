import { said, type Said } from './voice.ts'

// The names are those that stand on the screens: Darija has none of its own there.
export const settings = (page: Said): Said => ({
  fr: `Réglages › ${page.fr}`,
  ar: `الإعدادات › ${page.ar}`,
  en: `Settings › ${page.en}`,
  'dz-Arab': `الإعدادات › ${page['dz-Arab']}`,
  'dz-Latn': `Réglages › ${page['dz-Latn']}`,
})
export const page = (fr: string, ar: string, en: string): Said => said(fr, ar, en, ar, fr)
export const signing = settings(page('Connexion', 'الدخول', 'Signing in'))
export const data = settings(page('Données', 'البيانات', 'Data'))
export const chats = settings(page('Discussions', 'المحادثات', 'Conversations'))

/** Why it is not done in a chat. */
export const whys = {
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
    'Lel aman, hadi ma tendarch b message : téléphone mesrou9 yekfi.',
  ),
  seen: said(
    'Il faut le voir en entier, un message est trop petit.',
    'يجب أن يرى كاملا، والرسالة صغيرة عليه.',
    'It has to be seen whole; a message is too small.',
    'لازم تشوفو كامل، المساج صغير عليه.',
    'Lazem tchoufou kamel, message sghir 3lih.',
  ),
  file: said(
    'Ou envoyez ici le fichier CSV ou XLSX : je montre ce qui entre, et un oui suffit.',
    'أو أرسل الملف هنا (CSV أو XLSX): أريك ما سيدخل، ويكفي جواب بنعم.',
    'Or send the CSV or XLSX file here: I show what comes in, and a yes is enough.',
    'ولا ابعث الفيشي هنا (CSV ولا XLSX): نوريك واش يدخل، و ايه تكفي.',
    'Wela b3at le fichier hna (CSV wela XLSX): nwarrik wach yedkhol, w « wah » tekfi.',
  ),
} as const
