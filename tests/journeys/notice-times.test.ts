import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addEntry, createCustomer } from '#core/customers/capabilities.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'

const OTHER = 8
let shop: ChatHouse

beforeEach(async () => {
  shop = await openChatHouse()
  await shop.link(OWNER)
})
afterEach(() => shop.close())

const choose = (choice: object) => shop.call('PATCH', '/api/notifications', { body: choice })

/** The house looks at that time, twice as after a crash; answers what the chat then hears. */
async function hears(instant: string, chat = OWNER, look = shop.look): Promise<string[]> {
  const before = shop.telegram.heard(chat).length
  shop.at(instant)
  await look()
  await look()
  await expect
    .poll(() =>
      shop.house.books.read((tx) =>
        tx.selectFrom('Outbox').select('id').where('state', 'in', ['new', 'held']).execute(),
      ),
    )
    .toEqual([])
  return shop.telegram.heard(chat).slice(before)
}

const sell = (date: string) =>
  shop.run(createSale, { date, lines: [{ name: 'lait', quantity: 2, unitPrice: centimes(14_000) }] })

describe('after a night without power, once and never again', () => {
  test('the week in review of Sunday comes on Monday morning, and not on Monday evening', async () => {
    await sell('2026-11-18')
    await choose({ weekReview: true })
    const [review, ...more] = await hears('2026-11-23T08:30:00+01:00')
    expect(review).toContain('280')
    expect(more).toEqual([])
    expect(await hears('2026-11-23T20:00:00+01:00')).toEqual([])
    expect(await hears('2026-11-29T08:00:00+01:00')).toEqual([])
    expect(await hears('2026-11-29T09:01:00+01:00')).toHaveLength(1)
  })

  test('down over noon of Monday, the week in review is no news any more', async () => {
    await choose({ weekReview: true })
    expect(await hears('2026-11-23T14:00:00+01:00')).toEqual([])
  })

  test('a tax reminder of yesterday comes this morning, with its date', async () => {
    await shop.ask('business_update', { taxRegime: 'reel' })
    await choose({ taxReminders: true })
    // The G50 of November is due on 20 December: two days before it the house was down.
    const [reminder, ...more] = await hears('2026-12-19T08:30:00+01:00')
    expect(reminder).toContain('20')
    expect(more).toEqual([])
    expect(await hears('2026-12-19T10:30:00+01:00')).toEqual([])
    expect(await hears('2026-12-20T10:30:00+01:00')).toHaveLength(1)
  })

  test('alerts that came up meanwhile are told together', async () => {
    await choose({ alerts: 'all' })
    const stock = { unit: 'pièce', price: 10_000, quantity: 0, threshold: 5 }
    for (const name of ['Lait', 'Sucre']) await shop.ask('inventory_create_item', { name, ...stock })
    expect(await hears('2026-11-19T03:00:00+01:00', OWNER, shop.watch)).toEqual([])
    const [told, ...more] = await hears('2026-11-19T08:05:00+01:00', OWNER, shop.watch)
    expect(told).toContain('Lait')
    expect(told).toContain('Sucre')
    expect(more).toEqual([])
    expect(await hears('2026-11-19T09:00:00+01:00', OWNER, shop.watch)).toEqual([])
  })

  test('the brief of the evening does not call this morning tomorrow', async () => {
    await shop.ask('business_update', { taxRegime: 'reel' })
    await sell('2026-11-18')
    await choose({ eveningBrief: true })
    expect(await hears('2026-12-19T20:01:00+01:00')).toEqual([expect.stringContaining('Demain\u202f: ')])
    const [late] = await hears('2027-01-20T08:30:00+01:00')
    expect(late).not.toContain('Demain')
    expect(late).toMatch(/20 janv/)
  })
})

test('each shop is written to by its own clock', async () => {
  const abroad = await shop.another()
  const zone = 'Asia/Dubai'
  await shop.house.books.write((tx) =>
    tx.updateTable('Business').set({ timeZone: zone }).where('id', '=', abroad.business.id).execute(),
  )
  const { code } = await shop.ask<{ code: string }>('links_create', {}, abroad)
  await shop.say(OTHER, `/start ${code}`)
  shop.telegram.calls.length = 0
  await choose({ eveningBrief: true })
  await shop.ask(
    'notifications_update',
    { eveningBrief: true },
    { ...abroad, business: { ...abroad.business, timeZone: zone } },
  )

  // Eight in the evening in Dubai is five in the afternoon in Algiers.
  expect(await hears('2026-11-18T20:01:00+04:00', OTHER)).toHaveLength(1)
  expect(shop.telegram.heard(OWNER)).toEqual([])
  expect(await hears('2026-11-18T20:01:00+01:00', OWNER)).toHaveLength(1)
  expect(shop.telegram.heard(OTHER)).toHaveLength(1)
})

describe('alerts', () => {
  /** A warning (low stock) and something urgent (cash that is short). */
  async function twoAlerts(): Promise<void> {
    const { id } = await shop.run(createCustomer, { name: 'Karim' })
    await shop.run(addEntry, { id, kind: 'credit', amount: centimes(900_000), date: '2026-06-01' })
    const stock = { unit: 'pièce', price: 10_000, quantity: 1, threshold: 5 }
    await shop.ask('inventory_create_item', { name: 'Lait', ...stock })
  }
  const severities = async () => {
    const { body } = await shop.call('GET', '/api/dashboard/alerts')
    return (body as { items: { severity: string; title: string }[] }).items
  }

  test.each([
    ['none', []],
    ['urgent', ['urgent']],
    ['warning', ['urgent', 'warning']],
    ['all', ['urgent', 'warning', 'info']],
  ] as const)('who wants %s is told of that and no less', async (wanted, told) => {
    await twoAlerts()
    await choose({ alerts: wanted })
    const heard = (await hears('2026-11-18T12:00:00+01:00', OWNER, shop.watch)).join('\n')
    const all = await severities()
    expect(new Set(all.map(({ severity }) => severity)).size).toBeGreaterThan(1)
    for (const { severity, title } of all) {
      expect(heard.includes(title)).toBe((told as readonly string[]).includes(severity))
    }
  })

  test('each owner is told by their own choice, in their own language, once', async () => {
    await twoAlerts()
    await choose({ alerts: 'none' })
    const { business, person } = shop.owner
    await shop.house.books.write(async (tx) => {
      const row = await tx
        .selectFrom('Person')
        .selectAll()
        .where('id', '=', person.id)
        .executeTakeFirstOrThrow()
      const partner = { ...row, id: 'partner', email: 'partner@example.dz', language: 'ar', settings: '{}' }
      await tx.insertInto('Person').values(partner).execute()
      await tx
        .insertInto('ChatLink')
        .values({
          id: 'partner-link',
          businessId: business.id,
          personId: 'partner',
          channel: 'telegram',
          address: String(OTHER),
          name: null,
          createdAt: '2026-11-01T09:00:00Z',
          unlinkedAt: null,
          stoppedAt: null,
        })
        .execute()
    })
    const heard = await hears('2026-11-18T12:00:00+01:00', OTHER, shop.watch)
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatch(/[\u0600-\u06FF]/)
    expect(shop.telegram.heard(OWNER)).toEqual([])
  })
})
