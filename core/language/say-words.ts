import type { PeriodName } from './dates.ts'
import type { Language } from '../shapes.ts'
import type { UnitCode } from './unit-words.ts'

interface DateWords {
  /** Sunday first. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly fullMonths: readonly string[]
  /** Before an hour. */
  readonly at: string
  /** Before the last of a list, with its space where one is written. */
  readonly and: string
  readonly comma: string
}

const ARABIC_MONTHS = 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const FRENCH_MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  fr: {
    weekdays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    months: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    fullMonths: FRENCH_MONTHS,
    at: 'à',
    and: 'et ',
    comma: ', ',
  },
  ar: {
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    months: ARABIC_MONTHS,
    fullMonths: ARABIC_MONTHS,
    at: 'على الساعة',
    and: 'و',
    comma: '، ',
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    fullMonths: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    at: 'at',
    and: 'and ',
    comma: ', ',
  },
  'dz-Latn': {
    weekdays: ['l7ed', 'letnin', 'tlata', 'larb3a', 'lkhmis', 'ljem3a', 'sebt'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    fullMonths: FRENCH_MONTHS,
    at: '3la',
    and: 'w ',
    comma: ', ',
  },
  'dz-Arab': {
    weekdays: ['الحد', 'لتنين', 'الثلاثا', 'لاربعا', 'الخميس', 'الجمعة', 'السبت'],
    months: ARABIC_MONTHS,
    fullMonths: ARABIC_MONTHS,
    at: 'على',
    and: 'و ',
    comma: '، ',
  },
}

interface PeriodWords {
  readonly named: Readonly<Record<Exclude<PeriodName, 'last_days' | 'since'>, string>>
  readonly lastDays: (days: number) => string
  readonly since: (day: string) => string
  /** Before a month or a year, and before a day. */
  readonly in: (month: string) => string
  readonly on: (day: string) => string
  readonly range: (from: string, to: string) => string
}

export const PERIOD_WORDS: Readonly<Record<Language, PeriodWords>> = {
  fr: {
    named: {
      today: 'aujourd’hui',
      yesterday: 'hier',
      day_before_yesterday: 'avant-hier',
      tomorrow: 'demain',
      day_after_tomorrow: 'après-demain',
      this_week: 'cette semaine',
      last_week: 'la semaine dernière',
      next_week: 'la semaine prochaine',
      this_month: 'ce mois-ci',
      last_month: 'le mois dernier',
      next_month: 'le mois prochain',
      this_quarter: 'ce trimestre',
      last_quarter: 'le trimestre dernier',
      next_quarter: 'le trimestre prochain',
      this_year: 'cette année',
      last_year: 'l’année dernière',
      next_year: 'l’année prochaine',
      ramadan: 'pendant le Ramadan',
    },
    lastDays: (days) => (days === 1 ? 'le dernier jour' : `sur les ${days} derniers jours`),
    since: (day) => `depuis le ${day}`,
    in: (month) => `en ${month}`,
    on: (day) => `le ${day}`,
    range: (from, to) => `du ${from} au ${to}`,
  },
  ar: {
    named: {
      today: 'اليوم',
      yesterday: 'أمس',
      day_before_yesterday: 'أول أمس',
      tomorrow: 'غدا',
      day_after_tomorrow: 'بعد غد',
      this_week: 'هذا الأسبوع',
      last_week: 'الأسبوع الماضي',
      next_week: 'الأسبوع القادم',
      this_month: 'هذا الشهر',
      last_month: 'الشهر الماضي',
      next_month: 'الشهر القادم',
      this_quarter: 'هذا الثلاثي',
      last_quarter: 'الثلاثي الماضي',
      next_quarter: 'الثلاثي القادم',
      this_year: 'هذه السنة',
      last_year: 'السنة الماضية',
      next_year: 'السنة القادمة',
      ramadan: 'في رمضان',
    },
    lastDays: (days) => (days > 10 ? `في آخر ${days} يوما` : `في آخر ${days} أيام`),
    since: (day) => `منذ ${day}`,
    in: (month) => `في ${month}`,
    on: (day) => `يوم ${day}`,
    range: (from, to) => `من ${from} إلى ${to}`,
  },
  en: {
    named: {
      today: 'today',
      yesterday: 'yesterday',
      day_before_yesterday: 'the day before yesterday',
      tomorrow: 'tomorrow',
      day_after_tomorrow: 'the day after tomorrow',
      this_week: 'this week',
      last_week: 'last week',
      next_week: 'next week',
      this_month: 'this month',
      last_month: 'last month',
      next_month: 'next month',
      this_quarter: 'this quarter',
      last_quarter: 'last quarter',
      next_quarter: 'next quarter',
      this_year: 'this year',
      last_year: 'last year',
      next_year: 'next year',
      ramadan: 'during Ramadan',
    },
    lastDays: (days) => (days === 1 ? 'on the last day' : `over the last ${days} days`),
    since: (day) => `since ${day}`,
    in: (month) => `in ${month}`,
    on: (day) => `on ${day}`,
    range: (from, to) => `from ${from} to ${to}`,
  },
  'dz-Latn': {
    named: {
      today: 'lyoum',
      yesterday: 'lbare7',
      day_before_yesterday: 'wel lbare7',
      tomorrow: 'ghodwa',
      day_after_tomorrow: 'ba3d ghodwa',
      this_week: 'had simana',
      last_week: 'simana li fatet',
      next_week: 'simana jaya',
      this_month: 'had chhar',
      last_month: 'chhar li fat',
      next_month: 'chhar jay',
      this_quarter: 'had trimestre',
      last_quarter: 'trimestre li fat',
      next_quarter: 'trimestre jay',
      this_year: 'had l3am',
      last_year: 'l3am li fat',
      next_year: 'l3am jay',
      ramadan: 'f ramdan',
    },
    lastDays: (days) => `f ${days} ${days > 10 ? 'youm' : 'iyam'} li fatou`,
    since: (day) => `men ${day}`,
    in: (month) => `f ${month}`,
    on: (day) => `nhar ${day}`,
    range: (from, to) => `men ${from} 7atta ${to}`,
  },
  'dz-Arab': {
    named: {
      today: 'اليوم',
      yesterday: 'البارح',
      day_before_yesterday: 'ول البارح',
      tomorrow: 'غدوة',
      day_after_tomorrow: 'بعد غدوة',
      this_week: 'هاد السيمانة',
      last_week: 'السيمانة لي فاتت',
      next_week: 'السيمانة الجاية',
      this_month: 'هاد الشهر',
      last_month: 'الشهر لي فات',
      next_month: 'الشهر الجاي',
      this_quarter: 'هاد الثلاثي',
      last_quarter: 'الثلاثي لي فات',
      next_quarter: 'الثلاثي الجاي',
      this_year: 'هاد العام',
      last_year: 'العام لي فات',
      next_year: 'العام الجاي',
      ramadan: 'في رمضان',
    },
    lastDays: (days) => `في ${days} ${days > 10 ? 'يوم' : 'أيام'} لي فاتو`,
    since: (day) => `من ${day}`,
    in: (month) => `في ${month}`,
    on: (day) => `نهار ${day}`,
    range: (from, to) => `من ${from} حتى ${to}`,
  },
}

type Names = Readonly<Record<UnitCode, readonly [one: string, many: string]>>

const both = (name: string): readonly [string, string] => [name, name]

const FRENCH_UNITS: Names = {
  kg: both('kg'), g: both('g'), l: both('L'), cl: both('cl'), ml: both('ml'), m: both('m'), cm: both('cm'), m2: both('m²'), hour: ['heure', 'heures'],
  piece: ['pièce', 'pièces'], carton: ['carton', 'cartons'], pack: ['fardeau', 'fardeaux'], sack: ['sac', 'sacs'],
  packet: ['paquet', 'paquets'], box: ['boîte', 'boîtes'], jug: ['bidon', 'bidons'], bottle: ['bouteille', 'bouteilles'],
  tray: ['plateau', 'plateaux'], crate: ['cageot', 'cageots'], bunch: ['botte', 'bottes'], bag: ['sachet', 'sachets'],
  roll: ['rouleau', 'rouleaux'], bar: ['barre', 'barres'], pair: ['paire', 'paires'], can: ['canette', 'canettes'],
  jar: ['pot', 'pots'],
} // prettier-ignore

const ARABIC_UNITS: Names = {
  kg: both('كغ'), g: both('غ'), l: both('ل'), cl: both('سل'), ml: both('مل'), m: both('م'), cm: both('سم'), m2: both('م²'), hour: both('سا'),
  piece: ['قطعة', 'قطع'], carton: ['كرتونة', 'كراتين'], pack: ['رزمة', 'رزم'], sack: ['كيس', 'أكياس'],
  packet: ['حزمة', 'حزم'], box: ['علبة', 'علب'], jug: ['بيدون', 'بيدونات'], bottle: ['قارورة', 'قارورات'],
  tray: ['طبق', 'أطباق'], crate: ['صندوق', 'صناديق'], bunch: ['ربطة', 'ربطات'], bag: ['كيس صغير', 'أكياس صغيرة'],
  roll: ['لفة', 'لفات'], bar: ['لوح', 'ألواح'], pair: ['زوج', 'أزواج'], can: ['علبة معدنية', 'علب معدنية'],
  jar: ['برطمان', 'برطمانات'],
} // prettier-ignore

export const UNIT_NAMES: Readonly<Record<Language, Names>> = {
  fr: FRENCH_UNITS,
  ar: ARABIC_UNITS,
  en: {
    ...FRENCH_UNITS,
    hour: ['hour', 'hours'], piece: ['piece', 'pieces'], pack: ['pack', 'packs'], sack: ['sack', 'sacks'], packet: ['packet', 'packets'],
    box: ['box', 'boxes'], jug: ['jug', 'jugs'], bottle: ['bottle', 'bottles'], tray: ['tray', 'trays'],
    crate: ['crate', 'crates'], bunch: ['bunch', 'bunches'], bag: ['bag', 'bags'], roll: ['roll', 'rolls'],
    bar: ['bar', 'bars'], pair: ['pair', 'pairs'], can: ['can', 'cans'], jar: ['jar', 'jars'],
  }, // prettier-ignore
  'dz-Latn': {
    ...FRENCH_UNITS,
    piece: ['7abba', '7abbat'], carton: ['kartouna', 'kratin'], pack: ['fardo', 'fardowat'], sack: ['chkara', 'chkayer'],
    packet: ['paki', 'pakiyat'], box: ['bwata', 'bwatat'], jug: ['bido', 'bidonat'], bottle: ['9ar3a', '9ra3i'],
    bunch: ['rabta', 'rabtat'],
  }, // prettier-ignore
  'dz-Arab': {
    ...ARABIC_UNITS,
    piece: ['حبة', 'حبات'], carton: ['كرطونة', 'كراطن'], pack: ['فاردو', 'فاردوات'], sack: ['شكارة', 'شكاير'],
    packet: ['باكي', 'باكيات'], box: ['بواطة', 'بواطات'], jug: ['بيدو', 'بيدوات'], bottle: ['قرعة', 'قراعي'],
    tray: ['بلاطو', 'بلاطوات'], bag: ['ساشي', 'ساشيات'],
  }, // prettier-ignore
}
