import { wilayaCode } from '../../../business/wilayas.ts'
import type { Piece } from '../letters/piece.ts'
import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'
import { says } from './labels.ts'
import type { Line } from './lines.ts'
import { BANKS, CARDS, COMPANY, FIRMS, PLACES, TITLES, THANKS, TRADES } from './merchant-words.ts'
import { likeness, plain, remembered, squash } from './text.ts'

export type FoundMerchant = { name: string; pieces: Piece[]; score: number; lead: number }

type Head = {
  text: string
  pieces: Piece[]
  height: number
  index: number
  left: number
  right: number
  y: number
}

/** The name of who sold: the largest and highest words of the page's head that are no title, address or number. */
export function merchantOf(lines: Line[], known: string[]): FoundMerchant | null {
  const usual = middle(lines.flatMap((line) => line.pieces).map((piece) => piece.box.height))
  const heads = headsOf(lines)
  // On a page of both scripts the Latin name is the one that is read without mistakes.
  const mixed =
    heads.filter((head) => COMPANY.test(plain(head.text)) || /[a-z]{4}/i.test(head.text)).length > 1
  const scored = heads
    .map((head) => ({ head, score: scoreOf(head, usual, known) - (mixed && isArabic(head.text) ? 2.5 : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return null
  const full = wholeName(best.head, heads, usual)
  const name = tidy(full.map((head) => head.text).join(' '))
  const knownName = known.find((other) => likeness(other, name) >= 0.8)
  const rival = scored.find(({ head }) => !full.includes(head) && likeness(head.text, name) < 0.6)
  return {
    name: knownName ?? name,
    pieces: full.flatMap((head) => head.pieces),
    score: best.score,
    lead: best.score - (rival?.score ?? 0),
  }
}

/** The parts of the first lines, until the goods begin. */
function headsOf(lines: Line[]): Head[] {
  const heads: Head[] = []
  let priced = 0
  for (const [index, line] of lines.entries()) {
    if (index > 12 || (index > 4 && index > lines.length * 0.5)) break
    if (amountsIn(line.text).some((amount) => amount.decimals === 2)) priced++
    if (priced >= 2) break
    let part: Piece[] = []
    for (const piece of line.pieces) {
      const last = part[part.length - 1]
      const gap = last ? piece.box.cx - piece.box.length / 2 - (last.box.cx + last.box.length / 2) : 0
      if (
        last &&
        (gap > 1.2 * piece.box.height || heightsDiffer(last, piece) || LABEL.test(plain(piece.text)))
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

function heightsDiffer(a: Piece, b: Piece): boolean {
  return Math.abs(a.box.height - b.box.height) > 0.4 * Math.max(a.box.height, b.box.height)
}

function headOf(pieces: Piece[], index: number, y: number): Head {
  return {
    pieces,
    index,
    y,
    text: pieces.map((piece) => piece.text).join(' '),
    height: Math.max(...pieces.map((piece) => piece.box.height)),
    left: Math.min(...pieces.map(({ box }) => box.cx - box.length / 2)),
    right: Math.max(...pieces.map(({ box }) => box.cx + box.length / 2)),
  }
}

/** Words that tell what follows them; `Nissan` and `Mobile` only begin like one. */
const LABEL =
  /\b(?:tel(?:ephone)?|fax|mob|inv(?:oice)?|nif|nis|rc|gst|titulaire|remettant|beneficiaire|abonne|usager|destinataire|roc|tva|reg|co ?no|company re|client|doit|caisse|cashier|serveur|table|date|hotline|siret|pour)(?![a-z])|n°|\b(?:no\.?:|bon n|ticket n|facture n)/

/** What stands first is the name where nothing else speaks for one. */
const FIRST = 0.4
const LONGEST_NAME = 44
const TRADES_SQUASHED = TRADES.map(squash).sort((a, b) => b.length - a.length)

function scoreOf(head: Head, usual: number, known: string[]): number {
  const text = plain(head.text)
  const letters = text.replace(/[^\p{L}]/gu, '').length
  const digits = text.replace(/\([^)]*\)/g, '').replace(/\D/g, '').length
  const sure = Math.min(...head.pieces.map(sureOf))
  if (letters < 3 || digits > letters || sure < 0.35) return 0
  let score = 3.4 + 2.2 * Math.max(-0.3, Math.min(1.8, head.height / usual - 1)) - 0.25 * head.index
  if (known.some((name) => likeness(name, head.text) >= 0.8)) score += 4
  score -= Math.max(0, 0.88 - sure) * 7
  if (head.index === 0) score += FIRST
  if (COMPANY.test(text)) score += 1.6
  else if (isTrade(head.text)) score -= 0.5
  else if (FIRMS.some((word) => says(head.text, word))) score += 0.7
  if (TITLES.some((word) => says(head.text, word) && letters <= word.replace(/ /g, '').length + 4)) score -= 4
  else if (/^(?:facture|tax ?invoice|invoice|ticket|recu|bon d|cash ?bill)/.test(text)) score -= 3
  // A sentence is no name: `Reçu de M. Tahar la somme de …`.
  if (letters > LONGEST_NAME) score -= 2
  if (says(head.text, 'la somme de') || /^(?:recu|requ) de\b/.test(text)) score -= 4
  if (THANKS.some((word) => says(head.text, word))) score -= 4
  if (PLACES.some((word) => standsIn(text, word)) && !COMPANY.test(text)) score -= 1.8
  if (LABEL.test(text)) score -= 2.4
  if (/:/.test(text)) score -= 1.2
  if (/www|http|@|\.com|\.dz\b/.test(text)) score -= 2
  if (digits >= 4) score -= 1.2
  if (datesIn(head.text).length > 0) score -= 3
  if (BANKS.some((word) => standsIn(text, word))) score -= 1.4
  if (CARDS.test(text)) score -= 4
  return score
}

/** Whether the text says what is sold and nothing else: `Restaurant - Poissons grillés`. */
function isTrade(text: string): boolean {
  const letters = squash(text).replace(/\d/g, '')
  let rest = letters
  for (const word of TRADES_SQUASHED) rest = rest.replaceAll(word, '')
  return rest.length <= Math.max(2, letters.length * 0.12)
}

/** Tesseract, which reads the Arabic, is as sure at 0.6 as the Latin reader at 0.9. */
function sureOf(piece: Piece): number {
  return isArabic(piece.text) ? Math.min(1, piece.sure + 0.3) : piece.sure
}

function isArabic(text: string): boolean {
  return /[\u0621-\u064a]/.test(text)
}

function standsIn(text: string, word: string): boolean {
  return wholeWord(word).test(text) || (word.length > 4 && text.startsWith(word))
}

const wholeWord = remembered((word) => new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'u'))

/** A name may go over two lines: large print that goes on, or a legal form below it. */
function wholeName(best: Head, heads: Head[], usual: number): Head[] {
  const goesWith = (upper: Head, lower: Head): boolean => {
    const close = lower.y - upper.y < 2 * Math.max(upper.height, lower.height)
    const same = Math.abs(upper.height - lower.height) < 0.3 * Math.max(upper.height, lower.height)
    const overlap = overlapOf(upper, lower) > 0
    if (
      lower.index <= upper.index ||
      lower.index > upper.index + 2 ||
      !close ||
      !same ||
      !overlap ||
      isArabic(upper.text) !== isArabic(lower.text) ||
      LABEL.test(plain(lower.text))
    )
      return false
    const sure = Math.min(...[...upper.pieces, ...lower.pieces].map((piece) => piece.sure))
    const text = plain(lower.text)
    if (/\d{3}|:/.test(text) || sure < 0.8 || /\d{3}|:/.test(upper.text)) return false
    if (/^[\s(]*(?:sdn\.? ?bhd|s\.?a\.?r\.?l|eurl|spa|snc|bhd|trading|enterprise)\b/.test(text)) return true
    if (PLACES.some((word) => standsIn(text, word) || standsIn(plain(upper.text), word))) return false
    const titled = [upper, lower].some((head) => isTitle(head.text))
    return !titled && Math.min(upper.height, lower.height) > 1.3 * usual && !COMPANY.test(text)
  }
  const pairs = (upper: Head, lower: Head) =>
    goesWith(upper, lower) || runsOn(upper, lower, heads, usual) || namesTrade(upper, lower)
  const below = heads.find((head) => pairs(best, head))
  const above = below ? undefined : heads.find((head) => pairs(head, best))
  return above ? [above, best] : below ? [best, below] : [best]
}

/** `Boulangerie Pâtisserie` over a line as high is the first half of a name, and no name without it. */
function namesTrade(upper: Head, lower: Head): boolean {
  const text = plain(lower.text)
  const tallest = Math.max(upper.height, lower.height)
  return (
    isTrade(upper.text) &&
    lower.index === upper.index + 1 &&
    lower.y - upper.y < 1.8 * tallest &&
    Math.abs(upper.height - lower.height) < 0.3 * tallest &&
    overlapOf(upper, lower) > 0 &&
    !/\d{3}|:/.test(text) &&
    !LABEL.test(text) &&
    !isTitle(lower.text) &&
    !PLACES.some((word) => standsIn(text, word))
  )
}

/** A long name broken by the paper's edge: the rest is shorter, printed the same, and what follows is smaller. */
function runsOn(upper: Head, lower: Head, heads: Head[], usual: number): boolean {
  const width = (head: Head) => head.right - head.left
  const beneath = (a: Head, b: Head) =>
    b.index > a.index && b.y - a.y < 1.7 * Math.max(a.height, b.height) && overlapOf(a, b) > 0
  const [small, large] = [upper.height, lower.height].sort((a, b) => a - b)
  const text = plain(lower.text)
  if (small === undefined || large === undefined) return false
  if (!beneath(upper, lower) || width(lower) > width(upper) || large > 1.12 * small || small < 1.08 * usual)
    return false
  if (/\d{3}|:/.test(upper.text + lower.text) || LABEL.test(text)) return false
  if ([plain(upper.text), text].some((one) => PLACES.some((word) => standsIn(one, word)))) return false
  if ([upper, lower].some((head) => isTitle(head.text) || isArabic(head.text))) return false
  const next = heads.find((head) => beneath(lower, head) && head !== lower)
  return next !== undefined && next.height < 0.92 * lower.height
}

function overlapOf(a: Head, b: Head): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left)
}

function isTitle(text: string): boolean {
  const title = text.replace(/\s(?:رقم|n\s?[°º*o]|no\.).*$/iu, '')
  return TITLES.some((word) => says(title, word) && title.length <= word.length + 4)
}

function tidy(name: string): string {
  return withoutTown(withoutTrade(name))
    .replace(/\((?=[^)]*\d{3})[^)]*\)?/g, '')
    .replace(/\b\d{5,}-?\w\b/g, '')
    .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
    .replace(/^\d{4,}\s+/, '')
    .replace(/[\s.:,;*|_()-]+$/u, (end) => (end.startsWith(')') ? ')' : ''))
    .replace(/\s{2,}/g, ' ')
}

/** `GARAGE EL WIFAK - Mécanique générale` is the name and what is done there; after a dot comes what a shop says of itself. */
function withoutTrade(name: string): string {
  const [, before = '', sign = '', tail = ''] =
    /^(.{4,}?)\s?([·•—–-])\s?([\p{L}\d' &,-]{4,})$/u.exec(name) ?? []
  return /[·•]/.test(sign) || (tail !== '' && isTrade(tail)) ? before : name
}

/** `Ets Messaoudi - Mostaganem` is the name and where it is. */
function withoutTown(name: string): string {
  const [, before = '', town = ''] = /^(.{4,}?)\s?[-–—,]\s?([\p{L}' -]{3,})$/u.exec(name) ?? []
  return wilayaCode(town) === null ? name : before
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 1
}
