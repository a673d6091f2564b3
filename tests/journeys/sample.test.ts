import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { openTestServer, type TestServer } from '../server.ts'

const PATIENCE = 120_000
const sample = { load: loadSample, signIn: SAMPLE_SIGN_IN }
const fromAfar = { key: null, headers: { 'x-forwarded-for': '192.168.1.20' } }
let server: TestServer
beforeAll(async () => {
  server = await openTestServer({ TRUST_PROXY: 'true' }, { sample })
})
afterAll(() => server.close())

test('from another machine there is no sample to open, and none is made', async () => {
  const { status } = await server.call('POST', '/api/auth/sample', fromAfar)
  expect(status).toBe(404)
})

test('a proxy that nobody told us of does not make the world sit at this machine', async () => {
  const untold = await openTestServer({}, { sample })
  expect((await untold.call('POST', '/api/auth/sample', fromAfar)).status).toBe(404)
  await untold.close()
})

test(
  'whoever sits at the machine looks around in a sample business, made at the first wish and once',
  async () => {
    const open = () => server.call('POST', '/api/auth/sample', { key: null })
    const [first, second] = await Promise.all([open(), open()])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body).toMatchObject({ business: { sample: true, name: 'Supérette El Bahia' } })
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const stats = await server.call('GET', '/api/dashboard/stats', { key: null, headers: { cookie } })
    expect((stats.body as { salesCount: number }).salesCount).toBeGreaterThan(50)
  },
  PATIENCE,
)
