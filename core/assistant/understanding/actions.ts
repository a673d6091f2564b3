import { addDays } from '../../time.ts'
import type { PaymentMethod } from '../../shapes.ts'
import { mentionOf, says, type Heard, type SaidNumber } from '../hearing/hear.ts'
import { channelIn } from './campaign-words.ts'
import { clausesOf, clause, fitsOf, has, isFree, tagOf, written, type Clause } from './clauses.ts'
import type { Draft, Money, SaleDraft, Who } from './drafts.ts'
import { isPrice, linesOf, money, whoOf, type Purse } from './lines.ts'
import { LINK_WORDS } from './links.ts'
import { newNameIn, phoneIn, unknownPerson } from './new-names.ts'

export type Bench = { purse: Purse; today: string }

/** What a message says to book; none for a question or talk. */
export function draftsIn(heard: Heard, bench: Bench): Draft[] {
  if (says(heard, 'howMuch', 'saleCount', 'atHowMuch', 'who', 'when', 'weekday') && !says(heard, 'remind'))
    return []
  const whole = clause(heard, 0, heard.tokens.length)
  const made = madeNew(whole, bench)
  if (made) return [made]
  return clausesOf(heard).flatMap((said) => draftOf(said, bench))
}

/** Things that are made or told about whole, whatever verbs stand in them. */
function madeNew(said: Clause, bench: Bench): Draft | null {
  const { heard } = said
  const makes = has(said, 'add', 'create', 'record', 'new')
  const campaign = mentionOf(heard, 'campaign')
  if (
    campaign &&
    !heard.asks &&
    has(said, 'orders', 'reach', 'clicks', 'returnOn', 'spendOf', 'spend', 'record') &&
    said.numbers.length > 0
  )
    return campaignResult(said, whoOf(said, campaign), bench)
  if (
    has(said, 'campaign') &&
    makes &&
    (said.numbers.length > 0 || has(said, 'new', 'create') || heard.dates.length > 1)
  )
    return newCampaign(said, bench)
  if (makes && has(said, 'new') && has(said, 'customer') && !has(said, 'product'))
    return { do: 'new_customer', ...newNameIn(said, 'customer'), ...phoneIn(heard.text) }
  if (
    makes &&
    has(said, 'supplier') &&
    has(said, 'new', 'create', 'add') &&
    !mentionOf(heard, 'supplier') &&
    !has(said, 'iOwe', 'debt', 'pay') &&
    newNameIn(said, 'supplier').name
  )
    return { do: 'new_supplier', ...newNameIn(said, 'supplier'), ...phoneIn(heard.text) }
  if (
    makes &&
    has(said, 'competitor') &&
    !mentionOf(heard, 'competitor') &&
    newNameIn(said, 'competitor').name
  )
    return { do: 'new_competitor', ...newNameIn(said, 'competitor') }
  if (makes && has(said, 'product') && has(said, 'new')) return newItem(said, bench)
  if (
    has(said, 'add', 'create', 'record') &&
    has(said, 'customer') &&
    !mentionOf(heard, 'customer') &&
    !has(said, 'debt', 'onCredit') &&
    newNameIn(said, 'customer').name
  )
    return { do: 'new_customer', ...newNameIn(said, 'customer'), ...phoneIn(heard.text) }
  const competitor = mentionOf(heard, 'competitor')
  if (
    competitor &&
    !has(said, 'soldByMe') &&
    said.numbers.length > 0 &&
    !heard.asks &&
    !fitsOf(said, 'customer').some(
      ({ from, coverage }) => from === competitor.from && coverage > competitor.coverage,
    )
  )
    return competitorPrice(said, whoOf(said, competitor), bench)
  return null
}

function draftOf(said: Clause, bench: Bench): Draft[] {
  const items = fitsOf(said, 'item')
  const [customer] = fitsOf(said, 'customer').sort((a, b) => b.coverage - a.coverage)
  const [supplier] = fitsOf(said, 'supplier').sort((a, b) => b.coverage - a.coverage)
  const asksOnly =
    said.heard.asks && has(said, 'what', 'which', 'show', 'whether') && said.numbers.length === 0
  if (asksOnly) return []

  if (has(said, 'threshold') && items.length > 0 && said.numbers.length > 0) return [threshold(said)]
  if (has(said, 'lose') && items.length > 0) return goods(said, 'loss', bench)
  if (has(said, 'count', 'correctStock') && items.length > 0 && said.numbers.length > 0)
    return goods(said, 'stock_set', bench)
  if (has(said, 'takeOff') && items.length > 0 && said.numbers.length > 0 && !has(said, 'price'))
    return goods(said, 'loss', bench)
  if (sells(said, items.length)) return sale(said, customer ? whoOf(said, customer) : null, bench)
  if (customer || has(said, 'payMe')) {
    const drafts = withCustomer(
      said,
      customer ? whoOf(said, customer) : unknownPerson(said),
      items.length > 0,
      bench,
    )
    if (drafts.length > 0) return drafts
  }
  if (has(said, 'take') && !customer && (items.length > 0 || has(said, 'onCredit'))) {
    const person = unknownPerson(said)
    if (person) return withCustomer(said, person, items.length > 0, bench)
  }
  if (supplier || has(said, 'iOwe')) {
    const draft = withSupplier(said, supplier ? whoOf(said, supplier) : unknownPerson(said), bench)
    if (draft && items.length === 0) return [draft]
  }
  if (has(said, 'onCredit', 'debt') && items.length === 0 && said.numbers.length > 0) {
    const person = unknownPerson(said)
    if (person) return withCustomer(said, person, false, bench)
  }
  if (has(said, 'receive') && items.length > 0 && !has(said, 'pay', 'spend', 'expense'))
    return goods(said, 'stock_in', bench)
  if (has(said, 'buy') && (items.length > 0 || hasUnknownGoods(said)))
    return purchase(said, supplier ? whoOf(said, supplier) : null, bench)
  if (
    has(said, 'add') &&
    items.length > 0 &&
    said.numbers.length > 0 &&
    !has(said, 'price', 'expense', 'debt')
  ) {
    const money = said.numbers.some((number) => number.money !== null)
    if (!money || has(said, 'stock')) return goods(said, 'stock_in', bench)
  }
  if (
    items.length > 0 &&
    said.numbers.length > 0 &&
    has(said, 'set') &&
    has(said, 'stock') &&
    !has(said, 'price', 'cost')
  ) {
    return has(said, 'add') || !/[=]/.test(said.heard.text)
      ? goods(said, has(said, 'left') ? 'stock_set' : 'stock_in', bench)
      : []
  }
  if (
    items.length > 0 &&
    said.numbers.length > 0 &&
    has(said, 'set', 'price', 'cost') &&
    !has(said, 'pay', 'spend', 'expense', 'buy')
  )
    return [newPrice(said, bench)]
  if (items.length > 0 && said.numbers.length > 0 && has(said, 'left', 'stock') && !said.heard.asks)
    return goods(said, 'stock_set', bench)
  if (
    has(said, 'pay', 'spend', 'expense', 'paidMaybe', 'buy', 'bill') &&
    (said.numbers.length > 0 ||
      has(said, 'add', 'record') ||
      (has(said, 'pay', 'spend', 'buy') && !said.heard.asks && fitsOf(said, 'category').length > 0))
  )
    return expenses(said, bench)
  if (
    has(said, 'record', 'add') &&
    said.numbers.length > 0 &&
    fitsOf(said, 'category').length > 0 &&
    items.length === 0
  )
    return expenses(said, bench)
  const priced = said.numbers.some((number) => number.money !== null || number.value >= 100)
  if (priced && !said.heard.asks && items.length === 0 && fitsOf(said, 'category').length > 0)
    return expenses(said, bench)
  if (has(said, 'remove')) return erase(said)
  if (
    has(said, 'revenue', 'sales') &&
    said.numbers.length > 0 &&
    !said.heard.asks &&
    items.length === 0 &&
    said.numbers.some((number) => number.money !== null || number.value >= 1000)
  )
    return sale(said, null, bench)
  return []
}

/** Sold by us, and with something counted: "sell" alone is talk of prices. */
function sells(said: Clause, items: number): boolean {
  if (has(said, 'soldByMe')) return true
  if (said.numbers.length === 0 || said.heard.asks) return false
  return (
    has(said, 'sell') ||
    (items > 0 && has(said, 'sales') && has(said, 'record', 'add', 'create', 'write', 'set'))
  )
}

function sale(said: Clause, customer: Who | null, bench: Bench): Draft[] {
  const { lines, total } = linesOf(said, bench.purse)
  const payment = paymentIn(said)
  const common = { customer, ...(payment ? { payment } : {}), ...dateIn(said) }
  if (lines.length > 0) {
    if (!lines.some(({ quantity }) => quantity > 0) || (said.heard.asks && said.numbers.length === 0))
      return []
    return [{ do: 'sale', lines, ...common, ...(total ? { total } : {}) }]
  }
  const amount = said.numbers.find((number) => isPrice(said, number)) ?? said.numbers[0]
  if (!amount || (amount.money === null && amount.value < 100)) return []
  return [
    {
      do: 'sale',
      lines: [
        {
          item: { is: 'unknown', said: '=' },
          quantity: 1,
          price: { ...money(said, amount, bench.purse, undefined), per: 'line' },
        },
      ],
      ...common,
    },
  ]
}

/** What a customer took, paid or owes. */
function withCustomer(said: Clause, customer: Who | null, goodsNamed: boolean, bench: Bench): Draft[] {
  const paid = has(said, 'payMe', 'paidMaybe', 'pay') && !(goodsNamed && has(said, 'take'))
  const amount = amountIn(said, bench)
  if (goodsNamed && customer && has(said, 'take', 'buy', 'onCredit', 'record') && !paid) {
    const { lines, total } = linesOf(said, bench.purse)
    const payment = paymentIn(said)
    const draft: SaleDraft = {
      do: 'sale',
      lines,
      customer,
      ...(payment ? { payment } : {}),
      ...dateIn(said),
      ...(total ? { total } : {}),
    }
    return [draft]
  }
  if (paid)
    return has(said, 'total') && !amount
      ? [{ do: 'entry', kind: 'payment', customer, amount: 'all', ...dateIn(said) }]
      : payments(said, customer, amount, bench)
  if (
    has(said, 'take', 'onCredit', 'debt') &&
    customer &&
    (amount || (has(said, 'add', 'record', 'take') && !said.heard.asks))
  )
    return [{ do: 'entry', kind: 'credit', customer, amount, ...dateIn(said) }]
  return []
}

/** `Ahmed m'a payé 1000 et Karim 500` */
function payments(said: Clause, customer: Who | null, amount: Money | null, bench: Bench): Draft[] {
  const people = fitsOf(said, 'customer')
  if (people.length > 1 && said.numbers.length === people.length) {
    return people.map((person, at): Draft => {
      const number = said.numbers[at]
      return {
        do: 'entry',
        kind: 'payment',
        customer: whoOf(said, person),
        amount: number ? money(said, number, bench.purse, undefined) : null,
        ...dateIn(said),
      }
    })
  }
  return [{ do: 'entry', kind: 'payment', customer, amount, ...dateIn(said) }]
}

function withSupplier(said: Clause, supplier: Who | null, bench: Bench): Draft | null {
  const amount = amountIn(said, bench)
  if (said.heard.asks && !amount) return null
  if (has(said, 'pay', 'spend', 'paidMaybe'))
    return {
      do: 'supplier_entry',
      kind: 'payment',
      supplier,
      amount: has(said, 'total') && !amount ? 'all' : amount,
      ...dateIn(said),
    }
  if (has(said, 'iOwe', 'debt', 'onCredit') && amount)
    return { do: 'supplier_entry', kind: 'debt', supplier, amount, ...dateIn(said) }
  return null
}

function goods(said: Clause, kind: 'stock_in' | 'loss' | 'stock_set', bench: Bench): Draft[] {
  const { lines } = linesOf(said, bench.purse, 'cost')
  return lines.length > 0 ? [{ do: kind, lines }] : []
}

function purchase(said: Clause, supplier: Who | null, bench: Bench): Draft[] {
  const { lines, total } = linesOf(said, bench.purse, 'cost')
  const payment = paymentIn(said)
  const merchant = placeIn(said)
  if (lines.every(({ item }) => item.is === 'unknown')) return expenses(said, bench)
  return [
    {
      do: 'purchase',
      lines,
      total: total ?? null,
      supplier,
      ...(merchant && !supplier ? { merchant } : {}),
      ...(payment ? { payment } : {}),
      ...dateIn(said),
    },
  ]
}

/** Each amount with the category that stands nearest after it, else before it. */
function expenses(said: Clause, bench: Bench): Draft[] {
  const amounts = said.numbers.filter((number) => number.unit === null)
  const categories = fitsOf(said, 'category')
  const payment = paymentIn(said)
  const merchant = placeIn(said)
  const common = {
    ...dateIn(said),
    ...(payment && payment !== 'credit' ? { payment } : {}),
    ...(merchant ? { merchant } : {}),
  }
  const category = (from: number, to: number) =>
    categories.find((fit) => fit.from >= from && fit.to <= to)?.things[0]?.id ?? null
  const fallback = has(said, 'buy', 'product') ? 'goods' : has(said, 'tax') ? 'taxes' : null
  const asMoney = amounts.filter(
    (number) => number.money !== null || amounts.length === 1 || number.value >= 10,
  )
  if (asMoney.length <= 1) {
    const [only] = asMoney
    const note = noteIn(said)
    return [
      {
        do: 'expense',
        amount: only ? money(said, only, bench.purse, undefined) : null,
        category: category(said.from, said.to) ?? fallback,
        ...(note ? { note } : {}),
        ...common,
      },
    ]
  }
  return asMoney.map((number, at): Draft => {
    const next = asMoney[at + 1]?.from ?? said.to
    const before = asMoney[at - 1]?.to ?? said.from
    return {
      do: 'expense',
      amount: money(said, number, bench.purse, undefined),
      category: category(number.to, next) ?? category(before, number.from) ?? fallback,
      ...common,
    }
  })
}

function newPrice(said: Clause, bench: Bench): Draft {
  const [item] = fitsOf(said, 'item')
  const number = said.numbers.findLast((each) => isPrice(said, each)) ?? said.numbers.at(-1)
  const cost = has(said, 'cost')
  const thing = item?.things[0]
  const known = cost ? thing?.cost : thing?.price
  return {
    do: cost ? 'cost' : 'price',
    item: item ? whoOf(said, item) : { is: 'unknown', said: '' },
    value: number ? money(said, number, bench.purse, known) : null,
  }
}

function threshold(said: Clause): Draft {
  const [item] = fitsOf(said, 'item')
  return {
    do: 'threshold',
    item: item ? whoOf(said, item) : { is: 'unknown', said: '' },
    value: null,
    quantity: said.numbers.at(-1)?.value,
  }
}

function newItem(said: Clause, bench: Bench): Draft {
  const prices = said.numbers.filter((number) => number.money !== null || isPrice(said, number))
  const price = prices[0] ?? said.numbers.findLast(({ unit }) => unit === null)
  const { name } = newNameIn(said, 'product', price)
  const quantity = said.numbers.find(
    (number) => number !== price && number.from > (price?.from ?? 0) && number.money === null,
  )
  return {
    do: 'new_item',
    name,
    unit: quantity?.unit ?? 'pièce',
    price: price ? money(said, price, bench.purse, undefined) : null,
    ...(quantity ? { quantity: quantity.value } : {}),
  }
}

function competitorPrice(said: Clause, competitor: Who, bench: Bench): Draft {
  const [item] = fitsOf(said, 'item').sort((a, b) => b.coverage - a.coverage)
  const number = said.numbers.findLast((each) => isPrice(said, each)) ?? said.numbers.at(-1)
  const free = said.heard.tokens.flatMap((token, at) => (isFree(said.heard, at) ? [token.raw] : [])).join(' ')
  const product: Who = item ? whoOf(said, item) : { is: 'unknown', said: free }
  return {
    do: 'competitor_price',
    competitor,
    product,
    price: number ? money(said, number, bench.purse, item?.things[0]?.price) : null,
    ...dateIn(said),
  }
}

function newCampaign(said: Clause, bench: Bench): Draft {
  // A month that was said may be the campaign's name; its days are days.
  const days = said.heard.dates.filter(({ kind }) => kind === 'day' || kind === 'days')
  const dates = days.length > 0 ? days : said.heard.dates
  const budget = said.numbers.find((number) => number.money !== null) ?? numberAfter(said, 'budget')
  const [first] = dates
  const last = dates.at(-1)
  // A campaign lies ahead: a date that is past already is the next one.
  const ahead = (day: string) => (day < bench.today ? `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` : day)
  const from = first ? ahead(first.from) : bench.today
  const to = last ? ahead(last.to) : addDays(from, 6)
  return {
    do: 'campaign',
    name: newNameIn(said, 'campaign', budget).name || null,
    channel: channelIn(said.heard) ?? 'facebook',
    ...(budget ? { budget: money(said, budget, bench.purse, undefined) } : {}),
    from,
    to: to < from ? addDays(from, 6) : to,
  }
}

function campaignResult(said: Clause, campaign: Who, bench: Bench): Draft {
  const near = (...concepts: Parameters<typeof tagOf>[1][]) => {
    const tag = tagOf(said, ...concepts)
    if (!tag) return undefined
    return (
      said.numbers.find((number) => number.to === tag.from || number.to === tag.from - 1) ??
      said.numbers.find((number) => number.from >= tag.to && number.from <= tag.to + 2)
    )
  }
  const amounts = said.numbers.filter((number) => number.money !== null)
  const spend = near('spendOf', 'spend')
  const revenue = amounts.find((number) => number !== spend)
  const counted = {
    orders: near('orders')?.value,
    reach: near('reach')?.value,
    clicks: near('clicks')?.value,
  }
  return {
    do: 'campaign_result',
    campaign,
    ...counted,
    ...(revenue ? { revenue: money(said, revenue, bench.purse, undefined) } : {}),
    ...(spend ? { spend: money(said, spend, bench.purse, undefined) } : {}),
  }
}

function erase(said: Clause): Draft[] {
  for (const what of ['item', 'customer', 'supplier', 'competitor', 'campaign'] as const) {
    const [fit] = fitsOf(said, what)
    if (fit) return [{ do: 'erase', what, thing: whoOf(said, fit) }]
  }
  return []
}

function amountIn(said: Clause, bench: Bench): Money | null {
  const number =
    said.numbers.find((each) => each.money !== null) ?? said.numbers.find(({ unit }) => unit === null)
  return number ? money(said, number, bench.purse, undefined) : null
}

function numberAfter(said: Clause, concept: 'budget'): SaidNumber | undefined {
  const tag = tagOf(said, concept)
  return tag ? said.numbers.find(({ from }) => from >= tag.to) : undefined
}

function hasUnknownGoods(said: Clause): boolean {
  return said.numbers.some(
    (number) => number.money === null && !isPrice(said, number) && isFree(said.heard, number.to),
  )
}

const METHODS = ['card', 'cheque', 'transfer', 'mobile', 'cash'] as const

function paymentIn(said: Clause): PaymentMethod | undefined {
  if (has(said, 'onCredit') || (has(said, 'debt') && !has(said, 'payMe', 'pay'))) return 'credit'
  return METHODS.find((method) => has(said, method))
}

/** The one day that was said, in this clause or for the whole message. */
function dateIn(said: Clause): { date?: string } {
  const here = said.heard.dates.find(
    ({ tokens: [from, to], kind }) => kind === 'day' && from >= said.from && to <= said.to,
  )
  const only =
    said.heard.dates.length === 1 && said.heard.dates[0]?.kind === 'day' ? said.heard.dates[0] : undefined
  const day = here ?? only
  return day ? { date: day.from } : {}
}

/** `chez Semmar`, `3nd lgrossiste` */
function placeIn(said: Clause): string | null {
  for (let at = said.from; at < said.to - 1; at += 1) {
    if (!LINK_WORDS.place.has(said.heard.tokens[at]?.folded ?? '')) continue
    let to = at + 1
    while (to < said.to && to < at + 4 && isFree(said.heard, to)) to += 1
    if (to > at + 1) return written(said.heard, at + 1, to)
  }
  return null
}

/** Words of an expense that nothing else explains say what it was for. */
function noteIn(said: Clause): string | null {
  const words: string[] = []
  for (let at = said.from; at < said.to; at += 1)
    if (isFree(said.heard, at)) words.push(said.heard.tokens[at]?.raw ?? '')
  return words.length > 0 ? words.join(' ').slice(0, 200) : null
}
