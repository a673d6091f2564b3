import type { Language } from '../shapes.ts'

export type CellFault = 'no_amount' | 'no_quantity' | 'no_day' | 'no_hour' | 'no_payment' | 'column_missing'

/** What is wrong with a cell, said so that its owner can mend the file. */
export const cellFaults: Record<CellFault, Record<Language, string>> = {
  no_amount: {
    fr: 'Ce n’est pas un montant en dinars.',
    ar: 'هذا ليس مبلغا بالدينار.',
    en: 'This is no amount in dinars.',
    'dz-Arab': 'هادي ماشي سومة بالدينار.',
    'dz-Latn': 'Hadi machi souma bel dinar.',
  },
  no_quantity: {
    fr: 'Ce n’est pas une quantité.',
    ar: 'هذه ليست كمية.',
    en: 'This is no quantity.',
    'dz-Arab': 'هادي ماشي كمية.',
    'dz-Latn': 'Hadi machi kimiya.',
  },
  no_day: {
    fr: 'Ce n’est pas une date (2026-11-18 ou 18/11/2026).',
    ar: 'هذا ليس تاريخا (2026-11-18 أو 18/11/2026).',
    en: 'This is no date (2026-11-18 or 18/11/2026).',
    'dz-Arab': 'هادا ماشي تاريخ (2026-11-18 ولا 18/11/2026).',
    'dz-Latn': 'Hada machi tarikh (2026-11-18 wela 18/11/2026).',
  },
  no_hour: {
    fr: 'Ce n’est pas une heure (08:15).',
    ar: 'هذه ليست ساعة (08:15).',
    en: 'This is no time of day (08:15).',
    'dz-Arab': 'هادي ماشي ساعة (08:15).',
    'dz-Latn': 'Hadi machi sa3a (08:15).',
  },
  no_payment: {
    fr: 'Mode de paiement inconnu (espèces, carte, chèque, virement, crédit…).',
    ar: 'طريقة دفع غير معروفة (نقدا، بطاقة، صك، تحويل، دين…).',
    en: 'Unknown way to pay (cash, card, cheque, transfer, credit…).',
    'dz-Arab': 'ما نعرفش هاد الخلاص (كاش، كارطة، شيك، فيرمون، كريدي…).',
    'dz-Latn': 'Ma na3refch had lkhlas (cash, carte, chèque, virement, kridi…).',
  },
  column_missing: {
    fr: 'Cette colonne manque.',
    ar: 'هذا العمود ناقص.',
    en: 'This column is missing.',
    'dz-Arab': 'هاد الكولون ناقصة.',
    'dz-Latn': 'Had la colonne na9sa.',
  },
}
