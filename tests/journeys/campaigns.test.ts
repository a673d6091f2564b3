import { afterEach, beforeEach, expect, test } from 'vitest'
import { openJobs } from '#core/jobs/jobs.ts'
import { silentLog } from '#core/log.ts'
import { setStopped } from '#core/business/linking/linking.ts'
import { createCustomer } from '#core/customers/capabilities.ts'
import { createItem, updateItem } from '#core/inventory/capabilities.ts'
import * as campaigns from '#core/marketing/campaigns.ts'
import { generateContent } from '#core/marketing/content/capabilities.ts'
import * as sending from '#core/marketing/sending/capabilities.ts'
import { campaignJob } from '#core/marketing/sending/send-job.ts'
import { openMessaging, type Messaging } from '#core/messaging/messaging.ts'
import type { Outgoing, SendTo } from '#core/messaging/contract.ts'
import { dropCampaignMessages } from '#core/messaging/outbox-store.ts'
import { openTestHouse, refusalOf, type TestHouse } from '../house.ts'

let shop: TestHouse
let messaging: Messaging
let posted: { chat: string; message: Outgoing }[]
let answer: Awaited<ReturnType<SendTo>>

beforeEach(async () => {
  shop = await openTestHouse({
    TELEGRAM_BOT_TOKEN: '1:TEST',
    WHATSAPP_CLOUD_TOKEN: 'cloud',
    WHATSAPP_CLOUD_PHONE_ID: '1',
  })
  posted = []
  answer = { outcome: 'sent' }
  const { books, clock } = shop.house
  const send: SendTo = async (chat, message) => {
    posted.push({ chat, message })
    return answer
  }
  messaging = openMessaging({
    books,
    clock,
    log: silentLog,
    handle: (_message, finish) => finish(() => Promise.resolve([])),
    sorry: () => Promise.resolve([]),
    channels: new Map([
      ['whatsapp-cloud', { send }],
      ['telegram', { send }],
    ]),
  })
})
afterEach(async () => {
  await messaging.stop()
  await shop.close()
})

/** Does the campaigns that are due, and what they wrote is sent as far as the channels take it. */
async function work(): Promise<void> {
  const { house } = shop
  const jobs = openJobs({
    books: house.books,
    clock: house.clock,
    log: silentLog,
    kinds: new Map([['campaign', campaignJob(house, messaging)]]),
  })
  await jobs.drain()
  await jobs.stop()
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

const template = { name: 'nouvelles_du_magasin', language: 'fr', values: ['name', 'text'] as const }
const consent = (channel: string) => ({ channel, text: 'oui', at: '2026-11-01T10:00:00Z' })
const run = { from: '2026-11-18', to: '2026-11-25' }

async function approved(channel: 'whatsapp' | 'telegram' | 'facebook', topic = 'promo huile') {
  const written = await shop.run(generateContent, { kind: 'post', topic, language: 'fr' })
  const { id } = await shop.run(campaigns.createCampaign, {
    ...run,
    name: 'Semaine',
    channel,
    contentId: written.id,
  })
  await shop.run(campaigns.updateCampaign, { id, status: 'approved' })
  return { id, written }
}

async function three(): Promise<void> {
  await shop.run(sending.setWays, { whatsappTemplate: { ...template, values: [...template.values] } })
  const phone = (last: number) => `0555 00 00 0${last}`
  await shop.run(createCustomer, { name: 'Amine', phone: phone(1), consent: consent('whatsapp') })
  await shop.run(createCustomer, { name: 'Lila', phone: phone(2), consent: consent('whatsapp') })
  await shop.run(createCustomer, { name: 'Sami', phone: phone(3) })
}

test('an approved campaign goes by template to those who agreed, once each, and says how it went', async () => {
  await three()
  const { id, written } = await approved('whatsapp')
  const seen = await shop.run(sending.previewSending, { id })
  expect(seen).toMatchObject({ way: 'whatsapp', recipients: 2, left: { no_consent: 1 } })
  expect(seen.sample).toContain('STOP')

  await shop.run(sending.sendCampaign, { id })
  await work()
  await until(async () => (await shop.run(campaigns.getCampaign, { id })).delivery.sent === 2)
  expect(posted.map(({ chat }) => chat).sort()).toEqual(['213555000001', '213555000002'])
  const { message } = posted[0] ?? {}
  expect(message?.template).toMatchObject({ name: template.name, language: 'fr' })
  expect(message?.template?.values[1]).not.toContain('\n')
  expect(message?.text).toContain(written.text)
  expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({
    status: 'sent',
    delivery: { recipients: 2, waiting: 0, refused: 0 },
  })
  await work()
  expect(posted).toHaveLength(2)
})

test('whoever said STOP is not written to, also when they say it while the message waits', async () => {
  await three()
  const { id } = await approved('whatsapp')
  const stop = (address: string, channel: string) =>
    shop.house.books.write(async (tx) => {
      await setStopped(tx, { channel, address }, true, new Date('2026-11-18T09:30:00Z'))
      await dropCampaignMessages(tx, [address])
    })
  await stop('213555000001@c.us', 'whatsapp-web')
  expect(await shop.run(sending.previewSending, { id })).toMatchObject({
    recipients: 1,
    left: { stopped: 1 },
  })

  answer = { outcome: 'not_sent', why: 'the line is down' }
  await shop.run(sending.sendCampaign, { id })
  await work()
  await until(async () => posted.length > 0)
  await until(async () => (await shop.run(campaigns.getCampaign, { id })).delivery.waiting === 1)
  await stop('213555000002', 'whatsapp-cloud')
  const { delivery } = await shop.run(campaigns.getCampaign, { id })
  expect(delivery).toMatchObject({ recipients: 1, sent: 0 })
  expect(delivery.refused + delivery.waiting).toBe(1)
})

test('a post to the channel is published once, and what the channel refuses is told', async () => {
  await shop.run(sending.setWays, { telegramChannel: '@superette_oran' })
  const { id } = await approved('telegram')
  answer = { outcome: 'refused', why: '403 bot is not a member of the channel' }
  await shop.run(sending.sendCampaign, { id })
  await work()
  await until(async () => (await shop.run(campaigns.getCampaign, { id })).delivery.refused === 1)
  expect(posted.map(({ chat }) => chat)).toEqual(['@superette_oran'])
  expect((await shop.run(campaigns.getCampaign, { id })).delivery.reasons).toEqual([
    { why: '403 bot is not a member of the channel', times: 1 },
  ])
})

test('one that waits for its hour is called off by its undo, and sent again later', async () => {
  await three()
  const { id } = await approved('whatsapp')
  const changeId = await shop.changeBy(sending.sendCampaign, { id, at: '2026-11-20T08:00:00Z' })
  expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ status: 'scheduled' })
  await work()
  expect(posted).toEqual([])
  await shop.undo(changeId)
  expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ status: 'approved' })
  await shop.run(sending.sendCampaign, { id })
  await work()
  await until(async () => posted.length === 2)
  expect((await refusalOf(shop.run(sending.callOffCampaign, { id }))).code).toBe('campaign_step')
})

test('a text that promises what the books no longer hold does not go out', async () => {
  await three()
  const { id: itemId } = await shop.run(createItem, {
    name: 'Huile Elio',
    unit: 'bidon',
    price: 62_000,
    quantity: 9,
  })
  const { id } = await approved('whatsapp', 'promo huile elio')
  await shop.run(updateItem, { id: itemId, price: 65_000 })
  expect(await refusalOf(shop.run(sending.sendCampaign, { id }))).toMatchObject({
    code: 'promise_broken',
    facts: { what: 'price' },
  })
  await shop.run(updateItem, { id: itemId, price: 62_000 })
  await shop.run(sending.sendCampaign, { id })
  await shop.run(updateItem, { id: itemId, quantity: 0 })
  await work()
  expect(posted).toEqual([])
  expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ status: 'approved' })
})

test('what Sanad can’t send is refused and handed over ready to paste', async () => {
  await three()
  const { id, written } = await approved('facebook')
  expect((await refusalOf(shop.run(sending.sendCampaign, { id }))).code).toBe('sending_closed')
  const page = await shop.run(sending.pasteCampaign, { id })
  expect(page).toMatchObject({ channel: 'facebook', recipients: [], sms: null })
  expect(page.text).toContain(written.text)
  expect(page.text).toContain(page.code)

  const byHand = await approved('whatsapp')
  const paste = await shop.run(sending.pasteCampaign, { id: byHand.id })
  expect(paste.recipients.map(({ to }) => to)).toEqual(['213555000001', '213555000002'])
  expect(paste.recipients[0]?.link).toMatch(/^https:\/\/wa\.me\/213555000001\?text=/)
})

test('nothing goes out unapproved, without a text, to nobody, or to the channel of another shop', async () => {
  await three()
  const bare = await shop.run(campaigns.createCampaign, { ...run, name: 'Sans texte', channel: 'whatsapp' })
  expect((await refusalOf(shop.run(sending.sendCampaign, { id: bare.id }))).code).toBe('campaign_step')
  await shop.run(campaigns.updateCampaign, { id: bare.id, status: 'approved' })
  expect((await refusalOf(shop.run(sending.sendCampaign, { id: bare.id }))).code).toBe('no_such')
  const { id } = await approved('whatsapp')
  const lost = shop.run(sending.sendCampaign, { id, segments: ['champions'] })
  expect((await refusalOf(lost)).code).toBe('nobody_agreed')

  await shop.run(sending.setWays, { telegramChannel: '@superette_oran' })
  const other = await shop.another()
  const taken = shop.run(sending.setWays, { telegramChannel: '@Superette_Oran' }, other)
  expect((await refusalOf(taken)).code).toBe('taken')
  expect((await refusalOf(shop.run(sending.previewSending, { id }, other))).code).toBe('not_found')
})
