import type { Caller } from '#core/capability.ts'
import type { Received } from '#core/messaging/inbox.ts'
import type { TestHouse } from '../house.ts'

/** The load of the issue: half bookings, four tenths questions, a tenth talk, from many people of many shops. */
export const BENCH = 'bench'
const SHOPS = 20
const goods = [
  'lait',
  'pain',
  'sucre',
  'huile',
  'café',
  'semoule',
  'eau',
  'savon',
  'riz',
  'thé',
  'farine',
  'yaourt',
]
const bookings = [
  (n: number) => `vendu ${1 + (n % 3)} ${goods[n % goods.length]}`,
  (n: number) => `b3t ${1 + (n % 4)} ${goods[(n * 5) % goods.length]}`,
  (n: number) => `بعت ${1 + (n % 3)} ${goods[(n * 7) % goods.length]}`,
  (n: number) => `dépense ${100 + (n % 9) * 50} DA transport`,
  (n: number) => `sold ${1 + (n % 2)} ${goods[(n * 3) % goods.length]}`,
]
const questions = [
  () => 'combien j’ai vendu aujourd’hui ?',
  (n: number) => `stock ${goods[n % goods.length]}`,
  () => 'شحال بعت اليوم',
  (n: number) => `prix ${goods[(n * 5) % goods.length]} ?`,
  () => 'dépenses de la semaine',
]
const talk = [() => 'merci', () => 'salam', () => 'bonjour']

/** What the n-th message says. */
export function saying(n: number): string {
  const tenth = n % 10
  const kind = tenth < 5 ? bookings : tenth < 9 ? questions : talk
  const round = Math.floor(n / 10) + tenth
  return kind[round % kind.length]?.(round) ?? ''
}

export function received(n: number, chat: number, more: Partial<Received['body']> = {}): Received {
  return {
    channel: BENCH,
    outsideId: String(n),
    chat: String(chat),
    body: {
      text: saying(n),
      from: { name: 'Ali', language: 'fr' },
      media: [],
      edited: false,
      opens: false,
      ...more,
    },
  }
}

/** Shops with goods on their shelves, and people with a linked chat each. */
export async function openShops(shop: TestHouse, chats: number): Promise<void> {
  const owners: Caller[] = [shop.owner]
  while (owners.length < SHOPS) owners.push(await shop.another())
  for (const owner of owners) {
    for (const [n, name] of goods.entries()) {
      await shop.ask(
        'inventory_create_item',
        { name, unit: 'pièce', price: 5_000 + n * 1_000, quantity: 100_000 },
        owner,
      )
    }
  }
  const createdAt = new Date().toISOString()
  const nothing = { email: null, passwordHash: null, totpSecret: null, settings: '{}', disabledAt: null }
  await shop.house.books.write(async (tx) => {
    for (let chat = 0; chat < chats; chat += 1) {
      const businessId = owners[chat % owners.length]?.business.id ?? ''
      const personId = `person${chat}`
      const may = { role: 'owner', seesFigures: 1, undoesOthers: 0 }
      await tx
        .insertInto('Person')
        .values({ id: personId, businessId, name: `P${chat}`, language: 'fr', createdAt, ...may, ...nothing })
        .execute()
      const row = {
        id: `link${chat}`,
        businessId,
        personId,
        channel: BENCH,
        address: String(chat),
        name: null,
      }
      await tx
        .insertInto('ChatLink')
        .values({ ...row, createdAt, unlinkedAt: null, stoppedAt: null })
        .execute()
    }
  })
}
