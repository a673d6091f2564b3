import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { silentLog } from '#core/log.ts'
import { openWhatsAppCloud } from '../bot/whatsapp/cloud/cloud.ts'
import { openChatHouse, type ChatHouse } from './chat-house.ts'
import { openFakeGraph, type FakeGraph } from './fakes/graph.ts'

/** The owner's number on WhatsApp. */
export const PHONE = '213555111111'

export type PhoneHouse = ChatHouse & {
  graph: FakeGraph
  /** Links a number with a code of the owner's, and forgets what was said about it. */
  linkPhone(number?: string): Promise<void>
  sayOnPhone(text: string, number?: string): Promise<string>
  /** The ids and labels that lie under the last message that a number received. */
  buttonsOnPhone(number?: string): { id: string; label: string }[]
}

/** The chat house with WhatsApp's official door beside Telegram's. */
export async function openPhoneHouse(env: Record<string, string> = {}): Promise<PhoneHouse> {
  const graph = await openFakeGraph()
  const app = express()
  const whatsapp = {
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_API_ROOT: graph.root,
    WHATSAPP_CLOUD_TEMPLATE: 'sanad_news',
  }
  const shop = await openChatHouse({ ...whatsapp, ...env }, (house) => {
    const door = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log: silentLog })
    if (!door) throw new Error('the door is not configured')
    app.use(door.webhook)
    return [door]
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  graph.pushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bot/whatsapp`)

  async function sayOnPhone(text: string, number = PHONE): Promise<string> {
    const before = graph.heard(number).length
    await graph.text(number, text)
    await graph.until(() => graph.heard(number).length > before, 'an answer')
    return graph.heard(number).at(-1) ?? ''
  }

  return {
    ...shop,
    graph,
    sayOnPhone,
    async linkPhone(number = PHONE) {
      const { code } = await shop.ask<{ code: string }>('links_create')
      await sayOnPhone(code, number)
      graph.calls.length = 0
    },
    buttonsOnPhone(number = PHONE) {
      const last = graph.calls.findLast(({ path, body }) => path === 'messages' && body.to === number)
      const { action } = (last?.body.interactive ?? {}) as { action?: Action }
      const buttons = action?.buttons?.map(({ reply }) => ({ id: reply.id, label: reply.title })) ?? []
      const rows = action?.sections?.flatMap((section) => section.rows) ?? []
      return [...buttons, ...rows.map(({ id, title }) => ({ id, label: title }))]
    },
    async close() {
      await shop.close()
      server.closeAllConnections()
      server.close()
      await graph.close()
    },
  }
}

type Action = {
  buttons?: { reply: { id: string; title: string } }[]
  sections?: { rows: { id: string; title: string }[] }[]
}
