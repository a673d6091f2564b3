import { sectorOf, type Sector } from '../../almanac/sectors.ts'
import type { SeriesCode } from '../contract.ts'
import type { ReportLanguage } from './contract.ts'

type Sentence = Record<ReportLanguage, string>
const say = (fr: string, ar: string, en: string): Sentence => ({ fr, ar, en })

const sectorNames: Record<Exclude<Sector, 'other'>, Sentence> = {
  grocery: say('Supérette, alimentation générale', 'سوبيرات، مواد غذائية عامة', 'Grocery'),
  greengrocer: say('Fruits et légumes', 'خضر وفواكه', 'Fruit and vegetables'),
  butcher: say('Boucherie', 'جزارة', 'Butcher'),
  bakery: say('Boulangerie, pâtisserie', 'مخبزة وحلويات', 'Bakery'),
  clothing: say('Vêtements et chaussures', 'ملابس وأحذية', 'Clothes and shoes'),
  hardware: say('Quincaillerie, matériaux', 'خردوات ومواد بناء', 'Hardware'),
  phones: say('Téléphonie', 'هواتف', 'Phones'),
  garage: say('Garage, pièces automobiles', 'ميكانيك وقطع غيار', 'Garage, car parts'),
  restaurant: say('Restauration', 'إطعام', 'Restaurant, café'),
  hairdresser: say('Coiffure et beauté', 'حلاقة وتجميل', 'Hair and beauty'),
  pharmacy: say('Pharmacie, cosmétiques', 'صيدلية ومواد تجميل', 'Pharmacy, cosmetics'),
  online: say('Vente en ligne', 'بيع عبر الإنترنت', 'Online selling'),
  building: say('Bâtiment, artisanat', 'بناء وحرف', 'Building, crafts'),
}

/** The trade of a business: a code of ours by its name, and what the owner wrote otherwise as it stands. */
export function sayTrade(sector: string, language: ReportLanguage): string {
  const known = sectorOf(sector)
  if (known === 'other' || !/^[a-z]+$/.test(sector)) return sector
  return sectorNames[known][language]
}

const worldBank = (code: string) =>
  say(`Banque mondiale, série ${code}`, `البنك الدولي، السلسلة ${code}`, `World Bank, series ${code}`)
const centralBank = say(
  'Banque d’Algérie, cours officiel',
  'بنك الجزائر، السعر الرسمي',
  'Bank of Algeria, official rate',
)

/** Who publishes each series of the country; where exactly it was read stands in `market_trends`. */
export const publishers: Record<SeriesCode, Sentence> = {
  'FP.CPI.TOTL.ZG': worldBank('FP.CPI.TOTL.ZG'),
  'NY.GDP.MKTP.KD.ZG': worldBank('NY.GDP.MKTP.KD.ZG'),
  'SP.POP.TOTL': worldBank('SP.POP.TOTL'),
  'NY.GDP.MKTP.CD': worldBank('NY.GDP.MKTP.CD'),
  'NE.CON.PRVT.CN': worldBank('NE.CON.PRVT.CN'),
  'PA.NUS.FCRF': worldBank('PA.NUS.FCRF'),
  'EUR.DZD': say(
    'calculé d’après la Banque mondiale (PA.NUS.FCRF) : rapport de deux moyennes annuelles',
    'محسوب انطلاقا من البنك الدولي (PA.NUS.FCRF): نسبة متوسطين سنويين',
    'computed from the World Bank (PA.NUS.FCRF): a ratio of two yearly averages',
  ),
  'CPI.12M': say(
    'Office national des statistiques, cité par la presse',
    'الديوان الوطني للإحصائيات، نقلا عن الصحافة',
    'National statistics office, quoted by the press',
  ),
  'USD.DZD.DAY': centralBank,
  'EUR.DZD.DAY': centralBank,
}

export const readOn = {
  fr: (day: string) => `relevé le ${day}`,
  ar: (day: string) => `سُجل يوم ${day}`,
  en: (day: string) => `read on ${day}`,
} satisfies Record<ReportLanguage, (day: string) => string>

export const calendarSource = say(
  'Calendrier : usages du commerce en Algérie ; soldes : décret exécutif 06-215 ; fêtes : calendrier hégirien calculé',
  'الرزنامة: أعراف التجارة في الجزائر؛ التخفيضات: المرسوم التنفيذي 06-215؛ الأعياد: تقويم هجري محسوب',
  'Calendar: customs of trade in Algeria; sales: executive decree 06-215; feasts: computed Hijri calendar',
)

const units: Readonly<Record<string, Sentence>> = {
  USD: say('dollars', 'دولار', 'dollars'),
  DZD: say('DA', 'دج', 'DA'),
  'DZD per USD': say('DA pour 1 dollar', 'دج للدولار', 'DA for 1 dollar'),
  'DZD per EUR': say('DA pour 1 euro', 'دج للأورو', 'DA for 1 euro'),
}
export function sayUnit(unit: string, language: ReportLanguage): string {
  return units[unit]?.[language] ?? unit
}

export const billions = say('milliards de', 'مليار', 'billion')
