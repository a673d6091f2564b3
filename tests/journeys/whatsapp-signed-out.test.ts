import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkChat } from '#core/business/linking/store.ts'
import { openPulse } from '#core/health/pulse.ts'
import { silentLog } from '#core/log.ts'
import { centimes } from '#core/money.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { openWhatsAppWeb, type WebDoor } from '../../bot/whatsapp/web/web.ts'
import { words } from '../../bot/words.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'
import { openFakeWhatsApp, type FakeWhatsApp } from '../fakes/whatsapp.ts'

// The owner has WhatsApp Web and Telegram; what WhatsApp says is played by a fake behind the library's own client.

const PHONE = '213550000051@c.us'

let whatsapp: FakeWhatsApp
let shop: ChatHouse
let door: WebDoor

beforeEach(async () => {
  whatsapp = await openFakeWhatsApp()
  shop = await openChatHouse({ WHATSAPP_ENABLED: 'true', CHROMIUM_PATH: process.execPath }, (house) => {
    const program = join(import.meta.dirname, 'whatsapp-process.ts')
    const standIn = { path: whatsapp.address, version: 'fake', program }
    const opened = openWhatsAppWeb({ house, log: silentLog, standIn, paceMs: { least: 1, more: 1 } })
    if (!opened) throw new Error('the door is not switched on')
    door = opened
    return [door]
  })
  await shop.link(OWNER)
  const { business, person } = shop.owner
  const whose = { businessId: business.id, personId: person.id, createdAt: new Date().toISOString() }
  await shop.house.books.write((tx) =>
    linkChat(tx, { channel: 'whatsapp-web', address: PHONE }, { ...whose, name: 'Amel' }),
  )
  await until(() => door.state().open)
})
afterEach(async () => {
  await shop.close()
  await whatsapp.close()
})

async function until(holds: () => boolean): Promise<void> {
  await expect.poll(holds, { interval: 20 }).toBe(true)
}

async function page() {
  const { body } = await shop.call('GET', '/api/channels')
  return (body as { items: { channel: string }[] }).items.find(({ channel }) => channel === 'whatsapp-web')
}

test('signed out on the phone: the page shows what to scan, the other chat says so and takes over, and the scan ends it', async () => {
  const pulse = openPulse(shop.house, silentLog, () => ({ whatsappWeb: door.isWell() }))
  whatsapp.text(PHONE, 'bonjour', false)
  await until(() => whatsapp.heard(PHONE).length === 1)
  whatsapp.leave('LOGOUT')
  await until(() => door.state().state === 'scan')
  expect(await page()).toMatchObject({
    state: 'scan',
    qr: 'PICTURE',
    advice: expect.stringContaining('Appareils connectés'),
  })
  await shop.telegram.until(
    () => shop.telegram.heard(OWNER).includes(words.fr.whatsapp.tell_scan),
    'the word',
  )

  for (let minute = 0; minute < 6; minute += 1) await pulse.beat()
  await shop.run(createSale, { lines: [{ name: 'lait', quantity: 2, unitPrice: centimes(14_000) }] })
  await shop.call('PATCH', '/api/notifications', { body: { eveningBrief: true, quietFrom: '23:00' } })
  shop.at('2026-11-18T20:01:00+01:00')
  await shop.look()
  await shop.watch()
  const onTelegram = (what: string) => shop.telegram.heard(OWNER).filter((text) => text.includes(what)).length
  await shop.telegram.until(() => onTelegram('🌙') === 1 && onTelegram('WhatsApp Web ne répond plus') === 1)
  const { body } = await shop.call('GET', '/api/dashboard/alerts')
  expect(JSON.stringify(body)).toContain('scannez l’image')

  whatsapp.text(PHONE, 'dépense 450 DA transport', false)
  whatsapp.scan()
  await until(() => door.state().open)
  await until(() => whatsapp.heard(PHONE).some((text) => text.includes('450')))
  for (let minute = 0; minute < 6; minute += 1) await pulse.beat()
  await shop.watch()
  pulse.stop()
  await until(() => whatsapp.heard(PHONE).some((text) => /^✅.*WhatsApp Web/.test(text)))
})

test('a blocked account is left alone, and the page and the other chat say what to do', async () => {
  whatsapp.leave('TOS_BLOCK')
  await until(() => door.state().state === 'banned')
  expect(door.isWell()).toBe(false)
  expect(await page()).toMatchObject({ advice: expect.stringContaining('réexamen') })
  await shop.telegram.until(
    () => shop.telegram.heard(OWNER).includes(words.fr.whatsapp.tell_banned),
    'the word',
  )
})
