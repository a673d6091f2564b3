import { says } from './labels.ts'
import type { Row } from './rows.ts'
import { plain } from './text.ts'

const HEADINGS = [
  'designation',
  'description',
  'article',
  'libelle',
  'produit',
  'quantite',
  'qte',
  'pu',
  'puht',
  'prix',
  'montant',
  'total',
  'colis',
  'ppa',
  'qty',
  'price',
  'amount',
  'item',
  'unit price',
  'consom',
  'ancien',
  'nouveau',
  'المنتج',
  'الصنف',
  'الكميه',
  'السعر',
  'المبلغ',
  'البيان',
  'الثمن',
  'المجموع',
  'العدد',
  'الماده',
  'التعيين',
  'سعر الوحده',
  'الوزن',
  'النوع',
  'القيمه',
  'السلعه',
  'المنتوج',
  'الرقم',
]
/** Whether the row is the head of a table. */
export function isHeading(row: Row): boolean {
  if (row.amounts.some((amount) => amount.decimals === 2)) return false
  const words = row.line.pieces
    .flatMap((piece) => piece.text.split(/\s{1,}(?=\p{Lu})/u))
    .filter((text) => HEADINGS.some((word) => text.length <= word.length + 5 && says(text, word)))
  if (words.length >= 2) return true
  const squeezed = plain(row.words).replace(/[^\p{L}]/gu, '')
  return HEADINGS.filter((word) => word.length > 2 && squeezed.includes(word.replace(/ /g, ''))).length >= 3
}

/** Whether the first column is the goods' references and not their names. */
export function hasCodes(heading: Row): boolean {
  const [first, second] = heading.line.pieces
  return second !== undefined && /^(?:ref|code|cod[ .]?art)/.test(plain(first?.text ?? ''))
}

const MONEY =
  /p\W?u(?![\p{L}])|prix|montant|total|valeur|ppa|price|amount|somme|tarif|\bm(?:n)?t\b|سعر|ثمن|مبلغ|مجموع|قيم/iu

const SURELY_READ = 0.85

/** A note of what was delivered: its table tells how many, and nothing on it is money. */
export function onlyCounts(rows: Row[]): boolean {
  const money = ({ decimals, currency }: Row['amounts'][number]) => decimals === 2 || currency !== null
  if (rows.some(({ amounts }) => amounts.some(money))) return false
  const heading = rows.find(isHeading)
  const wellRead = heading?.line.pieces.every(({ sure }) => sure >= SURELY_READ) === true
  return wellRead && !MONEY.test(plain(heading.line.text))
}
