/**
 * A number in digits as Algerian papers and people write it: `1 250,00`, `1.250,00`, `1,250.00`, `1250`, `2,5`,
 * `2.500`. The last separator followed by exactly three digits groups (so `2.500` is 2 500); followed by one, two
 * or more than three it is the decimal point; after a lone zero it always is. `null` where the marks make no
 * number (`7.11.2026`).
 */
export function readDigits(written: string): number | null {
  const text = written.replaceAll(/[\s\u00a0\u202f٬'’]/g, ' ').replaceAll('٫', '·')
  const marks = [...text.matchAll(/[^\d]/g)].map((mark) => ({ sign: mark[0], at: mark.index }))
  const last = marks.at(-1)
  if (!last) return /^\d+$/.test(text) ? Number(text) : null
  const after = text.length - last.at - 1
  const decimal = isDecimal(text, last, marks, after)
  const whole = decimal ? text.slice(0, last.at) : text
  const groups = whole.split(/[^\d]/)
  if (groups.length > 1 && !wellGrouped(groups)) return null
  return Number(groups.join('') + (decimal ? `.${text.slice(last.at + 1)}` : ''))
}

interface Mark {
  readonly sign: string
  readonly at: number
}

function isDecimal(text: string, last: Mark, marks: readonly Mark[], after: number): boolean {
  if (last.sign === ' ') return false
  if (last.sign === '·') return true
  if (marks.length > 1 && marks.some((mark) => mark.sign !== last.sign)) return true
  if (marks.length > 1) return false
  return after !== 3 || /^0[.,]/.test(text)
}

function wellGrouped(groups: readonly string[]): boolean {
  const [first = '', ...others] = groups
  return first.length >= 1 && first.length <= 3 && others.every((group) => group.length === 3)
}
