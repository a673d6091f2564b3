import { said, type Said } from './voice.ts'

/** Nouns of the figures that questions are answered with. */
export const nouns = {
  basket: said('panier moyen', 'متوسط السلة', 'average basket', 'معدل البيعة', 'moyenne ta3 lbi3a'),
  stockValue: said(
    'valeur du stock (au prix d’achat)',
    'قيمة المخزون (بسعر الشراء)',
    'stock value (at cost)',
    'قيمة الستوك (بسومة الشرا)',
    '9imet stock (b soumat chra)',
  ),
  price: said('prix de vente', 'سعر البيع', 'selling price', 'سومة البيع', 'soumat lbi3'),
  cost: said('prix d’achat', 'سعر الشراء', 'cost', 'سومة الشرا', 'soumat chra'),
  threshold: said('seuil d’alerte', 'حد التنبيه', 'alert level', 'الحد', 'seuil'),
  left: said('en stock', 'في المخزون', 'in stock', 'في الستوك', 'f stock'),
  barcode: said('code-barres', 'الباركود', 'barcode', 'كود بار', 'code barre'),
  none: said('aucun', 'لا يوجد', 'none', 'ماكاش', 'makach'),
  till: said(
    'dans la caisse, d’après les livres',
    'في الصندوق حسب الدفاتر',
    'in the till by the books',
    'في الكاسة على حساب الدفتر',
    'f la caisse 3la 7sab daftar',
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
