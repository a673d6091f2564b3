import { linkChat } from '#core/business/linking/store.ts'
import { createReminder } from '#core/business/reminders.ts'
import { createCustomer } from '#core/customers/capabilities.ts'
import { createExpense } from '#core/expenses/capabilities.ts'
import { createItem } from '#core/inventory/capabilities.ts'
import { createCompetitor, recordPrice } from '#core/market/capabilities.ts'
import { watchPage } from '#core/market/watching/capabilities.ts'
import { createCampaign, listCampaigns, updateCampaign } from '#core/marketing/campaigns.ts'
import { generateContent } from '#core/marketing/content/capabilities.ts'
import { sendCampaign, setWays } from '#core/marketing/sending/capabilities.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { addEntry, createSupplier } from '#core/suppliers/capabilities.ts'
import { extendDeadline } from '#core/taxes/capabilities.ts'
import { drawnReceipt } from '../drawn-receipt.ts'
import { openTestHouse, TEST_NOW, type TestHouse } from '../house.ts'
import { talkWith } from '../talk.ts'

/** A shop that has one of everything that a chat may be asked about. */
export async function openFurnishedShop(): Promise<TestHouse> {
  const shop = await openTestHouse({ TELEGRAM_BOT_TOKEN: '1:TEST' })
  await stock(shop)
  await market(shop)
  await campaigns(shop)
  await shop.run(createReminder, { text: 'appeler le grossiste', at: '2026-11-20T08:00:00.000Z' })
  await shop.run(createReminder, { text: 'الاتصال بالمورد', at: '2026-11-21T08:00:00.000Z' })
  await shop.run(extendDeadline, {
    deadline: 'casnos_declaration',
    dueOn: '2027-03-01',
    movedTo: '2027-03-15',
  })
  await talkWith(shop.house, shop.owner).show(
    drawnReceipt(
      'SUPERETTE EL BARAKA',
      'Oran',
      'Date : 17/11/2026 10:12',
      'Lait 10 x 98,00 980,00',
      'TOTAL 980,00 DA',
      'ESPECES',
    ),
  )
  return shop
}

async function stock(shop: TestHouse): Promise<void> {
  const { id: itemId } = await shop.run(createItem, {
    name: 'Lait',
    unit: 'pièce',
    price: centimes(11_500),
    cost: centimes(9_800),
    quantity: 500,
    threshold: 5,
  })
  await shop.run(createItem, {
    name: 'Sucre',
    unit: 'kg',
    price: centimes(12_000),
    cost: centimes(10_000),
    quantity: 1,
    threshold: 5,
  })
  const { id: customerId } = await shop.run(createCustomer, { name: 'Karim Haddad' })
  await shop.run(createSale, { lines: [{ itemId, quantity: 2 }], customerId })
  await shop.run(createExpense, { category: 'transport', amount: centimes(90_000) })
  const { id } = await shop.run(createSupplier, { name: 'Semmar' })
  const owed = { amount: centimes(500_000), date: '2026-11-01', dueOn: '2026-11-20' }
  await shop.run(addEntry, { id, kind: 'debt', ...owed })
  const { id: competitor } = await shop.run(createCompetitor, { name: 'Épicerie Hamid' })
  await shop.run(recordPrice, { id: competitor, itemId, product: 'Lait', price: centimes(11_200) })
}

async function market(shop: TestHouse): Promise<void> {
  const { items } = await shop.ask<{ items: { id: string }[] }>('market_list_competitors')
  const [hamid] = items
  if (hamid) await shop.run(watchPage, { id: hamid.id, url: 'https://hamid.invalid/sucre', product: 'Sucre' })
}

async function campaigns(shop: TestHouse): Promise<void> {
  const { id: contentId } = await shop.run(generateContent, { kind: 'post', topic: 'Lait', language: 'fr' })
  await shop.run(setWays, { telegramChannel: '@superette_test' })
  const days = { from: '2026-11-01', to: '2026-11-30', contentId }
  await shop.run(createCampaign, { ...days, name: 'Mawlid', channel: 'facebook' })
  for (const name of ['Achoura', 'Rentrée']) {
    const { id } = await shop.run(createCampaign, { ...days, name, channel: 'telegram' })
    await shop.run(updateCampaign, { id, status: 'approved' })
    if (name === 'Rentrée') await shop.run(sendCampaign, { id, at: '2026-11-25T09:00:00.000Z' })
  }
}

async function linkTelegram({ house, owner }: TestHouse): Promise<void> {
  const whose = {
    businessId: owner.business.id,
    personId: owner.person.id,
    name: 'Amel',
    createdAt: TEST_NOW,
  }
  await house.books.write((tx) => linkChat(tx, { channel: 'telegram', address: '7' }, whose))
}

/** What a phrase took away for good is put there again: a sending that was called off has no undo. */
export async function furnishAgain(shop: TestHouse, capability: string): Promise<void> {
  if (capability === 'links_unlink') return linkTelegram(shop)
  if (capability !== 'marketing_call_off_campaign') return
  const { items } = await shop.run(listCampaigns, {})
  const off = items.find(({ name, status }) => name === 'Rentrée' && status === 'approved')
  if (off) await shop.run(sendCampaign, { id: off.id, at: '2026-11-25T09:00:00.000Z' })
}
