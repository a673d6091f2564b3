import * as reminders from '../../business/reminders.ts'
import * as customers from '../../customers/capabilities.ts'
import { countCash } from '../../dashboard/alerts/cash.ts'
import { updateNotifications } from '../../dashboard/notices/capabilities.ts'
import * as expenses from '../../expenses/capabilities.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import * as inventory from '../../inventory/capabilities.ts'
import * as market from '../../market/capabilities.ts'
import * as marketing from '../../marketing/campaigns.ts'
import { channels } from '../../marketing/contract.ts'
import { centimes } from '../../money.ts'
import * as sales from '../../sales/capabilities.ts'
import * as suppliers from '../../suppliers/capabilities.ts'
import { amountOf, idOf, type Draft, type Line } from '../understanding/drafts.ts'
import { call, type Call } from './calls.ts'
import { saleLines } from './sale-lines.ts'

/** What someone owes, or is owed, in centimes. */
type BalanceOf = (id: string) => number

/** What is asked of the rooms to book a draft that has no hole left. */
export function callsOf(draft: Draft, balanceOf: BalanceOf): Call[] {
  return [...newPeopleOf(draft), ...newItemsOf(draft), ...ownCalls(draft, balanceOf)]
}

function newPeopleOf(draft: Draft): Call[] {
  const person =
    'customer' in draft
      ? draft.customer
      : 'supplier' in draft
        ? draft.supplier
        : 'competitor' in draft
          ? draft.competitor
          : null
  if (person?.is !== 'new') return []
  const { name, standIn } = person
  const made =
    'customer' in draft
      ? call(customers.createCustomer, { name })
      : 'supplier' in draft
        ? call(suppliers.createSupplier, { name })
        : call(market.createCompetitor, { name })
  return [{ ...made, makes: standIn }]
}

/** What was sold was there: it begins with as much, so that its first sale does not leave less than nothing. */
function newItemsOf(draft: Draft): Call[] {
  if (!('lines' in draft)) return []
  return draft.lines.flatMap(({ item, quantity }) => {
    if (item.is !== 'new') return []
    const there = draft.do === 'sale' || draft.do === 'loss' ? { quantity } : {}
    const { name, unit } = item
    return [
      {
        ...call(inventory.createItem, { name, unit, price: centimes(item.price ?? 0), ...there }),
        makes: item.standIn,
      },
    ]
  })
}

function ownCalls(draft: Draft, balanceOf: BalanceOf): Call[] {
  switch (draft.do) {
    case 'sale':
      return [sell(draft)]
    case 'expense':
      return [spend(draft)]
    case 'purchase':
      return [buy(draft)]
    case 'stock_in':
    case 'loss':
    case 'stock_set':
      return draft.lines.map((line) => moveStock(draft.do, line))
    case 'price':
    case 'cost':
    case 'threshold':
      return [changeItem(draft)]
    case 'entry':
    case 'supplier_entry':
      return [writeEntry(draft, balanceOf)]
    case 'new_item':
    case 'new_customer':
    case 'new_supplier':
    case 'new_competitor':
      return [create(draft)]
    case 'competitor_price':
      return [noteTheirPrice(draft)]
    case 'campaign':
      return [startCampaign(draft)]
    case 'campaign_result':
      return [addCampaignResult(draft)]
    case 'cash_count':
      return [call(countCash, { amount: amountOf(draft.amount) })]
    case 'notices':
      return [call(updateNotifications, draft.change)]
    case 'reminder':
      return [call(reminders.createReminder, { text: draft.text, at: draft.at ?? '' })]
    case 'erase':
      return [erase(draft)]
  }
}

type To<Do extends Draft['do']> = Extract<Draft, { do: Do }>

function sell({ lines, total, date, customer, payment }: To<'sale'>): Call {
  return call(sales.createSale, {
    lines: saleLines(lines, total),
    ...when(date),
    ...(customer ? { customerId: idOf(customer) } : {}),
    ...(payment ? { paymentMethod: payment } : {}),
  })
}

function spend({ amount, category, date, merchant, note, payment }: To<'expense'>): Call {
  return call(expenses.createExpense, {
    amount: amountOf(amount),
    category: category ?? 'other',
    ...when(date),
    ...(merchant ? { merchant } : {}),
    ...(note ? { note } : {}),
    ...(payment ? { paymentMethod: payment } : {}),
  })
}

function buy({ lines, total, supplier, merchant, payment, date }: To<'purchase'>): Call {
  return call(recordPurchase, {
    lines: lines.map(({ item, quantity, price }) => ({
      itemId: idOf(item),
      quantity,
      ...(price ? (price.per === 'unit' ? { unitCost: amountOf(price) } : { total: amountOf(price) }) : {}),
    })),
    ...(total ? { total: amountOf(total) } : {}),
    ...(supplier ? { supplierId: idOf(supplier) } : {}),
    ...(merchant ? { merchant } : {}),
    ...(payment ? { paymentMethod: payment } : {}),
    ...when(date),
  })
}

function moveStock(how: 'stock_in' | 'loss' | 'stock_set', { item, quantity, price }: Line): Call {
  const id = idOf(item)
  if (how === 'stock_set') return call(inventory.updateItem, { id, quantity })
  if (how === 'loss') return call(inventory.recordMovement, { id, kind: 'loss', quantity })
  const cost = price?.per === 'unit' ? { unitCost: amountOf(price) } : {}
  return call(inventory.recordMovement, { id, kind: 'purchase', quantity, ...cost })
}

function changeItem(draft: To<'price' | 'cost' | 'threshold'>): Call {
  const id = idOf(draft.item)
  if (draft.do === 'threshold') return call(inventory.updateItem, { id, threshold: draft.quantity ?? 0 })
  const value = amountOf(draft.value)
  return call(inventory.updateItem, draft.do === 'price' ? { id, price: value } : { id, cost: value })
}

function writeEntry(draft: To<'entry' | 'supplier_entry'>, balanceOf: BalanceOf): Call {
  const id = idOf(draft.do === 'entry' ? draft.customer : draft.supplier)
  const amount = draft.amount === 'all' ? centimes(Math.max(0, balanceOf(id))) : amountOf(draft.amount)
  const entry = { id, amount, ...when(draft.date) }
  return draft.do === 'entry'
    ? call(customers.addEntry, { ...entry, kind: draft.kind ?? 'credit' })
    : call(suppliers.addEntry, { ...entry, kind: draft.kind })
}

function create(draft: To<'new_item' | 'new_customer' | 'new_supplier' | 'new_competitor'>): Call {
  const { name } = draft
  if (draft.do === 'new_competitor') return call(market.createCompetitor, { name })
  if (draft.do === 'new_item') {
    const { unit, price, quantity } = draft
    return call(inventory.createItem, {
      name,
      unit,
      price: amountOf(price),
      ...(quantity === undefined ? {} : { quantity }),
    })
  }
  const person = { name, ...(draft.phone ? { phone: draft.phone } : {}) }
  return draft.do === 'new_customer'
    ? call(customers.createCustomer, person)
    : call(suppliers.createSupplier, person)
}

function noteTheirPrice({ competitor, product, price, date }: To<'competitor_price'>): Call {
  return call(market.recordPrice, {
    id: idOf(competitor),
    product: product.is === 'known' || product.is === 'new' ? product.name : product.said,
    ...(product.is === 'known' ? { itemId: product.id } : {}),
    price: amountOf(price),
    ...when(date),
  })
}

function startCampaign({ name, channel, from, to, budget }: To<'campaign'>): Call {
  return call(marketing.createCampaign, {
    name: name ?? '',
    channel: channels.find((each) => each === channel) ?? 'other',
    from,
    to,
    ...(budget ? { budget: amountOf(budget) } : {}),
  })
}

function addCampaignResult({
  campaign,
  orders,
  reach,
  clicks,
  revenue,
  spend: spent,
}: To<'campaign_result'>): Call {
  return call(marketing.addResult, {
    id: idOf(campaign),
    ...(orders === undefined ? {} : { orders }),
    ...(reach === undefined ? {} : { reach }),
    ...(clicks === undefined ? {} : { clicks }),
    ...(revenue ? { revenue: amountOf(revenue) } : {}),
    ...(spent ? { spend: amountOf(spent) } : {}),
  })
}

function erase({ what, thing }: To<'erase'>): Call {
  const id = idOf(thing)
  switch (what) {
    case 'item':
      return call(inventory.archiveItem, { id })
    case 'customer':
      return call(customers.archiveCustomer, { id })
    case 'supplier':
      return call(suppliers.archiveSupplier, { id })
    case 'competitor':
      return call(market.archiveCompetitor, { id })
    case 'campaign':
      return call(marketing.archiveCampaign, { id })
  }
}

function when(date: string | undefined): { date?: string } {
  return date ? { date } : {}
}
