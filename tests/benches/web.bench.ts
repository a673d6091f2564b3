import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { openWebHouse } from '../web-house.ts'
import { openLighthouse } from './lighthouse.ts'
import { tenThousandRows } from './web-rows.ts'

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
const { untilFigures, gzip, transferred } = await firstFigures(page)
console.log(
  `JavaScript until the first figures: ${gzip.toFixed(1)} kB gzip (floor 160, aim 115), ${transferred.toFixed(1)} kB as sent here`,
)
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
await context.close()

const { frames, searches } = await tenThousandRows(shop)
console.log(
  `10 000 rows: ${frames.late} late frames of ${frames.of} scrolled (aim 0), ${frames.median.toFixed(1)} ms a frame`,
)
console.log(
  `10 000 rows: found in ${searches.median.toFixed(0)} ms, ${searches.slowest.toFixed(0)} ms at the slowest (floor 100, aim 30)`,
)

const times = Number(process.env.SANAD_BENCH_RUNS ?? 5)
if (times > 0) await askLighthouse(times)
await shop.close()

/** Each tab as a phone on slow 4G would have it; `SANAD_BENCH_RUNS=0` leaves this out. */
async function askLighthouse(times: number): Promise<void> {
  const lighthouse = await openLighthouse()
  const cookie = await signInCookie()
  for (const path of ['/', '/market', '/tools/sales', '/marketing']) {
    const scores = await lighthouse.median(shop.url + path, cookie, times)
    console.log(
      `Lighthouse ${path}: ${scores.performance} / ${scores.accessibility} / ${scores.bestPractices} (floor 90/95/95, aim 98/100/100), largest paint ${(scores.largestPaint / 1000).toFixed(2)} s (floor 3, aim 1.5), median of ${times}`,
    )
  }
  lighthouse.close()
}

async function signInCookie(): Promise<string> {
  const answer = await fetch(`${shop.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(SAMPLE_SIGN_IN),
  })
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
}

/** What had come when the first figure was painted; what comes later, such as the chart, does not count. */
async function firstFigures(page: Page) {
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
  let gzip = 0
  for (const url of scripts) {
    const head = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    gzip += Number(head.headers.get('content-length'))
  }
  const transferred = scripts.reduce((sum, url) => sum + (bytes.get(url) ?? 0), 0)
  return { untilFigures, gzip: gzip / 1000, transferred: transferred / 1000 }
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
