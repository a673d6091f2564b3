import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Said } from '#core/assistant/contract.ts'
import { silentLog } from '#core/log.ts'
import { openDoors, type Doors } from '../bot/doors.ts'
import { openWhatsAppCloud } from '../bot/whatsapp/cloud/cloud.ts'
import { openFakeGraph, type FakeGraph } from './fakes/graph.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { openTinyAssistant } from './journeys/tiny-assistant.ts'

export const OWNER = '213555111111'
export const STRANGER = '213555999999'

/** WhatsApp's Cloud door, in a server of its own, before the tiny assistant. */
export type TinyWhatsAppCloud = {
  graph: FakeGraph
  shop: TestHouse
  doors: Doors
  /** What the assistant was told, in order. */
  said: Said[]
  /** Where Meta pushes to. */
  address: string
  /** The owner's number is linked, and what was said about it is forgotten. */
  linkOwner: () => Promise<void>
  /** What was sent to a number, as Meta got it. */
  sent: (to?: string) => Record<string, unknown>[]
  close: () => Promise<void>
}

/** Once no report has come for `reportsWithinMs`, a try whose answer was lost is made again. */
export async function openTinyWhatsAppCloud({
  reportsWithinMs = 400,
}: { reportsWithinMs?: number | undefined } = {}): Promise<TinyWhatsAppCloud> {
  const graph = await openFakeGraph()
  const shop = await openTestHouse({
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
    WHATSAPP_CLOUD_TEMPLATE: 'sanad_news',
  })
  const door = openWhatsAppCloud({ parts: shop.house.parts, clock: shop.house.clock, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  const app = express().use(door.webhook)
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot/whatsapp`
  graph.pushTo(address)
  const said: Said[] = []
  const doors = await openDoors({
    house: shop.house,
    assistant: openTinyAssistant(shop.house, { planned: (each) => void said.push(each) }),
    doors: [{ ...door, reportsWithinMs }],
    log: silentLog,
    patience: { firstMs: 20, longestMs: 100, tries: 3 },
  })
  return {
    graph,
    shop,
    doors,
    said,
    address,
    async linkOwner() {
      const { code } = await shop.ask<{ code: string }>('links_create')
      await graph.text(OWNER, code)
      await graph.until(() => graph.heard(OWNER).length === 1, 'the link')
      graph.calls.length = 0
    },
    sent: (to = OWNER) =>
      graph.calls.filter(({ path, body }) => path === 'messages' && body.to === to).map(({ body }) => body),
    async close() {
      await doors.stop()
      server.closeAllConnections()
      server.close()
      await shop.close()
      await graph.close()
    },
  }
}
