import type { z } from 'zod'
import type { AnyCapability, Caller } from '../../capability.ts'
import type { SanadError } from '../../errors.ts'
import * as customers from '../../customers/capabilities.ts'
import { countCash } from '../../dashboard/alerts/cash.ts'
import { updateNotifications } from '../../dashboard/notices/capabilities.ts'
import * as expenses from '../../expenses/capabilities.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import * as inventory from '../../inventory/capabilities.ts'
import * as market from '../../market/capabilities.ts'
import * as marketing from '../../marketing/campaigns.ts'
import { channels, type Channel } from '../../marketing/contract.ts'
import * as reminders from '../../business/reminders.ts'
import * as sales from '../../sales/capabilities.ts'
import * as suppliers from '../../suppliers/capabilities.ts'
import { centimes } from '../../money.ts'
import type { Capability } from '../../capability.ts'
import { centimesOf, type Draft, type Line, type Money, type Who } from '../understanding/drafts.ts'

/**
 * A capability with what it is to be asked, checked by the compiler against the capability's own shape.
 * `prepared` is shown what was prepared for it, before the transaction: it may wait.
 * `spared` is told why its preparation was refused: where it answers true the other calls go on without this one.
 */
export type Call = {
  capability: AnyCapability
  input: unknown
  prepared?(made: unknown): Promise<void>
  spared?(problem: SanadError): boolean
  /** What it makes gets its id only then: until it is made, later calls of the course name it by this. */
  makes?: string
}

export function call<In extends z.ZodType, Out extends z.ZodType, Prepared>(
  capability: Capability<In, Out, Prepared>,
  input: z.input<In>,
  prepared?: (made: Prepared) => Promise<void>,
): Call {
  return prepared ? { capability, input, prepared } : { capability, input }
}

/** What is asked of the rooms to book a draft that has no hole left. */
export function callsOf(draft: Draft, caller: Caller, balanceOf: (id: string) => number): Call[] {
  return [...newPeopleOf(draft), ...newItemsOf(draft), ...ownCalls(draft, caller, balanceOf)]
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

function ownCalls(draft: Draft, caller: Caller, balanceOf: (id: string) => number): Call[] {
  switch (draft.do) {
    case 'sale':
      return [
        call(sales.createSale, {
          lines: saleLines(draft.lines, draft.total),
          ...when(draft.date),
          ...(draft.customer ? { customerId: idOf(draft.customer) } : {}),
          ...(draft.payment ? { paymentMethod: draft.payment } : {}),
        }),
      ]
    case 'expense':
      return [
        call(expenses.createExpense, {
          amount: amount(draft.amount),
          category: draft.category ?? 'other',
          ...when(draft.date),
          ...(draft.merchant ? { merchant: draft.merchant } : {}),
          ...(draft.note ? { note: draft.note } : {}),
          ...(draft.payment ? { paymentMethod: draft.payment } : {}),
        }),
      ]
    case 'purchase':
      return [
        call(recordPurchase, {
          lines: draft.lines.map(({ item, quantity, price }) => ({
            itemId: idOf(item),
            quantity,
            ...(price ? (price.per === 'unit' ? { unitCost: amount(price) } : { total: amount(price) }) : {}),
          })),
          ...(draft.total ? { total: amount(draft.total) } : {}),
          ...(draft.supplier ? { supplierId: idOf(draft.supplier) } : {}),
          ...(draft.merchant ? { merchant: draft.merchant } : {}),
          ...(draft.payment ? { paymentMethod: draft.payment } : {}),
          ...when(draft.date),
        }),
      ]
    case 'stock_in':
      return draft.lines.map(({ item, quantity, price }) =>
        call(inventory.recordMovement, {
          id: idOf(item),
          kind: 'purchase',
          quantity,
          ...(price?.per === 'unit' ? { unitCost: amount(price) } : {}),
        }),
      )
    case 'loss':
      return draft.lines.map(({ item, quantity }) =>
        call(inventory.recordMovement, { id: idOf(item), kind: 'loss', quantity }),
      )
    case 'stock_set':
      return draft.lines.map(({ item, quantity }) => call(inventory.updateItem, { id: idOf(item), quantity }))
    case 'price':
      return [call(inventory.updateItem, { id: idOf(draft.item), price: amount(draft.value) })]
    case 'cost':
      return [call(inventory.updateItem, { id: idOf(draft.item), cost: amount(draft.value) })]
    case 'threshold':
      return [call(inventory.updateItem, { id: idOf(draft.item), threshold: draft.quantity ?? 0 })]
    case 'entry':
      return [
        call(customers.addEntry, {
          id: idOf(draft.customer),
          kind: draft.kind ?? 'credit',
          amount:
            draft.amount === 'all'
              ? centimes(Math.max(0, balanceOf(idOf(draft.customer))))
              : amount(draft.amount),
          ...when(draft.date),
        }),
      ]
    case 'supplier_entry':
      return [
        call(suppliers.addEntry, {
          id: idOf(draft.supplier),
          kind: draft.kind,
          amount:
            draft.amount === 'all'
              ? centimes(Math.max(0, balanceOf(idOf(draft.supplier))))
              : amount(draft.amount),
          ...when(draft.date),
        }),
      ]
    case 'new_item':
      return [
        call(inventory.createItem, {
          name: draft.name,
          unit: draft.unit,
          price: amount(draft.price),
          ...(draft.quantity === undefined ? {} : { quantity: draft.quantity }),
        }),
      ]
    case 'new_customer':
      return [
        call(customers.createCustomer, { name: draft.name, ...(draft.phone ? { phone: draft.phone } : {}) }),
      ]
    case 'new_supplier':
      return [
        call(suppliers.createSupplier, { name: draft.name, ...(draft.phone ? { phone: draft.phone } : {}) }),
      ]
    case 'new_competitor':
      return [call(market.createCompetitor, { name: draft.name })]
    case 'competitor_price': {
      const { product } = draft
      return [
        call(market.recordPrice, {
          id: idOf(draft.competitor),
          product: product.is === 'known' || product.is === 'new' ? product.name : product.said,
          ...(product.is === 'known' ? { itemId: product.id } : {}),
          price: amount(draft.price),
          ...when(draft.date),
        }),
      ]
    }
    case 'campaign':
      return [
        call(marketing.createCampaign, {
          name: draft.name ?? '',
          channel: channelOf(draft.channel),
          from: draft.from,
          to: draft.to,
          ...(draft.budget ? { budget: amount(draft.budget) } : {}),
        }),
      ]
    case 'campaign_result': {
      const { orders, reach, clicks, revenue, spend } = draft
      return [
        call(marketing.addResult, {
          id: idOf(draft.campaign),
          ...(orders === undefined ? {} : { orders }),
          ...(reach === undefined ? {} : { reach }),
          ...(clicks === undefined ? {} : { clicks }),
          ...(revenue ? { revenue: amount(revenue) } : {}),
          ...(spend ? { spend: amount(spend) } : {}),
        }),
      ]
    }
    case 'cash_count':
      return [call(countCash, { amount: amount(draft.amount) })]
    case 'notices':
      return [call(updateNotifications, draft.change)]
    case 'reminder':
      return [call(reminders.createReminder, { text: draft.text, at: draft.at ?? '' })]
    case 'erase': {
      const id = idOf(draft.thing)
      const by = {
        item: () => call(inventory.archiveItem, { id }),
        customer: () => call(customers.archiveCustomer, { id }),
        supplier: () => call(suppliers.archiveSupplier, { id }),
        competitor: () => call(market.archiveCompetitor, { id }),
        campaign: () => call(marketing.archiveCampaign, { id }),
      }
      return [by[draft.what]()]
    }
  }
}

type SaleLine = {
  itemId?: string
  name?: string
  quantity: number
  unitPrice?: ReturnType<typeof centimes>
  total?: ReturnType<typeof centimes>
}

/** A price for all of them together is shared out by what each would cost, the last taking what is left over. */
function saleLines(lines: readonly Line[], total: Money | undefined): SaleLine[] {
  const usual = lines.map(({ item, quantity }) => (item.is === 'known' ? (item.price ?? 0) : 0) * quantity)
  const all = usual.reduce((sum, each) => sum + each, 0)
  const whole = total ? centimesOf(total) : 0
  let given = 0
  return lines.map(({ item, quantity, price }, at) => {
    const named =
      item.is === 'unknown' || item.is === 'either' ? { name: freeName(item.said) } : { itemId: idOf(item) }
    if (total) {
      const part =
        at === lines.length - 1
          ? whole - given
          : Math.floor(all > 0 ? (whole * (usual[at] ?? 0)) / all : whole / lines.length)
      given += part
      return { ...named, quantity, total: centimes(part) }
    }
    if (!price) return { ...named, quantity }
    return {
      ...named,
      quantity,
      ...(price.per === 'unit' ? { unitPrice: amount(price) } : { total: amount(price) }),
    }
  })
}

function freeName(said: string): string {
  return said.replace(/^=/, '') || 'Divers'
}

function channelOf(said: string): Channel {
  return channels.find((channel) => channel === said) ?? 'other'
}

function amount(money: Money | null) {
  return centimes(money ? centimesOf(money) : 0)
}

function idOf(who: Who | null): string {
  return who?.is === 'known' ? who.id : who?.is === 'new' ? who.standIn : ''
}

function when(date: string | undefined): { date?: string } {
  return date ? { date } : {}
}
