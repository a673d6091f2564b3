import type { Language } from '#core/shapes.ts'

/** Alone in a message, these are obeyed at once, whoever writes them. */
const stopWords = ['stop', '/stop', 'حبس', 'احبس', 'توقف', 'أوقف', 'وقف', '7bes', '7abes', 'hbess', 'habess']
const startWords = ['start', '/start', 'ابدأ', 'ابدا']

/** What is typed in the stead of a button under what we wrote by ourselves, in any of the languages. */
export const underNotice = {
  why: ['pourquoi', 'pourquoi ça', 'why', 'لماذا', 'علاش', '3lach', '3lah', 'علاه'],
  order: ['commande', 'commander', 'order', 'الطلبية', 'كوموند', 'commandi', 'ncommandi'],
  show: ['montre', 'montrer', 'montre-les', 'show', 'اعرضها', 'وريهملي', 'werrihomli', 'werrili'],
  later: [
    'plus tard',
    'après',
    'tout à l’heure',
    'later',
    'not now',
    'لاحقا',
    'فيما بعد',
    'من بعد',
    'مبعد',
    'men b3d',
    'mba3d',
    'men ba3d',
    'apré',
  ],
  stop: [
    'arrête',
    'arrete',
    'arrêtez',
    'arrête ça',
    'arrete ca',
    'stop this',
    'توقف عن هذا',
    'حبس هادي',
    'ما تبعثهاش',
    '7bes hadi',
    'habes hadi',
    'arrêti',
    'arreti',
  ],
} as const

export function saysStop(text: string): boolean {
  return stopWords.includes(bare(text))
}

export function saysStart(text: string): boolean {
  return startWords.includes(bare(text))
}

function bare(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[.!؟?،,]+$/g, '')
}

/** The entries of a chat's menu, in the order shown. */
export const commands = ['help', 'today', 'stock', 'debts', 'undo', 'stop'] as const
export type Command = (typeof commands)[number]

/** What each entry of the menu is called, and the sentence that it stands for. */
export const commandWords: Record<Language, Record<Command, { about: string; says: string }>> = {
  fr: {
    help: { about: 'Ce que je sais faire', says: 'aide' },
    today: { about: 'Les ventes d’aujourd’hui', says: 'ventes aujourd’hui' },
    stock: { about: 'Ce qui va manquer', says: 'stock faible' },
    debts: { about: 'Qui doit combien', says: 'qui me doit de l’argent ?' },
    undo: { about: 'Annuler le dernier changement', says: 'annule' },
    stop: { about: 'Ne plus m’écrire', says: 'stop' },
  },
  ar: {
    help: { about: 'ماذا أستطيع أن أفعل', says: 'مساعدة' },
    today: { about: 'مبيعات اليوم', says: 'مبيعات اليوم' },
    stock: { about: 'ما أوشك على النفاد', says: 'المخزون المنخفض' },
    debts: { about: 'من عليه دين', says: 'من المدينون لي؟' },
    undo: { about: 'إلغاء آخر تغيير', says: 'تراجع' },
    stop: { about: 'التوقف عن المراسلة', says: 'stop' },
  },
  en: {
    help: { about: 'What I can do', says: 'help' },
    today: { about: 'Sales of today', says: 'sales today' },
    stock: { about: 'What runs low', says: 'low stock' },
    debts: { about: 'Who owes what', says: 'who owes me money?' },
    undo: { about: 'Undo the last change', says: 'undo' },
    stop: { about: 'Stop writing to me', says: 'stop' },
  },
  'dz-Arab': {
    help: { about: 'واش نقدر ندير', says: 'عاونني' },
    today: { about: 'البيع تاع اليوم', says: 'شحال بعت اليوم' },
    stock: { about: 'واش قريب يخلاص', says: 'واش قريب يخلاص' },
    debts: { about: 'شكون نسالو', says: 'شكون نسالو' },
    undo: { about: 'نحّي التبديل اللخر', says: 'نحيها' },
    stop: { about: 'حبس الكتيبة', says: 'stop' },
  },
  'dz-Latn': {
    help: { about: 'Wach ne9der ndir', says: '3awni' },
    today: { about: 'Lbi3 ta3 lyoum', says: 'ch7al b3t lyoum' },
    stock: { about: 'Wach 9rib yekhlas', says: 'wach 9rib yekhlas' },
    debts: { about: 'Chkoun nsalou', says: 'chkoun nsalou' },
    undo: { about: 'Na7i t-tebdil lekher', says: 'na7iha' },
    stop: { about: 'Ma tzidch tektebli', says: 'stop' },
  },
}

/** The sentence that an entry of the menu stands for; any other text as it is. */
export function spelledOut(text: string, language: Language): string {
  const entry = commands.find((command) => text.trim() === `/${command}`)
  return entry ? commandWords[language][entry].says : text
}
