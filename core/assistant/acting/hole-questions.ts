import type { Pending } from '../conversation/state.ts'
import type { NameIndex } from '../hearing/names.ts'
import { newId } from '../../ids.ts'
import { isMissing, type Draft, type Hole, type Who } from '../understanding/drafts.ts'
import type { Tongue } from '../answering/voice.ts'
import { lineSaid } from '../answering/describing.ts'
import { categoryName } from '../answering/names.ts'
import { asking } from '../answering/asking-words.ts'
import { booked } from '../answering/booked-words.ts'

// One hole of a draft: how it is asked about, and what is offered to fill it.

type PendingChoice = Pending['choices'][number]

/** What it lacks, as a sentence. */
export function question(hole: Hole, draft: Draft | undefined, tongue: Tongue): string {
  switch (hole.hole) {
    case 'item':
      return hole.among.length > 0
        ? tongue.of(asking.whichItem)(hole.said)
        : tongue.of(asking.unknownItem)(hole.said)
    case 'customer':
    case 'supplier':
      if (hole.among.length > 0) return tongue.of(asking.whichItem)(hole.said ?? '')
      if (hole.said !== null) return tongue.of(unknownWho(hole.hole, draft))(hole.said)
      return tongue.of(hole.hole === 'customer' ? asking.whichCustomer : asking.whichSupplier)
    case 'price':
      return titled(
        nameAt(draft, hole.line),
        tongue.of(asking.orElse)(hole.among.map((each) => tongue.money(each))),
      )
    case 'amount':
      return hole.among.length > 0
        ? tongue.of(asking.orElse)(hole.among.map((each) => tongue.money(each)))
        : tongue.of(asking.amount)
    case 'newItems':
      return tongue.of(asking.notInCatalogue)(missingIn(draft, tongue))
    case 'sellPrice':
      return tongue.of(asking.sellPrice)(hole.name)
    case 'pack':
      return tongue.of(asking.pack)(hole.name)
    case 'category':
      return hole.said === '' ? tongue.of(asking.spentOn) : tongue.of(asking.whatFor)(hole.said)
    case 'direction':
      return tongue.of(draft && 'ours' in draft ? asking.whoOwes : asking.direction)
    case 'time':
      return tongue.of(asking.time)
    case 'name':
      return tongue.of(asking.campaignName)
  }
}

/** Takings of nothing in particular have no name to stand before. */
function titled(name: string, asked: string): string {
  return name === '' || name === '=' ? asked : `${name} : ${asked}`
}

function unknownWho(kind: 'customer' | 'supplier', draft: Draft | undefined) {
  if (kind === 'customer') return asking.unknownPerson
  const owed = draft?.do === 'supplier_entry' && draft.kind === 'debt'
  return owed ? asking.unknownLender : asking.unknownSupplier
}

function nameAt(draft: Draft | undefined, line: number): string {
  const item = draft && 'lines' in draft ? draft.lines[line]?.item : undefined
  if (!item) return ''
  return item.is === 'known' || item.is === 'new' ? item.name : item.said
}

/** `3 lait × 140 DA, 2 pain × 20 DA` */
function missingIn(draft: Draft | undefined, tongue: Tongue): string {
  return draft && 'lines' in draft
    ? draft.lines
        .filter(isMissing)
        .map((line) => lineSaid(line, tongue))
        .join(', ')
    : ''
}

/** The items that a name which fits none comes nearest to. */
function nearest(names: NameIndex, hole: Hole, draft: Draft | undefined): PendingChoice[] {
  const said = unknownIn(hole, draft)
  return said === null
    ? []
    : names.nearest(said).map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
}

function unknownIn(hole: Hole, draft: Draft | undefined): string | null {
  if (hole.hole === 'item') return hole.among.length === 0 && hole.said ? hole.said : null
  if (hole.hole !== 'newItems' || !draft || !('lines' in draft)) return null
  const [only, ...more] = draft.lines.filter(isMissing)
  return only?.item.is === 'unknown' && more.length === 0 ? only.item.said : null
}

/** What may fill it, as choices to press or to number. */
export function choicesFor(
  hole: Hole,
  draft: Draft | undefined,
  tongue: Tongue,
  names: NameIndex,
): PendingChoice[] {
  const near = nearest(names, hole, draft)
  switch (hole.hole) {
    case 'item':
      if (hole.among.length === 0 && hole.line !== null && hole.said)
        return [
          { id: 'create', label: tongue.of(asking.addAsNew)(hole.said), value: { is: 'create' } },
          ...near,
          { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
        ]
      if (near.length > 0) return [...near, { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } }]
      return hole.among
        .slice(0, 8)
        .map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
    case 'customer':
    case 'supplier':
      if (hole.among.length > 0)
        return hole.among
          .slice(0, 8)
          .map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
      if (hole.said === null) return []
      return [
        { id: 'create', label: tongue.of(asking.addAsNew)(hole.said), value: { is: 'create' } },
        { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
      ]
    case 'amount':
    case 'price':
      return hole.among.map((centimes) => ({
        id: String(centimes),
        label: tongue.money(centimes),
        value: { is: 'money', centimes },
      }))
    case 'category':
      return hole.among.map((code) => ({
        id: code,
        label: categoryName(code, tongue),
        value: { is: 'category', code },
      }))
    case 'direction':
      return [
        ...ownDebt(draft, tongue),
        ...(['credit', 'payment'] as const).map((kind) => ({
          id: kind,
          label: tongue.of(draft && 'ours' in draft && kind === 'credit' ? asking.theyOwe : booked[kind]),
          value: { is: 'direction' as const, kind },
        })),
      ]
    case 'newItems':
      return [
        { id: 'create', label: tongue.of(asking.addAndBook), value: { is: 'create' } },
        ...(draft?.do === 'purchase'
          ? [{ id: 'plain', label: tongue.of(asking.expenseOnly), value: { is: 'plain' as const } }]
          : []),
        ...near,
        { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
      ]
    case 'sellPrice':
    case 'pack':
    case 'time':
    case 'name':
      return []
  }
}

/** `karim ysalni 500` of a customer: what we owe them is kept as a supplier's. */
function ownDebt(draft: Draft | undefined, tongue: Tongue): PendingChoice[] {
  if (draft?.do !== 'entry' || !draft.ours || draft.customer?.is !== 'known') return []
  const { customer, amount, date } = draft
  const supplier: Who = { is: 'new', standIn: newId(), name: customer.name, unit: '', price: null }
  const debt: Draft = { do: 'supplier_entry', kind: 'debt', supplier, amount, date }
  return [{ id: 'debt', label: tongue.of(asking.weOwe), value: { is: 'deed', draft: debt } }]
}
