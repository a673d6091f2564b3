import type { Piece } from '../letters/piece.ts'
import { mendDigits, parseAmount } from './amounts.ts'
import { multiplies } from './columns.ts'
import type { Row } from './rows.ts'
import { westernDigits } from './text.ts'

export type FoundItem = {
  name: string
  quantity: number | null
  unitPrice: number | null
  total: number
  rows: Row[]
}

/** A row's name and its bare numbers (centimes: a quantity of 2 is 200), from left to right. */
export type Figures = { name: string; values: number[]; raw: string[] }

export function figuresOf(pieces: Piece[]): Figures {
  const names: string[] = []
  const values: number[] = []
  const raw: string[] = []
  const take = (text: string) => {
    for (const part of text.split(/[xX×*=@|]|(?<=[.,]\d{2})\s+/)) {
      const [, minus, digits = ''] = /^\s*([-−–]?)\s?(.*?)\s*$/.exec(part.replace(/[()+]/g, '')) ?? []
      const value = /%/.test(part) ? null : parseAmount(digits)
      if (value === null) continue
      values.push(minus ? -value : value)
      raw.push(part.trim())
    }
  }
  for (const piece of pieces) {
    // The lines of a table's grid are read as `|`, which between digits is no 1.
    const western = westernDigits(piece.text).replace(/(?<=\d)\s?\|/g, ' x ')
    const text = withoutUnits(withoutSigns(mendDigits(western).trim()))
    // The hidden digits of a card are no figure: `4422 **** **** 8171`.
    if (/\*{2}/.test(text)) continue
    const tail = /^(.*\p{L}[^\d]*?.*?)\s+((?:\d{1,3}\s?[xX×]\s?)?\d[\d .]*[.,]\d{2})$/u.exec(text)
    if (/^[-+]?[\d\s.,'xX×*%()=@|]+$/.test(text) && /\d/.test(text)) take(text)
    else if (tail) {
      names.push(tail[1]!)
      take(tail[2]!)
    } else if (piece.sure > 0.35 || names.length === 0) names.push(text)
  }
  if (/[\u0621-\u064a]/.test(names.join(''))) names.reverse()
  return { name: names.join(' ').trim(), values, raw }
}

/** Without the currency, and without the letter that tells the rate of tax (`890,00 A`). */
export function withoutSigns(text: string): string {
  return text
    .replace(/\s?(?:d\.?a\.?|dzd|dinars?|دج|€|rm|eur)\.?$/i, '')
    .replace(/([.,]\d{2})\s?(?:[A-FSTZ]|\*)$/, '$1')
}

/** `2 pcs x 1 450,00` and `QTE 5  90,00` are a count and a price: what is counted is no name. */
function withoutUnits(text: string): string {
  return text
    .replace(/(?<=\d)\s?(?:pcs?|pi[eè]ces?|unit[eé]?s?|u|kg|l|m)\.?\s?(?=[xX×*@]\s?\d)/i, ' ')
    .replace(/^(?:qt[eé]|qty|quantit[eé]|nbr?e?|p\.?\s?u\.?|prix)\s?[:.]?\s?(?=[-\d])/i, '')
    .replace(/^(?:qt[eé]|qty|quantit[eé]|nbr?e?|p\.?\s?u\.?|pcs?|prix)\s?[:.]?$/i, '×')
}

export type Product = { quantity: number; unitPrice: number; total: number }

/** The quantity and the price whose product is the row's total, when the row tells them; `raw` as they are printed. */
export function product(values: number[], raw: string[] = []): Product | null {
  for (const last of new Set([values.length - 1, 0])) {
    const total = values[last]!
    const others = values.flatMap((value, i) => (i === last ? [] : [{ value, text: raw[i] ?? '' }]))
    const pairs = others.flatMap((count) =>
      others.flatMap((price) => (count === price ? [] : pairOf(count, price, total))),
    )
    const [best] = pairs.sort((one, other) => other.worth - one.worth)
    if (best) return { quantity: best.quantity, unitPrice: best.unitPrice, total }
  }
  return null
}

type Printed = { value: number; text: string }

/** How well one figure is the count and the other the price: a count is whole, a price has its centimes and is no dinar. */
function pairOf(count: Printed, price: Printed, total: number): (Product & { worth: number })[] {
  const quantity = count.value / 100
  const unitPrice = price.value
  if (quantity === 0 || unitPrice <= 0) return []
  if (!multiplies(count.value, unitPrice, total)) return []
  const whole = Number.isInteger(quantity) ? 4 : 0
  const exact = (/[.,]\d{2}$/.test(price.text) ? 2 : 0) - (/[.,]\d{2}$/.test(count.text) ? 2 : 0)
  const likely = quantity * 100 <= unitPrice ? 0.5 : 0
  const cheap = unitPrice <= 100 && quantity > 1 ? -3 : 0
  return [{ quantity, unitPrice, total, worth: whole + exact + likely + cheap }]
}

/** `4225,00` of a row whose total is 900,00 is `4` and `225,00`: a count and a price that the reader ran together. */
export function unglued(values: number[], raw: string[]): Product | null {
  const [glued, total] = values
  const digits = /^(\d{2,})[.,](\d{2})$/.exec((raw[0] ?? '').replace(/\s/g, ''))
  if (values.length !== 2 || glued === undefined || total === undefined || !digits?.[1]) return null
  for (const length of [1, 2]) {
    const quantity = Number(digits[1].slice(0, length)) * 100
    const unitPrice = Number(digits[1].slice(length)) * 100 + Number(digits[2])
    const told: Product | null = quantity > 0 && unitPrice > 0 ? product([quantity, unitPrice, total]) : null
    if (told?.total === total) return told
  }
  return null
}
