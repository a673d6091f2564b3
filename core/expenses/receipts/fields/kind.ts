import type { ReceiptCategory, ReceiptReading } from '../contract.ts'
import { says } from './labels.ts'
import type { Row } from './rows.ts'
import { plain, squash } from './text.ts'

const KINDS: [ReceiptReading['kind'], string[]][] = [
  ['parcel', ['expediteur', 'destinataire', 'montant a recouvrer', 'المرسل اليه']],
  [
    'bill',
    [
      'electricite et gaz',
      'sonelgaz',
      'sadeg',
      'seaal',
      'algerienne des eaux',
      'date limite de paiement',
      'ancien index',
      'سونلغاز',
    ],
  ],
  [
    'card',
    ['transaction approuvee', 'transaction acceptee', 'autorisation', 'ticket client', 'copie commercant'],
  ],
  ['delivery', ['bon de livraison', 'وصل التسليم']],
  ['invoice', ['facture', 'tax invoice', 'invoice', 'فاتوره']],
]

export function kindOf(text: string, rows: Row[]): ReceiptReading['kind'] {
  const lines = text.split('\n')
  for (const [kind, words] of KINDS) if (lines.some((line) => says(line, ...words))) return kind
  const pieces = rows.flatMap((row) => row.line.pieces)
  const doubtful = pieces.filter((piece) => piece.sure < 0.75).length
  return pieces.length > 4 && doubtful > pieces.length * 0.35 && /doit|signature/i.test(text)
    ? 'handwritten'
    : 'ticket'
}

const CATEGORIES: [ReceiptCategory, string[]][] = [
  [
    'electricity',
    [
      'sonelgaz',
      'sadeg',
      'electricite et gaz',
      'electricite',
      'kwh',
      'seaal',
      'algerienne des eaux',
      'سونلغاز',
      'الكهرباء',
    ],
  ],
  [
    'telecom',
    ['djezzy', 'mobilis', 'ooredoo', 'algerie telecom', 'idoom', 'n mobile', 'forfait internet', 'اتصالات'],
  ],
  [
    'transport',
    [
      'naftal',
      'gasoil',
      'essence',
      'gpl',
      'carburant',
      'yalidine',
      'yassir',
      'taxi',
      'sncb',
      'peage',
      'expediteur',
      'نفطال',
    ],
  ],
  ['rent', ['loyer', 'bail', 'الكراء', 'ايجار']],
  ['packaging', ['emballage', 'sachets', 'cartons vides', 'barquettes']],
  [
    'maintenance',
    [
      'quincaillerie',
      'menuiserie',
      'plomberie',
      'reparation',
      'garage',
      'vidange',
      'ciment',
      'sanitaire',
      'outillage',
      'filtre a huile',
    ],
  ],
  ['taxes', ['impots', 'casnos', 'g50', 'recette des impots']],
  [
    'goods',
    [
      'superette',
      'gros alimentaire',
      'alimentation',
      'marche',
      'supermarche',
      'bon de livraison',
      'librairie',
      'سوبيرات',
    ],
  ],
]

/** The kind of expense that the words speak of; the owner's own past choices are asked before this. */
export function categoryOf(text: string): ReceiptCategory | null {
  const lines = text.split('\n')
  return CATEGORIES.find(([, words]) => lines.some((line) => tells(line, words)))?.[0] ?? null
}

/** A short word is a letter away from too many others: `ciment` from the middle of `alimentation`. */
function tells(line: string, words: string[]): boolean {
  const [short, long] = [words.filter((word) => word.length < 8), words.filter((word) => word.length >= 8)]
  return says(line, ...long) || short.some((word) => squash(line).includes(squash(word)))
}

export function languageOf(text: string): ReceiptReading['language'] {
  const arabic = (text.match(/[\u0621-\u064a]/g) ?? []).length
  const latin = (plain(text).match(/[a-z]/g) ?? []).length
  if (arabic === 0 && latin === 0) return null
  if (arabic > latin * 2) return 'ar'
  if (arabic > 12) return 'fr-ar'
  const english = (
    text.match(
      /\b(?:invoice|cash|change|total amount|gst|thank|receipt|qty|road|jalan|tel|rounding|item)/gi,
    ) ?? []
  ).length
  const french = (
    plain(text).match(
      /\b(?:facture|montant|payer|merci|especes|recu|livraison|tva|date|rue|cite|prix|qte|monnaie)/g,
    ) ?? []
  ).length
  return english > french ? 'en' : 'fr'
}
