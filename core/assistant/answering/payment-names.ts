import type { PaymentMethod } from '../../shapes.ts'
import { said, type Said } from './voice.ts'

export const paymentNames: Record<PaymentMethod, Said> = {
  cash: said('en espèces', 'نقدا', 'in cash', 'كاش', 'cash'),
  card: said('par carte', 'بالبطاقة', 'by card', 'بالكارطة', 'b la carte'),
  transfer: said('par virement', 'بتحويل', 'by transfer', 'فيرمون', 'b virement'),
  cheque: said('par chèque', 'بشيك', 'by cheque', 'شيك', 'b chèque'),
  mobile: said('par BaridiMob', 'ببريدي موب', 'by BaridiMob', 'بريدي موب', 'b BaridiMob'),
  cod: said('à la livraison', 'عند الاستلام', 'on delivery', 'كي توصل', 'f livraison'),
  credit: said('à crédit', 'بالدين', 'on credit', 'كريدي', 'kridi'),
}
