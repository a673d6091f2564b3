import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The network goes and comes again, on a page over localhost, which browsers treat as they do HTTPS.

const PATIENCE = 300_000
const photo = join(import.meta.dirname, '..', 'corpora', 'receipts', 'images', 'dz-003.jpg')
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
let shop: WebHouse
let context: BrowserContext
let page: Page

beforeAll(async () => {
  shop = await openWebHouse()
  await shop.call('POST', '/api/inventory', {
    body: { name: 'Pain', unit: 'pièce', price: 2_000, quantity: 10 },
  })
  await shop.call('POST', '/api/sales', {
    body: { lines: [{ name: 'Pain', quantity: 2, unitPrice: 2_000 }] },
  })
}, PATIENCE)
afterAll(() => shop.close())
beforeEach(async () => {
  context = await shop.visit(phone)
  page = await context.newPage()
  await page.goto('/')
  // By then everything that the pages are made of is on the device.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  return () => context.close()
}, PATIENCE)

test(
  'a sale made without a network is kept, seen waiting, and booked once when the network is back',
  async () => {
    await page.goto('/tools/sales/new')
    await page.getByRole('button', { name: /^Pain/ }).click()
    const before = await sales()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Payé en espèces' }).click()
    await page.getByText('1 envoi attend le réseau').waitFor()
    await page.getByRole('button', { name: 'Voir' }).click()
    await page.getByRole('dialog').getByText(/20.DA/).waitFor()
    expect(await sales()).toBe(before)

    await context.setOffline(false)
    await page.getByText('Rien n’attend.').waitFor()
    expect(await sales()).toBe(before + 1)
  },
  PATIENCE,
)

test(
  'what waits outlives the page, a photo too, and goes by itself at the next visit',
  async () => {
    await page.goto('/tools/expenses')
    await page.getByRole('heading', { name: 'Dépenses', exact: true }).waitFor()
    await context.setOffline(true)
    await page.locator('main').getByLabel('Photo d’un reçu').first().setInputFiles(photo)
    await page.getByText('1 envoi attend le réseau').waitFor()
    await page.close()
    await context.setOffline(false)

    page = await context.newPage()
    await page.goto('/tools/expenses')
    await page.getByRole('heading', { name: 'À confirmer : 1 reçu' }).waitFor({ timeout: PATIENCE })
    expect((await shop.call('GET', '/api/expenses?status=draft')).body).toMatchObject({ total: 1 })
  },
  PATIENCE,
)

test(
  'the dashboard opens without a network, with the figures that were read last',
  async () => {
    // The worker keeps what passes through it, which the very first visit did not.
    await page.reload()
    const figure = page.locator('main .figure').first()
    await figure.waitFor()
    const shown = await figure.textContent()
    await page.waitForFunction(() => !document.querySelector('main .waiting'))
    await page.waitForFunction(isDashboardKept)

    await context.setOffline(true)
    await page.reload()
    await figure.waitFor()
    expect(await figure.textContent()).toBe(shown)
    await page.getByText('La machine de la boutique ne répond pas.').waitFor()
    await context.setOffline(false)
  },
  PATIENCE,
)

test(
  'signing out takes from the device what it kept of the books and of the talk',
  async () => {
    await page.reload()
    await page.locator('main .figure').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('main .waiting'))
    await page.evaluate(() =>
      localStorage.setItem('sanad.conversation', JSON.stringify({ id: null, messages: [] })),
    )
    const kept = () =>
      page.evaluate(async () => ({
        talk: localStorage.getItem('sanad.conversation') !== null,
        books: await caches.has('sanad-books'),
      }))
    await expect.poll(kept).toEqual({ talk: true, books: true })
    await page.goto('/tools')
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.locator('input[type=password]').waitFor()
    await expect.poll(kept).toEqual({ talk: false, books: false })
  },
  PATIENCE,
)

test(
  'signing out without a network takes it too, and the session ends once the machine is back',
  async () => {
    const data = { email: 'owner1@example.dz', password: 'un mot de passe long' }
    await page.context().request.post('/api/auth/login', { data })
    await page.goto('/')
    await page.locator('main .figure').first().waitFor()
    await page.goto('/tools')
    await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await expect
      .poll(() =>
        page.evaluate(async () => (await (await caches.open('sanad-books')).keys()).map(({ url }) => url)),
      )
      .toEqual([])
    await page.context().setOffline(false)
    await page.goto('/')
    await page.getByRole('button', { name: 'J’ai déjà un compte' }).waitFor()
    expect((await page.context().request.get('/api/auth/me')).status()).toBe(401)
  },
  PATIENCE,
)

test(
  'a device that lay unused for two weeks forgets, and one that others use too keeps nothing, not even what is written without a network',
  async () => {
    const old = () => page.evaluate(async () => (await caches.match('/old')) !== undefined)
    await page.evaluate(async () => {
      await (await caches.open('sanad-books')).put('/old', new Response('1'))
      localStorage.setItem('sanad.used', String(Date.now() - 15 * 86_400_000))
    })
    expect(await old()).toBe(true)
    await page.reload()
    await expect.poll(old).toBe(false)
    await page.evaluate(() => localStorage.setItem('sanad.signed-in-before', 'yes'))
    await page.context().request.post('/api/auth/logout', {
      headers: { 'X-CSRF-Token': await tokenOf(page) },
    })
    await page.goto('/')
    await page.getByLabel('Adresse e-mail').fill('owner1@example.dz')
    await page.getByLabel('Mot de passe').fill('un mot de passe long')
    const shared = page.getByRole('checkbox', { name: /D’autres utilisent cet appareil/ })
    expect(await shared.isChecked(), 'a phone is mostly one person’s').toBe(false)
    await shared.check()
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await page.locator('main .figure').first().waitFor()
    await page.goto('/tools/sales/new')
    await page.reload()
    await page.getByRole('button', { name: /^Pain/ }).click()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Payé en espèces' }).click()
    await page.getByRole('alert').first().waitFor()
    await page.getByText('La vente reste dans ce formulaire').waitFor()
    expect(await page.evaluate(leftHere)).toEqual({ books: 0, pictures: 0, calls: 0, talk: null })
    // Whoever it belongs to says so where it matters, and the same sale waits for the network.
    await page.getByRole('button', { name: 'C’est le mien' }).click()
    await page.getByRole('button', { name: 'Payé en espèces' }).click()
    await page.getByText('1 envoi attend le réseau').waitFor()
    await context.setOffline(false)
  },
  PATIENCE,
)

/** The device keeps who is here and the figures a little after it shows them. */
async function isDashboardKept(): Promise<boolean> {
  const kept = await (await caches.open('sanad-books')).keys()
  const paths = kept.map(({ url }) => new URL(url).pathname)
  return ['/api/auth/me', '/api/dashboard/stats'].every((path) => paths.includes(path))
}

/** What a browser that is opened by another would find. */
async function leftHere() {
  const many = async (name: string) => (await (await caches.open(name)).keys()).length
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('sanad')
    request.addEventListener('success', () => resolve(request.result))
  })
  const stores = [...database.objectStoreNames]
  const calls = await new Promise<number>((resolve) => {
    if (stores.length === 0) return resolve(0)
    const request = database.transaction(stores).objectStore('kept-calls').count()
    request.addEventListener('success', () => resolve(request.result))
  })
  const talk = localStorage.getItem('sanad.conversation')
  return { books: await many('sanad-books'), pictures: await many('sanad-pictures'), calls, talk }
}

async function tokenOf(of: Page): Promise<string> {
  const { csrfToken } = (await (await of.context().request.get('/api/auth/me')).json()) as {
    csrfToken: string
  }
  return csrfToken
}

async function sales(): Promise<number> {
  const { body } = await shop.call('GET', '/api/sales')
  return (body as { total: number }).total
}
