import { parseAmount } from './amounts.ts'
import type { Figures, FoundItem } from './item-figures.ts'
import { nameOf } from './item-name.ts'
import type { Row } from './rows.ts'

const WEIGHED_BEFORE = /^(.*?\p{L}.*?)\s+(\d+[.,]\d{1,3})\s?(?:kg|g|l|m)\s?[xX×*]?$/iu

/** `Agneau 2,450 kg x 2 200   5 390,00`: the weight stands at the end of the name. */
export function weighedName(text: string, [unitPrice = 0, ...rest]: number[], total: number) {
  const [, name = '', weight = ''] = WEIGHED_BEFORE.exec(text) ?? []
  const quantity = Number(weight.replace(',', '.'))
  const fits = quantity > 0 && rest.length === 1 && Math.abs(quantity * unitPrice - total) <= quantity
  return fits ? { name, quantity, unitPrice } : null
}

const COUNTED =
  /^(.*?)\s*(\d+(?:[.,]\d{1,3})?)\s?(?:kg|g|l|m|pcs?|u)?\s?[xX×*]\s?(\d[\d ]*[.,]\d{2})(?:\s?\/\s?kg)?$/iu

/**
 * `Poulet 1,850 kg x 420,00` has its sum on the next line, alone: true when this row is that line. What was read of
 * weight or price may be wrong by a digit; the sum stands where it is printed.
 */
export function addSumBelow(last: FoundItem | undefined, { name, values }: Figures, row: Row): boolean {
  const [total] = values
  if (!last || total === undefined || values.length > 1 || /\p{L}{2}/u.test(name)) return false
  const counted = COUNTED.exec(last.rows.at(-1)?.line.text.trim() ?? '')
  const [, told = '', weight = '', price = ''] = counted ?? []
  const quantity = Number(weight.replace(',', '.'))
  const unitPrice = parseAmount(price)
  if (!quantity || unitPrice === null || last.quantity !== null) return false
  const off = Math.abs(quantity * unitPrice - total)
  if (off > NEAR * total) return false
  const known = off <= quantity ? { quantity, unitPrice } : { quantity: null, unitPrice: null }
  Object.assign(last, { name: nameOf(told).name || last.name, ...known, total })
  last.rows.push(row)
  return true
}

/** How far a digit misread in a weight or a price takes their product from the sum. */
const NEAR = 0.4
