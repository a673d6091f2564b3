import { foldName } from '../language/fold-name.ts'
import { paymentMethods, type PaymentMethod } from '../shapes.ts'

/** What people call a column of a file of sales; the title of our own export is the first of each. */
export const saleTitles = {
  id: [
    'id',
    'sale',
    'ticket',
    'n° ticket',
    'n° de ticket',
    'numéro',
    'facture',
    'n° facture',
    'vente',
    'receipt',
    'invoice',
    'رقم',
    'الفاتورة',
    'رقم الفاتورة',
  ],
  date: ['date', 'jour', 'day', 'التاريخ', 'تاريخ', 'اليوم'],
  time: ['time', 'heure', 'الساعة', 'الوقت'],
  itemId: ['itemId', 'id article'],
  name: [
    'name',
    'item',
    'product',
    'nom',
    'article',
    'produit',
    'désignation',
    'libellé',
    'المنتج',
    'السلعة',
    'الاسم',
    'التعيين',
  ],
  quantity: ['quantity', 'qty', 'quantité', 'qté', 'الكمية', 'العدد'],
  unitPrice: ['unitPriceDinars', 'price', 'prix', 'prix unitaire', 'pu', 'السعر', 'سعر الوحدة', 'السومة'],
  total: ['totalDinars', 'amount', 'montant', 'total ttc', 'المجموع', 'المبلغ'],
  customerId: ['customerId', 'id client'],
  customer: ['customer', 'customerName', 'client', 'nom du client', 'الزبون', 'اسم الزبون', 'الكليان'],
  paymentMethod: [
    'paymentMethod',
    'payment',
    'paiement',
    'mode de paiement',
    'règlement',
    'الدفع',
    'طريقة الدفع',
    'الخلاص',
  ],
  campaignCode: ['campaignCode', 'campagne', 'code promo', 'campaign', 'كود', 'حملة'],
  note: ['note', 'remarque', 'observation', 'ملاحظة'],
} as const
export type SaleField = keyof typeof saleTitles

const paymentWords: Record<PaymentMethod, readonly string[]> = {
  cash: ['espèces', 'espece', 'liquide', 'comptant', 'نقدا', 'نقد', 'كاش', 'kach'],
  card: ['carte', 'carte bancaire', 'cib', 'edahabia', 'dahabia', 'tpe', 'بطاقة', 'كارطة', 'الذهبية'],
  cheque: ['chèque', 'check', 'صك', 'شيك'],
  transfer: ['virement', 'virement bancaire', 'ccp', 'bank transfer', 'تحويل', 'فيرمون'],
  mobile: ['baridimob', 'paiement mobile', 'mobile payment', 'بريدي موب', 'الهاتف'],
  cod: ['à la livraison', 'paiement à la livraison', 'cash on delivery', 'الدفع عند الاستلام'],
  credit: ['crédit', 'à crédit', 'ardoise', 'on credit', 'دين', 'بالدين', 'كريدي', 'kridi', 'kredi'],
}

const methodOf = new Map(
  paymentMethods.flatMap((method) =>
    [method, ...paymentWords[method]].map((word) => [foldName(word), method]),
  ),
)

/** How a sale was paid, from a word for it in any language, or null. */
export function paymentCalled(word: string): PaymentMethod | null {
  return methodOf.get(foldName(word)) ?? null
}
