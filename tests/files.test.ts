import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

function formOf(content: string): FormData {
  const form = new FormData()
  form.set('file', new Blob([content], { type: 'text/csv' }), 'قائمة.csv')
  return form
}

test('a file of items is tried, taken in once, and given out again', async () => {
  const items = 'nom;prix;quantité\nLait;140;40\nPain;20,50;'
  const taken = (query: string) =>
    server.call('POST', `/api/inventory/import${query}`, { form: formOf(items) })

  expect((await taken('?dryRun=true')).body).toMatchObject({ rows: 2, valid: 2, imported: 0, errors: [] })
  expect((await taken('')).body).toMatchObject({ rows: 2, imported: 2, duplicates: 0 })
  expect((await taken('')).status).toBe(409)
  expect((await taken('?again=true')).body).toMatchObject({ imported: 0, duplicates: 2 })

  const out = await server.call('GET', '/api/inventory/export?format=csv')
  expect(out.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(out.text).toContain('Pain,pièce,20.50,')
  expect(out.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/)
  const report = { title: 'تقرير "x"; é', format: 'markdown' }
  const named = await server.call('POST', '/api/market/report', { body: report })
  expect(named.headers.get('content-disposition'), 'no word of anybody’s').toMatch(
    /^attachment; filename\*=UTF-8''sanad-[\d-]+\.md$/,
  )
})

test('sales of a file count on their days, and a faulty file counts nothing', async () => {
  const bad = await server.call('POST', '/api/sales/import', {
    form: formOf('date,name,price\n2026-11-10,Pain,20\n2026-11-31,Pain,20'),
  })
  expect(bad.body).toMatchObject({ rows: 2, valid: 1, imported: 0, errors: [{ row: 3, path: 'date' }] })
  const good = await server.call('POST', '/api/sales/import', {
    form: formOf('date,name,price\n2026-11-10,Pain,20\n2026-11-11,Pain,25.50'),
  })
  expect(good.body).toMatchObject({ imported: 2 })
  const stats = await server.call('GET', '/api/dashboard/stats?from=2026-11-10&to=2026-11-11')
  expect(stats.body).toMatchObject({ revenue: 4_550, salesCount: 2 })
})

test.each(['sales', 'inventory', 'expenses', 'customers'])(
  '%s are given out as csv and xlsx',
  async (room) => {
    expect((await server.call('GET', `/api/${room}/export`)).status).toBe(200)
    const sheet = await server.call('GET', `/api/${room}/export?format=xlsx`)
    expect(sheet.status).toBe(200)
    expect(sheet.text.slice(0, 2)).toBe('PK')
    expect((await server.call('GET', `/api/${room}/export?format=doc`)).status).toBe(400)
  },
)
