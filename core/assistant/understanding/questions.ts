import { periodToCompare, type Period } from '../../language/dates.ts'
import type { Concept } from '../hearing/concepts.ts'
import { mentionsOf, says, type Heard } from '../hearing/hear.ts'
import type { NamedKind, NamedThing } from '../store.ts'

/** What a question is about; each is answered from one or more capabilities in `answering/`. */
export type Asked = (typeof frames)[number]['ask']

/** What a question speaks of. Several things of a kind: the name fits them all, and all are answered. */
export type Slots = {
  periods: Period[]
  item: Named[]
  customer: Named[]
  supplier: Named[]
  competitor: Named[]
  campaign: Named[]
  category: Named[]
  metric: 'revenue' | 'expenses' | 'profit'
  by: 'revenue' | 'quantity' | 'any'
  many: number | null
}
export type Named = { id: string; name: string }
export type Question = { ask: Asked; slots: Slots }

type Part = Concept | `#${NamedKind}` | '#period' | '#periods'
type Need = Part | readonly Part[]
type Frame = { ask: string; needs: readonly Need[]; not?: readonly Need[]; weight?: number }

const OWED = ['debt', 'onCredit'] as const
const SOLD = ['sell', 'sales', 'revenue'] as const
const SPENT = ['expense', 'spend', 'pay', 'paidMaybe'] as const
const GOODS = ['product'] as const

/**
 * Each line says what has to be heard for one kind of question. Of those that fit whole, the one that
 * explains most of the message wins: "combien de ventes" is a count, "ventes" alone is revenue.
 */
const frames = [
  { ask: 'revenue', needs: [SOLD] },
  { ask: 'revenue', needs: ['howMuch', SOLD] },
  {
    ask: 'revenue',
    needs: ['total', '#period'],
    not: [
      '#item',
      '#category',
      '#customer',
      'expense',
      'spend',
      'pay',
      'profit',
      'debt',
      'stock',
      'campaign',
    ],
    weight: -0.5,
  },
  { ask: 'revenue', needs: ['total', SOLD], not: ['#item', 'debt'], weight: 0.3 },
  {
    ask: 'revenue',
    needs: ['show', SOLD, '#period'],
    not: ['#item', 'debt', 'last', 'most', 'least'],
    weight: 0.3,
  },
  {
    ask: 'item_sales',
    needs: ['#item', SOLD],
    not: ['price', 'atHowMuch', 'cost', 'margin', '#competitor', 'competitor', 'cheap'],
    weight: 1.2,
  },
  { ask: 'item_sales', needs: ['#item', SOLD, '#period'], weight: 0.2 },
  {
    ask: 'sales_by_payment',
    needs: [SOLD, ['cash', 'card', 'cheque', 'transfer', 'mobile', 'onCredit']],
    not: ['#customer', 'debt'],
  },
  {
    ask: 'sales_by_payment',
    needs: [SOLD, ['cash', 'card', 'cheque', 'transfer', 'mobile']],
    not: ['#customer'],
    weight: 0.5,
  },
  { ask: 'sales_count', needs: ['saleCount'], weight: 2 },
  { ask: 'sales_count', needs: ['number', 'sales'], weight: 1 },
  { ask: 'average_basket', needs: ['basket'], weight: 2 },
  { ask: 'average_basket', needs: ['average', 'sales'], weight: 0.5 },
  { ask: 'expenses', needs: [SPENT] },
  { ask: 'expenses', needs: [['howMuch', 'what'], SPENT] },
  { ask: 'expenses', needs: ['#category', SPENT], not: ['#customer'], weight: 0.5 },
  {
    ask: 'expenses',
    needs: ['#category', 'howMuch'],
    not: ['#customer', '#item', 'product', 'stock', 'left', 'worth', 'sell', 'price', 'atHowMuch'],
  },
  { ask: 'expenses', needs: ['#category', '#period'], not: ['#customer', '#item', 'stock', 'sell', 'price'] },
  { ask: 'top_expenses', needs: [['expense', 'spend'], 'most'], not: ['compareOr', 'compare'], weight: 1 },
  {
    ask: 'top_expenses',
    needs: [['category', 'what', 'which'], ['expense', 'spend'], 'most'],
    not: ['#periods'],
    weight: 1,
  },
  { ask: 'top_expenses', needs: ['category', ['expense', 'spend']], weight: 0.5 },
  { ask: 'profit', needs: ['profit'], weight: 0.3 },
  { ask: 'profit', needs: ['howMuch', 'profit'], weight: 0.3 },
  { ask: 'profit', needs: ['loss'] },
  { ask: 'margin', needs: ['margin'] },
  { ask: 'margin', needs: ['#item', ['margin', 'profit']], weight: 1 },
  { ask: 'stock', needs: ['#item', ['stock', 'left', 'have', 'paidMaybe', 'out']], weight: 0.6 },
  { ask: 'stock', needs: ['#item', 'howMuch', ['stock', 'left', 'have']], weight: 0.6 },
  { ask: 'stock', needs: ['#item', 'stock', 'left'], weight: 0.6 },
  { ask: 'item_card', needs: ['#item', 'howMuch'] },
  { ask: 'item_card', needs: ['#item', 'show'] },
  { ask: 'low_stock', needs: ['low'], not: ['#item'], weight: 0.6 },
  { ask: 'low_stock', needs: ['low', ['product', 'what', 'which', 'stock']], not: ['#item'], weight: 0.6 },
  { ask: 'low_stock', needs: ['low', 'out'], not: ['#item'], weight: 1 },
  { ask: 'out_of_stock', needs: ['out'], not: ['#item'], weight: 0.3 },
  {
    ask: 'out_of_stock',
    needs: ['paidMaybe', ['stock', 'product', 'what', 'which']],
    not: ['#item', '#customer', '#category', 'howMuch'],
    weight: 0.3,
  },
  { ask: 'out_of_stock', needs: ['out', ['product', 'what', 'which', 'stock']], not: ['#item', 'howMuch'] },
  { ask: 'stock_value', needs: ['worth', ['stock', 'product', 'left', 'have', 'total']] },
  { ask: 'stock_value', needs: ['worth'] },
  {
    ask: 'stock_value',
    needs: ['stock'],
    not: ['#item', '#category', 'customer', 'campaign', 'sell', 'price'],
    weight: -0.5,
  },
  {
    ask: 'stock_value',
    needs: ['product', 'atHowMuch', ['total', 'have', 'stock']],
    not: ['#item', 'sell', 'buy'],
  },
  { ask: 'stock_value', needs: ['howMuch', 'worth', ['stock', 'product', '#item']], weight: 0.3 },
  { ask: 'stock_value', needs: ['worth', '#item'], weight: 1 },
  {
    ask: 'items_count',
    needs: [['number', 'howMuch'], GOODS, ['have', 'stock', 'total']],
    not: ['worth', 'left', 'sell', 'sales'],
  },
  { ask: 'items_count', needs: ['number', GOODS], not: ['sell', 'sales', 'low', 'out'] },
  { ask: 'price', needs: ['#item', ['price', 'atHowMuch']], not: ['cost'], weight: 0.9 },
  {
    ask: 'price',
    needs: ['#item', ['price', 'atHowMuch'], ['sell', 'howMuch']],
    not: ['cost', 'never', 'competitor', 'cheap', '#competitor'],
    weight: 1,
  },
  { ask: 'cost', needs: ['#item', 'cost'], weight: 1.5 },
  { ask: 'cost', needs: ['#item', ['price', 'atHowMuch', 'howMuch'], 'buy'], weight: 1 },
  { ask: 'threshold', needs: ['#item', 'threshold'], weight: 1 },
  { ask: 'barcode', needs: ['#item', 'barcode'], weight: 1 },
  { ask: 'movements', needs: ['#item', 'history'], weight: 0.5 },
  {
    ask: 'top_products',
    needs: ['most', ['sell', 'sales', 'product']],
    not: [
      '#customer',
      'customer',
      'never',
      'day',
      'weekday',
      'hour',
      'compareOr',
      'expense',
      'stock',
      'campaign',
      'cheap',
      'profit',
      'revenue',
      'advice',
      'debt',
    ],
  },
  {
    ask: 'top_products',
    needs: ['most', 'product', ['sell', 'sales', 'revenue', 'profit']],
    not: ['least', 'cheap'],
    weight: 0.6,
  },
  {
    ask: 'worst_products',
    needs: ['least', ['sell', 'sales', 'product']],
    not: ['never', 'cheap', 'expense', 'weekday', 'day', 'compareOr', 'compare'],
  },
  { ask: 'worst_products', needs: ['least', 'product', ['sell', 'sales']], not: ['cheap'], weight: 0.6 },
  { ask: 'never_sold', needs: ['never', ['sell', 'sales', 'product', 'what', 'which']], weight: 1 },
  { ask: 'never_sold', needs: ['never'] },
  { ask: 'best_day', needs: [['day', 'weekday'], 'most', [...SOLD, 'profit'], '#period'], weight: 0.8 },
  { ask: 'best_day', needs: [['day', 'weekday'], ['most', 'least'], '#period'], weight: 0.3 },
  { ask: 'best_weekday', needs: ['weekday', ['most', 'least'], SOLD], weight: 0.4 },
  {
    ask: 'best_weekday',
    needs: [
      ['weekday', 'day'],
      ['most', 'least'],
    ],
  },
  { ask: 'best_weekday', needs: ['weekday', SOLD] },
  { ask: 'best_hour', needs: ['hour', ['most', 'sell', 'sales', 'customer', 'revenue']], weight: 0.8 },
  { ask: 'best_hour', needs: ['hour'] },
  { ask: 'compare', needs: ['compare'], weight: 0.5 },
  {
    ask: 'compare',
    needs: ['#periods', [...SOLD, 'profit', 'expense', 'spend', 'most']],
    not: ['#item'],
    weight: 1.5,
  },
  { ask: 'compare', needs: ['compare', [...SOLD, 'profit', 'expense', 'spend']], weight: 0.9 },
  {
    ask: 'compare',
    needs: ['compareOr', '#period', [...SOLD, 'profit', 'expense', 'spend', 'most']],
    not: ['stock', '#item', 'low', 'out'],
    weight: 0.9,
  },
  { ask: 'compare', needs: ['compareOr', '#period'], not: ['stock', '#item', 'low', 'out', 'product'] },
  { ask: 'balance', needs: ['#customer', OWED], weight: 0.8 },
  { ask: 'balance', needs: ['#customer', 'howMuch'] },
  { ask: 'balance', needs: ['#customer', 'howMuch', [...OWED, 'left']], weight: 0.8 },
  {
    ask: 'last_payment',
    needs: ['#customer', ['pay', 'payMe', 'paidMaybe'], ['when', 'last', 'howMuch']],
    weight: 1,
  },
  { ask: 'customer_entries', needs: ['#customer', 'history'], weight: 0.6 },
  { ask: 'customer_phone', needs: ['#customer', 'phone'], weight: 0.6 },
  {
    ask: 'customer_purchases',
    needs: ['#customer', ['take', 'buy', 'sell', 'sales'], ['howMuch', 'what', 'show', 'last']],
    weight: 0.3,
  },
  { ask: 'debtors', needs: ['debt'], not: ['#customer', 'iOwe', 'supplier'] },
  { ask: 'debtors', needs: ['who', 'debt'], not: ['#customer', 'supplier'], weight: 0.4 },
  { ask: 'debtors', needs: [['customer', 'show'], 'debt'], not: ['#customer', 'supplier'], weight: 0.2 },
  {
    ask: 'customers_owe',
    needs: [['total', 'howMuch', 'number'], OWED],
    not: ['#customer', 'customer', 'iOwe', 'supplier', 'who', 'sell', 'sales'],
    weight: 0.5,
  },
  {
    ask: 'customers_owe',
    needs: [['total', 'howMuch'], 'debt', ['customer', 'total', 'number']],
    not: ['#customer', 'iOwe', 'supplier', 'who'],
    weight: 0.5,
  },
  { ask: 'top_debtor', needs: ['most', 'debt'], not: ['#customer', 'supplier'], weight: 1 },
  {
    ask: 'top_debtor',
    needs: [['who', 'customer'], 'most', 'debt'],
    not: ['#customer', 'supplier'],
    weight: 1,
  },
  { ask: 'debtors_count', needs: ['number', 'customer', 'debt'], weight: 1 },
  { ask: 'no_debt', needs: ['customer', 'debt', 'without'], weight: 2 },
  { ask: 'no_debt', needs: [['customer', 'who'], 'without'], not: ['campaign', 'product'], weight: 1 },
  {
    ask: 'customers_count',
    needs: [['number', 'howMuch'], 'customer'],
    not: ['debt', 'take', 'sell', 'sales', 'campaign', 'revenue', 'basket'],
    weight: 0.4,
  },
  { ask: 'customers_list', needs: [['show', 'what'], 'customer'], not: ['debt', 'most'] },
  { ask: 'best_customer', needs: ['most', 'customer'], not: ['debt', 'campaign'], weight: 0.6 },
  {
    ask: 'best_customer',
    needs: [['who', 'customer'], 'most', ['take', 'buy', 'sell']],
    not: ['debt', '#item', 'cheap'],
    weight: 0.8,
  },
  { ask: 'we_owe', needs: ['iOwe'], weight: 0.8 },
  { ask: 'we_owe', needs: ['supplier', [...OWED, 'iOwe', 'howMuch', 'show', 'what']], weight: 0.8 },
  { ask: 'we_owe', needs: ['#supplier', [...OWED, 'iOwe', 'howMuch']], weight: 1 },
  { ask: 'competitor_price', needs: ['#competitor', '#item'], weight: 0.8 },
  {
    ask: 'competitor_price',
    needs: ['#competitor', '#item', ['price', 'atHowMuch', 'howMuch', 'sell']],
    weight: 2.5,
  },
  { ask: 'competitor_price', needs: ['#competitor', ['price', 'atHowMuch', 'show']], weight: 0.8 },
  { ask: 'competitor_price', needs: ['#competitor', 'cheap'], weight: 1 },
  { ask: 'item_at_competitors', needs: ['competitor', '#item'], weight: 0.8 },
  {
    ask: 'item_at_competitors',
    needs: ['competitor', '#item', ['price', 'cheap', 'atHowMuch', 'howMuch']],
    weight: 1,
  },
  { ask: 'item_at_competitors', needs: ['#item', 'cheap'], weight: 0.8 },
  { ask: 'item_at_competitors', needs: ['#item', 'cheap', ['who', 'which', 'what']], weight: 0.8 },
  { ask: 'competitors', needs: ['competitor'] },
  { ask: 'competitors', needs: ['competitor', ['who', 'what', 'show', 'which']], weight: 0.3 },
  { ask: 'campaign', needs: ['#campaign'], weight: 0.4 },
  {
    ask: 'campaign',
    needs: [
      '#campaign',
      ['campaign', 'orders', 'reach', 'clicks', 'returnOn', 'spendOf', 'costPer', 'budget', 'revenue'],
    ],
    weight: 1.4,
  },
  { ask: 'campaign', needs: ['#campaign', 'campaign', 'howMuch'], weight: 1.4 },
  { ask: 'best_campaign', needs: ['campaign', ['most', 'which']], weight: 1 },
  {
    ask: 'best_campaign',
    needs: ['campaign', ['most', 'which'], ['returnOn', 'orders', 'revenue', 'sell', 'sales']],
    weight: 1,
  },
  { ask: 'campaigns', needs: ['campaign'], weight: 0.3 },
  { ask: 'campaigns', needs: ['campaign', ['show', 'what', 'total', 'howMuch']], not: ['most'], weight: 0.3 },
  { ask: 'deadlines', needs: ['tax'], weight: 0.2 },
  { ask: 'deadlines', needs: ['tax', ['when', 'deadline', 'what', 'last']], weight: 1 },
  { ask: 'deadlines', needs: ['deadline'], weight: 0.5 },
  { ask: 'deadlines', needs: ['when', ['pay', 'tax', 'deadline']], not: ['#customer'], weight: 0.5 },
  { ask: 'tax_status', needs: ['tax', ['threshold', 'howMuch', 'total']], weight: 0.4 },
  { ask: 'tax_status', needs: ['ceiling'], weight: 1 },
  {
    ask: 'vat_month',
    needs: ['vat', ['howMuch', 'what', '#period']],
    not: ['when', 'deadline'],
    weight: 1.2,
  },
  { ask: 'stamp_duty', needs: ['stamp'], weight: 1.5 },
  { ask: 'alerts', needs: ['alert'], not: ['#item', 'stock', 'product'], weight: 0.5 },
  { ask: 'audience', needs: ['customer', 'segment'], weight: 1 },
  {
    ask: 'contents',
    needs: [
      ['last', 'show'],
      ['post', 'sms', 'story', 'ad'],
    ],
    weight: 1,
  },
  { ask: 'till', needs: ['till'], weight: 0.8 },
  { ask: 'business', needs: ['business'], weight: 0.5 },
  { ask: 'model', needs: ['theModel'], weight: 2 },
  { ask: 'reminders', needs: ['reminder'] },
  { ask: 'reminders', needs: ['reminder', ['show', 'what']], weight: 0.3 },
  { ask: 'forecast', needs: ['forecast'], weight: 1.2 },
  { ask: 'advice', needs: ['advice'], weight: 0.5 },
  { ask: 'trends', needs: ['season'], not: ['#item'] },
  { ask: 'trends', needs: ['season', 'price'], not: ['#competitor'], weight: 0.4 },
  { ask: 'report', needs: ['report'], weight: 0.4 },
  { ask: 'last_sales', needs: ['last', 'sales'], not: ['#period'], weight: 0.8 },
  { ask: 'last_sales', needs: ['show', 'sales'], weight: 0.2 },
  { ask: 'last_expenses', needs: ['last', 'expense'], not: ['#period'], weight: 0.8 },
  { ask: 'categories', needs: ['category', ['show', 'what', 'which']], not: ['most', 'expense', 'spend'] },
] as const satisfies readonly Frame[]

/** How little of a message may be left unexplained before an answer would be a guess. */
const LEAST_UNDERSTOOD = 0.5

/** The question that a message asks, or null where nothing here fits it well enough. */
export function questionIn(heard: Heard): (Question & { score: number }) | null {
  if (heard.understood < LEAST_UNDERSTOOD) return null
  const list: readonly Frame[] = frames
  let best: { frame: Frame; score: number } | null = null
  for (const frame of list) {
    if (!frame.needs.every((need) => isHeard(heard, need)) || frame.not?.some((need) => isHeard(heard, need)))
      continue
    const score = frame.needs.length + (frame.weight ?? 0)
    if (!best || score > best.score) best = { frame, score }
  }
  return best && { ask: best.frame.ask as Asked, slots: slotsOf(heard), score: best.score }
}

function isHeard(heard: Heard, need: Need): boolean {
  if (typeof need !== 'string') return need.some((one) => isHeard(heard, one))
  if (need === '#period') return heard.dates.length > 0
  if (need === '#periods') return heard.dates.length > 1
  if (need.startsWith('#'))
    return heard.mentions.some(({ fits }) => fits[need.slice(1) as NamedKind] !== undefined)
  return says(heard, need as Concept)
}

export function slotsOf(heard: Heard): Slots {
  const named = (kind: NamedKind): Named[] => {
    const fits = mentionsOf(heard, kind)
    const best = Math.max(0, ...fits.map(({ coverage }) => coverage))
    const things: NamedThing[] = fits
      .filter(({ coverage }) => coverage >= best * 0.6)
      .flatMap((fit) => fit.things)
    return [...new Map(things.map(({ id, name }) => [id, { id, name }])).values()]
  }
  return {
    periods: heard.dates.map(({ from, to, kind, name }) => ({ from, to, kind, name })),
    item: named('item'),
    customer: named('customer'),
    supplier: named('supplier'),
    competitor: named('competitor'),
    campaign: named('campaign'),
    category: named('category'),
    metric: says(heard, 'profit') ? 'profit' : says(heard, 'expense', 'spend') ? 'expenses' : 'revenue',
    by: says(heard, 'revenue', 'worth') ? 'revenue' : says(heard, 'number') ? 'quantity' : 'any',
    many:
      heard.numbers.find(
        ({ value, money }) => money === null && Number.isInteger(value) && value > 1 && value <= 20,
      )?.value ?? null,
  }
}

const NOUNS: readonly Concept[] = [
  'sales', 'revenue', 'expense', 'profit', 'stock', 'price', 'cost', 'margin', 'basket', 'debt', 'customer', 'supplier', 'competitor', 'campaign',
  'product', 'sell', 'pay', 'spend', 'buy', 'low', 'out', 'worth', 'saleCount', 'iOwe', 'tax', 'forecast', 'advice', 'write', 'left', 'who', 'compare', 'greet', 'thanks', 'outside', 'secret', 'inject', 'otherShops', 'help', 'add', 'record', 'undo', 'remove',
] // prettier-ignore

/** `et hier ?`, `w la farine?`: only what differs is said, the rest is the question before. */
export function followUp(heard: Heard, before: Question | null): Question | null {
  if (!before || says(heard, ...NOUNS) || heard.understood < 0.99) return null
  const [period] = before.slots.periods
  if (says(heard, 'previous') && heard.dates.length === 0 && heard.mentions.length === 0 && period)
    return { ask: before.ask, slots: { ...before.slots, periods: [periodToCompare(period)] } }
  if (heard.numbers.some(({ money }) => money !== null)) return null
  const said = slotsOf(heard)
  const kinds = (['item', 'customer', 'supplier', 'competitor', 'campaign', 'category'] as const).filter(
    (kind) => said[kind].length > 0,
  )
  if (said.periods.length === 0 && kinds.length === 0) return null
  const slots = { ...before.slots }
  if (said.periods.length > 0) slots.periods = said.periods
  const kept = kinds.filter((kind) => before.slots[kind].length > 0)
  for (const kind of kept.length > 0 ? kept : kinds) slots[kind] = said[kind]
  return { ask: before.ask, slots }
}
