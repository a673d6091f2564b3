import type { Piece } from '../letters/piece.ts'
import { parseAmount } from './amounts.ts'
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
    for (const part of text.split(/[xX×*=@]|(?<=[.,]\d{2})\s+/)) {
      const value = /%/.test(part) ? null : parseAmount(part.replace(/[()|]/g, '').trim())
      if (value === null) continue
      values.push(value)
      raw.push(part.trim())
    }
  }
  for (const piece of pieces) {
    const text = withoutSigns(westernDigits(piece.text).trim())
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
function withoutSigns(text: string): string {
  return text
    .replace(/\s?(?:d\.?a\.?|dzd|dinars?|دج|€|rm|eur)\.?$/i, '')
    .replace(/([.,]\d{2})\s?(?:[A-FSTZ]|\*)$/, '$1')
}

/** The quantity and the price whose product is the row's total, when the row tells them. */
export function product(values: number[]): { quantity: number; unitPrice: number; total: number } | null {
  for (const last of new Set([values.length - 1, 0])) {
    const total = values[last]!
    const others = values.filter((_, i) => i !== last)
    for (let i = 0; i < others.length; i++) {
      for (let j = 0; j < others.length; j++) {
        const quantity = others[i]! / 100
        const unitPrice = others[j]!
        if (i === j || quantity <= 0 || unitPrice <= 0) continue
        if (Math.abs(quantity * unitPrice - total) > Math.max(1, quantity * 0.5)) continue
        const swapped = { quantity: unitPrice / 100, unitPrice: others[i]!, total }
        const odd = !Number.isInteger(quantity) && Number.isInteger(swapped.quantity)
        return odd ? swapped : { quantity, unitPrice, total }
      }
    }
  }
  return null
}
