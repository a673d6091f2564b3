import type { Language } from '../shapes.ts'
import type { SeriesCode } from './contract.ts'

type Sentence = Record<Language, string>

export function say(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

export const seriesNames: Record<SeriesCode, Sentence> = {
  'FP.CPI.TOTL.ZG': say(
    'Inflation (moyenne annuelle)',
    'التضخم (متوسط سنوي)',
    'Inflation (annual average)',
    'الغلا (معدل العام)',
    'Linflation (moyenne ta3 l3am)',
  ),
  'NY.GDP.MKTP.KD.ZG': say(
    'Croissance du PIB réel',
    'نمو الناتج الداخلي الحقيقي',
    'Real GDP growth',
    'نمو اقتصاد البلاد',
    'Croissance ta3 leblad',
  ),
  'SP.POP.TOTL': say('Population', 'عدد السكان', 'Population', 'عدد السكان', 'Population'),
  'NY.GDP.MKTP.CD': say(
    'PIB (dollars courants)',
    'الناتج الداخلي (بالدولار)',
    'GDP (current dollars)',
    'الناتج الداخلي (بالدولار)',
    'PIB (b dollar)',
  ),
  'NE.CON.PRVT.CN': say(
    'Consommation des ménages',
    'استهلاك العائلات',
    'Household consumption',
    'مصروف العايلات',
    'Masrouf l3ayelat',
  ),
  'PA.NUS.FCRF': say(
    'Dollar officiel (moyenne annuelle)',
    'الدولار الرسمي (متوسط سنوي)',
    'Official dollar (annual average)',
    'الدولار الرسمي (معدل العام)',
    'Dollar officiel (moyenne)',
  ),
  'EUR.DZD': say(
    'Euro officiel (moyenne annuelle)',
    'الأورو الرسمي (متوسط سنوي)',
    'Official euro (annual average)',
    'الأورو الرسمي (معدل العام)',
    'Euro officiel (moyenne)',
  ),
  'CPI.12M': say(
    'Inflation sur douze mois',
    'التضخم على اثني عشر شهرا',
    'Twelve-month inflation',
    'الغلا على 12 شهر',
    'Linflation 3la 12 chhar',
  ),
  'USD.DZD.DAY': say(
    'Dollar officiel du jour',
    'الدولار الرسمي لليوم',
    'Official dollar of the day',
    'الدولار الرسمي تاع اليوم',
    'Dollar officiel ta3 lyoum',
  ),
  'EUR.DZD.DAY': say(
    'Euro officiel du jour',
    'الأورو الرسمي لليوم',
    'Official euro of the day',
    'الأورو الرسمي تاع اليوم',
    'Euro officiel ta3 lyoum',
  ),
}

/** "Us", as the cheapest of a comparison. */
export const us = say('nous', 'نحن', 'us', 'حنا', '7na')

export type AnalysisWords = {
  noProducts: string
  steady: string
  moved: (item: string, percent: string) => string
  noCompetitors: string
  cheaper: (competitor: string, item: string, theirs: string, ours: string) => string
  weAreCheapest: (item: string, ours: string, average: string) => string
  indicator: (name: string, value: string, date: string, source: string) => string
  season: (name: string, from: string, effect: string) => string
}

export const analysisWords: Record<Language, AnalysisWords> = {
  fr: {
    noProducts: 'Pas encore de ventes par article : je ne peux pas suivre vos prix.',
    steady: 'Vos prix de vente n’ont pas bougé sur la période.',
    moved: (item, percent) => `Votre prix de vente de ${item} a changé de ${percent} % sur la période.`,
    noCompetitors:
      'Aucun prix de concurrent n’est noté. Dites-moi par exemple « chez Ardis le lait est à 135 ».',
    cheaper: (competitor, item, theirs, ours) =>
      `${competitor} vend ${item} à ${theirs}, moins cher que vous (${ours}).`,
    weAreCheapest: (item, ours, average) =>
      `Vous êtes le moins cher sur ${item} : ${ours}, contre ${average} en moyenne ailleurs.`,
    indicator: (name, value, date, source) => `${name} : ${value} au ${date} (${source}).`,
    season: (name, from, effect) => `À venir : ${name}, dès le ${from}. ${effect}`,
  },
  ar: {
    noProducts: 'لا توجد بعد مبيعات حسب المنتج: لا يمكنني تتبع أسعارك.',
    steady: 'أسعار بيعك لم تتغير في هذه الفترة.',
    moved: (item, percent) => `سعر بيع ${item} تغيّر بـ ${percent} % في هذه الفترة.`,
    noCompetitors: 'لم يُسجل أي سعر لدى المنافسين. قل لي مثلا «الحليب عند أرديس بـ 135».',
    cheaper: (competitor, item, theirs, ours) =>
      `${competitor} يبيع ${item} بـ ${theirs}، أرخص منك (${ours}).`,
    weAreCheapest: (item, ours, average) =>
      `أنت الأرخص في ${item}: ${ours} مقابل ${average} في المتوسط عند غيرك.`,
    indicator: (name, value, date, source) => `${name}: ${value} في ${date} (${source}).`,
    season: (name, from, effect) => `قادم: ${name} ابتداء من ${from}. ${effect}`,
  },
  en: {
    noProducts: 'No sales by item yet, so I can’t follow your prices.',
    steady: 'Your selling prices did not move in the period.',
    moved: (item, percent) => `Your selling price of ${item} changed by ${percent}% in the period.`,
    noCompetitors: 'No competitor’s price is noted. Tell me, for instance, “milk is 135 at Ardis”.',
    cheaper: (competitor, item, theirs, ours) =>
      `${competitor} sells ${item} at ${theirs}, cheaper than you (${ours}).`,
    weAreCheapest: (item, ours, average) =>
      `You are the cheapest on ${item}: ${ours}, against ${average} on average elsewhere.`,
    indicator: (name, value, date, source) => `${name}: ${value} on ${date} (${source}).`,
    season: (name, from, effect) => `Coming: ${name}, from ${from}. ${effect}`,
  },
  'dz-Arab': {
    noProducts: 'مازال ما كاش بيع بالسلعة: ما نقدرش نتبع السومة تاعك.',
    steady: 'السومة تاعك ما تبدلتش فهاد الوقت.',
    moved: (item, percent) => `السومة تاع ${item} تبدلت بـ ${percent} % فهاد الوقت.`,
    noCompetitors: 'ما كاش سومة تاع المنافسين. قولي مثلا «عند أرديس الحليب بـ 135».',
    cheaper: (competitor, item, theirs, ours) =>
      `${competitor} يبيع ${item} بـ ${theirs}، رخيص عليك (${ours}).`,
    weAreCheapest: (item, ours, average) => `انت الرخيص ف ${item}: ${ours}، والوخرين ${average} فالمتوسط.`,
    indicator: (name, value, date, source) => `${name}: ${value} ف ${date} (${source}).`,
    season: (name, from, effect) => `راهو جاي: ${name} من ${from}. ${effect}`,
  },
  'dz-Latn': {
    noProducts: 'Mazal makach bi3 b sel3a : ma ne9derch ntebba3 souma ta3ek.',
    steady: 'Souma ta3ek ma tbeddletch f had lwa9t.',
    moved: (item, percent) => `Souma ta3 ${item} tbeddlet b ${percent} % f had lwa9t.`,
    noCompetitors: 'Makach souma ta3 les concurrents. Goulli masalan « 3and Ardis l7lib b 135 ».',
    cheaper: (competitor, item, theirs, ours) =>
      `${competitor} ybi3 ${item} b ${theirs}, rkhis 3lik (${ours}).`,
    weAreCheapest: (item, ours, average) => `Nta rkhis f ${item} : ${ours}, w lokhrin ${average} en moyenne.`,
    indicator: (name, value, date, source) => `${name} : ${value} f ${date} (${source}).`,
    season: (name, from, effect) => `Rahou jay : ${name} men ${from}. ${effect}`,
  },
}
