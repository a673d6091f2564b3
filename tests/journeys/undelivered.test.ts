import { afterEach, beforeEach, expect, test } from 'vitest'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'

let shop: ChatHouse

beforeEach(async () => {
  shop = await openChatHouse()
  await shop.link(OWNER)
})
afterEach(() => shop.close())

const refusal = { code: 400, description: 'Bad Request: chat not found' }

async function undelivered() {
  const { body } = await shop.call('GET', '/api/messages/undelivered')
  return (body as { items: { id: string; text: string; why: string }[] }).items
}

async function alerts() {
  await shop.watch()
  const { body } = await shop.call('GET', '/api/dashboard/alerts')
  return (body as { items: { kind: string; title: string; detail: string }[] }).items.filter(
    ({ kind }) => kind === 'undelivered',
  )
}

test('an answer that was refused for good is listed and raises one alert; tried again it arrives once', async () => {
  shop.telegram.failNext('sendMessage', refusal, refusal)
  shop.telegram.text(OWNER, 'bonjour')
  shop.telegram.text(OWNER, 'merci')
  shop.telegram.text(OWNER, 'aide')
  // The fake keeps what it refused among what it heard.
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length === 3)
  const [second, first] = await undelivered()
  expect(first?.why).toBe('400 Bad Request: chat not found')
  expect(await alerts()).toMatchObject([
    {
      title: '2 messages ne sont pas partis',
      detail: expect.stringContaining('chat not found') as string,
    },
  ])
  expect(await alerts()).toHaveLength(1)

  const before = shop.telegram.heard(OWNER).length
  expect((await shop.call('POST', `/api/messages/undelivered/${first?.id}/retry`)).status).toBe(200)
  shop.doors.messaging.wake()
  await shop.telegram.until(() => shop.telegram.heard(OWNER).length > before)
  expect(shop.telegram.heard(OWNER).slice(before)).toEqual([first?.text])
  expect(await alerts()).toMatchObject([{ title: 'Un message n’est pas parti' }])

  expect((await shop.call('DELETE', `/api/messages/undelivered/${second?.id}`)).status).toBe(204)
  expect(await undelivered()).toEqual([])
  expect(await alerts()).toEqual([])
})

test('another business hears nothing of it', async () => {
  shop.telegram.failNext('sendMessage', refusal)
  await shop.say(OWNER, 'bonjour')
  await shop.say(OWNER, 'aide')
  expect(await alerts()).toHaveLength(1)
  const key = await shop.key(await shop.another())
  const { body } = await shop.call('GET', '/api/dashboard/alerts', { key })
  expect((body as { items: { kind: string }[] }).items.filter(({ kind }) => kind === 'undelivered')).toEqual(
    [],
  )
})
