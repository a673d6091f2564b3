import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { everyDoor, type AnyCapability, type Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import { newId } from '#core/ids.ts'
import { registry } from '#core/registry.ts'
import { everyRoute } from '../api/routes.ts'
import type { Route } from '../api/route.ts'
import { sampleOf } from './samples.ts'
import { openTestServer, type TestServer } from './server.ts'

// Each is asked of the registry and of the table of addresses, so that a new capability is covered by itself.

/** What the contract keeps from chats and from MCP, by the room that does it. */
const NEVER_BY_MESSAGE =
  /^(keys|people|second_factor|password|sessions|backups)_|^privacy_erase|_undelivered_/

let server: TestServer
let staff: Caller
let keys: { staff: string; staffWithFigures: string; read: string }

beforeAll(async () => {
  server = await openTestServer()
  staff = await hired({ seesFigures: false })
  keys = {
    staff: await keyOf(staff),
    staffWithFigures: await keyOf(await hired({ seesFigures: true })),
    read: await server.key(server.owner, ['read']),
  }
})
afterAll(() => server.close())

test('whoever sees no figures is told by nothing that reads what goods cost', async () => {
  const cost = 777_123
  const goods = { name: 'Huile à coût secret', unit: 'pièce', price: 999_000, cost, quantity: 10 }
  const { id } = await server.ask<{ id: string }>('inventory_create_item', goods)
  await server.ask('inventory_record_movement', { id, kind: 'purchase', quantity: 1, unitCost: cost })
  await server.ask('sales_create', { lines: [{ itemId: id, quantity: 1 }] })
  const told: string[] = []
  let answered = 0
  for (const capability of registry.values()) {
    if (capability.effect !== 'reads' || capability.may !== 'staff') continue
    for (const input of [{}, { id }, { itemId: id }, { search: 'Huile' }, { format: 'csv' }]) {
      const said = await server.ask(capability.name, input, staff).catch((problem: unknown) => {
        if (problem instanceof SanadError) return null
        throw problem
      })
      if (said === null) continue
      answered++
      const text = JSON.stringify(said, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
      )
      if (/777123|7771[.,]23|7 771,23/.test(text)) told.push(capability.name)
    }
  }
  expect(answered).toBeGreaterThan(20)
  expect(told).toEqual([])
})

/** Someone of the owner's shop who is kept in the books as such. */
async function hired({ seesFigures }: { seesFigures: boolean }): Promise<Caller> {
  const { house, owner } = server
  const id = newId()
  await house.books.write(async (tx) => {
    const row = await tx
      .selectFrom('Person')
      .selectAll()
      .where('id', '=', owner.person.id)
      .executeTakeFirstOrThrow()
    const figures = Number(seesFigures)
    await tx
      .insertInto('Person')
      .values({ ...row, id, role: 'staff', seesFigures: figures, email: null })
      .execute()
  })
  return { ...owner, person: { ...owner.person, id, role: 'staff', seesFigures } }
}

/** Made by the owner, since staff make none; it opens what its person may. */
function keyOf({ person }: Caller): Promise<string> {
  return server.key({ ...server.owner, person: { ...server.owner.person, id: person.id } })
}

/** The code that a call is refused with at the gate, or null where it came through it. */
async function refusedAtGate(capability: AnyCapability, caller: Caller): Promise<string | null> {
  const answer = await server.perform(capability.name, sampleOf(capability.input), caller).then(
    () => null,
    (error: unknown) => error,
  )
  if (!(answer instanceof SanadError)) return null
  const { code, facts } = answer.problem
  const atGate = code === 'read_only_key' || (code === 'not_allowed' && facts.capability === capability.name)
  return atGate ? code : null
}

const capabilities = [...registry.values()]
const named = <Each>(all: readonly Each[], name: (each: Each) => string) =>
  all.map((each) => [name(each), each] as const)

describe('every address', () => {
  const addresses = named(everyRoute, ({ method, path }) => `${method} ${path}`)

  test.each(addresses)(
    '%s opens to staff where its capability does, and to nobody else',
    async (_name, route) => {
      const { may, doors } = route.capability
      const byKey = doors.includes('key')
      expect((await asked(route, keys.staff)) !== 403, 'staff').toBe(byKey && may === 'staff')
      expect((await asked(route, keys.staffWithFigures)) !== 403, 'staff who see figures').toBe(
        byKey && may !== 'owner',
      )
    },
  )

  test.each(addresses.filter(([, { capability }]) => capability.effect !== 'reads'))(
    '%s is closed to a key that only reads',
    async (_name, route) => {
      expect(await asked(route, keys.read)).toBe(403)
    },
  )
})

describe('every capability', () => {
  test.each(named(capabilities, ({ name }) => name))(
    '%s refuses whoever comes by a door that it does not have, the owner too',
    async (_name, capability) => {
      for (const door of everyDoor.filter((each) => !capability.doors.includes(each)))
        expect(await refusedAtGate(capability, { ...server.owner, door }), door).toBe('not_allowed')
    },
  )

  test.each(
    named(
      capabilities.filter(({ may, doors }) => may !== 'staff' && doors.includes('chat')),
      ({ name }) => name,
    ),
  )('%s refuses staff who ask by chat', async (_name, capability) => {
    expect(await refusedAtGate(capability, { ...staff, door: 'chat' })).toBe('not_allowed')
  })

  test('keys, people, second factor, sessions, restore and erasure are done on a screen only', () => {
    const guarded = capabilities.filter(({ name }) => NEVER_BY_MESSAGE.test(name))
    expect(guarded.length).toBeGreaterThan(15)
    for (const { name, doors } of guarded)
      expect(
        doors.filter((door) => door === 'chat' || door === 'mcp'),
        name,
      ).toEqual([])
  })
})

test('MCP offers what has its door and no more; what it does not offer cannot be called by name', async () => {
  for (const [key, offeredTo] of [
    [await server.key(), (_each: AnyCapability) => true],
    [keys.staff, ({ may }: AnyCapability) => may === 'staff'],
    [keys.read, ({ effect }: AnyCapability) => effect === 'reads'],
  ] as const) {
    const wanted = capabilities.filter((each) => each.doors.includes('mcp') && offeredTo(each))
    const { tools } = z
      .object({ tools: z.array(z.object({ name: z.string() })) })
      .parse(await mcp(key, 'tools/list', {}))
    expect(tools.map(({ name }) => name).toSorted()).toEqual(wanted.map(({ name }) => name).toSorted())
    for (const hidden of capabilities.filter((each) => !wanted.includes(each)))
      expect(
        await mcp(key, 'tools/call', { name: hidden.name, arguments: sampleOf(hidden.input) }),
        hidden.name,
      ).toMatchObject({ isError: true })
  }
})

async function asked({ method, path, file, capability }: Route, key: string): Promise<number> {
  const form = new FormData()
  if (file) form.append(file.field, new Blob(['product,price\nLait,120\n']), 'prix.csv')
  const body = file ? { form } : { body: sampleOf(capability.input) }
  const { status } = await server.call(method, path.replace(':id', 'inconnu'), {
    key,
    ...(method === 'GET' || method === 'DELETE' ? {} : body),
  })
  return status
}

async function mcp(key: string, method: string, params: unknown): Promise<unknown> {
  const answer = await server.call('POST', '/mcp', {
    key,
    headers: { accept: 'application/json, text/event-stream' },
    body: { jsonrpc: '2.0', id: 1, method, params },
  })
  return (answer.body as { result?: unknown }).result
}
