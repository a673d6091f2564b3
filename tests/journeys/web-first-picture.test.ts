import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../little-shop.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The server draws a screen before any script has run: whose it is, and what is on it.

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

test('a picture is one person’s: never kept, another shop’s for another session, the plain page for an ended one', async () => {
  const context = await shop.visit(phone)
  const page = await context.newPage()
  const drawn = await page.goto('/tools/sales')
  expect(drawn?.headers()['cache-control']).toBe('private, no-store')
  expect(drawn?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^ ]+';/)
  expect(await drawn?.text()).toContain('Lait Candia')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const { csrfToken } = (await (await context.request.get('/api/auth/me')).json()) as { csrfToken: string }
  expect(await drawn?.text()).not.toContain(csrfToken)

  await shop.another()
  await context.request.post('/api/auth/login', { data: { email: 'owner2@example.dz', password } })
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

type Options = NonNullable<Parameters<WebHouse['visit']>[0]>

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
