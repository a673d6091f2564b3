import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestServer, type Answer, type TestServer } from './server.ts'

const PHOTO = readFileSync(join(import.meta.dirname, 'corpora/receipts/images/dz-006.jpg'))

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const send = (bytes: Uint8Array, name = 'photo.jpg') => {
  const form = new FormData()
  form.append('image', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
  return server.call('POST', '/api/expenses/ocr', { form }) as Promise<Answer<{ detail: string }>>
}

describe('a photo that is none', () => {
  const png = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'white' }, limitInputPixels: false })
      .png()
      .toBuffer()

  const files: [string, number, () => Promise<Uint8Array>][] = [
    ['an empty file', 400, async () => new Uint8Array()],
    ['a text called .jpg', 415, async () => Buffer.from('ceci n’est pas une photo')],
    ['a truncated JPEG', 422, async () => PHOTO.subarray(0, Math.floor(PHOTO.length / 3))],
    ['a JPEG’s first bytes', 422, async () => PHOTO.subarray(0, 20)],
    ['100 megapixels', 422, () => png(10_001, 10_000)],
    ['a page of HTML', 415, async () => Buffer.from('<html><script>alert(1)</script></html>')],
    ['a ZIP', 415, async () => Buffer.from('504b0304140000000800', 'hex')],
    [
      'an SVG that names a file',
      415,
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    ],
    ['a PDF without pages', 422, async () => Buffer.from('%PDF-1.4\n%%EOF')],
    ['21 megabytes', 413, async () => new Uint8Array(21 * 1024 * 1024)],
  ]
  test.each(files)('%s is %i in one sentence, and nothing is booked', async (_what, status, make) => {
    const answer = await send(await make())
    expect(answer.status, answer.text).toBe(status)
    expect(answer.body.detail).not.toMatch(/Error|\.ts|stack/)
    const { body } = (await server.call('GET', '/api/expenses')) as Answer<{ total: number }>
    expect(body.total).toBe(0)
  })

  test('a form without a file, or with it under another name, says which field it wants', async () => {
    const form = new FormData()
    form.append('photo', new Blob([new Uint8Array(PHOTO)]), 'x.jpg')
    for (const body of [new FormData(), form]) {
      const answer = (await server.call('POST', '/api/expenses/ocr', { form: body })) as Answer<{
        detail: string
      }>
      expect(answer.status).toBe(400)
    }
  })
})

describe('a message that is none', () => {
  const say = (question: unknown, headers = {}) =>
    server.call('POST', '/api/ai/chat', { body: { question }, headers })

  test.each(['😀😀😀', '؟؟؟', '....', '0', 'x'.repeat(90_000), 'ڨ'.repeat(5_000), '\u202e\u0000abc'])(
    'is answered in words: %.12s',
    async (question) => {
      const answer = (await say(question)) as Answer<{ answer: string }>
      expect(answer.status, answer.text.slice(0, 300)).toBe(200)
      expect(answer.body.answer.length).toBeGreaterThan(3)
    },
  )

  test.each([
    ['', 400],
    ['   ', 400],
    [null, 400],
    [12, 400],
    ['y'.repeat(100_001), 400],
  ])('is refused in words where it is not a text', async (question, status) => {
    expect((await say(question)).status).toBe(status)
  })

  test('asked about a conversation that does not exist is 404', async () => {
    const answer = await server.call('POST', '/api/ai/chat', {
      body: { question: 'bonjour', conversationId: 'unknown' },
    })
    expect(answer.status).toBe(404)
  })

  test('asked to change something through a read key is 403', async () => {
    const key = await server.key(server.owner, ['read'])
    await server.call('POST', '/api/inventory', { body: { name: 'Lait', unit: 'pièce', price: 14_000 } })
    const ask = (question: string) => server.call('POST', '/api/ai/chat', { key, body: { question } })
    expect((await ask('combien j’ai vendu aujourd’hui ?')).status).toBe(200)
    expect((await ask('vendu 3 lait à 140')).status).toBe(403)
    const sales = (await server.call('GET', '/api/sales')) as Answer<{ total: number }>
    expect(sales.body.total).toBe(0)
  })
})
