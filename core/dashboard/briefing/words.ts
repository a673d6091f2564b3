import type { Language } from '../../shapes.ts'

type Figures = { from: string; to: string; revenue: string; expenses: string; profit: string; sales: string }
type BriefingWords = {
  figures: (said: Figures) => string
  change: (percent: string, before: string) => string
  nothing: string
}

export const briefingWords: Record<Language, BriefingWords> = {
  fr: {
    figures: ({ from, to, revenue, expenses, profit, sales }) =>
      `Du ${from} au ${to} : ${revenue} de ventes (${sales}), ${expenses} de dépenses, bénéfice ${profit}.`,
    change: (percent, before) => `C’est ${percent} % par rapport aux jours d’avant (${before}).`,
    nothing:
      'Rien de particulier ne ressort pour l’instant. Plus vous notez de ventes, plus je peux vous aider.',
  },
  ar: {
    figures: ({ from, to, revenue, expenses, profit, sales }) =>
      `من ${from} إلى ${to}: مبيعات ${revenue} (${sales})، مصاريف ${expenses}، الربح ${profit}.`,
    change: (percent, before) => `أي ${percent} % مقارنة بالأيام السابقة (${before}).`,
    nothing: 'لا شيء خاص يظهر الآن. كلما سجلت مبيعات أكثر استطعت مساعدتك أكثر.',
  },
  en: {
    figures: ({ from, to, revenue, expenses, profit, sales }) =>
      `From ${from} to ${to}: ${revenue} in sales (${sales}), ${expenses} in expenses, profit ${profit}.`,
    change: (percent, before) => `That is ${percent}% against the days before (${before}).`,
    nothing: 'Nothing stands out for now. The more sales you book, the more I can help.',
  },
  'dz-Arab': {
    figures: ({ from, to, revenue, expenses, profit, sales }) =>
      `من ${from} لـ ${to}: بعت ب ${revenue} (${sales})، صرفت ${expenses}، والفايدة ${profit}.`,
    change: (percent, before) => `يعني ${percent} % على الأيام لي قبل (${before}).`,
    nothing: 'ما كاش حاجة باينة دروك. كي تزيد تسجل البيع نزيد نعاونك.',
  },
  'dz-Latn': {
    figures: ({ from, to, revenue, expenses, profit, sales }) =>
      `Men ${from} l ${to} : b3t b ${revenue} (${sales}), sreft ${expenses}, lfayda ${profit}.`,
    change: (percent, before) => `Ya3ni ${percent} % 3la liyam li 9bel (${before}).`,
    nothing: 'Makach 7aja bayna derwek. Ki tzid tsejjel lbi3, nzid n3awnek.',
  },
}
