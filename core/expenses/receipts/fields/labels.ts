import { nearest, squash } from './text.ts'

/** What a line of a receipt speaks of. */
export type Meaning =
  | 'net'
  | 'inclusive'
  | 'total'
  | 'subtotal'
  | 'exclusive'
  | 'tax'
  | 'stamp'
  | 'discount'
  | 'service'
  | 'received'
  | 'change'
  | 'balance'
  | 'points'
  | 'count'
  | 'rounding'
  | 'insured'

type Label = { meaning: Meaning; words: string[] }

/**
 * The words on receipts, most telling first: the first meaning that fits a line is taken.
 * Compared without spaces, accents and the letters that readers mix up.
 */
const LABELS: Label[] = [
  {
    meaning: 'balance',
    words: [
      'ancien solde',
      'nouveau solde',
      'solde anterieur',
      'solde precedent',
      'arrieres',
      'report solde',
      'impayes',
      'dette',
      'previous balance',
      'الرصيد السابق',
      'الرصيد القديم',
      'الرصيد الجديد',
      'دين سابق',
    ],
  },
  {
    meaning: 'points',
    words: ['points fidelite', 'points cumules', 'points gagnes', 'vos points', 'loyalty points', 'نقاط'],
  },
  {
    meaning: 'count',
    words: [
      'nb articles',
      'nbre articles',
      'nombre articles',
      'nombre d articles',
      'nb lignes',
      'total colis',
      'total qty',
      'total qte',
      'total items',
      'total item',
      'total articles',
      'total quantite',
      'no of items',
      'item count',
      'qty total',
      'total quantity',
      'nombre de colis',
      'nb colis',
      'عدد المواد',
      'عدد الاصناف',
      'nbr art',
    ],
  },
  {
    meaning: 'rounding',
    words: ['rounding', 'round adj', 'arrondi', 'rounding adjustment', 'round amt', 'rnd adj'],
  },
  {
    meaning: 'net',
    words: [
      'net a payer',
      'net apayer',
      'netto a payer',
      'montant a payer',
      'total a payer',
      'somme a payer',
      'a payer',
      'montant a recouvrer',
      'total a recouvrer',
      'total a encaisser',
      'montant a encaisser',
      'a encaisser',
      'montant du',
      'total du',
      'net a regler',
      'total a regler',
      'montant a regler',
      'reste a payer',
      'part assure',
      'a la charge de l assure',
      'amount due',
      'total due',
      'balance due',
      'amount payable',
      'total payable',
      'net payable',
      'to pay',
      'nett total',
      'net total',
      'grand total',
      'total net',
      'net amount',
      'montant net',
      'total general',
      'rounded total',
      'total rounded',
      'total after rounding',
      'total amt rounded',
      'الصافي للدفع',
      'صافي الدفع',
      'الصافي',
      'المبلغ الواجب دفعه',
      'المبلغ الصافي',
      'للدفع',
      'الواجب دفعه',
      'المبلغ المستحق',
    ],
  },
  {
    meaning: 'exclusive',
    words: [
      'total ht',
      'montant ht',
      'total hors taxe',
      'total hors taxes',
      'total h t',
      'base ht',
      'total brut ht',
      'net ht',
      'total htva',
      'total excl',
      'total exclude',
      'excluding gst',
      'total before tax',
      'excl gst',
      'excl tax',
      'amount excl',
      'المجموع خارج الرسم',
      'خارج الرسم',
    ],
  },
  {
    meaning: 'subtotal',
    words: [
      'sous total',
      'sub total',
      'subtotal',
      's total',
      'total brut',
      'total partiel',
      'total avant remise',
      'total marchandise',
      'المجموع الفرعي',
      'المجموع الجزئي',
      'valeur marchandise',
      'total produits',
    ],
  },
  {
    meaning: 'inclusive',
    words: [
      'total ttc',
      'montant ttc',
      'total tvac',
      'toutes taxes comprises',
      'total incl',
      'total inclusive',
      'incl gst',
      'inclusive of gst',
      'total sales inclusive',
      'total with gst',
      'total incl gst',
      'total sales incl',
      'total sales',
      'ttc',
      'المجموع الكلي',
      'المبلغ الاجمالي',
      'السعر الاجمالي',
      'المجموع مع الرسم',
      'الاجمالي',
    ],
  },
  {
    meaning: 'stamp',
    words: ['droit de timbre', 'droits de timbre', 'timbre fiscal', 'timbre', 'حق الطابع', 'الطابع', 'طابع'],
  },
  {
    meaning: 'change',
    words: [
      'monnaie rendue',
      'monnaie',
      'rendu',
      'a rendre',
      'change due',
      'change',
      'your change',
      'reste a rendre',
      'الباقي',
      'المرجع',
      'الصرف',
    ],
  },
  {
    meaning: 'insured',
    words: [
      'part cnas',
      'cnas',
      'part casnos',
      'tiers payant',
      'part caisse',
      'chifa',
      'prise en charge',
      'الضمان الاجتماعي',
    ],
  },
  {
    meaning: 'discount',
    words: [
      'remise',
      'rabais',
      'ristourne',
      'reduction',
      'discount',
      'escompte',
      'bon d achat',
      'avoir',
      'item disc',
      'تخفيض',
      'خصم',
      'التخفيض',
      'الخصم',
    ],
  },
  {
    meaning: 'service',
    words: [
      'service',
      'service charge',
      'svc chg',
      'frais de livraison',
      'livraison a domicile',
      'frais',
      'livraison',
      'delivery fee',
      'الخدمه',
      'التوصيل',
    ],
  },
  {
    meaning: 'tax',
    words: [
      'tva',
      't v a',
      'montant tva',
      'total tva',
      'dont tva',
      'gst',
      'sst',
      'vat',
      'service tax',
      'sales tax',
      'taxes',
      'taxe',
      'ت ق م',
      'tap',
      'total taxe',
      'الرسم على القيمه المضافه',
    ],
  },
  {
    meaning: 'received',
    words: [
      'especes recu',
      'montant recu',
      'recu',
      'montant verse',
      'versement',
      'verse',
      'montant donne',
      'donne',
      'cash received',
      'paid amount',
      'amount tendered',
      'total tendered',
      'total paid',
      'cash amount',
      'montant paye',
      'total paye',
      'cash tendered',
      'tendered',
      'tender',
      'paid',
      'paye',
      'amount paid',
      'payment',
      'regle',
      'especes',
      'espece',
      'cash',
      'visa',
      'mastercard',
      'master card',
      'carte bancaire',
      'debit card',
      'credit card',
      'cb emv',
      'المبلغ المدفوع',
      'المدفوع',
      'المبلغ المستلم',
      'المستلم',
      'نقدا',
    ],
  },
  {
    meaning: 'total',
    words: [
      'total',
      'montant total',
      'totale',
      'montant',
      'total amount',
      'total rm',
      'somme',
      'amount',
      'المجموع',
      'المبلغ',
      'مجموع',
      'montant bl',
      'total bl',
      'total facture',
      'valeur',
    ],
  },
]

const SQUASHED = LABELS.map(({ meaning, words }) => ({
  meaning,
  words: words.map(squash).sort((a, b) => b.length - a.length),
}))

export type Understood = { meaning: Meaning; wrong: number; length: number }

/**
 * What the words of a line say, reading errors forgiven: the longest label that stands in them, each wrong
 * letter costing three. Short labels are forgiven only where they are nearly the whole text.
 */
export function meaningOf(text: string): Understood | null {
  const squashed = squash(text)
  if (squashed.length < 2) return null
  let best: Understood | null = null
  for (const { meaning, words } of SQUASHED) {
    for (const word of words) {
      if (best && word.length <= best.length - 3 * best.wrong) break
      if (word.length <= 5 && !standsOut(squashed, word)) continue
      const { wrong } = nearest(word, squashed)
      if (wrong > forgiven(word, squashed)) continue
      const worth = word.length - 3 * wrong
      if (!best || worth > best.length - 3 * best.wrong) best = { meaning, wrong, length: word.length }
    }
  }
  return best
}

function forgiven(word: string, text: string): number {
  if (word.length < 5) return 0
  if (word.length < 8) return text.length <= word.length + 3 ? 1 : 0
  return word.length < 11 ? 1 : 2
}

/** A short word counts where it begins the text or is nearly all of it: `frais` is no fee in `jus d'orange frais`. */
function standsOut(text: string, word: string): boolean {
  return text.startsWith(word) || text.length <= word.length + 4 || (word.length <= 3 && text.endsWith(word))
}

/** Whether one of the words stands in the text, reading errors forgiven. */
export function says(text: string, ...words: string[]): boolean {
  const squashed = squash(text)
  return words.some((word) => {
    const wanted = squash(word)
    const allowed = wanted.length < 6 ? 0 : wanted.length < 11 ? 1 : 2
    return nearest(wanted, squashed).wrong <= allowed
  })
}
