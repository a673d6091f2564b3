import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../tests/house.ts'
import { openTraces } from './tracing.ts'

let shop: TestHouse
const received: { path: string | undefined; type: string | undefined; body: string }[] = []
/** Stands in for an OpenTelemetry collector. */
const collector = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
  request.on('end', () => {
    received.push({ path: request.url, type: request.headers['content-type'], body })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})

beforeAll(async () => {
  shop = await openTestHouse()
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
})
afterAll(async () => {
  collector.close()
  await shop.close()
})

type Span = {
  name: string
  attributes: { key: string; value: { stringValue: string } }[]
  status: { code?: number }
}

test('what is done reaches the collector as a span, a refusal as a fault, and no word of what was said', async () => {
  const close = await openTraces(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`, {
    version: '1.2.3',
    role: 'worker',
  })
  await shop.ask('customers_create', { name: 'Karim Benali', phone: '0550123456' })
  await refusalOf(shop.ask('customers_get', { id: 'nobody' }))
  await close()

  expect(received.length).toBeGreaterThan(0)
  for (const { path, type } of received) {
    expect(path).toBe('/v1/traces')
    expect(type).toContain('application/json')
  }
  const spans = received.flatMap(({ body }) => spansIn(body))
  const made = spans.find(({ name }) => name === 'customers_create')
  expect(
    Object.fromEntries(made?.attributes.map(({ key, value }) => [key, value.stringValue]) ?? []),
  ).toEqual({ 'sanad.door': 'web', 'sanad.effect': 'changes' })
  expect(received[0]?.body).toContain('"sanad-worker"')
  expect(received[0]?.body).toContain('"1.2.3"')
  expect(made?.status.code ?? 0).toBe(0)
  expect(spans.find(({ name }) => name === 'customers_get')?.status.code, 'an error').toBe(2)
  for (const { body } of received) expect(body).not.toMatch(/Karim|0550123456/)
})

function spansIn(body: string): Span[] {
  const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
}
