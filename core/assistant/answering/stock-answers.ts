import type { z } from 'zod'
import { call } from '../acting/calls.ts'
import { stockNow } from '../../dashboard/figures/capabilities.ts'
import { getItem, listItems, listMovements } from '../../inventory/capabilities.ts'
import { each, MOST_LISTED, one, type Answering, type Answers, type About } from './answering.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { nouns } from './figure-words.ts'
import { sentences as say } from './sentences.ts'
import type { Tongue } from './voice.ts'

/** How questions about what is on the shelf are answered. */
export const stockAnswers = {
  margin({ slots }) {
    return each(slots.item, (item) =>
      one(getItem, { id: item.id }, ({ price, cost, name }, t) => {
        if (cost === null) return t.of(say.notYet)
        const margin = price - cost
        const share = price > 0 ? `, ${t.number(Math.round((margin / price) * 1000) / 10)} %` : ''
        return `${name} : ${t.of(say.marginOf)(t.money(margin))}${share} (${t.of(nouns.price)} ${t.money(price)}, ${t.of(nouns.cost)} ${t.money(cost)}).`
      }),
    )
  },
  stock({ slots }) {
    return each(slots.item, (item) =>
      one(
        getItem,
        { id: item.id },
        ({ name, quantity, unit, threshold }, t) =>
          `${name} : ${t.quantity(quantity, unit)} ${t.of(nouns.left)}${threshold === null ? '' : ` (${t.of(nouns.threshold)} ${t.number(threshold)})`}.`,
      ),
    )
  },
  item_card: priceAndStock,
  price: priceAndStock,
  cost({ slots }) {
    return each(slots.item, (item) =>
      one(getItem, { id: item.id }, ({ name, cost, price }, t) =>
        cost === null
          ? t.of(say.notYet)
          : `${name} : ${t.money(cost)} (${t.of(nouns.cost)}), ${t.of(nouns.price)} ${t.money(price)}.`,
      ),
    )
  },
  threshold({ slots }) {
    return each(slots.item, (item) =>
      one(
        getItem,
        { id: item.id },
        ({ name, threshold, quantity, unit }, t) =>
          `${name} : ${t.of(nouns.threshold)} ${threshold === null ? t.of(nouns.none) : t.number(threshold)}, ${t.quantity(quantity, unit)} ${t.of(nouns.left)}.`,
      ),
    )
  },
  barcode({ slots }) {
    return each(slots.item, (item) =>
      one(
        getItem,
        { id: item.id },
        ({ name, barcode }, t) => `${name} : ${t.of(nouns.barcode)} ${barcode ?? t.of(nouns.none)}.`,
      ),
    )
  },
  movements({ slots }) {
    return each(slots.item.slice(0, 1), (item) =>
      one(
        listMovements,
        { id: item.id, pageSize: 5 },
        ({ items }, t) =>
          `${t.of(say.movements)} · ${item.name}\n${items.map(({ quantity, date }) => `• ${t.day(date)} : ${t.signed(quantity)}`).join('\n') || t.of(say.nothing)}`,
      ),
    )
  },
  low_stock() {
    return ofCatalogue(({ items, total }, t) => {
      if (total === 0) return t.of(say.lowNone)
      const few = items.length <= MOST_LISTED
      return `${t.of(say.low)(t.count(total, countedNouns.product))} :\n${items
        .slice(0, 20)
        .map(({ name, quantity, unit }) => `• ${name}${few ? ` (${t.quantity(quantity, unit)})` : ''}`)
        .join('\n')}`
    })
  },
  out_of_stock() {
    return ofCatalogue(({ items }, t) => {
      const out = items.filter(({ quantity }) => quantity <= 0)
      return out.length === 0
        ? t.of(say.outNone)
        : `${t.of(say.out)} : ${out
            .slice(0, 20)
            .map(({ name }) => name)
            .join(', ')}.`
    })
  },
  stock_value({ slots }) {
    if (slots.item.length > 0) {
      return each(slots.item, (item) =>
        one(getItem, { id: item.id }, ({ name, quantity, unit, cost, price }, t) => {
          const worth = (unitPrice: number) => t.money(Math.round(Math.max(quantity, 0) * unitPrice))
          return cost === null
            ? `${name} : ${worth(price)} (${t.of(nouns.price)}).`
            : `${name} : ${worth(cost)} (${t.quantity(quantity, unit)} × ${t.money(cost)}).`
        }),
      )
    }
    return one(stockNow, {}, ({ value, atPrice, items }, t) =>
      items === 0
        ? t.of(say.emptyCatalogue)
        : `${t.money(value)} : ${t.of(nouns.stockValue)}, ${t.of(say.items)(t.count(items, countedNouns.product))}. ${t.of(say.atPrice)(t.money(atPrice))}`,
    )
  },
  items_count() {
    return one(stockNow, {}, ({ items, low, out }, t) =>
      items === 0
        ? t.of(say.emptyCatalogue)
        : `${t.of(say.items)(t.count(items, countedNouns.product))}, ${t.of(say.ofWhich)(t.number(low), t.number(out))}.`,
    )
  },
} satisfies Answers

/** Of what is low; a catalogue without a thing is taught how to fill instead of praised. */
function ofCatalogue(words: (low: LowItems, t: Tongue) => string): Answering {
  return {
    calls: [call(listItems, { lowStock: true, pageSize: 100 }), call(stockNow, {})],
    say: ([low, all], t) =>
      stockNow.output.parse(all).items === 0
        ? t.of(say.emptyCatalogue)
        : words(listItems.output.parse(low), t),
  }
}
type LowItems = z.output<typeof listItems.output>

function priceAndStock({ slots }: About): Answering {
  return each(slots.item, (item) =>
    one(
      getItem,
      { id: item.id },
      ({ name, price, quantity, unit }, t) =>
        `${name} : ${t.money(price)}, ${t.quantity(quantity, unit)} ${t.of(nouns.left)}.`,
    ),
  )
}
