import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redeemCode } from '#core/business/linking/linking.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

const PATIENCE = 300_000
const photos = join(import.meta.dirname, '..', 'corpora', 'receipts', 'images')
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
let shop: WebHouse

beforeAll(async () => {
  shop = await openWebHouse()
  for (const [name, price] of [
    ['Lait Candia 1 L', 14_000],
    ['Pain', 2_000],
  ] as const) {
    await shop.call('POST', '/api/inventory', { body: { name, unit: 'pièce', price, quantity: 10 } })
  }
}, PATIENCE)
afterAll(() => shop.close())

test(
  'a new owner makes a business, takes every first step, a receipt first, and sees each tick itself off',
  async () => {
    const context = await shop.visit({ signedIn: false })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByLabel('Nom du commerce').fill('Supérette El Amel')
    await page.getByLabel('Activité').selectOption('superette')
    await page.getByLabel('Wilaya').selectOption('69')
    await page.getByLabel('Votre nom').fill('Amel')
    await page.getByLabel('Adresse e-mail').fill('amel@example.dz')
    await page.getByLabel('Mot de passe').fill('un mot de passe bien long')
    await page.getByRole('button', { name: 'Créer mon commerce' }).click()

    await page.getByRole('heading', { name: 'Pour commencer' }).waitFor()
    expect(await ticked(page)).toEqual([])
    await page.getByRole('link', { name: /Photographier un premier reçu/ }).click()
    await page.locator('main').getByLabel('Photo d’un reçu').first().setInputFiles(join(photos, 'dz-003.jpg'))
    await page.getByRole('heading', { name: 'À confirmer : 1 reçu' }).waitFor({ timeout: PATIENCE })

    await page.getByRole('link', { name: 'L’un après l’autre' }).click()
    const amount = page.getByLabel('Montant (DA)')
    await amount.fill('1 250,50')
    await amount.press('Enter')
    await page.getByText(/Dépense notée.: 1.250,50.DA/).waitFor()
    await page
      .getByRole('table')
      .getByText(/1.250,50.DA/)
      .waitFor()

    await page.getByRole('link', { name: 'Tableau de bord' }).click()
    await page.getByText('1 sur 4').waitFor()
    expect(await ticked(page)).toEqual(['Photographier un premier reçu'])
    await page.getByRole('button', { name: /Relier Telegram/ }).click()
    await page.getByRole('button', { name: 'Relier une discussion' }).click()
    await linkTelegram((await page.locator('p.font-mono').textContent()) ?? '')
    await page.getByText('2 sur 4').waitFor()

    await page.getByRole('link', { name: /Ajouter des articles/ }).click()
    await page.getByRole('link', { name: 'Ajouter un article' }).first().click()
    await page.getByLabel('Article', { exact: true }).fill('Lait Candia')
    await page.getByLabel('Prix de vente (DA)').fill('140')
    await page.getByRole('button', { name: 'Ajouter un article' }).click()
    await page.getByRole('table').getByText('Lait Candia').waitFor()
    await page.getByRole('link', { name: 'Tableau de bord' }).click()
    await page.getByText('3 sur 4').waitFor()
    expect(await ticked(page)).not.toContain('Noter une vente')

    await page
      .getByRole('link', { name: /Noter une vente/ })
      .last()
      .click()
    await page.getByRole('button', { name: /^Lait Candia/ }).click()
    await page.getByRole('button', { name: 'Payé en espèces' }).click()
    await page.getByText(/Vente notée.: 140.DA/).waitFor()
    await page.getByRole('link', { name: 'Tableau de bord' }).click()
    await page.getByText(/140.DA de ventes aujourd’hui/).waitFor()
    expect(await page.getByRole('heading', { name: 'Pour commencer' }).count()).toBe(0)
    await context.close()
  },
  PATIENCE,
)

test(
  'what a screen that was not drawn reads sets out before the libraries are there, and is asked for once',
  async () => {
    const context = await shop.visit({ ...phone, serviceWorkers: 'block' })
    for (const path of ['/', '/market', '/tools/sales', '/marketing']) {
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) =>
        asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
      )
      // As the server answers where it can't draw, and the service worker where it has no server.
      const plain = await (await fetch(`${shop.url}/index.html`)).text()
      await page.route(shop.url + path, (route) => route.fulfill({ body: plain, contentType: 'text/html' }))
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForFunction(() => !document.querySelector('main .waiting'))
      const early = asked.filter((address) => address.startsWith('/api/')).slice(0, 2)
      expect(early[0]).toBe('/api/auth/me')
      for (const address of early)
        expect([address, asked.filter((each) => each === address).length]).toEqual([address, 1])
      await page.close()
    }
    await context.close()
  },
  PATIENCE,
)

test('what was answered to nobody is not believed by whoever signs in afterwards', async () => {
  const context = await shop.visit({ signedIn: false })
  const page = await context.newPage()
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/market/prices'))
  await page.route(/assets\/main-.*\.js/, async (route) => {
    await answered
    await route.continue()
  })
  await page.goto('/market')
  await signIn(page)
  await page.getByText('Notez un prix vu ailleurs').or(page.getByRole('alert')).first().waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await context.close()
})

test('an early script that comes late asks nothing, and nobody is kept at the door by it', async () => {
  const context = await shop.visit({ signedIn: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.route(/assets\/early-/, async (route) => {
    await page.getByLabel('Mot de passe').waitFor()
    await route.continue()
  })
  const arrived = page.waitForResponse(/assets\/early-/)
  await page.goto('/market')
  await (await arrived).finished()
  await signIn(page)
  expect(asked.filter((path) => path === '/api/auth/me')).toHaveLength(2)
  await context.close()
})

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'J’ai déjà un compte' }).click()
  await page.getByLabel('Adresse e-mail').fill('owner1@example.dz')
  await page.getByLabel('Mot de passe').fill('un mot de passe long')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('heading', { name: 'Marché', level: 1 }).waitFor()
}

test('a sale is booked on a phone in Arabic, and undone', async () => {
  const context = await shop.visit({ language: 'ar', ...phone })
  const page = await context.newPage()
  await page.goto('/tools/sales/new')
  await page.locator('html[dir=rtl]').waitFor()
  await page.getByRole('button', { name: /^Lait Candia/ }).click()
  await page.getByRole('button', { name: /^Lait Candia/ }).click()
  await page.getByRole('searchbox').fill('3 pain')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('button', { name: 'دُفع نقدا' }).click()
  await page.getByText(/سُجّلت البيعة: 340.دج/).waitFor()
  expect(await totals()).toEqual([34_000])

  await page.getByRole('button', { name: 'تراجع' }).click()
  await page.getByText('تم التراجع.').waitFor()
  expect(await totals()).toEqual([])
  expect(await widthBeyondScreen(page)).toBe(0)
  await context.close()
})

test(
  'receipts are gone through by keyboard alone, the field in hand lit on the photo',
  async () => {
    for (const photo of ['dz-004.jpg', 'dz-006.jpg']) await sendPhoto(photo)
    const context = await shop.visit()
    const page = await context.newPage()
    await page.goto('/tools/expenses')
    await page.getByRole('link', { name: 'L’un après l’autre' }).focus()
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'Confirmer et suivant' }).waitFor()
    const read = await categoriesOf('draft')
    await page.getByTestId('light').waitFor()
    await page.keyboard.type('100')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Confirmer', exact: true }).waitFor()
    await page.getByLabel('Montant (DA)').fill('200')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'Dépenses', exact: true }).waitFor()
    const { body } = await shop.call('GET', '/api/expenses?status=draft')
    expect(body).toMatchObject({ total: 0 })
    // What nobody touched is booked as it was read.
    expect((await categoriesOf('confirmed')).slice(0, 2).toSorted()).toEqual(read.toSorted())
    await context.close()
  },
  PATIENCE,
)

test(
  'the language changes in place, and every screen fits a phone in both directions',
  async () => {
    const context = await shop.visit({ ...phone })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await page.goto('/settings')
    await page.getByRole('button', { name: 'العربية' }).click()
    await page.getByRole('heading', { name: 'الإعدادات' }).waitFor()
    for (const direction of ['rtl', 'ltr']) {
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction)
      for (const path of everyScreen) {
        await goInside(page, path)
        expect([path, await widthBeyondScreen(page)]).toEqual([path, 0])
      }
      await goInside(page, '/settings')
      if (direction === 'rtl') await page.getByRole('button', { name: 'English' }).click()
      if (direction === 'rtl') await page.getByRole('heading', { name: 'Settings' }).waitFor()
    }
    expect(faults).toEqual([])
    await context.close()
  },
  PATIENCE,
)

const everyScreen = [
  '/',
  '/market',
  '/marketing',
  '/tools',
  '/tools/sales',
  '/tools/sales/new',
  '/tools/expenses',
  '/tools/expenses/new',
  '/tools/inventory',
  '/tools/inventory/new',
  '/tools/customers',
  '/tools/customers/new',
  '/tools/suppliers',
]

/** Goes to an address without loading the page again, as a link does. */
async function goInside(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main h1, [role=dialog] h2').first().waitFor()
}

/** The first steps that are done, as the list of them says. */
async function ticked(page: Page): Promise<string[]> {
  const done = page.getByRole('listitem').filter({ has: page.getByLabel('Fait') })
  return (await done.allTextContents()).map((step) => step.trim())
}

/** As the bot does when a chat sends the code. */
async function linkTelegram(typed: string): Promise<void> {
  const { secrets } = shop.house.parts
  const sender = { channel: 'telegram', address: '88', name: 'Amel', typed } as const
  await shop.house.books.write((tx) => redeemCode(tx, sender, { secrets, now: new Date() }))
}

async function categoriesOf(status: 'draft' | 'confirmed'): Promise<string[]> {
  const { body } = await shop.call('GET', `/api/expenses?status=${status}`)
  return (body as { items: { category: string }[] }).items.map(({ category }) => category)
}

async function totals(): Promise<number[]> {
  const { body } = await shop.call('GET', '/api/sales')
  return (body as { items: { total: number }[] }).items.map(({ total }) => total)
}

async function sendPhoto(name: string): Promise<void> {
  const { openAsBlob } = await import('node:fs')
  const form = new FormData()
  form.set('image', await openAsBlob(join(photos, name)), name)
  const { status } = await shop.call('POST', '/api/expenses/ocr', { form })
  expect(status).toBe(201)
}

function widthBeyondScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
