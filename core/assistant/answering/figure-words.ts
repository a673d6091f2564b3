import { said, type Said } from './voice.ts'

/** Nouns of the figures that questions are answered with. */
export const nouns = {
  revenue: said('ventes', 'المبيعات', 'sales', 'البيع', 'bia'),
  expenses: said('dépenses', 'المصاريف', 'expenses', 'المصاريف', 'masarif'),
  profit: said('bénéfice', 'الربح', 'profit', 'الفايدة', 'fayda'),
  loss: said('perte', 'خسارة', 'loss', 'خسارة', 'khsara'),
  basket: said('panier moyen', 'متوسط السلة', 'average basket', 'معدل البيعة', 'moyenne taa biaa'),
  stockValue: said(
    'valeur du stock (au prix d’achat)',
    'قيمة المخزون (بسعر الشراء)',
    'stock value (at cost)',
    'قيمة السلعة (بسومة الشرا)',
    'qimet selaa (b souma taa chra)',
  ),
  price: said('prix de vente', 'سعر البيع', 'selling price', 'سومة البيع', 'souma taa lbia'),
  cost: said('prix d’achat', 'سعر الشراء', 'cost', 'سومة الشرا', 'souma taa chra'),
  margin: said('marge', 'الهامش', 'margin', 'الفايدة', 'fayda'),
  threshold: said('seuil d’alerte', 'حد التنبيه', 'alert level', 'الحد', 'seuil'),
  left: said('en stock', 'في المخزون', 'in stock', 'باقي في الستوك', 'baqi f stock'),
  sold: said('vendu', 'بيع', 'sold', 'تباع', 'tbaa'),
  owes: said('doit', 'عليه', 'owes', 'تسالو', 'tsalou'),
  barcode: said('code-barres', 'الباركود', 'barcode', 'كود بار', 'code barre'),
  none: said('aucun', 'لا يوجد', 'none', 'ماكانش', 'makanch'),
  today: said('à ce jour', 'إلى اليوم', 'as of now', 'لليوم', 'lyoum'),
  till: said(
    'dans la caisse, d’après les livres',
    'في الصندوق حسب السجلات',
    'in the till by the books',
    'في الكاسة على حساب الدفتر',
    'f la caisse ala hsab daftar',
  ),
  all: said('depuis le début', 'منذ البداية', 'since the beginning', 'من البداية', 'mel bdaya'),
} as const

export const weekdays: Said<readonly string[]> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  'dz-Arab': ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  'dz-Latn': [
    'l7ed (dimanche)',
    'letnin (lundi)',
    'tlata (mardi)',
    'larb3a (mercredi)',
    'lkhmis (jeudi)',
    'ljem3a (vendredi)',
    'sebt (samedi)',
  ],
}
