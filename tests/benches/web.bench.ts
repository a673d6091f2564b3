import type { Page } from 'playwright-core'
import { loadSample, SAMPLE_SIGN_IN } from '../../prisma/sample/sample.ts'
import { openWebHouse } from '../web-house.ts'
import { openLighthouse } from './lighthouse.ts'
import { tellFirstFigures, tellPages } from './web-paint.ts'
import { tenThousandRows } from './web-rows.ts'

// What the built web costs, on the sample business, as the server serves it.

const shop = await openWebHouse()
await loadSample(shop.house)
const context = await shop.visit({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  signedIn: false,
  // Each visit is a first one.
  serviceWorkers: 'block',
})
await context.request.post('/api/auth/login', { data: SAMPLE_SIGN_IN })
const tabs = ['/', '/market', '/tools/sales', '/marketing']
await tellFirstFigures(context, shop.url)
await tellPages(shop.url, await signInCookie(), tabs)
const page = await context.newPage()
await page.goto('/')
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
  for (const path of tabs) {
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
