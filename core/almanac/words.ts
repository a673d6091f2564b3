import type { Language } from '../shapes.ts'

export type Sentence = Record<Language, string>

export function say(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

export type SeasonCode =
  | 'before_ramadan'
  | 'ramadan'
  | 'before_fitr'
  | 'fitr'
  | 'before_adha'
  | 'adha'
  | 'achoura'
  | 'mawlid'
  | 'yennayer'
  | 'winter_sales'
  | 'summer'
  | 'summer_sales'
  | 'back_to_school'
  | 'november_offers'

export const seasonNames: Record<SeasonCode, Sentence> = {
  before_ramadan: say(
    'Préparatifs du Ramadan',
    'التحضير لرمضان',
    'Getting ready for Ramadan',
    'تحضيرات رمضان',
    'Te7dirat Ramdan',
  ),
  ramadan: say('Ramadan', 'رمضان', 'Ramadan', 'رمضان', 'Ramdan'),
  before_fitr: say(
    'Veille de l’Aïd el-Fitr',
    'أيام ما قبل عيد الفطر',
    'Run-up to Eid al-Fitr',
    'قبل العيد الصغير',
    '9bel l3id esghir',
  ),
  fitr: say('Aïd el-Fitr', 'عيد الفطر', 'Eid al-Fitr', 'العيد الصغير', 'L3id esghir'),
  before_adha: say(
    'Veille de l’Aïd el-Adha',
    'أيام ما قبل عيد الأضحى',
    'Run-up to Eid al-Adha',
    'قبل العيد الكبير',
    '9bel l3id lekbir',
  ),
  adha: say('Aïd el-Adha', 'عيد الأضحى', 'Eid al-Adha', 'العيد الكبير', 'L3id lekbir'),
  achoura: say('Achoura', 'عاشوراء', 'Ashura', 'عاشورا', '3achoura'),
  mawlid: say('Mawlid', 'المولد النبوي', 'Mawlid', 'المولود', 'Lmouloud'),
  yennayer: say('Yennayer', 'يناير', 'Yennayer', 'يناير', 'Yennayer'),
  winter_sales: say('Soldes d’hiver', 'تخفيضات الشتاء', 'Winter sales', 'صولد الشتا', 'Solde ta3 chta'),
  summer: say(
    'Été, mariages et vacances',
    'الصيف والأعراس والعطل',
    'Summer, weddings and holidays',
    'الصيف والعراس',
    'Sif w le3ras',
  ),
  summer_sales: say('Soldes d’été', 'تخفيضات الصيف', 'Summer sales', 'صولد الصيف', 'Solde ta3 sif'),
  back_to_school: say(
    'Rentrée scolaire',
    'الدخول المدرسي',
    'Back to school',
    'الدخلة تاع القراية',
    'Dakhla ta3 l9raya',
  ),
  november_offers: say(
    'Offres de novembre',
    'عروض نوفمبر',
    'November offers',
    'عروض نوفمبر',
    'Offres ta3 novembre',
  ),
}

export const holidayNames: Record<string, Sentence> = {
  new_year: say('jour de l’An', 'رأس السنة الميلادية', 'New Year’s Day', 'راس العام', 'ras l3am'),
  yennayer: seasonNames.yennayer,
  labour: say('fête du Travail', 'عيد العمال', 'Labour Day', 'عيد العمال', '3id l3oummal'),
  independence: say(
    'fête de l’Indépendance',
    'عيد الاستقلال',
    'Independence Day',
    'عيد الاستقلال',
    '3id listi9lal',
  ),
  revolution: say(
    'anniversaire de la Révolution',
    'ذكرى أول نوفمبر',
    'Revolution Day',
    'أول نوفمبر',
    'awwel novembre',
  ),
  fitr: seasonNames.fitr,
  adha: seasonNames.adha,
  moharrem: say('1er Moharrem', 'رأس السنة الهجرية', '1 Muharram', 'أول محرم', 'awwel mouharram'),
  achoura: seasonNames.achoura,
  mawlid: seasonNames.mawlid,
}
