import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { openWebHouse } from '../web-house.ts'

// What the built web costs, on the sample business, as the server serves it.

const shop = await openWebHouse()
await loadSample(shop.house)
const context = await shop.visit({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  signedIn: false,
})
await context.request.post('/api/auth/login', { data: SAMPLE_SIGN_IN })
const page = await context.newPage()
const { untilFigures, kilobytes } = await firstFigures(page)
console.log(`JavaScript until the first figures: ${kilobytes.toFixed(1)} kB compressed (floor 160, aim 115)`)
console.log(`First figures after ${untilFigures.toFixed(0)} ms, without throttling`)
await page.waitForLoadState('networkidle')
for (const [name, heading] of [
  ['Marché', 'Marché'],
  ['Outils', 'Outils'],
  ['Marketing', 'Marketing'],
  ['Tableau', 'Tableau de bord'],
] as const) {
  // Once to fetch it, once more with its data at hand.
  await tab(page, name, heading)
}
for (const [name, heading] of [
  ['Marché', 'Marché'],
  ['Outils', 'Outils'],
  ['Marketing', 'Marketing'],
  ['Tableau', 'Tableau de bord'],
] as const) {
  const milliseconds = await tab(page, name, heading)
  console.log(`Tab ${heading}: ${milliseconds.toFixed(0)} ms with data at hand (floor 200, aim 50)`)
}
await shop.close()

/** What had come when the first figure was painted; what comes later, such as the chart, does not count. */
async function firstFigures(page: Page): Promise<{ untilFigures: number; kilobytes: number }> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('p.figure')) return
      watch.disconnect()
      requestAnimationFrame(() => performance.mark('figures'))
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  const urls = new Map<string, string>()
  const bytes = new Map<string, number>()
  devtools.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(urls.get(requestId) ?? '', encodedDataLength),
  )
  await page.goto('/', { waitUntil: 'networkidle' })
  const { untilFigures, scripts } = await page.evaluate(() => {
    const painted = performance.getEntriesByName('figures')[0]?.startTime ?? Number.NaN
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.endsWith('.js') && entry.startTime + entry.duration <= painted)
    return { untilFigures: painted, scripts: scripts.map(({ name }) => name) }
  })
  return { untilFigures, kilobytes: scripts.reduce((sum, url) => sum + (bytes.get(url) ?? 0), 0) / 1000 }
}

/** From the press to the first frame that shows the tab, measured inside the page. */
async function tab(page: Page, name: string, heading: string): Promise<number> {
  const taken = await page.evaluate(
    ({ name, heading }) =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll<HTMLElement>('nav a')].find(
          (each) => each.offsetParent !== null && each.textContent?.trim() === name,
        )
        const began = performance.now()
        link?.click()
        const look = () => {
          if (document.querySelector('h1')?.textContent === heading) resolve(performance.now() - began)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    { name, heading },
  )
  await page.waitForLoadState('networkidle')
  return taken
}
