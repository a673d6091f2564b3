import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCustomer, listCustomers } from '#core/customers/capabilities.ts'
import { takeDetours } from '../../bot/detours.ts'
import type { Door } from '../../bot/door.ts'
import { askForHelp } from '../../bot/whatsapp/web/help.ts'
import { words } from '../../bot/words.ts'
import { OWNER } from '../chat-house.ts'
import { refusalOf } from '../house.ts'
import { openPhoneHouse, type PhoneHouse } from '../phone-house.ts'

const CLERK = 8

let shop: PhoneHouse

beforeEach(async () => {
  shop = await openPhoneHouse()
  await shop.link(OWNER)
})
afterEach(() => shop.close())

test('what is asked on Telegram is answered on WhatsApp: one person has one conversation', async () => {
  await shop.linkPhone()
  await shop.run(createCustomer, { name: 'Karim Haddad' })
  await shop.say(OWNER, 'supprime le client Karim')
  expect((await shop.run(listCustomers, {})).items).toHaveLength(1)
  await shop.sayOnPhone('oui')
  expect((await shop.run(listCustomers, {})).items).toEqual([])
  await shop.say(OWNER, 'annule')
  expect((await shop.run(listCustomers, {})).items).toHaveLength(1)
})

test('staff linked by an owner’s code books, and sees neither profit nor briefs', async () => {
  await shop.link(CLERK, { role: 'staff', name: 'Samir' })
  await shop.ask('inventory_create_item', { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 20 })
  expect(await shop.say(CLERK, 'vendu 2 lait à 140 DA')).toContain('280')
  const profit = await shop.say(CLERK, 'quel est mon bénéfice ce mois ?')
  expect(profit).not.toMatch(/\d/)
  await shop.say(CLERK, 'envoie-moi le bilan chaque soir à 20h')
  shop.at('2026-11-18T20:01:00+01:00')
  const before = shop.telegram.heard(CLERK).length
  await shop.look()
  await shop.say(CLERK, 'bonjour')
  expect(shop.telegram.heard(CLERK).slice(before).join('')).not.toContain('280')
})

test('what staff may see is looked up at each message: allowed, taken back, and gone with the person', async () => {
  await shop.link(CLERK, { role: 'staff', name: 'Samir' })
  await shop.ask('inventory_create_item', { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 20 })
  await shop.say(CLERK, 'vendu 2 lait à 140 DA')
  const { items } = await shop.ask<{ items: { id: string; role: string }[] }>('people_list')
  const id = items.find(({ role }) => role === 'staff')?.id ?? ''
  const profit = () => shop.say(CLERK, 'quel est mon bénéfice ce mois ?')
  expect(await profit()).not.toMatch(/\d/)
  await shop.ask('people_update', { id, seesFigures: true })
  expect(await profit()).toContain('280')
  await shop.ask('people_update', { id, seesFigures: false })
  expect(await profit()).not.toMatch(/\d/)

  const disabledAt = new Date().toISOString()
  await shop.house.books.write((tx) =>
    tx.updateTable('Person').set({ disabledAt }).where('id', '=', id).execute(),
  )
  expect(await shop.say(CLERK, 'vendu 2 lait')).toBe(words.fr.howToLink)
})

test('an owner’s code makes a member of staff on WhatsApp too; unlinked there, the owner’s own chats stay', async () => {
  const { code } = await shop.ask<{ code: string }>('links_create', { role: 'staff', name: 'Nadia' })
  const clerk = '213555222222'
  expect(await shop.sayOnPhone(code.toLowerCase(), clerk)).toBe(words.fr.linked('Nadia', 'Supérette 1'))
  expect(await shop.sayOnPhone('dépense 500 DA transport', clerk)).toContain('500')
  expect(await shop.sayOnPhone('quel est mon bénéfice ce mois ?', clerk)).not.toMatch(/\d/)

  const { items } = await shop.ask<{ items: { id: string; channel: string }[] }>('links_list')
  const hers = items.find(({ channel }) => channel === 'whatsapp-cloud')
  expect((await shop.call('DELETE', `/api/links/${hers?.id}`)).status).toBe(204)
  expect(await shop.sayOnPhone('dépense 600 DA transport', clerk)).toBe(words.fr.howToLink)
  expect(await shop.say(OWNER, 'dépenses du mois')).toContain('500')
})

test('unlinked, a chat gets nothing any more: no brief, no alert, no answer', async () => {
  await shop.call('PATCH', '/api/notifications', { body: { eveningBrief: true, alerts: 'all' } })
  // One of ours still waits for a quieter moment of Telegram's.
  shop.telegram.failNext('sendMessage', { code: 429, description: 'Too Many Requests', retryAfter: 1 })
  const to = { channel: 'telegram', chat: String(OWNER), businessId: shop.owner.business.id, dedupe: 'news' }
  await shop.house.books.write((tx) =>
    shop.doors.messaging.tell(tx, to, { text: 'nouvelle', language: 'fr', choices: [] }),
  )
  shop.doors.messaging.wake()
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length === 1, 'the refused try')
  await expect
    .poll(() =>
      shop.house.books.read((tx) =>
        tx.selectFrom('Outbox').select('id').where('state', '=', 'held').execute(),
      ),
    )
    .toEqual([])
  const { items } = await shop.ask<{ items: { id: string; status: string }[] }>('links_list')
  expect((await shop.call('DELETE', `/api/links/${items[0]?.id}`)).status).toBe(204)
  await shop.ask('inventory_create_item', {
    name: 'Lait',
    unit: 'pièce',
    price: 14_000,
    quantity: 0,
    threshold: 5,
  })
  shop.at('2026-11-18T20:01:00+01:00')
  await shop.look()
  await shop.watch()
  expect(await shop.say(OWNER, 'ventes du mois')).toBe(words.fr.howToLink)
  expect(shop.telegram.heard(OWNER)).toEqual(['nouvelle', words.fr.howToLink])
})

test('a chat is unlinked where it is said, after a yes, and hears that; whoever is staff unlinks nobody but themselves', async () => {
  await shop.link(CLERK, { role: 'staff', name: 'Samir' })
  await shop.linkPhone()
  expect(await shop.say(CLERK, 'délie le Telegram de Amel')).toContain('Samir')
  await shop.say(CLERK, 'non')
  expect(await shop.say(OWNER, 'délie le Telegram de Samir')).toContain('Samir')
  expect(await shop.say(OWNER, 'oui')).toMatch(/^✅ Délié\s: Telegram \(Samir/)
  expect(await shop.say(CLERK, 'vendu 2 lait')).toBe(words.fr.howToLink)

  expect(await shop.sayOnPhone('unlink my WhatsApp')).toContain('WhatsApp (Amel')
  expect(await shop.sayOnPhone('yes')).toMatch(/^✅ Unlinked: WhatsApp/)
  expect(await shop.sayOnPhone('ventes du mois')).toBe(words.fr.howToLink)
  expect(await shop.say(OWNER, 'ventes du mois')).not.toBe(words.fr.howToLink)
})

test('three codes may wait, a fourth is refused; an old code hears what a wrong one hears', async () => {
  const { code } = await shop.ask<{ code: string }>('links_create')
  for (let n = 0; n < 2; n += 1) await shop.ask('links_create')
  expect(await refusalOf(shop.ask('links_create'))).toMatchObject({ code: 'too_many_codes' })

  const past = new Date(Date.now() - 60_000).toISOString()
  await shop.house.books.write((tx) => tx.updateTable('LinkCode').set({ expiresAt: past }).execute())
  expect(await shop.say(99, `/start ${code}`)).toBe(words.fr.wrongCode)
  expect(await shop.say(98, '/start ABCDEFGH')).toBe(words.fr.wrongCode)
})

test('where WhatsApp Web is down, what waits there goes to the person’s other chat, and the owner is told what to do', async () => {
  const { business, person } = shop.owner
  const since = new Date(Date.now() - 10 * 60_000).toISOString()
  await shop.house.books.write(async (tx) => {
    await tx
      .insertInto('ChatLink')
      .values({
        id: 'web-link',
        businessId: business.id,
        personId: person.id,
        channel: 'whatsapp-web',
        address: '213555111111@c.us',
        name: null,
        createdAt: since,
        unlinkedAt: null,
        stoppedAt: null,
      })
      .execute()
    const to = { channel: 'whatsapp-web', chat: '213555111111@c.us', businessId: business.id, dedupe: 'news' }
    await shop.doors.messaging.tell(tx, to, { text: 'le lait est épuisé', language: 'fr', choices: [] })
  })
  const down = {
    channel: 'whatsapp-web',
    state: () => ({ open: false, state: 'scan', since, name: null, qr: null }),
  } as Pick<Door, 'channel' | 'state'> as Door
  const telegram = { channel: 'telegram' } as Pick<Door, 'channel'> as Door
  await takeDetours(shop.house, [down, telegram], shop.doors.messaging)
  await takeDetours(shop.house, [down, telegram], shop.doors.messaging)
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length === 1, 'the detour')

  await askForHelp(shop.house, shop.doors.messaging, 'tell_scan')
  await askForHelp(shop.house, shop.doors.messaging, 'tell_scan')
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length === 2, 'the call for help')
  await shop.say(OWNER, 'bonjour')
  expect(shop.telegram.heard(OWNER).slice(0, 2)).toEqual(['le lait est épuisé', words.fr.whatsapp.tell_scan])
  expect(shop.telegram.heard(OWNER)).toHaveLength(3)
})
