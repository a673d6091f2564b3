import { listReorders } from '../../dashboard/reorder/capabilities.ts'
import { listExpiring } from '../../inventory/lots/capabilities.ts'
import { getSupplier, listEntries } from '../../suppliers/capabilities.ts'
import { listDues, listSupplierItems } from '../../suppliers/dues/capabilities.ts'
import { each, MOST_LISTED, one, type Answers } from './answering.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { sentences as say } from './sentences.ts'
import { stockAnswers } from './stock-answers.ts'

/** How far ahead goods whose date comes near are told. */
const EXPIRING_DAYS = 30

/** How questions about what is to be ordered, of whom, and what is to be paid to them are answered. */
export const supplyAnswers = {
  reorder(about) {
    // Who sees no costs is told what runs short.
    if (!about.asking.seesFigures) return stockAnswers.low_stock()
    const [supplier] = about.slots.supplier
    return one(
      listReorders,
      supplier ? { supplierId: supplier.id } : {},
      ({ suppliers, items, amount }, t) => {
        if (items === 0) return t.of(say.nothingToOrder)
        const orders = suppliers.map(({ name, lines }) => {
          const wanted = lines.map(({ name: item, order, packs, unit, left }) => {
            const count = packs ? `${t.number(packs.count)} ${packs.name}` : t.quantity(order, unit)
            return `  • ${item} : ${count} (${t.of(say.left)} ${t.number(left)})`
          })
          return [name ?? t.of(say.unknownSupplier), ...wanted].join('\n')
        })
        const head = t.of(say.toOrder)(t.count(items, countedNouns.product), t.money(amount))
        return [`${head} :`, ...orders, t.of(say.orderNext)].join('\n')
      },
    )
  },
  dues({ slots }) {
    return one(listDues, {}, ({ items: all }, t) => {
      const asked = slots.supplier.map(({ id }) => id)
      const items = asked.length > 0 ? all.filter(({ supplierId }) => asked.includes(supplierId)) : all
      const [first] = items
      if (!first) return t.of(say.weOweNothing)
      const sum = (of: 'balance' | 'late' | 'dueSoon') =>
        items.reduce((total, each) => total + Math.max(0, each[of]), 0)
      const parts = [
        sum('late') > 0 ? `${t.money(sum('late'))} ${t.of(say.late)}` : '',
        sum('dueSoon') > 0 ? `${t.money(sum('dueSoon'))} ${t.of(say.dueSoon)}` : '',
      ].filter(Boolean)
      const list = items.slice(0, MOST_LISTED).map(({ name, balance, dueOn, since }) => {
        const day = dueOn ? `${t.of(say.before)} ${t.day(dueOn)}` : `${t.of(say.since)} ${t.day(since)}`
        return `• ${name} : ${t.money(balance)}, ${day}`
      })
      const head = `${t.of(say.dueTotal)(t.money(sum('balance')))}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
      return [`${head} :`, ...list, t.of(say.dueNext)(first.name)].join('\n')
    })
  },
  expiring({ slots }) {
    const [item] = slots.item
    return one(
      listExpiring,
      { days: EXPIRING_DAYS, ...(item ? { itemId: item.id } : {}) },
      ({ items }, t) => {
        if (items.length === 0) return t.of(say.nothingExpires)(t.number(EXPIRING_DAYS))
        const list = items.slice(0, MOST_LISTED).map(({ name, quantity, unit, expiresOn, days }) => {
          const past = days < 0 ? ` ⚠️ ${t.of(say.past)}` : ''
          return `• ${name} : ${t.quantity(quantity, unit)}, ${t.day(expiresOn)}${past}`
        })
        return [`${t.of(say.expiringSoon)(t.count(items.length, countedNouns.lot))} :`, ...list].join('\n')
      },
    )
  },
  supplier_items({ slots }) {
    return each(slots.supplier.slice(0, 1), ({ id, name }) =>
      one(listSupplierItems, { id, pageSize: 12 }, ({ items }, t) => {
        if (items.length === 0) return t.of(say.boughtNothing)(name)
        const list = items.map(({ name: item, lastCost, costBefore, lastBoughtOn }) => {
          const cost = lastCost === null ? '' : ` : ${t.money(lastCost)}`
          const before =
            costBefore === null || costBefore === lastCost
              ? ''
              : ` (${t.of(say.wasBefore)} ${t.money(costBefore)})`
          return `• ${item}${cost}${before}${lastBoughtOn ? `, ${t.day(lastBoughtOn)}` : ''}`
        })
        return [`${t.of(say.boughtFrom)} ${name} :`, ...list].join('\n')
      }),
    )
  },
  supplier_phone({ slots }) {
    return each(slots.supplier, ({ id }) =>
      one(getSupplier, { id }, ({ name, phone }, t) => `${name} : ${phone ?? t.of(say.noPhone)}`),
    )
  },
  supplier_entries({ slots }) {
    return each(slots.supplier.slice(0, 1), ({ id, name }) =>
      one(listEntries, { id, pageSize: 5 }, ({ items }, t) => {
        const list = items.map(
          ({ kind, amount, date }) => `• ${t.day(date)} : ${kind === 'debt' ? '+' : '−'}${t.money(amount)}`,
        )
        return `${t.of(say.entries)} · ${name}\n${list.join('\n') || t.of(say.nothing)}`
      }),
    )
  },
} satisfies Answers
