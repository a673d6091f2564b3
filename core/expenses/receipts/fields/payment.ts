import type { PaymentMethod } from '../contract.ts'
import { says } from './labels.ts'
import type { Row } from './rows.ts'
import { plain } from './text.ts'

const WORDS: [PaymentMethod, string[], RegExp | null][] = [
  [
    'cod',
    [
      'paiement a la livraison',
      'contre remboursement',
      'montant a recouvrer',
      'cash on delivery',
      'a encaisser',
      'الدفع عند الاستلام',
    ],
    null,
  ],
  ['mobile', ['baridimob', 'baridi mob', 'paiement mobile', 'بريدي موب'], null],
  [
    'card',
    [
      'edahabia',
      'eddahabia',
      'carte bancaire',
      'carte cib',
      'mastercard',
      'master card',
      'credit card',
      'debit card',
      'terminal',
      'transaction approuvee',
      'transaction acceptee',
      'الذهبيه',
      'بطاقه',
    ],
    /\bcib\b|tpe|\bvisa\b(?! client)|\bcb\b|carte(?! de fid)/,
  ],
  ['cheque', ['cheque', 'شيك', 'صك'], null],
  ['transfer', ['virement', 'bank transfer', 'تحويل'], null],
  [
    'credit',
    [
      'a credit',
      'a terme',
      'credit client',
      'paiement differe',
      'a tempernament',
      'الدين',
      'بالدين',
      'كريدي',
    ],
    /\bcredit\b(?! card)|\bkridi\b/,
  ],
  ['cash', ['especes', 'espece', 'comptant', 'en especes', 'نقدا', 'دفع نقد', 'كاش'], /\bcash\b/],
]

/** How it was paid, from the lines that speak of paying first, then from the whole page. */
export function paymentOf(rows: Row[]): { method: PaymentMethod; row: Row; told: boolean } | null {
  // A line of goods speaks of no payment: `Vis a bois` is read as `Visa bois`.
  const apart = rows.filter((row) => row.amounts.length < 3)
  const speaking = apart.filter((row) =>
    says(
      row.line.text,
      'mode de paiement',
      'reglement',
      'paiement',
      'regle',
      'paye',
      'mode',
      'payment',
      'pay by',
      'type',
      'طريقه الدفع',
      'الدفع',
    ),
  )
  const paid = apart.filter((row) => row.meaning === 'received' && row.amounts.length > 0)
  for (const [among, told] of [
    [paid, true],
    [speaking, true],
    [apart, false],
  ] as const) {
    for (const [method, words, pattern] of WORDS) {
      const row = among.find(
        (row) => says(row.line.text, ...words) || (pattern?.test(plain(row.line.text)) ?? false),
      )
      if (row) return { method, row, told }
    }
  }
  const change = rows.find((row) => row.meaning === 'change' && row.amounts.length > 0)
  return change ? { method: 'cash', row: change, told: false } : null
}
