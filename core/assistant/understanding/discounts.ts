import type { SaidNumber } from '../hearing/hear.ts'
import { tagOf, type Clause } from './clauses.ts'
import { LINK_WORDS } from './links.ts'
import { centimesOf, sure, type Line, type SaleDraft } from './drafts.ts'

/** What was let off: a sum in dinars, or a share of the whole. */
export type Discount = { number: SaidNumber; percent: boolean }

/** `remise de 200`, `10 % de remise`, `na9astlou 200`: the number that stands beside the word. */
export function discountIn(said: Clause): Discount | null {
  const tag = tagOf(said, 'discount')
  if (!tag?.exact) return shareOff(said)
  const near = said.numbers.filter(
    ({ from, to }) =>
      (from >= tag.to && from - tag.to <= 2) ||
      (to <= tag.from &&
        tag.from - to <= 3 &&
        !LINK_WORDS.price.has(said.heard.tokens[from - 1]?.folded ?? '')),
  )
  const number = near.find(({ from }) => from >= tag.to) ?? near.at(-1)
  if (!number || number.unit !== null) return null
  const after = said.heard.tokens.slice(number.to, number.to + 2)
  return { number, percent: after.some(({ raw }) => PERCENT.test(raw)) }
}

/** `2 ensembles -10 %`, `moins 10 %` */
function shareOff({ numbers, heard: { tokens } }: Clause): Discount | null {
  const number = numbers.find(
    ({ from, to, value }) =>
      /^[%٪]$/.test(tokens[to]?.raw ?? '') &&
      value < 100 &&
      /^(?:-|−|–|moins|less|ناقص|b|avec|بـ?)$/.test(tokens[from - 1]?.raw ?? ''),
  )
  return number ? { number, percent: true } : null
}

const PERCENT = /^(?:%|٪|pourcent|pour|percent|بالمية|بالمئة|في|fel|bel)$/i

export function withoutNumber(said: Clause, number: SaidNumber | undefined): Clause {
  return number ? { ...said, numbers: said.numbers.filter((each) => each !== number) } : said
}

/** The sale for as much less; null where what it came to is not known, or is less than what was let off. */
export function lessDiscount(sale: SaleDraft, { number, percent }: Discount): SaleDraft | null {
  const whole = sale.total ? centimesOf(sale.total) : sumOf(sale.lines)
  if (whole === null) return null
  const off = percent ? Math.round((whole * number.value) / 100) : Math.round(number.value * 100)
  const left = sure(whole - off)
  if (off <= 0 || off >= whole) return null
  const [line, other] = sale.lines
  return line && !other
    ? { ...sale, total: undefined, lines: [{ ...line, price: { ...left, per: 'line' } }] }
    : { ...sale, total: left }
}

function sumOf(lines: readonly Line[]): number | null {
  const each = lines.map(({ item, price, quantity }) => {
    if (price) return price.per === 'line' ? centimesOf(price) : centimesOf(price) * quantity
    return item.is === 'known' && item.price !== undefined ? item.price * quantity : null
  })
  return each.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + Math.round(one)),
    0,
  )
}
