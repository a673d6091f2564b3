import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer } from '../server.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The server draws a screen before any script has run, and the browser goes on from there.

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const password = 'un mot de passe long'
let shop: WebHouse

beforeAll(async () => {
  shop = await openWebHouse()
  await fill((method, path, body) => shop.call(method, path, { body }))
})
afterAll(() => shop.close())

const seenFirst = [
  ['/', /360.دج/],
  ['/market', /Ardis، أقل بـ 10.دج/],
  ['/tools', /بيعة واحدة اليوم/],
  ['/tools/sales', /Lait Candia.*360.دج/],
  ['/marketing', /أعطوا موضوعا/],
  ['/tools/expenses', /صوّروا/],
  ['/tools/customers', /Amine/],
  ['/tools/suppliers', /Cevital/],
  ['/tools/reorder', /لا شيء للطلب/],
  ['/market/competitors', /Ardis/],
  ['/market/country', /ما يحمله التقويم/],
  ['/marketing/campaigns', /الحملة تقول/],
  ['/marketing/audience', /أحسن|المجموعات|الأيام/],
] as const

test('every tab shows its figures without a script, in the language of an Arabic owner, from right to left', async () => {
  const { context, page } = await newOwner({ language: 'ar', javaScriptEnabled: false })
  await context.clearCookies({ name: 'sanad_language' })
  for (const [path, figures] of seenFirst) {
    await page.goto(path)
    const main = page.locator('html[lang=ar][dir=rtl] main')
    expect([path, await main.textContent()]).toEqual([path, expect.stringMatching(figures)])
  }
  await context.addCookies([
    { name: 'sanad_digits', value: 'arabic', url: shop.url },
    { name: 'sanad_theme', value: 'dark', url: shop.url },
  ])
  await page.goto('/tools/sales')
  expect(await page.locator('html[data-theme=dark] main').textContent()).toMatch(/٣٦٠.دج/)
  await context.close()
})

test('the browser goes on from the picture: nothing is asked twice, nothing moves, nothing is drawn anew', async () => {
  const { context, page } = await signedIn({})
  await page.addInitScript(() => {
    // By then the letters have come, which a browser may still change under way on a busy machine.
    const livesAt = () => performance.getEntriesByName('sanad-alive')[0]?.startTime ?? Infinity
    const moved = (entry: PerformanceEntry) =>
      entry.startTime < livesAt() ? 0 : (entry as PerformanceEntry & { value: number }).value
    const seen = Object.assign(globalThis, { shift: 0, title: null as Element | null })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += moved(entry)
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => (seen.title = document.querySelector('h1')))
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  for (const path of [
    '/',
    '/?from=2026-11-01&to=2026-11-10',
    '/market',
    '/tools',
    '/tools/sales?search=lait',
  ]) {
    const asked = requestsOf(page)
    await page.goto(path)
    const drawnFrom = await page.evaluate(
      () =>
        JSON.parse(document.getElementById('beside')?.textContent ?? '') as {
          answers: { address: string }[]
        },
    )
    await page.waitForRequest(/api\/dashboard\/alerts/)
    const twice = drawnFrom.answers.filter(({ address }) => asked.includes(address))
    const after = await page.evaluate(() => {
      const seen = globalThis as unknown as { shift: number; title: Element }
      return { moved: Math.round(seen.shift * 100), kept: seen.title.isConnected }
    })
    expect({ path, faults, twice, ...after }).toEqual({ path, faults: [], twice: [], moved: 0, kept: true })
  }
  await context.close()
})

test('what is pressed or typed before any script has come is answered when they are there', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block' })
  let come = () => {}
  await page.route(/assets\/early-/, async (route) => {
    await new Promise<void>((resolve) => (come = resolve))
    await route.continue()
  })
  for (const press of [
    () => page.getByRole('button', { name: 'Écrire à Sanad' }).click(),
    () => page.keyboard.press('ControlOrMeta+k'),
  ]) {
    const held = page.waitForRequest(/assets\/early-/)
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await held
    await press()
    const answer = page.getByRole('textbox').or(page.getByRole('combobox'))
    expect(await answer.count()).toBe(0)
    come()
    await answer.waitFor()
  }
  const held = page.waitForRequest(/assets\/early-/)
  await page.goto('/tools/sales', { waitUntil: 'domcontentloaded' })
  await held
  await page.getByRole('searchbox').fill('fromage')
  come()
  await page.waitForURL(/search=fromage/)
  await page.getByText('Lait Candia').waitFor({ state: 'detached' })
  await context.close()
})

test('what is pressed while the screen comes to life is answered, whichever part still lacks', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  for (let wait = 0; wait <= 150; wait += 30) {
    await page.goto('/tools')
    await page.waitForTimeout(wait)
    await page.getByRole('button', { name: 'Se déconnecter' }).dispatchEvent('click')
    await page.getByRole('button', { name: 'J’ai déjà un compte' }).waitFor({ timeout: 5_000 })
    const data = { email: 'owner1@example.dz', password: 'un mot de passe long' }
    await context.request.post('/api/auth/login', { data })
  }
  await context.close()
})

test('what is pressed in a part that sleeps longer than the screen around it is answered once it wakes', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block' })
  await page.addInitScript(() => {
    const press = () => document.querySelector<HTMLButtonElement>('main li [aria-label^=Modifier]')?.click()
    document.addEventListener('sanad-answers', press)
  })
  await page.goto('/market/competitors')
  await page.getByRole('dialog').getByLabel('Nom').waitFor({ timeout: 10_000 })
  await context.close()
})

test('from one drawn tab to the next, back and forward, and to one period by its address', async () => {
  const { context, page } = await signedIn(phone)
  await page.goto('/?from=2026-11-01&to=2026-11-10')
  await page.getByText('0 DA', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: 'Marché' }).click()
  await page.getByRole('heading', { name: 'Marché', level: 1 }).waitFor()
  await page.reload()
  await page.goBack()
  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor()
  expect(page.url()).toContain('from=2026-11-01')
  await page.goForward()
  await page.getByRole('heading', { name: 'Marché', level: 1 }).waitFor()
  await context.close()
})

test('a picture is one person’s: never kept, another shop’s for another session, the plain page for an ended one', async () => {
  const { context, page } = await signedIn(phone)
  const drawn = await page.goto('/tools/sales')
  expect(drawn?.headers()['cache-control']).toBe('private, no-store')
  expect(drawn?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^ ]+';/)
  expect(await drawn?.text()).toContain('Lait Candia')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const { csrfToken } = (await (await context.request.get('/api/auth/me')).json()) as { csrfToken: string }
  expect(await drawn?.text()).not.toContain(csrfToken)

  await context.request.post('/api/auth/login', { data: await another() })
  const theirs = await page.goto('/tools/sales')
  expect(await theirs?.text()).toContain('data-drawn')
  expect(await theirs?.text()).not.toContain('Lait Candia')

  const me = (await (await context.request.get('/api/auth/me')).json()) as { csrfToken: string }
  await context.request.post('/api/auth/logout', { headers: { 'X-CSRF-Token': me.csrfToken } })
  const nobodys = await page.goto('/tools/sales')
  expect(await nobodys?.text()).not.toContain('data-drawn')
  await page.getByLabel('Mot de passe').waitFor()
  await context.close()
})

test('staff are drawn what is theirs, and come to their tools where an owner comes to the figures', async () => {
  const made = await shop.call('POST', '/api/links', { body: { role: 'staff', name: 'Yacine' } })
  const { code } = made.body as { code: string }
  const context = await shop.visit({ ...phone, signedIn: false, javaScriptEnabled: false })
  const joined = { code, name: 'Yacine', email: 'yacine@example.dz', password, language: 'fr' }
  expect((await context.request.post('/api/auth/join', { data: joined })).status()).toBe(201)
  const page = await context.newPage()
  const drawn = await page.goto('/')
  expect(new URL(page.url()).pathname).toBe('/tools')
  expect(await drawn?.text()).toContain('data-drawn')
  const sales = await page.goto('/tools/sales')
  expect(await sales?.text()).toContain('data-drawn')
  expect(await sales?.text()).not.toContain('Lait Candia')
  await context.close()
})

test('a drawn page counts as a call, and whoever has none left gets the plain page', async () => {
  const limited = await openTestServer(
    { RATE_LIMIT_PER_MINUTE: '3' },
    { webDirectory: join(import.meta.dirname, '..', '..', 'dist', 'web') },
  )
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
    body: JSON.stringify({ email: 'owner1@example.dz', password }),
  })
  return signed.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

type Call = (method: string, path: string, body?: unknown) => Promise<{ body: unknown }>

/** One item, one sale of it, and its price somewhere else. */
async function fill(call: Call): Promise<void> {
  await call('POST', '/api/inventory', { name: 'Lait Candia', unit: 'pièce', price: 12_000, quantity: 40 })
  await call('POST', '/api/sales', { lines: [{ name: 'Lait Candia', quantity: 3, unitPrice: 12_000 }] })
  await call('POST', '/api/customers', { name: 'Amine' })
  await call('POST', '/api/suppliers', { name: 'Cevital' })
  const { body } = await call('POST', '/api/market/competitors', { name: 'Ardis' })
  const { id } = body as { id: string }
  await call('POST', `/api/market/competitors/${id}/prices`, { product: 'Lait Candia', price: 11_000 })
}

type Options = NonNullable<Parameters<WebHouse['visit']>[0]>

async function signedIn(options: Options): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shop.visit(options)
  return { context, page: await context.newPage() }
}

/** An owner who made a shop of their own, with the same in it. */
async function newOwner(options: Options & { language: string }) {
  const context = await shop.visit({ ...phone, ...options, signedIn: false })
  const owner = { businessName: 'متجر', sector: 'superette', wilaya: '16', ownerName: 'أمل', password }
  const data = { ...owner, email: 'amal@example.dz', language: options.language }
  await context.request.post('/api/auth/register', { data })
  const { csrfToken } = (await (await context.request.get('/api/auth/me')).json()) as { csrfToken: string }
  const headers = { 'X-CSRF-Token': csrfToken }
  await fill(async (method, path, body) => {
    const answer = await context.request.fetch(path, { method, headers, data: body })
    return { body: (await answer.json()) as unknown }
  })
  return { context, page: await context.newPage() }
}

async function another() {
  await shop.another()
  return { email: 'owner2@example.dz', password }
}

function requestsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.push(pathname + search)
  })
  return asked
}
