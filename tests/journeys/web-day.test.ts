import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#core/ids.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

const PATIENCE = 300_000
let shop: WebHouse

beforeAll(async () => {
  shop = await openWebHouse()
  await shop.call('POST', '/api/inventory', {
    body: { name: 'Lait Candia 1 L', unit: 'pièce', price: 14_000, quantity: 3, threshold: 5 },
  })
}, PATIENCE)
afterAll(() => shop.close())

async function opened(path: string): Promise<Page> {
  const context = await shop.visit()
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test(
  'what is booked elsewhere shows on the open dashboard by itself',
  async () => {
    const page = await (await shop.visit()).newPage()
    // The screen begins to listen a little after it stands.
    const listens = page.waitForResponse((response) => response.url().endsWith('/api/live'))
    await page.goto('/')
    await page.getByText('Pas encore de vente notée aujourd’hui.').waitFor()
    await listens
    await shop.call('POST', '/api/sales', {
      body: { lines: [{ name: 'Divers', quantity: 1, unitPrice: 51_000 }] },
    })
    await page.getByText(/510.DA de ventes aujourd’hui/).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'the palette goes anywhere, and hands the assistant whatever else is typed',
  async () => {
    const page = await opened('/')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('candia')
    await page.getByRole('option', { name: /Lait Candia 1 L/ }).click()
    const sheet = page.getByRole('dialog', { name: /Lait Candia/ })
    await sheet.waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })

    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('vendu 2 lait à 140')
    await page.getByRole('option', { name: /Dire à Sanad/ }).click()
    await page
      .getByRole('region', { name: 'Sanad' })
      .getByText(/280.DA/)
      .first()
      .waitFor()
    await page.getByRole('region', { name: 'Sanad' }).getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Annulé.').waitFor()
    const { body } = await shop.call('GET', '/api/sales?search=Candia')
    expect(body).toMatchObject({ total: 0 })
    await page.context().close()
  },
  PATIENCE,
)

test.each([
  ['ar', { find: 'كانديا', place: 'المخزون', deed: 'تسجيل مصروف', light: 'مظهر داكن' }],
  [
    'en',
    {
      find: 'candia',
      place: 'Stock',
      deed: 'Book an expense',
      light: 'Dark appearance',
    },
  ],
] as const)(
  'the palette finds, goes and does in %s by the keyboard alone',
  async (language, said) => {
    await shop.call('POST', '/api/customers', { body: { name: 'كانديا للتوزيع' } })
    const page = await (await shop.visit({ language })).newPage()
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const press = async (words: string, found: RegExp | string) => {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox').fill(words)
      await page.getByRole('option', { name: found }).first().waitFor()
      await page.locator('[cmdk-item][aria-selected=true]').filter({ hasText: found }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('combobox').waitFor({ state: 'detached' })
    }
    await press(said.place, said.place)
    await page.waitForURL('**/tools/inventory')
    await press(said.deed, said.deed)
    await page.getByRole('dialog').locator('form').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press(said.find, language === 'ar' ? /كانديا للتوزيع/ : /Lait Candia/)
    await page.waitForURL(language === 'ar' ? '**/tools/customers/*' : '**/tools/inventory/*')
    if (language === 'en') await page.getByRole('dialog').locator('form').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press(said.light, said.light)
    await page.locator('html[data-theme=dark]').waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'an alert is put away where it stands, and brought back by its undo',
  async () => {
    await raiseAlert()
    const page = await opened('/')
    const waits = page.getByRole('button', { name: 'C’est vu' })
    await waits.first().click()
    await page.getByText('Alerte rangée.').waitFor()
    await expect.poll(() => waits.count()).toBe(0)
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => waits.count()).toBe(1)
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a report is read on the screen before it is made',
  async () => {
    const page = await opened('/market/report')
    await page.getByRole('button', { name: 'Lire ici' }).click()
    await page.getByRole('article').getByRole('heading', { name: 'L’essentiel' }).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a customer’s yes to messages is noted on their page, and the person forgotten when they ask',
  async () => {
    const { body } = await shop.call('POST', '/api/customers', {
      body: { name: 'Nadia', phone: '0550000000' },
    })
    const { id } = body as { id: string }
    const page = await opened(`/tools/customers/${id}`)
    await page.getByRole('button', { name: 'Modifier la fiche' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('D’accord pour recevoir vos messages').selectOption('whatsapp')
    await sheet.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText(/D’accord pour vos messages.: WhatsApp/).waitFor()
    await page.goto('/settings/privacy')
    await page.getByText('Nadia').waitFor()

    await page.goto(`/tools/customers/${id}`)
    await page.getByRole('button', { name: 'Modifier la fiche' }).click()
    await sheet.getByRole('button', { name: 'Oublier cette personne' }).click()
    await page.getByRole('button', { name: 'Oublier pour toujours' }).click()
    await page.getByRole('heading', { name: 'Clients' }).waitFor()
    const after = await shop.call('GET', '/api/customers?search=Nadia')
    expect(after.body).toMatchObject({ total: 0 })
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a sale is opened from the list and set right',
  async () => {
    const sale = { lines: [{ name: 'Divers', quantity: 2, unitPrice: 5_000 }], paymentMethod: 'cash' }
    const { body } = await shop.call('POST', '/api/sales', { body: sale })
    const { id } = body as { id: string }
    const page = await opened('/tools/sales')
    await page.locator(`a[href="/tools/sales/${id}"]`).click()
    const sheet = page.getByRole('dialog', { name: 'Une vente' })
    await sheet.getByLabel('Payée').selectOption('card')
    await sheet.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Vente corrigée.').waitFor()
    expect((await shop.call('GET', `/api/sales/${id}`)).body).toMatchObject({ paymentMethod: 'card' })
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Annulé.').waitFor()
    expect((await shop.call('GET', `/api/sales/${id}`)).body).toMatchObject({ paymentMethod: 'cash' })
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a list is narrowed to some days by its address, told with its sum, and a sale moved to another day in Arabic digits',
  async () => {
    for (const [date, unitPrice] of [
      ['2026-10-05', 30_000],
      ['2026-10-20', 12_000],
      ['2026-11-16', 7_000],
    ] as const)
      await shop.call('POST', '/api/sales', {
        body: { date, lines: [{ name: 'Carton', quantity: 1, unitPrice }] },
      })
    const page = await opened('/tools/sales?search=carton')
    await page.getByText(/^3 ventes · 490.DA$/).waitFor()
    await page.getByRole('button', { name: 'Toutes les dates' }).click()
    await page.getByRole('button', { name: 'Le mois dernier' }).click()
    await page.getByText(/^2 ventes · 420.DA$/).waitFor()
    expect(page.url()).toMatch(/search=carton&from=2026-10-01&to=2026-10-31$/)
    await page.context().close()

    const inArabic = await shop.visit({ language: 'ar' })
    await inArabic.addInitScript(() => localStorage.setItem('sanad.digits', 'arabic'))
    const arabic = await inArabic.newPage()
    await arabic.goto('/tools/sales?search=carton&from=2026-11-01&to=2026-11-30')
    await arabic.getByRole('link', { name: /Carton/ }).click()
    const sheet = arabic.getByRole('dialog')
    await sheet.getByRole('button', { name: /١٦ نوفمبر/ }).click()
    await arabic.getByRole('grid').getByText('١٢', { exact: true }).click()
    await sheet.getByRole('button', { name: /١٢ نوفمبر/ }).press('ArrowDown')
    await sheet.getByRole('button', { name: /١١ نوفمبر/ }).waitFor()
    await sheet.getByRole('button', { name: 'حفظ' }).click()
    await expect
      .poll(
        async () => (await shop.call('GET', '/api/sales?search=carton&from=2026-11-11&to=2026-11-11')).body,
      )
      .toMatchObject({ total: 1 })
    await inArabic.close()
  },
  PATIENCE,
)

test(
  'goods come in with their date, and the item tells what is left of each',
  async () => {
    const yoghurt = { name: 'Yaourt', unit: 'pièce', price: 3_000 }
    const { body } = await shop.call('POST', '/api/inventory', { body: yoghurt })
    const page = await (await shop.visit()).newPage()
    await page.goto(`/tools/inventory/${(body as { id: string }).id}`)
    const sheet = page.getByRole('dialog', { name: 'Yaourt' })
    await sheet.getByLabel('Combien').fill('24')
    await sheet.getByRole('button', { name: /Périme le/ }).click()
    await page.getByRole('button', { name: /26 novembre/ }).click()
    await sheet.getByRole('button', { name: 'Noter' }).click()
    const dates = sheet.locator('section').filter({ hasText: 'Dates de péremption' })
    await dates.getByText('dans 8 jours').waitFor()
    await dates.getByText(/24.*pièces/).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

/** As the watch keeps it, which looks round once an hour. */
async function raiseAlert(): Promise<void> {
  const facts = { itemId: newId(), item: 'Pain', unit: 'pièce', left: 0, threshold: 5 }
  await shop.house.books.write((tx) =>
    tx
      .insertInto('Alert')
      .values({
        id: newId(),
        businessId: shop.owner.business.id,
        kind: 'low_stock',
        severity: 'urgent',
        dedupe: 'pain',
        facts: JSON.stringify(facts),
        createdAt: '2026-11-18T09:00:00.000Z',
        acknowledgedAt: null,
        acknowledgedBy: null,
        endedAt: null,
      })
      .execute(),
  )
}
