import type { Page } from 'playwright-core'
import type { WebHouse } from '../web-house.ts'
import { percentile } from './figures.ts'

const ROWS = 10_000
const LATE_FRAME_MS = 34
const kinds = ['Lait', 'Café', 'Pâtes', 'Savon', 'Cahier', 'Huile', 'Thon', 'Riz', 'Thé', 'حليب']

/** Ten thousand items of the first owner's, scrolled through and searched. */
export async function tenThousandRows(shop: WebHouse) {
  const lines = Array.from(
    { length: ROWS },
    (_, at) => `${kinds[at % kinds.length]} marque ${at % 97} n° ${at};${20 + (at % 900)};${at % 50}`,
  )
  const form = new FormData()
  form.set('file', new Blob([['nom;prix;quantité', ...lines].join('\n')], { type: 'text/csv' }), 'items.csv')
  const { status } = await shop.call('POST', '/api/inventory/import', { form })
  if (status !== 200) throw new Error(`the items did not go in: ${status}`)

  const context = await shop.visit({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto('/tools/inventory')
  await page.getByText(/10.000 articles/).waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  const frames = await scrolled(page)
  const searches = await searched(page)
  await context.close()
  return { frames, searches }
}

/** Each frame of five seconds of scrolling, a third of a screen at a time. */
async function scrolled(page: Page) {
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const taken: number[] = []
        let last = performance.now()
        const next = (now: number) => {
          taken.push(now - last)
          last = now
          if (taken.length > 300) return resolve(taken.slice(1))
          scrollBy(0, 300)
          requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
  )
  return {
    late: frames.filter((frame) => frame > LATE_FRAME_MS).length,
    of: frames.length,
    median: percentile(frames, 50),
  }
}

/** From the letter typed to the frame that shows what it found. */
async function searched(page: Page) {
  const taken = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]')
    if (!box) throw new Error('no search box')
    // How many there are, and the first of them.
    const shown = () =>
      `${document.querySelector('main header p')?.textContent} ${document.querySelector('tbody th')?.textContent}`
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const taken: number[] = []
    for (const text of ['lait', 'lait 5', 'savon', 'savon 12', 'حليب', 'marque 3', 'n° 77', 'café 9', '']) {
      const before = shown()
      const began = performance.now()
      // Past React, which watches the field itself.
      Reflect.set(HTMLInputElement.prototype, 'value', text, box)
      box.dispatchEvent(new Event('input', { bubbles: true }))
      while (shown() === before && performance.now() - began < 2_000) await frame()
      taken.push(performance.now() - began)
      await frame()
    }
    return taken
  })
  return { median: percentile(taken, 50), slowest: Math.max(...taken) }
}
