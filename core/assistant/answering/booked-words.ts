import { said } from './voice.ts'

/** Echoes of what was booked. */
export const booked = {
  sale: said('Vente', 'بيع', 'Sale', 'بيعة', 'Biaa'),
  onCreditOf: said('à crédit', 'بالدين', 'on credit', 'كريدي', 'kridi'),
  expense: said('Dépense', 'مصروف', 'Expense', 'مصروف', 'Masrouf'),
  /** `Masrouf taa lkra` */
  expenseOf: said(
    (what: string) => `Dépense : ${what}`,
    (what: string) => `مصروف: ${what}`,
    (what: string) => `Expense: ${what}`,
    (what: string) => `مصروف تاع ${what}`,
    (what: string) => `Masrouf taa ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  ),
  purchase: said('Achat', 'شراء', 'Purchase', 'شرية', 'Chrya'),
  stockIn: said('Entrée de stock', 'دخول إلى المخزون', 'Stock in', 'دخلت للستوك', 'Dekhlet l stock'),
  loss: said('Perte', 'تلف', 'Loss', 'خسارة', 'Khsara'),
  gift: said('Offert', 'هدية', 'Given away', 'هدية', 'Hdiya'),
  ownUse: said('Pris pour vous', 'أخذته لنفسك', 'Taken for yourself', 'دّيتو ليك', 'Dditou lik'),
  stockSet: said('Stock corrigé', 'تصحيح المخزون', 'Stock corrected', 'الستوك تصلح', 'Stock tsallah'),
  price: said('Nouveau prix', 'السعر الجديد', 'New price', 'السومة الجديدة', 'Souma jdida'),
  cost: said(
    'Nouveau prix d’achat',
    'سعر الشراء الجديد',
    'New cost',
    'سومة الشرا الجديدة',
    'Souma taa chra jdida',
  ),
  threshold: said('Nouveau seuil', 'حد التنبيه الجديد', 'New alert level', 'الحد الجديد', 'Seuil jdid'),
  payment: said('Paiement reçu', 'دفعة مستلمة', 'Payment received', 'خلاص', 'Khlas'),
  credit: said('Crédit', 'دين', 'Credit', 'كريدي', 'Kridi'),
  supplierDebt: said(
    'Dette fournisseur',
    'دين للمورد',
    'Owed to supplier',
    'كريدي الفورنيسور',
    'Kridi fournisseur',
  ),
  supplierPayment: said(
    'Payé au fournisseur',
    'دفعة للمورد',
    'Paid to supplier',
    'خلصت الفورنيسور',
    'Khlast fournisseur',
  ),
  till: said('Caisse comptée', 'تم عد الصندوق', 'Till counted', 'الكاسة تحسبت', 'La caisse thasbet'),
  tillBeside: said(
    (expected: string, gap: string) => `Attendu ${expected}, écart ${gap}.`,
    (expected: string, gap: string) => `المتوقع ${expected}، الفارق ${gap}.`,
    (expected: string, gap: string) => `Expected ${expected}, difference ${gap}.`,
    (expected: string, gap: string) => `كان لازم ${expected}، الفرق ${gap}.`,
    (expected: string, gap: string) => `Kan lazem ${expected}, lfarq ${gap}.`,
  ),
  newItem: said('Nouveau produit', 'منتج جديد', 'New product', 'سلعة جديدة', 'Produit jdid'),
  newCustomer: said('Nouveau client', 'زبون جديد', 'New customer', 'كليان جديد', 'Client jdid'),
  newSupplier: said('Nouveau fournisseur', 'مورد جديد', 'New supplier', 'فورنيسور جديد', 'Fournisseur jdid'),
  newCompetitor: said('Nouveau concurrent', 'منافس جديد', 'New competitor', 'منافس جديد', 'Concurrent jdid'),
  competitorPrice: said(
    'Prix concurrent',
    'سعر منافس',
    'Competitor price',
    'سومة المنافس',
    'Souma taa concurrent',
  ),
  campaign: said('Campagne créée', 'حملة جديدة', 'Campaign created', 'حملة جديدة', 'Campagne jdida'),
  campaignResult: said('Résultat noté', 'نتيجة مسجلة', 'Result recorded', 'النتيجة تسجلت', 'Résultat mqayed'),
  reminder: said('Rappel', 'تذكير', 'Reminder', 'تفكيرة', 'Rappel'),
  erased: said('Retiré', 'تم الحذف', 'Removed', 'تنحى', 'Tnaha'),
  undo: said(
    '« annule » pour défaire.',
    '«تراجع» للإلغاء.',
    'Say "undo" to take it back.',
    '«الغي» باش ترجعها.',
    '« annule » bach trejjaaha.',
  ),
  learnt: said(
    (said: string, name: string) => `« ${said} » = ${name} : je m’en souviendrai.`,
    (said: string, name: string) => `«${said}» = ${name}: سأتذكر ذلك.`,
    (said: string, name: string) => `"${said}" = ${name}: I will remember it.`,
    (said: string, name: string) => `«${said}» = ${name}: نشفا عليها.`,
    (said: string, name: string) => `« ${said} » = ${name}: nechfa aliha.`,
  ),
  undone: said('Annulé', 'تم الإلغاء', 'Undone', 'تلغات', 'Tnahat'),
  left: said('reste', 'المتبقي', 'left', 'باقي', 'baqi'),
  ahead: said('avance de', 'دفع مسبقا', 'in advance', 'خلص مسبق', 'khalles men qbel'),
  owesNow: said('doit maintenant', 'أصبح عليه', 'now owes', 'ولا عليه', 'wella alih'),
  belowZero: said(
    (name: string, left: string) =>
      `⚠️ ${name} : ${left} en stock. Combien en reste-t-il vraiment ? « il reste 12 ${name} » le corrige.`,
    (name: string, left: string) =>
      `⚠️ ${name}: ${left} في المخزون. كم بقي فعلا؟ قل «بقي 12 ${name}» لتصحيحه.`,
    (name: string, left: string) =>
      `⚠️ ${name}: ${left} in stock. How many are really left? "12 ${name} left" sets it right.`,
    (name: string, left: string) =>
      `⚠️ ${name}: ${left} فالستوك. شحال باقي بصح؟ قول «بقا 12 ${name}» باش تتصلح.`,
    (name: string, left: string) =>
      `⚠️ ${name}: ${left} f stock. Ch7al baqi besah? Goul « baqi 12 ${name} » bach tetsalleh.`,
  ),
  low: said(
    (name: string, left: string) => `⚠️ ${name} bientôt en rupture (${left}).`,
    (name: string, left: string) => `⚠️ ${name} قارب على النفاد (${left}).`,
    (name: string, left: string) => `⚠️ ${name} is running low (${left}).`,
    (name: string, left: string) => `⚠️ ${name} قريب يخلص (${left}).`,
    (name: string, left: string) => `⚠️ ${name} qrib yekhlas (${left}).`,
  ),
  correction: said('Corrigé.', 'تم التصحيح.', 'Corrected.', 'تصلحت.', 'Tsalhet.'),
} as const
