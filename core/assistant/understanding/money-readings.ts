import type { Concept } from '../hearing/concepts.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import { fitsOf, has, isSaid, type Clause } from './clauses.ts'
import { amountIn } from './details.ts'
import type { Draft } from './drafts.ts'
import { sale } from './selling.ts'
import { expenses } from './spending.ts'
import { purposeIn } from '../../expenses/purposes.ts'
import { isSmall, type Reading } from './reading.ts'

/** `8 pains payés par carte`, `vidange et filtre pour un client, payé cash`: what is counted was paid by somebody. */
export const paidFor: Reading = ({ said, bench, goods }) => {
  const counts =
    has(said, 'customer', 'somebody') ||
    costsAsKnown(said) ||
    said.numbers.some((number) => number.money === null && (number.value < 100 || number.unit !== null))
  const paid = has(said, 'pay', 'paidMaybe') || has(said, 'cash', 'card', 'cheque', 'transfer', 'mobile')
  if (goods && gaveGoods(said)) return null
  const items = fitsOf(said, 'item')
  // What is named as goods and as a purpose (`vidange`) is goods of a shop that sells it.
  const purposes = fitsOf(said, 'category').filter(({ from }) => !items.some((item) => item.from === from))
  return goods && counts && paid && purposes.length === 0 ? sale(said, null, bench) : null
}

/** `robe de mariée 4500 payée par virement`: a thing of ours at about its own price was sold. */
function costsAsKnown(said: Clause): boolean {
  const [item, other] = fitsOf(said, 'item')
  const [number, more] = said.numbers
  const known = item?.things[0]?.price ?? 0
  if (!item || other || !number || more || item.coverage < 0.9) return false
  return Math.abs(Math.log((number.value * 100) / Math.max(known, 1))) < 0.5
}

/** `j'ai donné 30 kg de dattes à la mosquée`: goods went out, and nothing tells that they were paid for. */
function gaveGoods(said: Clause): boolean {
  const counts = said.numbers.every(
    ({ money, value, unit }) => money === null && (unit !== null || value < 100),
  )
  return has(said, 'gave') && counts && !has(said, 'payMe', 'paidMaybe', 'cash', 'card', 'soldByMe')
}

export const spent: Reading = ({ said, bench, goods, numbers }) => {
  if (goods && gaveGoods(said)) return null
  const named = fitsOf(said, 'category').length > 0
  const orders = has(said, 'add', 'record')
  // `payé le transport`: how much is asked; `dépenses en transport le mois dernier` asks itself.
  const told =
    has(said, 'pay', 'spend', 'buy') &&
    !has(said, 'expense') &&
    !said.heard.asks &&
    said.heard.dates.every(({ kind }) => kind === 'day') &&
    named
  const bill = has(said, 'bill') && has(said, 'pay') && !said.heard.asks && said.heard.dates.length === 0
  return has(said, 'pay', 'spend', 'expense', 'paidMaybe', 'buy', 'bill') &&
    (numbers || orders || told || bill)
    ? expenses(said, bench)
    : null
}

/** `transport 600 da`, `note 800 emballage` */
export const categoryWithAmount: Reading = ({ said, bench, goods, numbers }) => {
  const counts = said.numbers.some(({ money: unit }) => unit === null)
  if ((goods && counts) || !numbers || fitsOf(said, 'category').length === 0) return null
  // What was sold is no expense, whatever it is named like.
  if (isSaid(said, 'soldByMe') && !has(said, 'record', 'add', 'expense')) return null
  const ofMoney = said.numbers.some((number) => number.money !== null || number.value >= 100)
  return has(said, 'record', 'add') || (ofMoney && !said.heard.asks) ? expenses(said, bench) : null
}

/** `photocopies 1800 et plombier 600`: only what for and how much, and nothing that is done. */
export const purposesTold: Reading = ({ said, bench, goods, numbers, customer, supplier }) => {
  const sums = said.numbers.every(({ unit, value }) => unit === null && value >= LEAST)
  const small = said.tags.every(
    (tag) => !tag.exact || isSmall(tag) || tag.concepts.some((each) => ADVERTISED.includes(each)),
  )
  if (goods || customer || supplier || !numbers || !sums || !small || said.heard.asks) return null
  const drafts = expenses(said, bench)
  // `carpenter glue 2300`: a purpose with a strange word beside it is another.
  const known = (draft: Draft) =>
    draft.do === 'expense' && draft.amount && draft.category && (!draft.note || isPurpose(draft.note))
  return drafts.some(known) && drafts.every((draft) => known(draft) || drafts.length > 1) ? drafts : null
}

/** An advertisement, and where it stands. */
const ADVERTISED: readonly Concept[] = ['ad', 'bill', 'post', 'facebook', 'instagram', 'tiktok']

function isPurpose(note: string): boolean {
  const words = note.split(' ')
  const found = purposeIn(words)
  return found !== null && found.to - found.from === words.length
}

/** What is less, in dinars, counts something. */
const LEAST = 50

export const tillCounted: Reading = ({ said, bench, goods, numbers }) =>
  has(said, 'till') && numbers && !goods && !said.heard.asks && !has(said, 'spend', 'pay')
    ? [
        {
          do: 'cash_count',
          amount: amountIn({ ...said, numbers: [writtenOut(said) ?? said.numbers].flat() }, bench),
        },
      ]
    : null

/** `3 mlayen w nos ghir chwiya, ktebha 34800`: a figure written out stands after one that was said round. */
function writtenOut(said: Clause): SaidNumber | undefined {
  const last = said.numbers.at(-1)
  const exact = last?.reading?.said === 'digits' && last.reading.scale === 'none' && last.unit === null
  const round = said.numbers.slice(0, -1).some(({ reading }) => reading !== null && reading.scale !== 'none')
  return exact && round && last.value >= LEAST ? last : undefined
}

export const takingsTold: Reading = ({ said, bench, goods }) => {
  const ofMoney = said.numbers.some((number) => number.money !== null || number.value >= 1000)
  const exact = goods ? undefined : writtenOut(said)
  if (exact && has(said, 'revenue', 'sales') && !said.heard.asks)
    return sale({ ...said, numbers: [exact] }, null, bench)
  return has(said, 'revenue', 'sales') && ofMoney && !said.heard.asks && !goods
    ? sale(said, null, bench)
    : null
}

/** `البيطري دا 4000`: somebody whom the books don't know took money, and what for is asked; `pub insta 3000`. */
export const tookMoney: Reading = ({ said, bench, goods, customer }) => {
  const ofMoney = said.numbers.some(({ money: unit, value }) => unit !== null || value >= 100)
  return (isSaid(said, 'take') || isSaid(said, 'ad')) && ofMoney && !goods && !customer && !said.heard.asks
    ? expenses(said, bench)
    : null
}
