import type { Truth } from '../receipts-score.ts'

/** A paper as HTML, and what it says: drawn for the bench, never taken from a set. */
export type Paper = {
  id: string
  /** Width of the paper in CSS pixels, and the letters it is printed in. */
  width: number
  print:
    | 'thermal'
    | 'condensed'
    | 'office'
    | 'serif'
    | 'arabic'
    | 'naskh'
    | 'pen'
    | 'dots'
    | 'typed'
    | 'narrow'
    | 'cairo'
    | 'book'
    | 'tajawal'
    | 'kufi'
    | 'markazi'
    | 'mirza'
    | 'lateef'
    | 'changa'
    | 'sharp'
    | 'hand'
    | 'kalam'
    | 'almarai'
    | 'reem'
    | 'ruqaa'
    | 'messiri'
    | 'barlow'
    | 'archivo'
    | 'space'
    | 'scheherazade'
    | 'noto'
    | 'inconsolata'
    | 'cousine'
    | 'ubuntu'
    | 'anonymous'
    | 'lato'
    | 'open'
    | 'indie'
    | 'shadows'
  /** Otherwise than flat on a table: a telephone's own screen, or one of the ways that `photograph.ts` knows. */
  taken?: 'screen' | 'folded' | 'faded' | 'sideways' | 'crumpled' | 'streaked' | 'under-a-hand' | 'from-afar'
  /** A second paper in the same photo, beside the first or below it. */
  beside?: string
  below?: string
  /** A copy through carbon paper: blue, soft and twice. */
  carbon?: boolean
  html: string
  truth: Omit<Truth, 'id' | 'source' | 'template' | 'degradation'>
}

/** What a picture says that is no paper of a purchase, or from which no one sum can be told. */
export const untold = { merchant: null, date: null, total: null, items: null, language: 'fr' }

/** Dinars as centimes. */
export const da = (dinars: number): number => Math.round(dinars * 100)

/** One line of goods with its count and the price of one. */
export const line = (name: string, quantity: number, dinars: number, all = quantity * dinars) => ({
  name,
  quantity,
  unitPrice: da(dinars),
  total: da(all),
})

export const goods = (...lines: [name: string, dinars: number][]) =>
  lines.map(([name, dinars]) => ({ name, total: da(dinars) }))

/** Rows of cells: words to the left, figures to the right. */
export function table(rows: string[][], { border = false, head = true } = {}): string {
  const line = (cells: string[], n: number) => {
    const tag = head && n === 0 ? 'th' : 'td'
    return `<tr>${cells.map((cell) => `<${tag} class="${/^[-\d\s.,%٠-٩٫٬]*(?:DA|دج|د\.ج)?$/.test(cell) && cell !== '' ? 'figure' : ''}">${cell}</${tag}>`).join('')}</tr>`
  }
  return `<table class="${border ? 'border' : ''}">${rows.map(line).join('')}</table>`
}

/** Lines as a till prints them, each letter in its place. */
export const till = (...lines: string[]) => `<pre style="margin:0;font:inherit">${lines.join('\n')}</pre>`

/** Two ends of one line. */
export const ends = (left: string, right: string, style = '') =>
  `<div class="ends" style="${style}"><span>${left}</span><span>${right}</span></div>`

/** The round stamp of a firm, in blue over what stands there, as every invoice bears one. */
export const cachet = (firm: string) =>
  `<div style="position:relative;height:70px"><div style="position:absolute;right:60px;top:-34px;width:110px;height:110px;border:3px double #2b3f9a99;border-radius:50%;color:#2b3f9aaa;font:bold 12px 'DejaVu Sans';text-align:center;display:flex;align-items:center;transform:rotate(-14deg)"><span style="width:100%">${firm}<br>ALGÉRIE<br>Le Gérant</span></div></div>`
