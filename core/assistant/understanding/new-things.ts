import { addDays } from '../../time.ts'
import type { Concept } from '../hearing/concepts.ts'
import { mentionOf } from '../hearing/hear.ts'
import { channelIn } from './campaign-words.ts'
import { fitsOf, has, isFree, tagOf, whoOf, type Clause } from './clauses.ts'
import { dateIn, numberAfter, type Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { isPrice, money } from './lines.ts'
import { newId } from '../../ids.ts'
import { newNameIn, unknownShop } from './new-names.ts'
import { phoneIn } from './phone.ts'

/** Things that are made or told about whole, whatever verbs stand in them; null where a message does neither. */
export function newThingIn(said: Clause, bench: Bench): Draft | null {
  return resultOfCampaign(said, bench) ?? made(said, bench) ?? priceElsewhere(said, bench)
}

function made(said: Clause, bench: Bench): Draft | null {
  if (!has(said, 'add', 'create', 'record', 'new') || asksFirst(said)) return null
  const dates = said.heard.dates.length
  if (has(said, 'campaign') && (said.numbers.length > 0 || has(said, 'new', 'create') || dates > 1))
    return newCampaign(said, bench)
  return newPerson(said) ?? (isNewItem(said) ? newItem(said, bench) : null)
}

/** `what book do people read`: a question, whatever else its words can order. */
function asksFirst({ tags }: Clause): boolean {
  const first = tags.find(({ concepts }) => !concepts.includes('filler'))
  return first?.concepts.some((concept) => ASKS.includes(concept)) ?? false
}
const ASKS: readonly Concept[] = ['what', 'which', 'who', 'when', 'howMuch', 'whether']

function newPerson(said: Clause): Draft | null {
  const { heard } = said
  const phone = phoneIn(heard.text)
  const isNew = has(said, 'new')
  const adds = has(said, 'add', 'create', 'record')
  const named = (noun: 'customer' | 'supplier' | 'competitor') => newNameIn(said, noun).name
  if (isNew && has(said, 'customer') && !has(said, 'product'))
    return { do: 'new_customer', name: named('customer'), ...phone }
  const owing = has(said, 'iOwe', 'debt', 'pay', 'onCredit', 'account')
  if (has(said, 'supplier') && (isNew || has(said, 'create', 'add')) && !owing) {
    if (!mentionOf(heard, 'supplier') && named('supplier'))
      return { do: 'new_supplier', name: named('supplier'), ...phone }
  }
  if (has(said, 'competitor') && !mentionOf(heard, 'competitor') && named('competitor'))
    return { do: 'new_competitor', name: named('competitor') }
  if (adds && has(said, 'customer') && !mentionOf(heard, 'customer') && !owing && named('customer'))
    return { do: 'new_customer', name: named('customer'), ...phone }
  return null
}

/** `crée l'article Cola à 120`; `ajoute 12 articles Lait` is stock of what there is. */
function isNewItem(said: Clause): boolean {
  if (!has(said, 'product')) return false
  const known = fitsOf(said, 'item').some(({ coverage }) => coverage > 0.9)
  return has(said, 'new') || (has(said, 'create', 'add') && !known && newNameIn(said, 'product').name !== '')
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

/** `chez Hamid le sucre est à 112`: what a competitor asks, unless it is what was sold to them. */
function priceElsewhere(said: Clause, bench: Bench): Draft | null {
  const { heard } = said
  const competitor = mentionOf(heard, 'competitor')
  if (!competitor) return priceAtStranger(said, bench)
  if (has(said, 'buy') && fitsOf(said, 'item').length > 0 && said.numbers.length > 1) return null
  if (said.numbers.length === 0 || has(said, 'soldByMe') || /[?؟]/.test(heard.text)) return null
  const ratherCustomer = fitsOf(said, 'customer').some(
    ({ from, coverage }) => from === competitor.from && coverage > competitor.coverage,
  )
  if (ratherCustomer || (heard.asks && !said.numbers.some((number) => isPrice(said, number)))) return null
  const [item] = fitsOf(said, 'item').sort((a, b) => b.coverage - a.coverage)
  const number = said.numbers.findLast((each) => isPrice(said, each)) ?? said.numbers.at(-1)
  const free = heard.tokens.flatMap((token, at) => (isFree(heard, at) ? [token.raw] : [])).join(' ')
  const product: Who = item ? whoOf(said, item) : { is: 'unknown', said: free }
  return {
    do: 'competitor_price',
    competitor: whoOf(said, competitor),
    product,
    price: number ? money(said, number, bench.purse, item?.things[0]?.price) : null,
    ...dateIn(said, bench.today),
  }
}

/** `chez Ardis le lait est à 135`, before anybody told of Ardis: it is told of now. Never a price of our own. */
function priceAtStranger(said: Clause, bench: Bench): Draft | null {
  const { heard } = said
  const [number, more] = said.numbers
  const [item] = fitsOf(said, 'item').sort((a, b) => b.coverage - a.coverage)
  const name = unknownShop(said)
  if (!name || !item || !number || more || has(said, ...DEEDS) || /[?؟]/.test(heard.text)) return null
  if (!isPrice(said, number) && !IS.has(heard.tokens[number.from - 1]?.folded ?? '')) return null
  return {
    do: 'competitor_price',
    competitor: { is: 'new', standIn: newId(), name, unit: '', price: null },
    product: whoOf(said, item),
    price: money(said, number, bench.purse, item.things[0]?.price),
    ...dateIn(said, bench.today),
  }
}

const IS = new Set(['is', 'est', 'costs', 'coute'])
const DEEDS: readonly Concept[] = ['soldByMe', 'sell', 'buy', 'take', 'pay', 'payMe', 'receive', 'spend', 'onCredit', 'iOwe', 'debt', 'lose', 'remove'] // prettier-ignore

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

function resultOfCampaign(said: Clause, bench: Bench): Draft | null {
  const campaign = mentionOf(said.heard, 'campaign')
  const tells = has(said, 'orders', 'reach', 'clicks', 'returnOn', 'spendOf', 'spend', 'record')
  if (!campaign || said.heard.asks || !tells || said.numbers.length === 0) return null
  const near = (...concepts: Parameters<typeof tagOf>[1][]) => {
    const tag = tagOf(said, ...concepts)
    if (!tag) return undefined
    return (
      said.numbers.find((number) => number.to === tag.from || number.to === tag.from - 1) ??
      said.numbers.find((number) => number.from >= tag.to && number.from <= tag.to + 2)
    )
  }
  const spend = near('spendOf', 'spend')
  const revenue = said.numbers.find((number) => number.money !== null && number !== spend)
  return {
    do: 'campaign_result',
    campaign: whoOf(said, campaign),
    orders: near('orders')?.value,
    reach: near('reach')?.value,
    clicks: near('clicks')?.value,
    ...(revenue ? { revenue: money(said, revenue, bench.purse, undefined) } : {}),
    ...(spend ? { spend: money(said, spend, bench.purse, undefined) } : {}),
  }
}
