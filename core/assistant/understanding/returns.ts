import { says, type Heard } from '../hearing/hear.ts'
import { clause } from './clauses.ts'
import type { Bench } from './details.ts'
import { withoutNumber } from './discounts.ts'
import { sure, type Draft, type Money } from './drafts.ts'
import { linesOf, money } from './lines.ts'

/** `wahed rja3 ecouteur, reditlou drahmou`: the goods are back and so is the money; it is said first. */
export function refundIn(heard: Heard, bench: Bench): Draft[] {
  const said = clause(heard, 0, heard.tokens.length)
  const sum = said.numbers.find(
    ({ unit, value, from }) =>
      unit === null && value >= LEAST && said.numbers.length <= 2 && !countsGoods(heard, from),
  )
  const told = sum !== undefined || heard.tokens.some(({ folded }) => MONEY_BACK.test(folded))
  if (!told || heard.mentions.some(({ fits }) => fits.customer)) return []
  const { lines } = linesOf(withoutNumber(said, sum), bench.purse)
  const back = lines.filter(({ item }) => item.is === 'known').map((line) => ({ ...line, price: undefined }))
  if (back.length === 0 || back.length < lines.length) return []
  const amount = sum ? money(said, sum, bench.purse, undefined) : worthOf(back)
  return [
    { do: 'stock_in', lines: back },
    ...(amount ? [{ do: 'expense' as const, amount, category: 'other', note: noteOf(heard) }] : []),
  ]
}
const LEAST = 50
const MONEY_BACK =
  /^(?:rembours\p{L}*|refund\p{L}*|avoir|r[ae]dd?itlou|r[ae]dd?itelha|reditlo|radditlou|rja3tlou|rajja3tlou|رديتلو|رديتلها|رجعتلو|رجعتلها|عوضتو|عوضته|drahmou|drahemha|drahmo|flousou|دراهمو|دراهمها|فلوسه|ماله)$/u

function countsGoods({ mentions }: Heard, at: number): boolean {
  return mentions.some(({ from, fits }) => fits.item && from - at <= 2 && from > at)
}

function worthOf(
  lines: readonly { item: { is: string; price?: unknown }; quantity: number }[],
): Money | null {
  const each = lines.map(({ item, quantity }) =>
    typeof item.price === 'number' ? item.price * quantity : null,
  )
  return each.includes(null) ? null : sure(each.reduce<number>((all, one) => all + (one ?? 0), 0))
}

/** What was done, in the words in which it was told. */
function noteOf(heard: Heard): string {
  return heard.text.trim().slice(0, 200)
}

/** `rendu`, `returned`; `brought back`. */
function isBack({ tokens }: Heard, at: number): boolean {
  const [word, next] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '']
  return BACK.test(word) || (/^(?:brought|brings|gave|took)$/.test(word) && next === 'back')
}

const BACK =
  /^(?:rendu|rendue|rendus|rends|ramene|ramenee|rapporte|rapportee|retourne|retournee|returned|رجع|رجعل|رجعت|ارجع|ارجعت|رجعو|رجعلي|رجعتلي|رجعولي|رد|ردلي|ردتلي|rja3|rja3li|rajja3|raja3|rej3|rejja3li|raj3et|raj3etli|rodli|redli|redetli|redd|radd|raddetli|rja3et|rja3at|raja3et|rajja3et|rejja3et|rejja3t|rja3ou|rajja3ou|rej3ou|raj3ou|raj3at|رجعات|رجعوا|رجعوه|رجعلنا|رجعولنا|ردولي|ردو|ردات|ردها|ردهم|ارجعوا|اعاد|اعادت|ramenes|ramenees|rapportes|rapportees|retournes|retournees|rendues|returns|return|refunded|remboursee?s?|rembourse|retour|retours|مرتجع)$/

/** `wahed rja3`, `une m'a ramené` */
const ONE = /^(?:w[ae]?[7h]ed|w[ae]?[7h]da|واحد|واحده|وحده|un|une|one|someone)$/

export function isOfSomebody(heard: Heard): boolean {
  const { tokens } = heard
  return (
    says(heard, 'customer', 'somebody') ||
    heard.mentions.some(({ fits }) => fits.customer) ||
    tokens.some(({ folded }, at) => ONE.test(folded) && (isBack(heard, at + 1) || isBack(heard, at + 2)))
  )
}

/** `نبيل رجعلي 2 شامبو`, `returned 2 tuna`: goods that a customer brought back, which are no sale and no payment. */
export function isReturn(heard: Heard): boolean {
  const goods = heard.mentions.some(({ fits }) => fits.item)
  const counted =
    heard.numbers.every(({ money }) => money === null) && (heard.numbers.length > 0 || isOfSomebody(heard))
  const price = /(?:سوم|souma|prix|price)/u.test(heard.text)
  return goods && counted && !price && !heard.asks && heard.tokens.some((_, at) => isBack(heard, at))
}
