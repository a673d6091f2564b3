import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../prisma/sample/sample.ts'
import { openWebHouse } from './web-house.ts'

// Every screen of the sample business at 390 and 1440 px, in French and Arabic, light and dark, into
// tests/shots/ (ignored by git): to be looked at by whoever changes the web.

const folder = join(import.meta.dirname, 'shots')
const screens: Record<string, string> = {
  dashboard: '/',
  market: '/market',
  marketing: '/marketing',
  tools: '/tools',
  sales: '/tools/sales',
  'new-sale': '/tools/sales/new',
  expenses: '/tools/expenses',
  'new-expense': '/tools/expenses/new',
  inventory: '/tools/inventory',
  'new-item': '/tools/inventory/new',
  customers: '/tools/customers',
  suppliers: '/tools/suppliers',
  settings: '/settings',
}
const widths = [390, 1440]
const languages = ['fr', 'ar']
const themes = ['light', 'dark'] as const

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
      const keep = (name: string) =>
        page.screenshot({ path: join(folder, `${name}-${width}-${language}-${colorScheme}.png`) })
      await settled(page, '/')
      await keep('door')
      await context.request.post('/api/auth/login', { data: SAMPLE_SIGN_IN })
      for (const [name, path] of Object.entries(screens)) {
        await settled(page, path)
        await keep(name)
      }
      await page.locator('nav button:visible, div > button[aria-expanded]:visible').first().click()
      await page.locator('textarea').waitFor()
      await keep('assistant')
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
