import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCustomer } from '#core/customers/capabilities.ts'
import { openJobs } from '#core/jobs/jobs.ts'
import { silentLog } from '#core/log.ts'
import * as campaigns from '#core/marketing/campaigns.ts'
import { generateContent } from '#core/marketing/content/capabilities.ts'
import * as sending from '#core/marketing/sending/capabilities.ts'
import { campaignJob } from '#core/marketing/sending/send-job.ts'
import { forgetFinished } from '#core/messaging/store.ts'
import { createSale } from '#core/sales/capabilities.ts'
import { openDoors, type Doors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { openWhatsAppCloud } from '../../bot/whatsapp/cloud/cloud.ts'
import { openFakeGraph, type FakeGraph } from '../fakes/graph.ts'
import { openFakeTelegram, type FakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

// A campaign through the real doors: only Meta's and Telegram's servers are ours.

let graph: FakeGraph
let telegram: FakeTelegram
let shop: TestHouse
let server: Server
let doors: Doors

beforeEach(async () => {
  graph = await openFakeGraph()
  telegram = await openFakeTelegram()
  shop = await openTestHouse({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
  })
  const { house } = shop
  const cloud = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log: silentLog })
  const bot = openTelegram({ parts: house.parts, log: silentLog })
  if (!cloud || !bot) throw new Error('a door is not configured')
  const app = express().use(cloud.webhook)
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  graph.pushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bot/whatsapp`)
  const assistant = openTinyAssistant(house, { planned: () => undefined })
  doors = await openDoors({ house, assistant, doors: [cloud, bot], log: silentLog })
  const template = {
    name: 'nouvelles_du_magasin',
    language: 'fr',
    values: ['name' as const, 'text' as const],
  }
  await shop.run(sending.setWays, { whatsappTemplate: template, telegramChannel: '@superette_oran' })
})

afterEach(async () => {
  await doors.stop()
  server.closeAllConnections()
  server.close()
  await shop.close()
  await telegram.close()
  await graph.close()
})

const phone = (last: number) => `21355500000${last}`

async function customer(last: number, name: string, agreed = true): Promise<void> {
  const consent = { channel: 'whatsapp', text: 'oui, écrivez-moi', at: '2026-11-01T10:00:00Z' }
  await shop.run(createCustomer, { name, phone: `+${phone(last)}`, ...(agreed ? { consent } : {}) })
}

async function approved(channel: 'whatsapp' | 'telegram', code = `HUILE-${channel}`): Promise<string> {
  const { id: contentId } = await shop.run(generateContent, {
    kind: 'post',
    topic: 'promo huile',
    language: 'fr',
  })
  const run = { from: '2026-11-16', to: '2026-11-18', name: 'Semaine de l’huile', code }
  const { id } = await shop.run(campaigns.createCampaign, { ...run, channel, contentId })
  await shop.run(campaigns.updateCampaign, { id, status: 'approved' })
  return id
}

/** Approved, sent, and as far as the outbox brings it. */
async function send(channel: 'whatsapp' | 'telegram', gone: number): Promise<string> {
  const id = await approved(channel)
  await shop.run(sending.sendCampaign, { id })
  const { house } = shop
  const kinds = new Map([['campaign', campaignJob(house, doors.messaging)]])
  const jobs = openJobs({ books: house.books, clock: house.clock, log: silentLog, kinds })
  await jobs.drain()
  await jobs.stop()
  await expect.poll(async () => (await whole(id)).delivery.sent).toBe(gone)
  return id
}

const whole = (id: string) => shop.run(campaigns.getCampaign, { id })
const messagesTo = (last: number) =>
  graph.calls
    .filter(({ path, body }) => path === 'messages' && body.to === phone(last))
    .map(({ body }) => body)

test('goes by template to those who agreed, and tells who received it, who read it and whom it did not reach', async () => {
  await customer(1, 'Amine')
  await customer(2, 'Lila')
  await customer(3, 'Nadia')
  await customer(4, 'Sami', false)
  await customer(5, 'Yacine')
  await graph.text(phone(5), 'حبس')
  await graph.until(() => messagesTo(5).length === 1, 'the answer to STOP')

  const id = await send('whatsapp', 3)
  expect(messagesTo(4)).toEqual([])
  expect(messagesTo(5)).toHaveLength(1)
  expect(messagesTo(1)).toMatchObject([{ type: 'template', template: { name: 'nouvelles_du_magasin' } }])

  await graph.report(phone(1), 'delivered')
  await graph.report(phone(1), 'read')
  await graph.report(phone(2), 'delivered')
  await graph.report(phone(3), 'failed', { code: 131_026, title: 'Message undeliverable' })
  const told = { recipients: 3, sent: 2, delivered: 2, read: 1, waiting: 0, refused: 1 }
  expect((await whole(id)).delivery).toMatchObject({
    ...told,
    reasons: [{ why: '131026 Message undeliverable', times: 1 }],
  })

  await shop.house.books.write((tx) => forgetFinished(tx, '2030-01-01T00:00:00.000Z'))
  expect((await whole(id)).delivery).toMatchObject(told)
})

test('whoever says STOP after one campaign gets none of the next', async () => {
  await customer(1, 'Amine')
  await customer(2, 'Lila')
  await send('whatsapp', 2)
  await graph.text(phone(1), 'STOP')
  await graph.until(() => messagesTo(1).length === 2, 'the answer to STOP')
  const id = await approved('whatsapp', 'SUITE')
  expect(await shop.run(sending.previewSending, { id })).toMatchObject({
    recipients: 1,
    left: { stopped: 1 },
  })
})

test('its post reaches the channel; orders with its code, its spend and the days before stand beside it', async () => {
  const id = await send('telegram', 1)
  const posts = telegram.calls.filter(({ body }) => body.chat_id === '@superette_oran')
  expect(posts).toHaveLength(1)
  expect(String(posts[0]?.body.text)).toContain('HUILE-telegram')
  expect(await whole(id)).toMatchObject({ status: 'published', delivery: { delivered: 0, read: 0 } })

  const sold = (date: string, total: number, campaignCode?: string) =>
    shop.run(createSale, {
      date,
      lines: [{ name: 'Huile', quantity: 1, total }],
      ...(campaignCode ? { campaignCode } : {}),
    })
  await sold('2026-11-14', 100_000)
  await sold('2026-11-17', 250_000, 'huile-telegram')
  await sold('2026-11-18', 50_000)
  await shop.run(campaigns.addResult, { id, spend: 50_000 })
  expect(await whole(id)).toMatchObject({
    matched: { orders: 1, revenue: 250_000 },
    spend: 50_000,
    costPerOrder: 50_000,
    returnOnSpend: 5,
    during: { from: '2026-11-16', to: '2026-11-18', revenue: 300_000, sales: 2 },
    before: { from: '2026-11-13', to: '2026-11-15', revenue: 100_000, sales: 1 },
    change: 200,
  })
})
