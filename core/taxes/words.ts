import type { Language } from '../shapes.ts'
import type { Condition, DeadlineCode, Regime } from './contract.ts'

type Sentence = Record<Language, string>

function say(fr: string, ar: string, en: string, arab: string, latn: string): Sentence {
  return { fr, ar, en, 'dz-Arab': arab, 'dz-Latn': latn }
}

export const notice = say(
  'À vérifier avec votre comptable : les dates et les taux changent avec chaque loi de finances.',
  'تحقق مع محاسبك: التواريخ والنسب تتغير مع كل قانون مالية.',
  'Check with your accountant: dates and rates change with each finance law.',
  'شوفها مع الكونطابل تاعك: التواريخ والنسب يتبدلو مع كل قانون مالية.',
  'Choufha m3a le comptable ta3ek: les dates w les taux yetbeddlou m3a kol loi de finances.',
)

export const till = say(
  'Sanad tient vos livres ; ce n’est pas un logiciel de caisse certifié.',
  'سند يمسك دفاترك؛ وليس برنامج صندوق معتمدا.',
  'Sanad keeps your books; it is not certified till software.',
  'سند يشد الدفتر تاعك؛ ماشي لوجيسيال كاس معتمد.',
  'Sanad ychedd daftar ta3ek; machi logiciel de caisse certifié.',
)

export const regimeNames: Record<Regime, Sentence> = {
  ifu: say(
    'IFU (impôt forfaitaire unique)',
    'الضريبة الجزافية الوحيدة',
    'IFU (flat tax)',
    'IFU الجزافي',
    'IFU',
  ),
  ae: say('Auto-entrepreneur', 'المقاول الذاتي', 'Self-entrepreneur', 'المقاول الذاتي', 'Auto-entrepreneur'),
  reel: say('Régime réel', 'النظام الحقيقي', 'Real regime', 'النظام الحقيقي', 'Régime réel'),
  unknown: say(
    'Régime non précisé',
    'النظام غير محدد',
    'Regime not given',
    'الريجيم ما قلتوش',
    'Régime ma goltouch',
  ),
}

export const deadlineNames: Record<DeadlineCode, Sentence> = {
  g50: say(
    'G50 du mois précédent (TVA, IRG sur salaires)',
    'تصريح G50 للشهر السابق (الرسم على القيمة المضافة وضريبة الأجور)',
    'G50 of last month (TVA, wage tax)',
    'G50 تاع الشهر لي فات',
    'G50 ta3 chhar li fat',
  ),
  g50ter: say(
    'G50 ter du trimestre (IRG sur salaires)',
    'تصريح G50 ter للثلاثي (ضريبة الأجور)',
    'G50 ter of the quarter (wage tax)',
    'G50 ter تاع الثلاثي',
    'G50 ter ta3 trimestre',
  ),
  g12bis: say(
    'G12 bis : chiffre d’affaires définitif',
    'تصريح G12 مكرر: رقم الأعمال النهائي',
    'G12 bis: final turnover',
    'G12 bis: رقم الأعمال النهائي',
    'G12 bis : chiffre d’affaires définitif',
  ),
  das: say(
    'DAS : déclaration annuelle des salaires',
    'التصريح السنوي بالأجور DAS',
    'DAS: yearly wages',
    'DAS تاع الشهريات',
    'DAS ta3 chahriyat',
  ),
  training: say(
    'Taxes de formation et d’apprentissage',
    'رسما التكوين والتمهين',
    'Training and apprenticeship taxes',
    'رسم التكوين والتمهين',
    'Taxe formation w apprentissage',
  ),
  casnos_declaration: say(
    'Déclaration des revenus à la CASNOS',
    'التصريح بالمداخيل لدى كازنوص',
    'Income declaration to CASNOS',
    'تصريح كازنوص',
    'Déclaration CASNOS',
  ),
  ibs_advance: say(
    'Acompte IBS',
    'تسبيق الضريبة على أرباح الشركات',
    'IBS advance',
    'تسبيق IBS',
    'Acompte IBS',
  ),
  irg_advance: say('Acompte IRG', 'تسبيق الضريبة على الدخل', 'IRG advance', 'تسبيق IRG', 'Acompte IRG'),
  vehicle: say(
    'Vignette automobile',
    'قسيمة السيارات',
    'Vehicle sticker',
    'الڨسيمة تاع الطونوبيل',
    'Vignette',
  ),
  accounts: say(
    'Bilan et déclaration annuelle (G4 ou G11, G29)',
    'الميزانية والتصريح السنوي (G4 أو G11 وG29)',
    'Accounts and yearly return (G4 or G11, G29)',
    'البيلون والتصريح السنوي (G4 ولا G11)',
    'Bilan w déclaration annuelle (G4 wela G11)',
  ),
  ibs_balance: say(
    'Solde IBS',
    'رصيد الضريبة على أرباح الشركات',
    'IBS balance',
    'الباقي تاع IBS',
    'Solde IBS',
  ),
  g1: say(
    'G1 : revenu global',
    'تصريح G1: الدخل الإجمالي',
    'G1: whole income',
    'G1 تاع الدخل',
    'G1 ta3 lmadkhoul',
  ),
  g12: say(
    'G12 : chiffre d’affaires prévisionnel et paiement de l’IFU',
    'تصريح G12: رقم الأعمال التقديري ودفع الضريبة الجزافية',
    'G12: forecast turnover and IFU payment',
    'G12 وخلاص IFU',
    'G12 w khlas IFU',
  ),
  casnos_payment: say(
    'Cotisation CASNOS',
    'اشتراك كازنوص',
    'CASNOS contribution',
    'خلاص كازنوص',
    'Khlas CASNOS',
  ),
  ifu_instalment: say('Tranche de l’IFU', 'قسط الضريبة الجزافية', 'IFU instalment', 'شطر IFU', 'Tranche IFU'),
  cnas: say(
    'Cotisations CNAS du trimestre',
    'اشتراكات كناص للثلاثي',
    'CNAS contributions of the quarter',
    'خلاص كناص',
    'Khlas CNAS',
  ),
}

export const conditionTexts: Record<Condition, Sentence> = {
  employer: say(
    'Si vous employez du personnel',
    'إذا كنت تشغّل عمالا',
    'If you employ people',
    'إذا عندك خدامة',
    'Ida 3andek kheddama',
  ),
  self_employed: say(
    'Pour les non-salariés affiliés à la CASNOS',
    'لغير الأجراء المنتسبين إلى كازنوص',
    'For the self-employed with CASNOS',
    'لي عندهم كازنوص',
    'Li 3andhom CASNOS',
  ),
  company: say('Pour les sociétés', 'للشركات', 'For companies', 'للشركات', 'Lel charikat'),
  person: say('Pour les personnes physiques', 'للأشخاص الطبيعيين', 'For individuals', 'للأشخاص', 'Lel achkhas'),
  vehicle: say(
    'Si vous avez un véhicule',
    'إذا كانت لديك مركبة',
    'If you have a vehicle',
    'إذا عندك طونوبيل',
    'Ida 3andek tonobil',
  ),
  not_first_year: say(
    'Sauf la première année d’activité',
    'ما عدا سنة النشاط الأولى',
    'Not in the first year',
    'ماشي فالعام الأول',
    'Machi fel 3am lewwel',
  ),
  split: say(
    'Si vous payez en plusieurs fois',
    'إذا كنت تدفع بالتقسيط',
    'If you pay in instalments',
    'إذا تخلص بالتقسيط',
    'Ida tkhalles bel tranches',
  ),
}

export const closedDays = {
  friday: say('vendredi', 'الجمعة', 'Friday', 'الجمعة', 'ljem3a'),
  saturday: say('samedi', 'السبت', 'Saturday', 'السبت', 'sebt'),
}

type LevelFacts = { share: string; ceiling: string }
export const levelMessages: Record<
  'fine' | 'near' | 'over' | 'none' | 'unknown',
  (facts: LevelFacts) => Sentence
> = {
  fine: ({ share, ceiling }) =>
    say(
      `Vous êtes à ${share} % du plafond de ${ceiling}.`,
      `بلغت ${share} % من السقف المحدد بـ ${ceiling}.`,
      `You are at ${share}% of the ceiling of ${ceiling}.`,
      `راك فـ ${share} % من السقف تاع ${ceiling}.`,
      `Rak f ${share} % mel plafond ta3 ${ceiling}.`,
    ),
  near: ({ share, ceiling }) =>
    say(
      `Attention : ${share} % du plafond de ${ceiling} est atteint. Parlez-en à votre comptable avant de le dépasser.`,
      `تنبيه: بلغت ${share} % من السقف ${ceiling}. استشر محاسبك قبل تجاوزه.`,
      `Careful: ${share}% of the ceiling of ${ceiling} is reached. Talk to your accountant before you pass it.`,
      `رد بالك: وصلت ${share} % من السقف ${ceiling}. اهدر مع الكونطابل قبل ما تفوتو.`,
      `Red balek : wselt ${share} % mel plafond ${ceiling}. Hder m3a lcomptable 9bel ma tfoutou.`,
    ),
  over: ({ share, ceiling }) =>
    say(
      `Le plafond de ${ceiling} est dépassé (${share} %) : ce régime ne vous convient plus. Voyez votre comptable.`,
      `تجاوزت السقف ${ceiling} (${share} %): لم يعد هذا النظام مناسبا. راجع محاسبك.`,
      `The ceiling of ${ceiling} is passed (${share}%): this regime no longer fits. See your accountant.`,
      `فت السقف تاع ${ceiling} (${share} %): هاد الريجيم ما بقاش يساعدك. شوف الكونطابل.`,
      `Fett lplafond ta3 ${ceiling} (${share} %) : had régime ma b9ach ysa3dek. Chouf lcomptable.`,
    ),
  none: () =>
    say(
      'Ce régime n’a pas de plafond de chiffre d’affaires.',
      'ليس لهذا النظام سقف لرقم الأعمال.',
      'This regime has no ceiling.',
      'هاد الريجيم ما عندوش سقف.',
      'Had régime ma 3andouch plafond.',
    ),
  unknown: () =>
    say(
      'Dites-moi votre régime (IFU, auto-entrepreneur ou réel) pour suivre vos échéances et votre plafond.',
      'أخبرني بنظامك الجبائي (جزافي أو مقاول ذاتي أو حقيقي) لمتابعة آجالك وسقفك.',
      'Tell me your regime (IFU, self-entrepreneur or real) so that I can follow your deadlines and your ceiling.',
      'قولي الريجيم تاعك (IFU، مقاول ذاتي ولا حقيقي) باش نتبعلك الآجال والسقف.',
      'Goulli régime ta3ek (IFU, auto-entrepreneur wela réel) bach netba3lek les délais w lplafond.',
    ),
}

export const missingTexts: Record<'nif' | 'tax_amount' | 'merchant' | 'cash_over_limit', Sentence> = {
  nif: say(
    'NIF du fournisseur',
    'رقم التعريف الجبائي للمورّد',
    'supplier’s NIF',
    'NIF تاع الفورنيسور',
    'NIF ta3 fournisseur',
  ),
  tax_amount: say('montant de la TVA', 'مبلغ الرسم', 'TVA amount', 'مبلغ TVA', 'montant TVA'),
  merchant: say('nom du fournisseur', 'اسم المورّد', 'supplier’s name', 'اسم الفورنيسور', 'ism fournisseur'),
  cash_over_limit: say(
    'payée en espèces au-dessus de la limite : TVA non déductible',
    'مدفوعة نقدا فوق الحد: الرسم غير قابل للخصم',
    'paid in cash above the limit: TVA not deductible',
    'مخلصة كاش فوق الحد: TVA ما تتنحاش',
    'mkhellsa cash fou9 la limite : TVA ma tetna7ach',
  ),
}
