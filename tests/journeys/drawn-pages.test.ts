import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { builtWeb } from '../built-web.ts'
import { openTestServer } from '../server.ts'

// When the server draws a page, and when it answers the plain one.

test('a drawn page counts as a call, and whoever has none left gets the plain page', async () => {
  const limited = await openTestServer({ RATE_LIMIT_PER_MINUTE: '3' }, { webDirectory: await builtWeb() })
  const headers = { cookie: await cookiesOf(limited.url), accept: 'text/html' }
  const pages: boolean[] = []
  for (let visit = 0; visit < 5; visit++) {
    const page = await fetch(limited.url, { headers })
    expect(page.status).toBe(200)
    pages.push((await page.text()).includes('data-drawn'))
  }
  expect(pages).toEqual([true, true, true, false, false])
  await limited.close()
})

test('a server that can’t draw answers the plain page, and notes it down', async () => {
  const webDirectory = mkdtempSync(join(tmpdir(), 'sanad-web-broken-'))
  mkdirSync(join(webDirectory, '.first-picture'))
  writeFileSync(join(webDirectory, 'index.html'), '<p>plain</p>')
  const broken = "export const draw = () => Promise.reject(new Error('no ink'))"
  writeFileSync(join(webDirectory, '.first-picture', 'draw.js'), broken)
  const lines: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) })
  const server = await openTestServer({}, { webDirectory, log })
  const headers = { cookie: await cookiesOf(server.url), accept: 'text/html' }
  const page = await fetch(server.url, { headers })
  expect([page.status, await page.text()]).toEqual([200, '<p>plain</p>'])
  expect(lines.join()).toContain('no ink')
  for (const path of [
    '/%2e%2e%2fpackage.json',
    '/..%5cpackage.json',
    '/%252e%252e%252fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%2f.first-picture%2fdraw.js',
    '/.first-picture/draw.js',
    '/%2efirst-picture/draw.js',
    '/index.html%00.js',
    '//evil.example/%2e%2e',
    '/%5cevil.example',
  ]) {
    const answer = await fetch(server.url + path, { redirect: 'manual' })
    expect([200, 400, 404], path).toContain(answer.status)
    expect(answer.headers.get('location'), path).toBeNull()
    expect(await answer.text(), path).toMatch(/^<p>plain|"urn:sanad:problem/)
  }
  await server.close()
  rmSync(webDirectory, { recursive: true, force: true })
})

async function cookiesOf(url: string): Promise<string> {
  const signed = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner1@example.dz', password: 'un mot de passe long' }),
  })
  return signed.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}
