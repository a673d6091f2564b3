import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportedTables } from '#core/privacy/tables.ts'
import { bareEnvironment } from '../programs.ts'
import { openTestServer, type TestServer } from '../server.ts'
import { unzipped } from '../unzipped.ts'

const ROOT = join(import.meta.dirname, '../..')
const PHOTO = readFileSync(join(ROOT, 'tests/corpora/receipts/images/dz-006.jpg'))

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  await server.call('POST', '/api/customers', { body: { name: '=1+1', phone: '0550123456' } })
  await server.call('POST', '/api/sales', {
    body: { lines: [{ name: 'Lait', quantity: 2, unitPrice: 14_000 }] },
  })
  const form = new FormData()
  form.append('image', new Blob([PHOTO], { type: 'image/jpeg' }), 'ticket.jpg')
  expect((await server.call('POST', '/api/expenses/ocr', { form })).status).toBe(201)
})
afterAll(() => server.close())

function holdsEverything(bytes: Buffer): void {
  const files = unzipped(bytes)
  const names = [...files.keys()]
  for (const { table } of exportedTables)
    expect(names).toEqual(expect.arrayContaining([`data/${table}.csv`, `data/${table}.json`]))
  const readme = files.get('README.txt')?.toString()
  expect(readme).toContain('Supérette 1')
  const tables = [...files.keys()].flatMap((name) => /^(data\/\w+)\.csv$/.exec(name)?.[1] ?? [])
  expect(tables.filter((table) => !readme?.includes(`${table} : `))).toEqual([])
  expect(files.get('data/Customer.csv')?.toString(), 'no formula').toContain("'=1+1")
  expect(JSON.parse(files.get('data/Sale.json')?.toString() ?? '')).toMatchObject([{ total: 28_000 }])
  const pictures = names.filter((name) => name.startsWith('files/') && name.endsWith('.jpg'))
  expect(pictures.length).toBeGreaterThan(0)
  expect(
    files
      .get(pictures[0] ?? '')
      ?.subarray(0, 2)
      .toString('hex'),
  ).toBe('ffd8')
}

test('everything of a business goes out over HTTP as one attachment, and no copy of it stays', async () => {
  const response = await fetch(`${server.url}/api/business/export`, {
    headers: { authorization: `Bearer ${await server.key()}` },
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/zip')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename\*=UTF-8''sanad-2026-11-18\.zip$/,
  )
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  holdsEverything(Buffer.from(await response.arrayBuffer()))
  await expect.poll(() => readdirSync(join(server.dataDir, 'exports'))).toEqual([])
})

test('whoever stops listening half-way leaves no copy behind', async () => {
  const stop = new AbortController()
  const asked = fetch(`${server.url}/api/business/export`, {
    headers: { authorization: `Bearer ${await server.key()}` },
    signal: stop.signal,
  })
  await asked.then((response) => response.body?.getReader().read())
  stop.abort()
  const early = new AbortController()
  const left = fetch(`${server.url}/api/business/export`, {
    headers: { authorization: `Bearer ${await server.key()}` },
    signal: early.signal,
  })
  // While it is packed.
  await expect.poll(() => readdirSync(join(server.dataDir, 'exports')), { interval: 1 }).toHaveLength(1)
  early.abort()
  await left.catch(() => {})
  await expect.poll(() => readdirSync(join(server.dataDir, 'exports'))).toEqual([])
})

test('staff and a stranger take nothing along', async () => {
  const staff = { ...server.owner, person: { ...server.owner.person, role: 'staff' as const } }
  await expect(server.ask('privacy_export', {}, staff)).rejects.toThrow('not_allowed')
  expect((await server.call('GET', '/api/business/export', { key: null })).status).toBe(401)
})

test('the command line writes the same file where it is called', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-export-'))
  const env = { ...bareEnvironment, DATA_DIR: server.dataDir, LANG: 'fr_FR.UTF-8' }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'sanad.ts'), 'export', 'tout.zip'],
    {
      env,
      cwd: folder,
    },
  )
  expect(stdout).toContain('tout.zip')
  holdsEverything(readFileSync(join(folder, 'tout.zip')))
  rmSync(folder, { recursive: true })
})
