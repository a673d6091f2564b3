import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'
import { says } from './labels.ts'
import type { Line } from './lines.ts'
import type { Piece } from '../letters/piece.ts'
import { likeness, plain } from './text.ts'

export type FoundMerchant = { name: string; pieces: Piece[]; score: number; lead: number }

const TITLES = [
  'facture',
  'bon de livraison',
  'ticket de caisse',
  'ticket',
  'recu de paiement',
  'recu',
  'bon de vente',
  'bon de commande',
  'tax invoice',
  'invoice',
  'receipt',
  'simplified tax invoice',
  'bienvenue',
  'welcome',
  'merci',
  'thank you',
  'duplicata',
  'original',
  'copie',
  'copy',
  'cash bill',
  'cash sales',
  'bon',
  'quittance',
  'note',
  'addition',
  'proforma',
  'devis',
  'avoir',
  'فاتوره',
  'وصل',
  'وصل التسليم',
  'مرحبا',
  'اهلا وسهلا',
  'بسم الله',
]
const PLACES = [
  'rue',
  'avenue',
  'boulevard',
  'cite',
  'lot',
  'lotissement',
  'zone industrielle',
  'route',
  'quartier',
  'place',
  'centre ville',
  'nouvelle ville',
  'logts',
  'jalan',
  'taman',
  'lorong',
  'street',
  'road',
  'no ',
  'adresse',
  'address',
  'شارع',
  'حي',
  'نهج',
  'طريق',
  'مسكن',
]
const FIRMS = [
  'sarl',
  'eurl',
  'spa',
  'snc',
  'ets',
  'sdn bhd',
  'enterprise',
  'trading',
  'restaurant',
  'superette',
  'supermarche',
  'pizzeria',
  'pharmacie',
  'boulangerie',
  'quincaillerie',
  'librairie',
  'cafe',
  'boutique',
  'magasin',
  'marche',
  'hotel',
  'garage',
  'menuiserie',
  'alimentation',
  'station',
  'restoran',
  'express',
  'store',
  'shop',
  'mart',
  'سوبيرات',
  'مطعم',
  'مخبزه',
  'صيدليه',
  'مقهي',
  'محل',
  'متجر',
  'مكتبه',
  'مغازه',
  'شركه',
  'مؤسسه',
  'بقاله',
]
const BANKS = ['banque', 'bank', 'cpa', 'bna', 'badr', 'cnep', 'bdl', 'bea', 'algerie poste', 'satim', 'بنك']

type Head = { text: string; pieces: Piece[]; height: number; index: number; y: number }

/** The name of who sold: the largest and highest words of the page's head that are no title, address or number. */
export function merchantOf(lines: Line[], known: string[]): FoundMerchant | null {
  const usual = middle(lines.flatMap((line) => line.pieces).map((piece) => piece.box.height))
  const heads = headsOf(lines)
  const scored = heads
    .map((head) => ({ head, score: scoreOf(head, usual, known) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return null
  const full = withSuffix(best.head, heads)
  const remembered = known.find((name) => likeness(name, full.text) >= 0.8)
  return {
    name: remembered ?? tidy(full.text),
    pieces: full.pieces,
    score: best.score,
    lead:
      best.score -
      (scored.find(({ head }) => likeness(head.text, best.head.text) < 0.6 && head !== full.second)?.score ??
        0),
  }
}

function headsOf(lines: Line[]): Head[] {
  const heads: Head[] = []
  let priced = 0
  for (const [index, line] of lines.entries()) {
    if (index > 14) break
    if (amountsIn(line.text).some((amount) => amount.decimals === 2)) priced++
    if (priced >= 2) break
    let part: Piece[] = []
    for (const piece of line.pieces) {
      const last = part[part.length - 1]
      const gap = last ? piece.box.cx - piece.box.length / 2 - (last.box.cx + last.box.length / 2) : 0
      if (
        last &&
        (gap > 2 * piece.box.height || Math.abs(last.box.height - piece.box.height) > 0.4 * last.box.height)
      ) {
        heads.push(headOf(part, index, line.y))
        part = []
      }
      part.push(piece)
    }
    if (part.length > 0) heads.push(headOf(part, index, line.y))
  }
  return heads
}

function headOf(pieces: Piece[], index: number, y: number): Head {
  return {
    pieces,
    index,
    y,
    text: pieces.map((piece) => piece.text).join(' '),
    height: Math.max(...pieces.map((piece) => piece.box.height)),
  }
}

function scoreOf(head: Head, usual: number, known: string[]): number {
  const text = plain(head.text)
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const digits = text.replace(/\D/g, '').length
  const sure = Math.min(...head.pieces.map((piece) => piece.sure))
  if (letters < 3 || digits > letters || sure < 0.4) return 0
  let score = 3 + 2.2 * Math.min(1.8, head.height / usual - 1) - 0.28 * head.index
  if (known.some((name) => likeness(name, head.text) >= 0.8)) score += 4
  if (FIRMS.some((word) => says(head.text, word))) score += 0.8
  const title = TITLES.some((word) => says(head.text, word) && letters <= word.length + 4)
  if (title) score -= 4
  else if (/^(?:facture|tax ?invoice|invoice|ticket|recu|bon d)/.test(text)) score -= 3
  if (
    PLACES.some(
      (word) => new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'u').test(text) || text.startsWith(word),
    ) &&
    !/^(?:etp|ets|sarl)/.test(text)
  )
    score -= 1.6
  if (
    /(?:tel|fax|mob|nif|nis|rc|gst|tva|reg|co\.? ?no|client|doit|caisse|serveur|table|date|www|http|@|page|hotline|siret|capital|n°)[\s.:°]*\W?\d*|:/.test(
      text,
    )
  )
    score -= /client|doit|tel|nif|date|n°|reg|gst|:/.test(text) ? 2.2 : 0.8
  if (digits >= 4) score -= 1.2
  if (datesIn(head.text).length > 0) score -= 3
  if (BANKS.some((word) => says(head.text, word))) score -= 1.2
  return score
}

/** A legal form on the next line belongs to the name. */
function withSuffix(head: Head, heads: Head[]): { text: string; pieces: Piece[]; second: Head | null } {
  const next = heads.find(
    (other) =>
      other.index === head.index + 1 &&
      /^[\s(]*(?:sdn\.? ?bhd|s\.?a\.?r\.?l|eurl|spa|snc|bhd|\()/i.test(other.text) &&
      Math.abs(other.height - head.height) < 0.6 * head.height,
  )
  if (!next) return { text: head.text, pieces: head.pieces, second: null }
  return { text: `${head.text} ${next.text}`, pieces: [...head.pieces, ...next.pieces], second: next }
}

function tidy(name: string): string {
  return name
    .replace(/^[\W_]+(?=[\p{L}\p{N}])/u, '')
    .replace(/[\s.:,;*|_-]+$/u, '')
    .replace(/\s{2,}/g, ' ')
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}
