import type { Truth } from '../receipts-score.ts'

/** A paper as HTML, and what it says: drawn for the bench, never taken from a set. */
export type Paper = {
  id: string
  /** Width of the paper in CSS pixels, and the letters it is printed in. */
  width: number
  print: 'thermal' | 'condensed' | 'office' | 'serif' | 'arabic' | 'naskh' | 'pen'
  html: string
  truth: Omit<Truth, 'id' | 'source' | 'template' | 'degradation'>
}

/** Dinars as centimes. */
export const da = (dinars: number): number => Math.round(dinars * 100)

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

/** Two ends of one line. */
export const ends = (left: string, right: string, style = '') =>
  `<div class="ends" style="${style}"><span>${left}</span><span>${right}</span></div>`
