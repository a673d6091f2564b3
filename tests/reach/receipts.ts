import type { Phrases } from './phrases.ts'

/** Said once a receipt was sent as a photo. */
export const ofReceipts: Phrases = {
  expenses_receipt_image: [
    'montre-moi la photo du dernier reçu',
    'أرني صورة آخر وصل',
    'show me the photo of the last receipt',
    'werrili taswira ta3 akher bon',
    'وريلي تصويرة تاع آخر بون',
  ],
  expenses_receipt_goods: [
    'quels articles sur le dernier reçu ?',
    'ما هي السلع في آخر فاتورة؟',
    'which items are on the last receipt?',
    'wach sel3a li f akher bon',
    'واش السلعة لي في آخر بون؟',
  ],
  expenses_take_in_goods: [
    'rentre les articles du dernier reçu en stock',
    'أدخل سلع آخر فاتورة إلى المخزون',
    'put the items of the last receipt into stock',
    'dakhel sel3a ta3 akher bon l stock',
    'دخل السلعة تاع آخر بون للستوك',
  ],
}
