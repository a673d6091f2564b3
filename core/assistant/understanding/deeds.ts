import type { Heard } from '../hearing/hear.ts'
import { clause, fitsOf, has, whoOf } from './clauses.ts'
import type { Bench } from './details.ts'
import type { Line, SaleDraft } from './drafts.ts'
import { linesOf } from './lines.ts'
import { taken } from './people.ts'

/** Goods that were counted, with all that may have been done with them: which it was is asked. */
export type Ways = (SaleDraft | { do: 'stock_in' | 'loss'; lines: Line[] })[]

/** `posé 4 bougies`, `bayaat 3 hlib`: how many of what is clear, and the verb is not. */
export function waysOf(heard: Heard, bench: Bench): Ways {
  const said = clause(heard, 0, heard.tokens.length)
  // `زيد لبن`: one of it.
  const counted = said.numbers.some(({ money }) => money === null) || has(said, 'add')
  if (!counted || fitsOf(said, 'item').length === 0 || heard.asks) return []
  const { lines, total } = linesOf(said, bench.purse)
  const known = lines.filter(({ item }) => item.is !== 'unknown')
  if (known.length === 0) return []
  const [customer] = fitsOf(said, 'customer')
  const sold: Ways = customer
    ? taken(said, whoOf(said, customer), bench).filter((draft) => draft.do === 'sale')
    : [{ do: 'sale', lines: known, customer: null, ...(total ? { total } : {}) }]
  const moved = known.map((line) => ({ ...line, price: undefined }))
  return [...sold, { do: 'stock_in', lines: moved }, { do: 'loss', lines: moved }]
}

const BACK =
  /^(?:rendu|rendue|rendus|rends|ramene|ramenee|rapporte|rapportee|retourne|retournee|returned|رجع|رجعل|رجعت|ارجع|ارجعت|رجعو|رجعلي|رجعتلي|رجعولي|رد|ردلي|ردتلي|rja3|rja3li|rajja3|raja3|rej3|rejja3li|raj3et|raj3etli|rodli|redli|redetli|redd|radd|raddetli|retour|retours|مرتجع)$/

/** `نبيل رجعلي 2 شامبو`, `returned 2 tuna`: goods that a customer brought back, which are no sale and no payment. */
export function isReturn(heard: Heard): boolean {
  const goods = heard.mentions.some(({ fits }) => fits.item)
  const counted = heard.numbers.length > 0 && heard.numbers.every(({ money }) => money === null)
  const price = /(?:سوم|souma|prix|price)/u.test(heard.text)
  return goods && counted && !price && !heard.asks && heard.tokens.some(({ folded }) => BACK.test(folded))
}
