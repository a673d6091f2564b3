import type { Noun } from './counted.ts'

/** What a shop counts. */
export const countedNouns = {
  sale: {
    fr: ['vente', 'ventes'],
    en: ['sale', 'sales'],
    ar: ['عملية بيع واحدة', 'عمليتا بيع', 'عمليات بيع', 'عملية بيع'],
    'dz-Arab': ['بيعة', 'بيعات'],
    'dz-Latn': ['bi3a', 'bi3at'],
  },
  expense: {
    fr: ['dépense', 'dépenses'],
    en: ['expense', 'expenses'],
    ar: ['مصروف واحد', 'مصروفان', 'مصاريف', 'مصروفا'],
    'dz-Arab': ['مصروف', 'مصاريف'],
    'dz-Latn': ['masrouf', 'masarif'],
  },
  product: {
    fr: ['produit', 'produits'],
    en: ['product', 'products'],
    ar: ['منتج واحد', 'منتجان', 'منتجات', 'منتجا'],
    'dz-Arab': ['سلعة', 'سلعات'],
    'dz-Latn': ['sel3a', 'sel3at'],
  },
  customer: {
    fr: ['client', 'clients'],
    en: ['customer', 'customers'],
    ar: ['زبون واحد', 'زبونان', 'زبائن', 'زبونا'],
    'dz-Arab': ['كليان', 'كليانات'],
    'dz-Latn': ['klyan', 'klyanat'],
  },
  person: {
    fr: ['personne', 'personnes'],
    en: ['person', 'people'],
    ar: ['شخص واحد', 'شخصان', 'أشخاص', 'شخصا'],
    'dz-Arab': ['واحد', 'ناس'],
    'dz-Latn': ['wa7ed', 'nas'],
  },
  order: {
    fr: ['commande', 'commandes'],
    en: ['order', 'orders'],
    ar: ['طلبية واحدة', 'طلبيتان', 'طلبيات', 'طلبية'],
    'dz-Arab': ['كوموند', 'كوموندات'],
    'dz-Latn': ['commande', 'commandes'],
  },
  click: {
    fr: ['clic', 'clics'],
    en: ['click', 'clicks'],
    ar: ['نقرة واحدة', 'نقرتان', 'نقرات', 'نقرة'],
    'dz-Arab': ['كليك', 'كليكات'],
    'dz-Latn': ['clic', 'clics'],
  },
  lot: {
    fr: ['lot', 'lots'],
    en: ['batch', 'batches'],
    ar: ['دفعة واحدة', 'دفعتان', 'دفعات', 'دفعة'],
    'dz-Arab': ['سلعة', 'سلعات'],
    'dz-Latn': ['sel3a', 'sel3at'],
  },
  page: {
    fr: ['page', 'pages'],
    en: ['page', 'pages'],
    ar: ['صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة'],
    'dz-Arab': ['باج', 'باجات'],
    'dz-Latn': ['page', 'pages'],
  },
  error: {
    fr: ['erreur', 'erreurs'],
    en: ['error', 'errors'],
    ar: ['خطأ واحد', 'خطآن', 'أخطاء', 'خطأ'],
    'dz-Arab': ['غلطة', 'غلطات'],
    'dz-Latn': ['ghalta', 'ghaltat'],
  },
  call: {
    fr: ['appel', 'appels'],
    en: ['call', 'calls'],
    ar: ['طلب واحد', 'طلبان', 'طلبات', 'طلبا'],
    'dz-Arab': ['مرة', 'مرات'],
    'dz-Latn': ['merra', 'merrat'],
  },
} satisfies Record<string, Noun>
