import { defineCapability, screenOnly } from '../capability.ts'
import { nothing } from '../shapes.ts'
import { seesCosts } from './capabilities.ts'
import { catalogue } from './catalogue-store.ts'
import { wholeCatalogue } from './contract.ts'

export const listCatalogue = defineCapability({
  name: 'inventory_catalogue',
  about:
    'Every item at once, in short and by name: for a screen that searches as one types, and goes on doing so without a network.',
  effect: 'reads',
  may: 'staff',
  doors: screenOnly,
  input: nothing,
  output: wholeCatalogue,
  async run(_none, shop) {
    const all = await catalogue(shop)
    const showsCost = seesCosts(shop)
    const items = all.map((item) => ({
      ...item,
      cost: showsCost ? item.cost : null,
      low: item.threshold !== null && item.quantity <= item.threshold,
    }))
    return { items, total: items.length }
  },
})
