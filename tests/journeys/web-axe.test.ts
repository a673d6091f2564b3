import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { opened, screens, screensOfThings } from '../web-screens.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// Every screen of the sample business, asked by axe, in both directions, both themes and two widths: two sides hold
// them all, and EVERY_SIDE=1 asks for the other two as well.

const PATIENCE = 300_000
let shop: WebHouse

beforeAll(async () => {
  // Four visitors at once ask more in a minute than one person would be let.
  shop = await openWebHouse({ RATE_LIMIT_PER_MINUTE: '0' })
  await loadSample(shop.house)
}, PATIENCE)
afterAll(() => shop.close())

const sides = [
  ['fr', 'light', 1440],
  ['ar', 'dark', 390],
] as const
const otherSides = [
  ['ar', 'light', 1440],
  ['fr', 'dark', 390],
] as const

// Side by side: each has a browser of its own, and the last file of a run would leave a processor idle.
test.concurrent.each(process.env['EVERY_SIDE'] ? [...sides, ...otherSides] : sides)(
  'axe finds nothing on any screen in %s, %s, %i pixels wide',
  async (language, colorScheme, width) => {
    const context = await shop.visit({
      language,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      bypassCSP: true,
      signedIn: false,
    })
    const page = await context.newPage()
    await page.goto('/')
    await page.getByRole('heading').first().waitFor()
    const found = [...(await faults(page, 'door'))]
    await page.goto('/?join=AAAA2222')
    await page.getByRole('heading').first().waitFor()
    found.push(...(await faults(page, 'join')))
    await context.request.post('/api/auth/login', { data: SAMPLE_SIGN_IN })
    for (const [name, path] of Object.entries({ ...screens, ...(await screensOfThings(page)) })) {
      await stand(page, path)
      found.push(...(await faults(page, name)))
    }
    for (const [name, { at, press }] of Object.entries(opened)) {
      await stand(page, at)
      await press(page)
      found.push(...(await faults(page, name)))
    }
    expect(found).toEqual([])
    await context.close()
  },
  PATIENCE,
)

/** Opened, and everything that it waited for there. */
async function stand(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('main h1, [role=dialog] h2').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('main .waiting'))
}

async function faults(page: Page, screen: string): Promise<string[]> {
  await page.evaluate(axe.source)
  // As text: the test runner would rename what a function refers to. What holds is not carried out of the page: it is
  // long, and takes longer than the asking.
  const violations = await page.evaluate<AxeResults['violations']>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)",
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${screen}: ${id} ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
