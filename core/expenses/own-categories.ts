import { defineCapability, everyDoor, noDoor } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { nothing } from '../shapes.ts'
import * as store from './categories-store.ts'
import { categoryCode } from './categories.ts'
import { categoryCodes, categoryList, categoryName, newCategory, oneCategory } from './contract.ts'
import { categoryNames } from './words.ts'

export const listCategories = defineCapability({
  name: 'expenses_list_categories',
  about:
    "The categories of expenses: the common ones by code, with a name in the caller's language, and the owner's own.",
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: nothing.strict(),
  output: categoryList,
  async run(_input, shop) {
    const common = categoryCodes.map((code) => ({
      code,
      name: categoryNames[code][shop.language],
      own: false,
    }))
    const own = (await store.ownCategories(shop)).map(({ name }) => ({ code: name, name, own: true }))
    return { items: [...common, ...own] }
  },
})

export const addCategory = defineCapability({
  name: 'expenses_add_category',
  about: "Add a category of expenses of the owner's own.",
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newCategory,
  output: oneCategory,
  async run({ name }, shop) {
    if (categoryCode(name) ?? (await store.ownCategory(shop, name))) {
      throw new SanadError('taken', { what: 'category', path: 'name' })
    }
    await store.insertCategory(shop, name)
    shop.change.record({
      undo: { capability: 'expenses_remove_category', input: { code: name } },
      touches: [`category:${name}`],
    })
    return { code: name, name, own: true }
  },
})

export const removeCategory = defineCapability({
  name: 'expenses_remove_category',
  about: "Take one of the owner's own categories away again, before anything was booked on it.",
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: categoryName,
  output: nothing,
  async run({ code }, shop) {
    await store.deleteCategory(shop, code)
    return {}
  },
})
