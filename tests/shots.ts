import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../prisma/sample/sample.ts'
import { openWebHouse } from './web-house.ts'
import { opened, screens, screensOfThings } from './web-screens.ts'

// Every screen of the sample business at 390 and 1440 px, in French and Arabic, light and dark, into
// tests/shots/ (ignored by git): to be looked at by whoever changes the web. `npm run shots -- market` takes
// only those whose names begin so.

const only = process.argv.slice(2)
const folder = join(import.meta.dirname, 'shots')
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
        // A sheet is pictured where it stands, and not on its way.
        reducedMotion: 'reduce',
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
      for (const [name, path] of Object.entries({ ...screens, ...(await screensOfThings(page)) })) {
        await keep(name, (at) => settled(at, path))
      }
      for (const [name, { at: path, press }] of Object.entries(opened)) {
        await keep(name, async (at) => {
          await settled(at, path)
          await press(at)
          await at.waitForFunction(() => !document.querySelector('.waiting'))
        })
      }
      await context.close()
    }
  }
}
await shop.close()
console.log(`The pictures are in ${folder}`)

/** Opened, read and drawn. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('main h1, [role=dialog] h2').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('main .waiting'))
  await page.evaluate(() => document.fonts.ready)
}
