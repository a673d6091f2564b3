import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusalOf, staffOf } from '../house.ts'
import { openTestServer, type Answer, type TestServer } from '../server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await server.call('POST', '/api/inventory', {
    body: { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 9 },
  })
})
afterAll(() => server.close())

type Talk = { conversationId: string; changeId: string }
type Whole = { messages: { from: string; text: string; changeId: string | null }[] }

async function say(question: string, conversationId?: string): Promise<Talk> {
  const answer = await server.call('POST', '/api/ai/chat', { body: { question, conversationId } })
  return answer.body as Talk
}

test('what was said is found again, with what can still be undone', async () => {
  const first = await say('vendu 2 lait à 140')
  const second = await say('vendu 1 lait à 140', first.conversationId)
  await server.call('POST', `/api/changes/${second.changeId}/undo`, { body: {} })

  const list = await server.call('GET', '/api/ai/conversations?search=2%20lait')
  expect(list.body).toMatchObject({
    total: 1,
    items: [{ id: first.conversationId, title: 'vendu 2 lait à 140', messages: 4 }],
  })
  const { body } = (await server.call(
    'GET',
    `/api/ai/conversations/${first.conversationId}`,
  )) as Answer<Whole>
  expect(body.messages.map(({ from }) => from)).toEqual(['person', 'assistant', 'person', 'assistant'])
  expect(body.messages.map(({ changeId }) => changeId)).toEqual([null, first.changeId, null, null])
})

test('nobody reads what another person of the shop said', async () => {
  const { conversationId: id } = await say('bénéfice du mois')
  const refused = await refusalOf(server.ask('conversations_get', { id }, staffOf(server.owner)))
  expect(refused).toMatchObject({ code: 'not_found' })
})
