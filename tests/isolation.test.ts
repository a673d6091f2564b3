import { linkChat } from '#core/business/linking/store.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#core/ids.ts'
import { insertOutgoing } from '#core/messaging/outbox-store.ts'
import { everyRoute } from '../api/routes.ts'
import type { Route } from '../api/route.ts'
import { sampleOf } from './samples.ts'
import { openTestServer, type Answer, type TestServer } from './server.ts'

/**
 * What stands under an address's `:id`, made in the first business. A new address with an id of its own must
 * be given one here, or the test that asks for it fails.
 */
const makers: Record<string, (server: TestServer) => Promise<string>> = {
  '/api/inventory': made('/api/inventory', { name: 'Lait', unit: 'pièce', price: 14_000 }),
  '/api/customers': made('/api/customers', { name: 'Karim' }),
  '/api/suppliers': made('/api/suppliers', { name: 'Grossiste' }),
  '/api/sales': made('/api/sales', { lines: [{ name: 'Divers', quantity: 1, unitPrice: 100 }] }),
  '/api/expenses': made('/api/expenses', { category: 'transport', amount: 100 }),
  '/api/market/competitors': made('/api/market/competitors', { name: 'Rival' }),
  '/api/campaigns': made('/api/campaigns', {
    name: 'Été',
    channel: 'facebook',
    from: '2026-11-01',
    to: '2026-11-30',
  }),
  '/api/reminders': made('/api/reminders', { text: 'commander', at: '2027-01-01T08:00:00Z' }),
  '/api/keys': made('/api/keys', { name: 'autre' }),
  '/api/links': made('/api/links', {}),
  '/api/backups': made('/api/backups', {}),
  '/api/messages/undelivered': async ({ house, owner }) => {
    const to = { channel: 'telegram', chat: '7', businessId: owner.business.id, dedupe: 'given up' }
    const message = { text: 'fait', language: 'fr' as const, choices: [] }
    return house.books.write(async (tx) => {
      await insertOutgoing(tx, { ...to, createdAt: '2026-11-18T09:00:00Z' }, message)
      const row = await tx
        .updateTable('Outbox')
        .set({ state: 'dead' })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    })
  },
  '/api/my-chats': async ({ house, owner }) => {
    const whose = { businessId: owner.business.id, personId: owner.person.id, name: 'Amel' }
    await house.books.write((tx) =>
      linkChat(tx, { channel: 'telegram', address: '7' }, { ...whose, createdAt: '2026-11-18T09:00:00Z' }),
    )
    const { id } = await house.books.read((tx) =>
      tx
        .selectFrom('ChatLink')
        .select('id')
        .where('businessId', '=', owner.business.id)
        .executeTakeFirstOrThrow(),
    )
    return id
  },
  '/api/sessions': async ({ house, owner }) => {
    const { id } = await house.books.read((tx) =>
      tx.selectFrom('Session').select('id').where('personId', '=', owner.person.id).executeTakeFirstOrThrow(),
    )
    return id
  },
  '/api/market/prices': async (server) => {
    const rival = (await server.call('POST', '/api/market/competitors', {
      body: { name: 'Autre' },
    })) as Answer<{ id: string }>
    return made(`/api/market/competitors/${rival.body.id}/prices`, { product: 'Lait', price: 100 })(server)
  },
  '/api/taxes/extensions': made('/api/taxes/extensions', {
    deadline: 'g50',
    dueOn: '2026-12-20',
    movedTo: '2026-12-27',
  }),
  '/api/dashboard/alerts': async ({ house, owner }) => {
    const id = newId()
    await house.books.write((tx) =>
      tx
        .insertInto('Alert')
        .values({
          id,
          businessId: owner.business.id,
          kind: 'low_stock',
          severity: 'warning',
          dedupe: id,
          facts: '{}',
          createdAt: '2026-11-18T09:00:00.000Z',
          acknowledgedAt: null,
          acknowledgedBy: null,
          endedAt: null,
        })
        .execute(),
    )
    return id
  },
  '/api/jobs': async (server) => {
    const ordered = (await server.call('POST', '/api/market/report', {
      body: { format: 'markdown' },
      headers: { prefer: 'respond-async' },
    })) as Answer<{ jobId: string }>
    return ordered.body.jobId
  },
  '/api/market/reports': async ({ house, owner }) => {
    const [id, fileId] = [newId(), newId()]
    const businessId = owner.business.id
    const createdAt = '2026-11-18T09:00:00.000Z'
    const sha256 = await house.parts.files.keep(businessId, Buffer.from('rapport'))
    const file = { id: fileId, businessId, sha256, mime: 'text/markdown', bytes: 7, createdAt }
    const report = {
      id,
      businessId,
      personId: owner.person.id,
      title: 'Rapport',
      format: 'markdown',
      fileId,
      createdAt,
    }
    await house.books.write(async (tx) => {
      await tx.insertInto('StoredFile').values(file).execute()
      await tx.insertInto('Report').values(report).execute()
    })
    return id
  },
  '/api/ai/conversations': async (server) => {
    const { body } = await server.call('POST', '/api/ai/chat', { body: { question: 'bonjour' } })
    return (body as { conversationId: string }).conversationId
  },
  '/api/people': async (server) => server.owner.person.id,
  '/api/changes': async (server) => {
    const answer = await server.call('POST', '/api/customers', { body: { name: 'Samir' } })
    return answer.headers.get('x-change-id') ?? ''
  },
}

let server: TestServer
let stranger: string
const ids = new Map<string, string>()

beforeAll(async () => {
  server = await openTestServer()
  stranger = await server.key(await server.another())
})
afterAll(() => server.close())

const addressed = everyRoute.filter(({ path }) => path.includes(':id'))

describe('two businesses in one house', () => {
  test.each(addressed.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s answers 404 to another business',
    async (_name, route) => {
      const [collection = ''] = route.path.split('/:id')
      const make = makers[collection]
      expect(make, `nothing makes an id for ${collection}`).toBeDefined()
      if (!ids.has(collection)) ids.set(collection, (await make?.(server)) ?? '')
      const id = ids.get(collection) ?? ''
      expect(id).not.toBe('')

      const answer = await server.call(route.method, route.path.replace(':id', id), {
        key: stranger,
        ...bodyFor(route),
      })
      expect(answer.status, answer.text).toBe(404)
      expect(answer.text).not.toContain(server.owner.business.id)
    },
  )

  test('lists hold nothing of another business', async () => {
    for (const { path } of everyRoute.filter(({ method, path }) => method === 'GET' && !path.includes(':'))) {
      const answer = await server.call('GET', path, { key: stranger })
      for (const id of ids.values()) expect(answer.text, path).not.toContain(id)
    }
  })
})

/** A body that the capability's shape lets through, so that the refusal is about the id and nothing else. */
function bodyFor({ method, file, capability }: Route): { body?: unknown; form?: FormData } {
  if (method !== 'POST' && method !== 'PATCH') return {}
  if (!file) return { body: withoutIds(sampleOf(capability.input)) }
  const form = new FormData()
  form.append(file.field, new Blob(['product,price\nLait,120\n']), 'prix.csv')
  return { form }
}

/** The id comes from the address. */
function withoutIds(body: unknown): unknown {
  return Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => name !== 'id'))
}

function made(path: string, body: unknown): (server: TestServer) => Promise<string> {
  return async (server) => {
    const answer = (await server.call('POST', path, { body })) as Answer<{ id?: string }>
    return answer.body.id ?? ''
  }
}
