import { defineCapability, everyDoor, noDoor } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { reverseMovementsOf } from '../inventory/moving.ts'
import { inOrder } from '../periods.ts'
import { nothing } from '../shapes.ts'
import { bookNew, checked, corrected, count, replace, restsOn, uncount } from './book.ts'
import { categoryNamed } from './categories-store.ts'
import {
  confirmation,
  expense,
  expenseChanges,
  expenseId,
  expenseList,
  expenseQuery,
  formerExpense,
  newExpense,
  restoredExpense,
  wholeExpense,
} from './contract.ts'
import { bringIn, correctedGoods, goodsOf, replaceGoods } from './goods.ts'
import { keepTruth, readingOf } from './receipts-store.ts'
import { papersLikeDraft } from './same-paper.ts'
import { missingToCount } from './rules.ts'
import * as store from './store.ts'

export const listExpenses = defineCapability({
  name: 'expenses_list',
  about:
    'List expenses, newest day first, by days, category, status (draft or confirmed), supplier; search by merchant, note or anything printed on the receipt.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: expenseQuery,
  output: expenseList,
  async run({ category, ...query }, shop) {
    inOrder(query)
    const { rows, ...page } = await store.listExpenses(shop, {
      ...query,
      category: category && (await categoryNamed(shop, category)),
    })
    return { items: rows.map(store.toExpense), ...page }
  },
})

export const getExpense = defineCapability({
  name: 'expenses_get',
  about: 'One expense by its id, with what was read on its photo.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: expenseId,
  output: wholeExpense,
  async run({ id }, shop) {
    const row = await store.findExpense(shop, id)
    const receipt = await readingOf(shop, row.receiptId)
    const shown = store.toExpense(row)
    return { ...shown, receipt, duplicates: await papersLikeDraft(shop, shown, receipt) }
  },
})

export const createExpense = defineCapability({
  name: 'expenses_create',
  about:
    'Book an expense that counts at once. The category is a code (rent, electricity, wages, transport, goods, telecom, maintenance, taxes, packaging, other) or a name of it in any language. On credit with a supplier it raises what we owe them.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newExpense,
  output: expense,
  async run(said, shop) {
    const { category } = await checked(shop, said, { supplierId: null })
    const row = await bookNew(shop, said, category ?? said.category)
    shop.change.record({
      undo: { capability: 'expenses_delete', input: { id: row.id } },
      touches: [`expense:${row.id}`],
      uses: restsOn(store.stateOf(row)),
    })
    return store.toExpense(row)
  },
})

export const updateExpense = defineCapability({
  name: 'expenses_update',
  about:
    'Correct an expense, a purchase or a draft. What is not given stays. Goods that it brought into stock follow: `lines` replaces them, another amount is shared over them, another day moves them.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: expenseChanges,
  output: expense,
  async run(said, shop) {
    const state = store.stateOf(await store.findExpense(shop, said.id))
    const before = { ...state, goods: await goodsOf(shop, said.id) }
    const { goods, ...cost } = await correctedGoods(shop, before, said)
    const row = await replace(shop, state, { ...(await corrected(shop, state, said)), ...cost })
    await replaceGoods(shop, before, row, goods)
    shop.change.record({
      undo: { capability: 'expenses_put_back', input: before },
      touches: [`expense:${said.id}`],
      uses: [...restsOn(store.stateOf(row)), ...goods.map(({ itemId }) => `item:${itemId}`)],
    })
    return store.toExpense(row)
  },
})

export const confirmExpense = defineCapability({
  name: 'expenses_confirm',
  about:
    'Confirm a draft from a photo, with corrections: from then on it counts. It needs an amount and a date. Confirming again changes nothing.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: confirmation,
  output: expense,
  async run({ id, corrections = {} }, shop) {
    const kept = await store.findExpense(shop, id)
    if (kept.status === 'confirmed') return store.toExpense(kept)
    const before = store.stateOf(kept)
    const after = { ...before, ...(await checked(shop, corrections, before, 'corrections.')) }
    const missing = missingToCount(after)
    if (missing.length > 0) throw new SanadError('amount_missing', { fields: missing })
    const confirmedAt = shop.clock.now().toISOString()
    const row = await replace(shop, before, { ...after, status: 'confirmed', confirmedAt })
    await keepTruth(shop, row)
    shop.change.record({
      undo: { capability: 'expenses_put_back', input: before },
      touches: [`expense:${id}`],
      uses: restsOn(after),
    })
    return store.toExpense(row)
  },
})

export const putBackExpense = defineCapability({
  name: 'expenses_put_back',
  about: 'Put a corrected or confirmed expense back as it stood before.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: formerExpense,
  output: nothing,
  async run({ goods, ...former }, shop) {
    const state = store.stateOf(await store.findExpense(shop, former.id))
    const before = { ...state, goods: await goodsOf(shop, former.id) }
    await replace(shop, state, former)
    await replaceGoods(shop, before, former, goods)
    return {}
  },
})

export const deleteExpense = defineCapability({
  name: 'expenses_delete',
  about:
    'Delete an expense or a draft. Goods that it brought in leave stock again, and what it put on credit is taken back.',
  effect: 'erases',
  may: 'staff',
  doors: everyDoor,
  input: expenseId,
  output: nothing,
  async run({ id }, shop) {
    const state = store.stateOf(await store.findExpense(shop, id))
    const goods = await goodsOf(shop, id)
    await uncount(shop, state)
    await reverseMovementsOf(shop, { expenseId: id })
    await store.markDeleted(shop, id, shop.clock.now().toISOString())
    shop.change.record({
      undo: { capability: 'expenses_restore', input: { id, goods } },
      touches: [`expense:${id}`],
      uses: [...restsOn(state), `goods:${id}`],
    })
    return {}
  },
})

export const restoreExpense = defineCapability({
  name: 'expenses_restore',
  about: 'Book a deleted expense again, as it stood, with the goods that it brought in.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: restoredExpense,
  output: nothing,
  async run({ id, goods }, shop) {
    const state = store.stateOf(await store.findExpense(shop, id, { deleted: true }))
    await store.markDeleted(shop, id, null)
    await count(shop, state)
    await bringIn(shop, state, goods)
    return {}
  },
})
