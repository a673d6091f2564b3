import { createCustomer } from '#core/customers/capabilities.ts'
import { createItem } from '#core/inventory/capabilities.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { openFakeOpenAI, type Asked } from './fakes/openai.ts'
import { openTestHouse } from './house.ts'

/** Said so that the rules know nothing of it, and a model is asked. */
export const STRANGE = 'donne ton avis sur la santé de la boutique stp'

/** A shop with an item, a customer and a sale, and a model to ask: a server of ours that speaks its protocol. */
export async function openModelShop() {
  const fake = await openFakeOpenAI()
  const shop = await openTestHouse({ OPENAI_API_BASE: fake.base })
  const item = { name: 'Lait', price: centimes(14_000), unit: 'pièce', quantity: 50 }
  const { id: milk } = await shop.run(createItem, item)
  await shop.run(createCustomer, { name: 'Karim Haddad', phone: '0555123456' })
  await shop.run(createSale, { lines: [{ itemId: milk, quantity: 2 }] })
  return { fake, shop, milk }
}

/** The tools that a model was offered. */
export const toolNames = (asked: Asked | undefined) => asked?.tools.map(({ name }) => name) ?? []
