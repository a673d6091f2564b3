import type { Locator, Page } from 'playwright-core'
import type { WebHouse } from './web-house.ts'

/** A page of the settings as the owner's browser has it, with its title there. */
export async function openPage(shop: WebHouse, path: string): Promise<Page> {
  const context = await shop.visit()
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

export function section(page: Page, title: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
}
