/** What people call a column of a file of items; the title of our own export is the first of each. */
export const itemTitles = {
  id: ['id', 'code interne'],
  name: [
    'name',
    'nom',
    'article',
    'produit',
    'désignation',
    'libellé',
    'item',
    'product',
    'الاسم',
    'المنتج',
    'السلعة',
    'التعيين',
    'sel3a',
  ],
  unit: ['unit', 'unité', 'الوحدة', 'وحدة'],
  price: [
    'priceDinars',
    'prix',
    'prix de vente',
    'pv',
    'prix unitaire',
    'sale price',
    'السعر',
    'سعر البيع',
    'السومة',
    'souma',
  ],
  cost: [
    'costDinars',
    'coût',
    'prix d’achat',
    'pa',
    'prix de revient',
    'purchase price',
    'سعر الشراء',
    'التكلفة',
  ],
  quantity: ['quantity', 'quantité', 'qté', 'qty', 'stock', 'en stock', 'الكمية', 'المخزون', 'ستوك'],
  threshold: ['threshold', 'seuil', 'stock minimum', 'stock minimal', 'minimum', 'الحد الأدنى'],
  barcode: ['barcode', 'code-barres', 'code barre', 'code à barres', 'ean', 'gtin', 'الباركود', 'رمز'],
  category: ['category', 'catégorie', 'famille', 'rayon', 'الصنف', 'الفئة'],
  aliases: ['aliases', 'alias', 'autres noms', 'أسماء أخرى'],
} as const
export type ItemField = keyof typeof itemTitles

/** Where a file says no unit. */
export const UNIT_UNSAID = 'pièce'
