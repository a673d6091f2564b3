import type { Piece } from '../letters/piece.ts'
import { mendDigits, parseAmount } from './amounts.ts'
import { withoutSigns } from './item-figures.ts'
import type { Row } from './rows.ts'
import { westernDigits } from './text.ts'

/** What stands in one place of a table's row: words, a figure (centimes: a count of 2 is 200), or a percentage. */
export type Cell = {
  text: string
  value: number | null
  percent: number | null
  left: number
  right: number
  piece: Piece
}

/** A row's cells from left to right; what the reader ran together across a column's edge stands apart again. */
export function cellsOf({ line: { pieces } }: Row, slant: number): Cell[] {
  return pieces.flatMap((piece) => partsOf(piece).map((part) => cellOf(part, piece, slant)))
}

/** How far the lines of these rows lean, in radians. */
export function slantOf(rows: Row[]): number {
  const pieces = rows.flatMap(({ line }) => line.pieces)
  const length = pieces.reduce((sum, { box }) => sum + box.length, 0)
  return pieces.reduce((sum, { box }) => sum + box.angle * box.length, 0) / Math.max(1, length)
}

type Part = { text: string; from: number; to: number }

/** `19%Boîte gâteau`, `185,00 PARALGAN` and `Thé vert 240,00` are two cells each; a rule of the grid parts them too. */
function partsOf(piece: Piece): Part[] {
  const text = piece.text
  const cuts = new Set<number>()
  for (const found of text.matchAll(/\|/g)) cuts.add(found.index).add(found.index + 1)
  const first =
    /^\s*(?:\d[\d ]*[.,]\d{2}|\d{1,2}(?:[.,]\d{1,2})?\s?%)(?=[\s\p{L}])(?!\s?(?:kg|da|dzd|l)(?!\p{L}))/iu.exec(
      text,
    )
  if (first && /\p{L}{2}/u.test(text.slice(first[0].length))) cuts.add(first[0].length)
  for (const found of text.matchAll(/(?<=\p{L}.*\s|[.,]\d{2}\s)(?=\d[\d ]*[.,]\d{2}(?:\s|$))/gu))
    cuts.add(found.index)
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length]
  return places.flatMap((from, i): Part[] => {
    const to = places[i + 1] ?? text.length
    const part = text.slice(from, to).trim()
    return part === '' || part === '|' ? [] : [{ text: part, from: from / text.length, to: to / text.length }]
  })
}

function cellOf({ text, from, to }: Part, piece: Piece, slant: number): Cell {
  const { cx, cy, length } = piece.box
  // Columns of a tilted page lean: places are told along the page's own line of writing.
  const middle = cx * Math.cos(slant) + cy * Math.sin(slant)
  const percent = /^(\d{1,2}(?:[.,]\d{1,2})?)\s?%$/.exec(text)?.[1]
  return {
    text,
    value: percent === undefined ? figureOf(text) : null,
    percent: percent === undefined ? null : Number(percent.replace(',', '.')),
    left: middle + (from - 0.5) * length,
    right: middle + (to - 0.5) * length,
    piece,
  }
}

/** A figure that is all the cell says; taken back, `-2`, is below zero. */
function figureOf(text: string): number | null {
  const tidy = withoutSigns(mendDigits(westernDigits(text)).trim()).replace(/[()\s]+$|^[()\s]+/g, '')
  const [, minus, digits] = /^([-−–]?)\s?(\d[\d\s.,']*)$/.exec(tidy) ?? []
  const value = digits === undefined ? null : parseAmount(digits.trim())
  return value === null ? null : minus ? -value : value
}
