import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostilePictures, type HostileFile } from './hostile/pictures.ts'
import { hostileTables } from './hostile/tables.ts'
import { openTestServer, type Answer, type TestServer } from './server.ts'

const PHOTO = readFileSync(join(import.meta.dirname, 'corpora/receipts/images/dz-006.jpg'))
const pictures = hostilePictures(PHOTO)
const tables = await hostileTables()

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

async function send(path: string, field: string, { name, bytes }: HostileFile): Promise<Answer> {
  const form = new FormData()
  form.append(field, new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
  return server.call('POST', path, { form })
}

/** Refused in one sentence, without a word about our insides. */
function refusedInWords({ status, headers, body, text }: Answer): void {
  expect(status, text.slice(0, 200)).toBeGreaterThanOrEqual(400)
  expect(status, text.slice(0, 200)).toBeLessThan(500)
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect((body as { detail: string }).detail).not.toMatch(/Error:|\.ts\b|node_modules|\/tmp\//)
}

describe('a file that says it is a receipt', () => {
  test.each(pictures.map((file) => [file.what, file] as const))('%s', async (_what, file) => {
    refusedInWords(await send('/api/expenses/ocr', 'image', file))
  })

  test('books nothing, and the house serves on', async () => {
    expect((await server.call('GET', '/api/expenses')).body).toMatchObject({ total: 0 })
    expect((await server.call('GET', '/api/health')).status).toBe(200)
  })
})

describe('a file that says it is a product', () => {
  test.each(pictures.map((file) => [file.what, file] as const))('%s', async (_what, file) => {
    refusedInWords(await send('/api/inventory/analyze-image', 'image', file))
  })
})

describe('a file that says it is a list', () => {
  test.each(tables.map((file) => [file.what, file] as const))('%s', async (_what, file) => {
    const answer = await send('/api/inventory/import', 'file', file)
    // Text is looked through line by line, and each fault is told with its line.
    if (answer.status === 200) expect(answer.body).toMatchObject({ imported: 0 })
    else refusedInWords(answer)
  })

  test('takes nothing in', async () => {
    expect((await server.call('GET', '/api/inventory')).body).toMatchObject({ total: 0 })
  })
})

test('the set is large enough to mean something', () => {
  for (const set of [pictures, tables]) expect(new Set(set.map(({ what }) => what)).size).toBe(set.length)
  expect(pictures.length + tables.length).toBeGreaterThanOrEqual(150)
})
