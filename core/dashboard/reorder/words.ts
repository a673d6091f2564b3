import type { Language } from '../../shapes.ts'

/** The first and last line of an order, as one writes it to a wholesaler. */
export const orderWords: Record<Language, { hello: (shop: string) => string; thanks: string }> = {
  fr: {
    hello: (shop) => `Bonjour, ici ${shop}. Ma commande :`,
    thanks: 'Merci de me dire le prix et le jour.',
  },
  ar: {
    hello: (shop) => `السلام عليكم، معكم ${shop}. طلبيتي:`,
    thanks: 'أخبروني بالسعر ويوم التسليم من فضلكم.',
  },
  en: {
    hello: (shop) => `Hello, this is ${shop}. My order:`,
    thanks: 'Please tell me the price and the day.',
  },
  'dz-Arab': {
    hello: (shop) => `سلام، هنا ${shop}. الكوموند تاعي:`,
    thanks: 'قولي السومة ونهار تجيبها، يعطيك الصحة.',
  },
  'dz-Latn': {
    hello: (shop) => `Salam, hna ${shop}. La commande ta3i:`,
    thanks: 'Goulli souma w nhar tjibha, ya3tik sa7a.',
  },
}
