import { centimes, type Centimes } from '../../money.ts'
import type { PaymentMethod } from '../../shapes.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import type { NoticeChange } from './notices.ts'
import type { Named } from './questions.ts'

/** Something that an owner said to book, as far as it is known. It is kept as JSON while a question about it waits. */
export type Draft =
  | SaleDraft
  | {
      do: 'expense'
      amount: Money | null
      category: string | null
      /** Nothing tells what it was for: which of these is asked. */
      likely?: string[] | undefined
      merchant?: string | undefined
      note?: string | undefined
      date?: string | undefined
      payment?: PaymentMethod | undefined
    }
  | {
      do: 'purchase'
      lines: Line[]
      total: Money | null
      supplier: Who | null
      merchant?: string | undefined
      date?: string | undefined
      payment?: PaymentMethod | undefined
    }
  /** `gone`: nothing was lost, it was given away or taken home. */
  | { do: 'stock_in' | 'loss' | 'stock_set'; lines: Line[]; gone?: 'gift' | 'ownUse' }
  | {
      do: 'price' | 'cost' | 'threshold'
      item: Who
      value: Money | null
      quantity?: number | undefined
      /** What it is now, in centimes. */
      known?: number | undefined
    }
  | {
      do: 'entry'
      /** null: an amount was said of a person, and not which way it went. */
      kind: 'credit' | 'payment' | null
      /** We said that we owe them: a customer's book holds no such debt, a supplier's does. */
      ours?: true
      customer: Who | null
      amount: Money | 'all' | null
      /** Of what is owed, where a part of it was said and no sum. */
      share?: number
      date?: string | undefined
      note?: string | undefined
    }
  | {
      do: 'supplier_entry'
      kind: 'debt' | 'payment'
      supplier: Who | null
      amount: Money | 'all' | null
      date?: string | undefined
    }
  | {
      do: 'new_item'
      name: string
      unit: string
      price: Money | null
      cost?: number | undefined
      quantity?: number | undefined
    }
  | { do: 'new_customer' | 'new_supplier' | 'new_competitor'; name: string; phone?: string | undefined }
  | { do: 'competitor_price'; competitor: Who; product: Who; price: Money | null; date?: string | undefined }
  | {
      do: 'campaign'
      name: string | null
      channel: string
      budget?: Money | undefined
      from: string
      to: string
    }
  | {
      do: 'campaign_result'
      campaign: Who
      orders?: number | undefined
      reach?: number | undefined
      clicks?: number | undefined
      revenue?: Money | undefined
      spend?: Money | undefined
    }
  | { do: 'reminder'; text: string; at: string | null }
  | { do: 'cash_count'; amount: Money | null }
  | { do: 'notices'; change: NoticeChange }
  | { do: 'erase'; what: 'item' | 'customer' | 'supplier' | 'competitor' | 'campaign'; thing: Who }

export type SaleDraft = {
  do: 'sale'
  lines: Line[]
  customer: Who | null
  payment?: PaymentMethod | undefined
  date?: string | undefined
  /** Of several items together. */
  total?: Money | undefined
}

export type Line = {
  item: Who
  quantity: number
  /** The quantity counts cartons or packs of an item that is kept by the piece: how many are in one is asked. */
  pack?: UnitCode | undefined
  /** How many are in one pack, as it was said: the quantity has them counted. */
  held?: number | undefined
  /** What was said of its packs, to be known from now on. */
  packs?: { unit: UnitCode; holds: number } | undefined
  /** What it was counted in. */
  unit?: UnitCode | undefined
  /** A price was said for one, for the line, or without saying which. */
  price?: (Money & { per: 'unit' | 'line' }) | undefined
}

/** A thing of the business that was named: one, several that fit, or a name that it doesn't know. */
export type Who =
  /** `learnt`: what it was called when nobody knew that it is this. */
  | { is: 'known'; id: string; name: string; price?: number | undefined; learnt?: string | undefined }
  | { is: 'either'; among: Named[]; said: string }
  | { is: 'unknown'; said: string }
  /** To be put into the catalogue first; `standIn` stands for the id that it will get. */
  | { is: 'new'; standIn: string; name: string; unit: string; price: number | null }

/** Centimes; several readings where old money or a slip of speech leaves a doubt, the likeliest first. */
export type Money = {
  readings: number[]
  certain: boolean
  /** A million outside of Darija is asked, whatever is usual. */
  asked?: boolean
  /** So far from the known price that both are offered: what was said first. */
  leaps?: boolean
}

export function sure(centimes: number): Money {
  return { readings: [centimes], certain: true }
}
export function centimesOf(money: Money): number {
  return money.readings[0] ?? 0
}
export function amountOf(money: Money | null): Centimes {
  return centimes(money ? centimesOf(money) : 0)
}

/** The id of a thing, or what stands for it until it is made. */
export function idOf(who: Who | null): string {
  return who?.is === 'known' ? who.id : who?.is === 'new' ? who.standIn : ''
}

/** Things that are asked about, in this order, until nothing is open. */
export type Hole =
  | { hole: 'item'; line: number | null; said: string; among: Named[] }
  | { hole: 'customer' | 'supplier'; said: string | null; among: Named[] }
  | { hole: 'amount'; among: number[] }
  /** `leaps`: what was said stands after a yes. */
  | { hole: 'price'; line: number; among: number[]; leaps?: boolean | undefined }
  | { hole: 'pack'; line: number; unit: UnitCode; name: string }
  | { hole: 'category'; said: string; among: string[] }
  | { hole: 'direction' }
  /** Things that the catalogue lacks, told all at once. */
  | { hole: 'newItems' }
  | { hole: 'sellPrice'; line: number; name: string }
  | { hole: 'time' }
  | { hole: 'name' }

/** The first thing that has to be known before a draft can be booked, or null. */
export function holeIn(draft: Draft): Hole | null {
  switch (draft.do) {
    case 'sale':
      return (
        lineHole(draft.lines, true, draft.total !== undefined) ??
        whoHole('customer', draft.customer, draft.payment === 'credit') ??
        (draft.total ? moneyHole(draft.total) : null)
      )
    case 'purchase':
      return (
        lineHole(draft.lines, false) ??
        whoHole('supplier', draft.supplier, draft.payment === 'credit') ??
        (draft.total || draft.lines.every(({ price }) => price)
          ? draft.total
            ? moneyHole(draft.total)
            : null
          : { hole: 'amount', among: [] })
      )
    case 'stock_in':
    case 'loss':
    case 'stock_set':
      return lineHole(draft.lines, false)
    case 'expense':
      return (
        moneyHole(draft.amount) ??
        (draft.category === null && draft.likely
          ? { hole: 'category', said: draft.note ?? draft.merchant ?? '', among: draft.likely }
          : null)
      )
    case 'cash_count':
      return moneyHole(draft.amount)
    case 'price':
    case 'cost':
      return itemHole(draft.item, null) ?? moneyHole(draft.value)
    case 'threshold':
      return (
        itemHole(draft.item, null) ?? (draft.quantity === undefined ? { hole: 'amount', among: [] } : null)
      )
    case 'entry':
      return (
        whoHole('customer', draft.customer, true) ??
        (draft.amount === 'all' ? null : moneyHole(draft.amount)) ??
        (draft.kind === null ? { hole: 'direction' } : null)
      )
    case 'supplier_entry':
      return (
        whoHole('supplier', draft.supplier, true) ?? (draft.amount === 'all' ? null : moneyHole(draft.amount))
      )
    case 'new_item':
      return moneyHole(draft.price)
    case 'competitor_price':
      return moneyHole(draft.price)
    case 'campaign':
      return draft.name === null ? { hole: 'name' } : draft.budget ? moneyHole(draft.budget) : null
    case 'campaign_result':
      return (draft.revenue && moneyHole(draft.revenue)) ?? (draft.spend && moneyHole(draft.spend)) ?? null
    case 'reminder':
      return draft.at === null ? { hole: 'time' } : null
    case 'erase':
      return draft.thing.is === 'either'
        ? { hole: 'item', line: null, said: draft.thing.said, among: draft.thing.among }
        : null
    case 'new_customer':
    case 'new_supplier':
    case 'new_competitor':
    case 'notices':
      return null
  }
}

function lineHole(lines: readonly Line[], sold: boolean, summed = false): Hole | null {
  for (const [at, { item, price, pack }] of lines.entries()) {
    // What the catalogue lacks can be put into it, once the price of what was sold is known.
    const open = item.is === 'unknown' && (!sold || price || summed) ? null : itemHole(item, at)
    if (pack && item.is === 'known') return { hole: 'pack', line: at, unit: pack, name: item.name }
    if (open) return open
    if (price && !price.certain) return { hole: 'price', line: at, among: price.readings, leaps: price.leaps }
    if (item.is === 'new' && item.price === null) return { hole: 'sellPrice', line: at, name: item.name }
  }
  return lines.some(isMissing) ? { hole: 'newItems' } : null
}

/** `=` marks what is sold under its name, or takings that are of nothing in particular. */
export function isMissing({ item }: Line): boolean {
  return item.is === 'unknown' && !item.said.startsWith('=')
}

function itemHole(item: Who, line: number | null): Hole | null {
  if (item.is === 'either') return { hole: 'item', line, said: item.said, among: item.among }
  if (item.is === 'unknown') return { hole: 'item', line, said: item.said.replace(/^=/, ''), among: [] }
  return null
}

function whoHole(hole: 'customer' | 'supplier', who: Who | null, needed: boolean): Hole | null {
  if (!who) return needed ? { hole, said: null, among: [] } : null
  if (who.is === 'either') return { hole, said: who.said, among: who.among }
  return who.is === 'unknown' ? { hole, said: who.said, among: [] } : null
}

function moneyHole(money: Money | null): Hole | null {
  if (!money) return { hole: 'amount', among: [] }
  return money.certain ? null : { hole: 'amount', among: money.readings }
}
