import { readDigits } from '../language/digits.ts'
import { westernDigits } from '../language/normalise.ts'
import { centimes, MOST_CENTIMES, type Centimes } from '../money.ts'
import { isDay, type Day } from '../time.ts'

/** What a cell of a file holds: text from CSV, text or a number from a spreadsheet. */
export type Cell = string | number

/**
 * Dinars as people and programs write them, in centimes; null for what is no amount.
 * `1 250,50`, `1.250,00`, `1,250.00`, `1250.5 DA`, `١٢٥٠`. Two digits after the last separator are
 * centimes, three are a group (domain: texts group with dots, software writes a comma).
 */
export function dinarsIn(cell: Cell): Centimes | null {
  const dinars = typeof cell === 'number' ? cell : signed(cell.replace(CURRENCY, ''), readDigits)
  if (dinars === null || !(Math.abs(dinars) * 100 <= MOST_CENTIMES)) return null
  const rounded = Math.round(dinars * 100)
  return Math.abs(dinars * 100 - rounded) < 0.01 ? centimes(rounded) : null
}

/** A quantity: `1,250` is one and a quarter, since nobody groups the digits of a stock. Null for what is no number. */
export function quantityIn(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : signed(cell, decimals)
}

/** `2026-11-18`, `18/11/2026`, `18-11-2026`, `18.11.2026`, day before month as in Algeria; null for what is no day. */
export function dayIn(cell: Cell): Day | null {
  const text = westernDigits(String(cell)).trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text)
  if (iso) return existing(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  return local ? existing(local[3], local[2], local[1]) : null
}

/** `08:15`, `8:15:00`, `8h15`; null for what is no hour. */
export function hourIn(cell: Cell): string | null {
  const found = /^(\d{1,2})[:h](\d{2})(?::\d{2})?$/i.exec(westernDigits(String(cell)).trim())
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2])]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const CURRENCY = /\s*(?:DZD|DA|D\.A\.?|دج|د\.ج\.?|دينار)\s*/giu

function signed(text: string, read: (digits: string) => number | null): number | null {
  const bare = westernDigits(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
  if (!/\d/.test(bare) || /[^\d\s.,٫٬'’-]/.test(bare)) return null
  return bare.startsWith('-') ? flipped(read(bare.slice(1))) : read(bare)
}

function decimals(digits: string): number | null {
  return /^\d*[.,٫]\d+$/.test(digits) ? Number(digits.replace(/[,٫]/, '.')) : readDigits(digits)
}

function flipped(value: number | null): number | null {
  return value === null ? null : 0 - value
}

function existing(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}
