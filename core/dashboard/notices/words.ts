import type { Language } from '../../shapes.ts'

type Day = { day: string; revenue: string; sales: string; expenses: string; profit: string }

/** What is written by the clock: figures first, a line each. */
export type NoticeWords = {
  evening: (of: Day) => string
  week: (of: { from: string; to: string } & Omit<Day, 'day'>) => string
  against: (percent: string) => string
  till: (amount: string) => string
  low: (items: string) => string
  owed: (amount: string) => string
  tomorrow: string
  deadlines: (when: string, names: string) => string
  taxes: (lines: string) => string
  drafts: (count: number, amount: string) => string
  credit: (customer: string, amount: string, since: string) => string
  /** For the customer's eyes: the owner forwards it himself. */
  toForward: (customer: string, amount: string, shop: string) => string
  sales: string
  expenses: string
  why: { label: string; says: string }
  order: { label: string; says: string }
  show: { label: string; says: string }
  later: string
  stop: string
}

export const words: Record<Language, NoticeWords> = {
  fr: {
    evening: ({ day, revenue, sales, expenses, profit }) =>
      `🌙 ${day}\nVentes : ${revenue} (${sales})\nDépenses : ${expenses}\nBénéfice : ${profit}`,
    week: ({ from, to, revenue, sales, expenses, profit }) =>
      `📅 Votre semaine, du ${from} au ${to}\nVentes : ${revenue} (${sales})\nDépenses : ${expenses}\nBénéfice : ${profit}`,
    against: (percent) => `Ventes : ${percent} % par rapport à la période d’avant`,
    till: (amount) => `Caisse : ${amount}`,
    low: (items) => `À commander : ${items}`,
    owed: (amount) => `À recevoir des clients : ${amount}`,
    tomorrow: 'Demain',
    deadlines: (when, names) => `${when} : ${names}`,
    taxes: (lines) => `🧾 Échéances\n${lines}`,
    drafts: (count, amount) =>
      `📷 Photos à confirmer : ${count} (${amount}). Elles ne comptent pas avant votre oui.`,
    credit: (customer, amount, since) => `📒 ${customer} : ${amount}, depuis le ${since}. À transférer :`,
    toForward: (customer, amount, shop) =>
      `Bonjour ${customer}, petit rappel de ${shop} : il reste ${amount} à régler. Passez quand vous voulez, merci !`,
    sales: 'Ventes',
    expenses: 'Dépenses',
    why: { label: 'Pourquoi ?', says: 'que dois-je faire ?' },
    order: { label: 'Commande', says: 'que dois-je commander ?' },
    show: { label: 'Montrer', says: 'montre les brouillons' },
    later: 'Plus tard',
    stop: 'Arrêtez',
  },
  ar: {
    evening: ({ day, revenue, sales, expenses, profit }) =>
      `🌙 ${day}\nالمبيعات: ${revenue} (${sales})\nالمصاريف: ${expenses}\nالربح: ${profit}`,
    week: ({ from, to, revenue, sales, expenses, profit }) =>
      `📅 أسبوعك من ${from} إلى ${to}\nالمبيعات: ${revenue} (${sales})\nالمصاريف: ${expenses}\nالربح: ${profit}`,
    against: (percent) => `المبيعات: ${percent} % مقارنة بالفترة السابقة`,
    till: (amount) => `الصندوق: ${amount}`,
    low: (items) => `للطلب: ${items}`,
    owed: (amount) => `لك عند الزبائن: ${amount}`,
    tomorrow: 'غدا',
    deadlines: (when, names) => `${when}: ${names}`,
    taxes: (lines) => `🧾 المواعيد الجبائية\n${lines}`,
    drafts: (count, amount) => `📷 صور تنتظر التأكيد: ${count} (${amount}). لا تُحسب قبل موافقتك.`,
    credit: (customer, amount, since) => `📒 ${customer}: ${amount} منذ ${since}. للإرسال:`,
    toForward: (customer, amount, shop) =>
      `السلام عليكم ${customer}، تذكير من ${shop}: بقي ${amount} للدفع. مر متى شئت، شكرا!`,
    sales: 'المبيعات',
    expenses: 'المصاريف',
    why: { label: 'لماذا؟', says: 'ماذا أفعل؟' },
    order: { label: 'الطلبية', says: 'ماذا يجب أن أطلب؟' },
    show: { label: 'اعرضها', says: 'اعرض المسودات' },
    later: 'لاحقا',
    stop: 'توقف عن هذا',
  },
  en: {
    evening: ({ day, revenue, sales, expenses, profit }) =>
      `🌙 ${day}\nSales: ${revenue} (${sales})\nExpenses: ${expenses}\nProfit: ${profit}`,
    week: ({ from, to, revenue, sales, expenses, profit }) =>
      `📅 Your week, ${from} to ${to}\nSales: ${revenue} (${sales})\nExpenses: ${expenses}\nProfit: ${profit}`,
    against: (percent) => `Sales: ${percent}% against the period before`,
    till: (amount) => `Till: ${amount}`,
    low: (items) => `To order: ${items}`,
    owed: (amount) => `To receive from customers: ${amount}`,
    tomorrow: 'Tomorrow',
    deadlines: (when, names) => `${when}: ${names}`,
    taxes: (lines) => `🧾 Deadlines\n${lines}`,
    drafts: (count, amount) =>
      `📷 Photos to confirm: ${count} (${amount}). They do not count before your yes.`,
    credit: (customer, amount, since) => `📒 ${customer}: ${amount}, since ${since}. To forward:`,
    toForward: (customer, amount, shop) =>
      `Hello ${customer}, a small reminder from ${shop}: ${amount} is still to be paid. Come by when you like, thank you!`,
    sales: 'Sales',
    expenses: 'Expenses',
    why: { label: 'Why?', says: 'what should I do?' },
    order: { label: 'Order', says: 'what should I order?' },
    show: { label: 'Show', says: 'show the drafts' },
    later: 'Later',
    stop: 'Stop this',
  },
  'dz-Arab': {
    evening: ({ day, revenue, sales, expenses, profit }) =>
      `🌙 ${day}\nالبيع: ${revenue} (${sales})\nالمصاريف: ${expenses}\nالفايدة: ${profit}`,
    week: ({ from, to, revenue, sales, expenses, profit }) =>
      `📅 سيمانتك من ${from} لـ ${to}\nالبيع: ${revenue} (${sales})\nالمصاريف: ${expenses}\nالفايدة: ${profit}`,
    against: (percent) => `البيع: ${percent} % على الوقت لي قبل`,
    till: (amount) => `الكاسة: ${amount}`,
    low: (items) => `لازم تكوموندي: ${items}`,
    owed: (amount) => `كريدي عند الكليانات: ${amount}`,
    tomorrow: 'غدوة',
    deadlines: (when, names) => `${when}: ${names}`,
    taxes: (lines) => `🧾 الضرائب\n${lines}`,
    drafts: (count, amount) => `📷 تصاور يستناو: ${count} (${amount}). ما يتحسبوش حتى تأكدهم.`,
    credit: (customer, amount, since) => `📒 ${customer}: ${amount} من ${since}. ابعثلو هادي:`,
    toForward: (customer, amount, shop) =>
      `سلام ${customer}، تفكيرة من ${shop}: باقي ${amount}. فوت وقت ما تحب، يعطيك الصحة!`,
    sales: 'البيع',
    expenses: 'المصاريف',
    why: { label: 'علاش؟', says: 'واش ندير' },
    order: { label: 'كوموند', says: 'واش نكوموندي' },
    show: { label: 'وريهملي', says: 'وريلي التصاور لي ما تأكدوش' },
    later: 'من بعد',
    stop: 'حبس هادي',
  },
  'dz-Latn': {
    evening: ({ day, revenue, sales, expenses, profit }) =>
      `🌙 ${day}\nLbi3 : ${revenue} (${sales})\nLmasarif : ${expenses}\nLfayda : ${profit}`,
    week: ({ from, to, revenue, sales, expenses, profit }) =>
      `📅 Simantek men ${from} l ${to}\nLbi3 : ${revenue} (${sales})\nLmasarif : ${expenses}\nLfayda : ${profit}`,
    against: (percent) => `Lbi3: ${percent} % 3la lwa9t li 9bel`,
    till: (amount) => `La caisse : ${amount}`,
    low: (items) => `Lazem tcommandi : ${items}`,
    owed: (amount) => `Kridi 3and les clients: ${amount}`,
    tomorrow: 'Ghodwa',
    deadlines: (when, names) => `${when} : ${names}`,
    taxes: (lines) => `🧾 Les impôts\n${lines}`,
    drafts: (count, amount) =>
      `📷 Tsawer yestennaw: ${count} (${amount}). Ma yet7asbouch 7atta tconfirmihom.`,
    credit: (customer, amount, since) => `📒 ${customer} : ${amount} men ${since}. B3atlou hadi :`,
    toForward: (customer, amount, shop) =>
      `Salam ${customer}, tefkira men ${shop} : ba9i ${amount}. Fout wa9t ma t7eb, ya3tik sa7a!`,
    sales: 'Lbi3',
    expenses: 'Lmasarif',
    why: { label: '3lach ?', says: 'wach ndir' },
    order: { label: 'Commande', says: 'wach ncommandi' },
    show: { label: 'Werrihomli', says: 'werrili les brouillons' },
    later: 'Men b3d',
    stop: '7bes hadi',
  },
}
