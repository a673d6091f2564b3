import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../prisma/sample/sample.ts'
import { openWebHouse } from './web-house.ts'

// Every screen of the sample business at 390 and 1440 px, in French and Arabic, light and dark, into
// tests/shots/ (ignored by git): to be looked at by whoever changes the web. `npm run shots -- market` takes
// only those whose names begin so.

const only = process.argv.slice(2)
const folder = join(import.meta.dirname, 'shots')
const widths = [390, 1440]
const languages = ['fr', 'ar']
const themes = ['light', 'dark'] as const

const screens: Record<string, string> = {
  dashboard: '/',
  'dashboard-year': '/?from=2026-01-01&to=2026-11-18',
  market: '/market',
  'market-competitors': '/market/competitors',
  'market-country': '/market/country',
  'market-report': '/market/report',
  'market-price': '/market?add=price',
  marketing: '/marketing',
  'marketing-campaigns': '/marketing/campaigns',
  'marketing-audience': '/marketing/audience',
  'marketing-new': '/marketing?campaign=new',
  tools: '/tools',
  sales: '/tools/sales',
  'new-sale': '/tools/sales/new',
  expenses: '/tools/expenses',
  'new-expense': '/tools/expenses/new',
  inventory: '/tools/inventory',
  'new-item': '/tools/inventory/new',
  'item-photo': '/tools/inventory/photo',
  reorder: '/tools/reorder',
  customers: '/tools/customers',
  'new-customer': '/tools/customers/new',
  suppliers: '/tools/suppliers',
  settings: '/settings',
}

/** What is opened over a screen. */
const opened: Record<string, (page: Page) => Promise<void>> = {
  async period(page) {
    await settled(page, '/')
    await page.locator('main header button[aria-haspopup=dialog]').click()
    await page.locator('[role=dialog] table').waitFor()
  },
  async palette(page) {
    await settled(page, '/')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('lait')
    await page.locator('[cmdk-item]').first().waitFor()
  },
  async 'report-read'(page) {
    await settled(page, '/market/report')
    await page.locator('main form button[type=button]').last().click()
    await page.locator('main article').waitFor()
    await page.waitForLoadState('networkidle')
  },
  async 'price-history'(page) {
    await settled(page, '/market')
    await page.locator('main ul li button:visible, main tbody button:visible').first().click()
    await page.locator('[role=dialog]').waitFor()
  },
  async assistant(page) {
    await settled(page, '/?chat=1')
    await page.locator('textarea').fill('meilleures ventes de la semaine')
    await page.keyboard.press('Enter')
    await page.locator('textarea').waitFor()
    await page.waitForLoadState('networkidle')
  },
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const shop = await openWebHouse()
await loadSample(shop.house)
for (const width of widths) {
  for (const language of languages) {
    for (const colorScheme of themes) {
      const context = await shop.visit({
        language,
        colorScheme,
        viewport: { width, height: width < 500 ? 844 : 900 },
        isMobile: width < 500,
        hasTouch: width < 500,
        signedIn: false,
      })
      const page = await context.newPage()
      const keep = async (name: string, open: (page: Page) => Promise<void>) => {
        if (only.length > 0 && !only.some((each) => name.startsWith(each))) return
        await open(page)
        await page.screenshot({ path: join(folder, `${name}-${width}-${language}-${colorScheme}.png`) })
      }
      await keep('door', (at) => settled(at, '/'))
      await context.request.post('/api/auth/login', { data: SAMPLE_SIGN_IN })
      const { item, customer } = await someOf(page)
      for (const [name, path] of Object.entries({
        ...screens,
        'one-item': `/tools/inventory/${item}`,
        customer: `/tools/customers/${customer}`,
      })) {
        await keep(name, (at) => settled(at, path))
      }
      for (const [name, open] of Object.entries(opened)) await keep(name, open)
      await context.close()
    }
  }
}
await shop.close()
console.log(`The pictures are in ${folder}`)

/** Opened, read and drawn. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
}

async function someOf(page: Page): Promise<{ item: string; customer: string }> {
  const first = async (path: string) => {
    const answer = await page.context().request.get(path)
    const { items } = (await answer.json()) as { items: { id: string }[] }
    return items[0]?.id ?? ''
  }
  return {
    item: await first('/api/inventory?pageSize=1'),
    customer: await first('/api/customers?pageSize=1'),
  }
}
