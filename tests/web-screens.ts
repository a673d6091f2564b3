import type { Page } from 'playwright-core'

/** Every screen that has an address of its own, by name. */
export const screens: Record<string, string> = {
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
  'import-items': '/tools/inventory/import',
  reorder: '/tools/reorder',
  customers: '/tools/customers',
  'new-customer': '/tools/customers/new',
  suppliers: '/tools/suppliers',
  settings: '/settings',
  'settings-security': '/settings/security',
  'settings-business': '/settings/business',
  'settings-people': '/settings/people',
  'settings-chats': '/settings/chats',
  'settings-notifications': '/settings/notifications',
  'settings-intelligence': '/settings/intelligence',
  'settings-data': '/settings/data',
  'settings-keys': '/settings/keys',
  'settings-privacy': '/settings/privacy',
  'settings-health': '/settings/health',
  'settings-audit': '/settings/audit',
}

/** One of each thing that has a page or a sheet of its own, for whoever is signed in on the page. */
export async function screensOfThings(page: Page): Promise<Record<string, string>> {
  const first = async (path: string) => {
    const answer = await page.context().request.get(`${path}?pageSize=1`)
    const { items } = (await answer.json()) as { items: { id: string }[] }
    return items[0]?.id ?? ''
  }
  return {
    'one-item': `/tools/inventory/${await first('/api/inventory')}`,
    'one-sale': `/tools/sales/${await first('/api/sales')}`,
    'one-expense': `/tools/expenses/${await first('/api/expenses')}`,
    customer: `/tools/customers/${await first('/api/customers')}`,
  }
}

/** What is opened over a screen, once it stands: at which address, and by which presses. */
export const opened: Record<string, { at: string; press: (page: Page) => Promise<void> }> = {
  period: {
    at: '/',
    async press(page) {
      await page.locator('main header button[aria-haspopup=dialog]').click()
      await page.locator('[role=dialog] table').waitFor()
    },
  },
  palette: {
    at: '/',
    async press(page) {
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByRole('combobox').fill('lait')
      await page.locator('[cmdk-item]').first().waitFor()
    },
  },
  'report-read': {
    at: '/market/report',
    async press(page) {
      await page.locator('main form button[type=submit] + button').click()
      await page.locator('main article').waitFor()
    },
  },
  'price-history': {
    at: '/market',
    async press(page) {
      await page.locator('main ul li button:visible, main tbody button:visible').first().click()
      await page.locator('[role=dialog]').waitFor()
    },
  },
  supplier: {
    at: '/tools/suppliers',
    async press(page) {
      await page.locator('main ul li button').first().click()
      await page.locator('[role=dialog]').waitFor()
    },
  },
  'customer-edit': {
    at: '/tools/customers',
    async press(page) {
      await page.locator('main ul li a').first().click()
      await page.locator('main header button').first().click()
      await page.locator('[role=dialog] form').waitFor()
    },
  },
  'a-day': {
    at: '/tools/expenses/new',
    async press(page) {
      await page.locator('[role=dialog] button[aria-haspopup=dialog]').click()
      await page.locator('[role=dialog] table').waitFor()
    },
  },
  'post-written': {
    at: '/marketing',
    async press(page) {
      await page.locator('main form input').first().fill('café')
      await page.locator('main form select[name=channel]').selectOption('instagram')
      await page.locator('main form button[type=submit]').click()
      await page.locator('main section.arriving').waitFor()
    },
  },
  'competitor-edit': {
    at: '/market/competitors',
    async press(page) {
      await page.locator('main section header button').first().click()
      await page.locator('[role=dialog] form').waitFor()
    },
  },
  invited: {
    at: '/settings/people',
    async press(page) {
      await page.locator('main form input').fill('Karim')
      await page.locator('main form button[type=submit]').click()
      // Three may wait at a time; whoever comes after is told so.
      await page.locator('main img').or(page.locator('main .text-danger')).first().waitFor()
    },
  },
  assistant: {
    at: '/?chat=1',
    async press(page) {
      await page.locator('textarea').fill('meilleures ventes de la semaine')
      await page.keyboard.press('Enter')
      await page.locator('section ol li').nth(1).waitFor()
    },
  },
}
