import type { Language } from '../shapes.ts'
import type { SeriesCode } from './country/series.ts'

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
