import { defineCapability, everyDoor, type Shop } from '../../capability.ts'
import { centimes, plus, type Centimes } from '../../money.ts'
import { addDays, daysCounted, type Day } from '../../time.ts'
import { supplierBook } from '../store.ts'
import { dueList, dueQuery, supplierItems, supplierItemsQuery, type Due } from './contract.ts'
import { unpaidOf, type Unpaid } from './rules.ts'
import * as store from './store.ts'

/** What falls due within a week is due soon. */
const SOON_DAYS = 7

export const listDues = defineCapability({
  name: 'suppliers_due',
  about:
    'What we owe suppliers: to whom, since when, what is late and what falls due within a week; payments settle the oldest debt first.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: dueQuery,
  output: dueList,
  async run({ until }, shop) {
    const creditors = await store.creditors(shop)
    const debts = await store.standingDebts(
      shop,
      creditors.map(({ id }) => id),
    )
    const items = creditors
      .map((creditor) =>
        dueOf(shop, creditor, unpaidOf(debts.get(creditor.id) ?? [], centimes(creditor.balance))),
      )
      .filter(({ dueOn }) => until === undefined || (dueOn !== null && dueOn <= until))
      .sort((one, other) => soonest(one).localeCompare(soonest(other)))
    const sum = (of: (due: Due) => Centimes) => plus(...items.map(of))
    return {
      items,
      balance: sum(({ balance }) => balance),
      late: sum(({ late }) => late),
      dueSoon: sum(({ dueSoon }) => dueSoon),
    }
  },
})

export const listSupplierItems = defineCapability({
  name: 'suppliers_items',
  about:
    'What one supplier sells us: each item with its last cost, when it was bought and what it cost before.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: supplierItemsQuery,
  output: supplierItems,
  async run({ id, page, pageSize, search }, shop) {
    await supplierBook.find(shop, id)
    const all = await store.itemsOf(shop, id)
    const said = search?.toLowerCase()
    const found = said ? all.filter(({ name }) => name.toLowerCase().includes(said)) : all
    return {
      items: found.slice((page - 1) * pageSize, page * pageSize),
      total: found.length,
      page,
      pageSize,
    }
  },
})

function dueOf(
  shop: Shop,
  { id, name, phone, balance }: { id: string; name: string; phone: string | null; balance: number },
  unpaid: readonly Unpaid[],
): Due {
  const since = unpaid[0]?.date ?? shop.today
  const dated = unpaid.filter(({ dueOn }) => dueOn !== null)
  const between = (after: Day, until: Day) =>
    plus(
      ...dated
        .filter(({ dueOn }) => dueOn !== null && dueOn > after && dueOn <= until)
        .map(({ left }) => left),
    )
  return {
    supplierId: id,
    name,
    phone,
    balance: centimes(balance),
    since,
    daysOwed: Math.max(0, daysCounted(since, shop.today) - 1),
    dueOn: dated.reduce<Day | null>(
      (first, { dueOn }) => (first === null || (dueOn !== null && dueOn < first) ? dueOn : first),
      null,
    ),
    late: between('', addDays(shop.today, -1)),
    dueSoon: between(addDays(shop.today, -1), addDays(shop.today, SOON_DAYS)),
    unpaid: unpaid.map(({ date, dueOn, amount, left }) => ({ date, dueOn, amount, left })),
  }
}

/** By the day that it falls due; what has none, by its age after those. */
function soonest({ dueOn, since }: Due): string {
  return dueOn ?? `9${since}`
}
