import type { Piece } from '../letters/piece.ts'
import { amountsIn, type Amount } from './amounts.ts'
import type { Meaning } from './label-words.ts'
import { isDinarSign } from './currency.ts'
import { meaningOf, says } from './labels.ts'
import type { Line } from './lines.ts'
import { nameTheirParts } from './parts-by-figures.ts'
import { underTheirLabels } from './sums-in-columns.ts'
import { isHeading } from './table-head.ts'
import { westernDigits } from './text.ts'

/** An amount and the piece of writing that holds it. */
export type PlacedAmount = Amount & { piece: Piece; sure: number; text: string }

/** A line with what it says and the amounts that stand on it, from left to right. */
export type Row = {
  line: Line
  words: string
  meaning: Meaning | null
  amounts: PlacedAmount[]
}

const CURRENCY = /^(?:da|dzd|dinars?|دج)$/i

/** Lines as rows; an amount alone takes the words of the line that stands closest above or below. */
export function rowsOf(lines: Line[]): Row[] {
  const rows = underTheirLabels(withoutTaxSummary(lines)).flatMap(apart).map(rowOf)
  rows.forEach((row, i) => {
    const letters = row.words.replace(/[^\p{L}]/gu, '')
    if (row.amounts.length === 0 || (letters.length > 1 && !CURRENCY.test(letters))) return
    const neighbours = [rows[i - 1], rows[i + 1]]
      .filter((other) => other !== undefined && other.amounts.length === 0 && other.meaning !== null)
      .filter((other) => other !== undefined && !isHeading(other))
      .filter(
        (other) =>
          other !== undefined &&
          Math.abs(other.line.y - row.line.y) < 2.2 * Math.max(other.line.height, row.line.height),
      )
      .sort((a, b) => Math.abs((a?.line.y ?? 0) - row.line.y) - Math.abs((b?.line.y ?? 0) - row.line.y))
    const closest = neighbours[0]
    if (closest) {
      row.meaning = closest.meaning
      row.words = closest.words
    }
  })
  nameTheirParts(rows)
  return rows
}

/** The table of taxes at the foot of an English receipt repeats sums under other names. */
function withoutTaxSummary(lines: Line[]): Line[] {
  const from = lines.findIndex(
    (line, i) =>
      i > 4 && says(line.text, 'gst summary', 'gst analysis', 'tax summary', 'gst rate', 'gst amount rm'),
  )
  return from < 0 || from < lines.length * 0.4 ? lines : lines.slice(0, from)
}

/** Two sayings side by side (`Nb lignes: 7   Total 2 500,00`) are two rows. */
function apart(line: Line): Line[] {
  for (let i = 1; i < line.pieces.length; i++) {
    const first = line.pieces.slice(0, i)
    const rest = line.pieces.slice(i)
    if (!/\p{L}{2}/u.test(rest[0]!.text) || !first.some((piece) => amountsIn(piece.text).length > 0)) continue
    if (!rest.some((piece) => amountsIn(piece.text).length > 0)) continue
    const speaks = (pieces: Piece[]) => meaningOf(pieces.map((piece) => piece.text).join(' ')) !== null
    if (speaks(first) && speaks(rest)) return [part(line, first), ...apart(part(line, rest))]
  }
  return [line]
}

function part(line: Line, pieces: Piece[]): Line {
  return { ...line, pieces, text: pieces.map((piece) => piece.text).join('  ') }
}

function rowOf(line: Line): Row {
  const amounts: PlacedAmount[] = []
  const words: string[] = []
  for (const piece of line.pieces) {
    const found = amountsIn(piece.text)
    let rest = piece.text
    for (const amount of [...found].reverse())
      rest = `${rest.slice(0, amount.start)} ${rest.slice(amount.end)}`
    if (/[\p{L}]/u.test(rest)) words.push(rest.trim())
    for (const amount of found)
      amounts.push({
        ...amount,
        piece,
        sure: sureOf(piece, amount),
        text: piece.text.slice(amount.start, amount.end),
      })
  }
  signed(amounts, line.pieces)
  if (isReference(line.text) && amounts.every(isPlain))
    return { line, words: words.join(' '), meaning: null, amounts: [] }
  const arabic = words.filter((word) => /[\u0621-\u064a]/.test(word)).length
  if (arabic * 2 > words.length) words.reverse()
  const text = words.join(' ')
  const last = amounts[rightToLeft(text) ? 0 : amounts.length - 1]
  const taken = last !== undefined && /^\s?[-−]\s?\d|\d\s?-$/.test(westernDigits(last.piece.text))
  return { line, words: text, meaning: meaningOf(text)?.meaning ?? (taken ? 'discount' : null), amounts }
}

/** `N° reçu 160026-77120` numbers a paper, whatever else its words mean. */
function isReference(text: string): boolean {
  return /^\s*n\s?[°º'*]\s?(?:de |d['’])?(?:re[cç]u|facture|ticket|bon|client|t[eé]l|compte|abonn|contrat|dossier|commande)/iu.test(
    text,
  )
}

function isPlain({ decimals, currency }: Amount): boolean {
  return decimals !== 2 && currency === null
}

/** `3720` and `دج` beside it are one amount in dinars. */
function signed(amounts: PlacedAmount[], pieces: Piece[]): void {
  for (const [i, piece] of pieces.entries()) {
    if (!isDinarSign(piece.text) || /\d/.test(piece.text)) continue
    const beside = [pieces[i - 1], pieces[i + 1]].filter((one) => one !== undefined)
    const amount = amounts.find((one) => beside.includes(one.piece) && one.currency === null)
    if (amount) amount.currency = 'DZD'
  }
}

function rightToLeft(words: string): boolean {
  return /[\u0621-\u064a]/.test(words) && !/[a-z]{2}/i.test(words)
}

/** An amount is as sure as its least sure digit. */
function sureOf(piece: Piece, amount: Amount): number {
  let place = 0
  let least = 1
  for (const sign of piece.signs) {
    const inside = place + sign.text.length > amount.start && place < amount.end
    if (inside && /\S/.test(sign.text)) least = Math.min(least, sign.sure)
    place += sign.text.length
  }
  return piece.signs.length === 0 ? piece.sure : least
}

/** The amount that a row is about: the last one in the direction of reading. */
export function mainAmount(row: Row, rightToLeft: boolean): PlacedAmount | null {
  const amounts = row.amounts.filter((amount) => amount.decimals === 2 || amount.currency !== null)
  const among = amounts.length > 0 ? amounts : row.amounts
  // Figures run from the left on every page: of the outermost piece the last is meant, `2 3 800` is a sign and 3 800.
  const signless = rightToLeft && among.length > 1 && maySignBe(among[0]) ? among.slice(1) : among
  const outermost = rightToLeft ? signless.filter(({ piece }) => piece === signless[0]?.piece) : signless
  return outermost.at(-1) ?? null
}

/** Left of an amount on Arabic lines stands `دج`, of which a reader of Latin makes one or two figures. */
function maySignBe(amount: PlacedAmount | undefined): boolean {
  return amount !== undefined && /^\d{1,2}$/.test(amount.piece.text.trim())
}
