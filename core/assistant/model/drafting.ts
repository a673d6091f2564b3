import type { z } from 'zod'
import * as reminders from '../../business/reminders.ts'
import type { AnyCapability } from '../../capability.ts'
import { updateNotifications } from '../../dashboard/notices/capabilities.ts'
import * as customers from '../../customers/capabilities.ts'
import * as expenses from '../../expenses/capabilities.ts'
import { recordPurchase } from '../../expenses/purchases.ts'
import * as inventory from '../../inventory/capabilities.ts'
import * as market from '../../market/capabilities.ts'
import * as campaigns from '../../marketing/campaigns.ts'
import * as sales from '../../sales/capabilities.ts'
import * as suppliers from '../../suppliers/capabilities.ts'
import type { NameIndex } from '../hearing/names.ts'
import type { NamedKind } from '../store.ts'
import { sure, type Draft, type Line, type Who } from '../understanding/drafts.ts'
import { thingsNamed } from './naming.ts'

type Namer = (kind: NamedKind, said: string) => Who
type Maker = { name: string; draft: (raw: unknown, who: Namer) => Draft | null }

/** What a model asks for, as the draft that the rules would have made of the same words. */
export function draftOf(capability: string, input: unknown, names: NameIndex): Draft | null {
  return makers.get(capability)?.draft(input, namerIn(names)) ?? null
}

export function canBeDrafted(capability: string): boolean {
  return makers.has(capability)
}

function namerIn(names: NameIndex): Namer {
  return (kind, said) => {
    const [only, ...others] = thingsNamed(names, kind, said)
    if (!only) return { is: 'unknown', said }
    if (others.length > 0)
      return { is: 'either', said, among: [only, ...others].map(({ id, name }) => ({ id, name })) }
    return { is: 'known', id: only.id, name: only.name, price: only.price }
  }
}

function maker<In extends z.ZodType>(
  { name, input }: Pick<AnyCapability, 'name'> & { input: In },
  draft: (said: z.output<In>, who: Namer) => Draft | null,
): [string, Maker] {
  const read = (raw: unknown, who: Namer) => {
    const parsed = input.safeParse(raw)
    return parsed.success ? draft(parsed.data, who) : null
  }
  return [name, { name, draft: read }]
}

/** A price of a model is sure when the person said it; `isSaid` looks that up before anything is booked. */
function priced(unit: number | undefined, total: number | undefined): Pick<Line, 'price'> {
  if (total !== undefined) return { price: { ...sure(total), per: 'line' } }
  return unit === undefined ? {} : { price: { ...sure(unit), per: 'unit' } }
}

const makers: ReadonlyMap<string, Maker> = new Map([
  maker(sales.createSale, ({ lines, customerId, paymentMethod, date }, who) => ({
    do: 'sale',
    lines: lines.map(({ itemId, name, quantity, unitPrice, total }) => ({
      item: who('item', itemId ?? name ?? ''),
      quantity,
      ...priced(unitPrice, total),
    })),
    customer: customerId ? who('customer', customerId) : null,
    payment: paymentMethod ?? undefined,
    date,
  })),
  maker(expenses.createExpense, ({ amount, category, merchant, note, date, paymentMethod, supplierId }) =>
    !supplierId
      ? {
          do: 'expense',
          amount: sure(amount),
          category,
          merchant: merchant ?? undefined,
          note: note ?? undefined,
          date,
          payment: paymentMethod ?? undefined,
        }
      : null,
  ),
  maker(recordPurchase, ({ lines, total, supplierId, merchant, date, paymentMethod }, who) => ({
    do: 'purchase',
    lines: lines.map(({ itemId, quantity, unitCost, total: whole }) => ({
      item: who('item', itemId),
      quantity,
      ...priced(unitCost, whole),
    })),
    total: total === undefined ? null : sure(total),
    supplier: supplierId ? who('supplier', supplierId) : null,
    merchant: merchant ?? undefined,
    date,
    payment: paymentMethod ?? undefined,
  })),
  maker(inventory.recordMovement, ({ id, kind, quantity, unitCost }, who) =>
    kind === 'purchase' || kind === 'loss'
      ? {
          do: kind === 'loss' ? 'loss' : 'stock_in',
          lines: [{ item: who('item', id), quantity, ...priced(unitCost, undefined) }],
        }
      : null,
  ),
  maker(inventory.createItem, ({ name, unit, price, quantity }) => ({
    do: 'new_item',
    name,
    unit,
    price: sure(price),
    quantity,
  })),
  maker(inventory.updateItem, ({ id, price, cost, threshold, quantity, ...others }, who) => {
    const item = who('item', id)
    const asked = Object.entries({ price, cost, threshold, quantity, ...others }).filter(
      ([, value]) => value !== undefined,
    )
    // Several fields at once have no draft: they are changed on a screen.
    if (asked.length !== 1) return null
    if (price !== undefined) return { do: 'price', item, value: sure(price) }
    if (typeof cost === 'number') return { do: 'cost', item, value: sure(cost) }
    if (typeof threshold === 'number') return { do: 'threshold', item, value: null, quantity: threshold }
    return quantity === undefined ? null : { do: 'stock_set', lines: [{ item, quantity }] }
  }),
  maker(customers.createCustomer, ({ name, phone }) => ({
    do: 'new_customer',
    name,
    phone: phone ?? undefined,
  })),
  maker(customers.addEntry, ({ id, kind, amount, date, note }, who) => ({
    do: 'entry',
    kind,
    customer: who('customer', id),
    amount: sure(amount),
    date,
    note: note ?? undefined,
  })),
  maker(suppliers.createSupplier, ({ name, phone }) => ({
    do: 'new_supplier',
    name,
    phone: phone ?? undefined,
  })),
  maker(suppliers.addEntry, ({ id, kind, amount, date }, who) => ({
    do: 'supplier_entry',
    kind,
    supplier: who('supplier', id),
    amount: sure(amount),
    date,
  })),
  maker(market.createCompetitor, ({ name }) => ({ do: 'new_competitor', name })),
  maker(market.recordPrice, ({ id, product, price, itemId, date }, who) => {
    const competitor = who('competitor', id)
    if (competitor.is !== 'known') return null
    return {
      do: 'competitor_price',
      competitor,
      product: who('item', itemId ?? product),
      price: sure(price),
      date,
    }
  }),
  maker(campaigns.createCampaign, ({ name, channel, from, to, budget, code, contentId }) =>
    // A code or a text of its own is chosen on the screen.
    code || contentId
      ? null
      : { do: 'campaign', name, channel, from, to, ...(budget ? { budget: sure(budget) } : {}) },
  ),
  maker(campaigns.addResult, ({ id, date, messages, orders, reach, clicks, revenue, spend }, who) =>
    date || messages !== undefined
      ? null
      : {
          do: 'campaign_result',
          campaign: who('campaign', id),
          orders,
          reach,
          clicks,
          ...(revenue === undefined ? {} : { revenue: sure(revenue) }),
          ...(spend === undefined ? {} : { spend: sure(spend) }),
        },
  ),
  maker(updateNotifications, (change) => (Object.keys(change).length > 0 ? { do: 'notices', change } : null)),
  maker(reminders.createReminder, ({ text, at }) => ({ do: 'reminder', text, at })),
  ...(
    [
      [inventory.archiveItem, 'item'],
      [customers.archiveCustomer, 'customer'],
      [suppliers.archiveSupplier, 'supplier'],
      [market.archiveCompetitor, 'competitor'],
      [campaigns.archiveCampaign, 'campaign'],
    ] as const
  ).map(([capability, what]) =>
    maker(capability, ({ id }, who) => ({ do: 'erase', what, thing: who(what, id) })),
  ),
])
