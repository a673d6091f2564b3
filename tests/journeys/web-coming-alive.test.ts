import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../little-shop.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The browser goes on from the picture that the server drew.

let shop: WebHouse
beforeAll(async () => {
  shop = await openWebHouse()
  await fill((method, path, body) => shop.call(method, path, { body }))
})
afterAll(() => shop.close())

test('the browser goes on from the picture: nothing is asked twice, nothing moves, nothing is drawn anew', async () => {
  const { context, page } = await signedIn({})
  await page.addInitScript(() => {
    // As over plain HTTP: a worker would bring the plain page where the server is slow to draw.
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    // By then the letters have come, which a browser may still change under way on a busy machine.
    const livesAt = () => performance.getEntriesByName('sanad-alive')[0]?.startTime ?? Infinity
    const moved = (entry: PerformanceEntry) =>
      entry.startTime < livesAt() ? 0 : (entry as PerformanceEntry & { value: number }).value
    const seen = Object.assign(globalThis, { shift: 0, title: null as Element | null })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += moved(entry)
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('DOMContentLoaded', () => (seen.title = document.querySelector('h1')))
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  for (const path of [
    '/',
    '/?from=2026-11-01&to=2026-11-10',
    '/market',
    '/tools',
    '/tools/sales?search=lait',
  ]) {
    const asked = requestsOf(page)
    const isAlive = page.waitForRequest(/api\/dashboard\/alerts/)
    await page.goto(path)
    const drawnFrom = await page.evaluate(
      () =>
        JSON.parse(document.getElementById('beside')?.textContent ?? '') as {
          answers: { address: string }[]
        },
    )
    await isAlive
    const twice = drawnFrom.answers.filter(({ address }) => asked.includes(address))
    const after = await page.evaluate(() => {
      const seen = globalThis as unknown as { shift: number; title: Element }
      return { moved: Math.round(seen.shift * 100), kept: seen.title.isConnected }
    })
    expect({ path, faults, twice, ...after }).toEqual({ path, faults: [], twice: [], moved: 0, kept: true })
  }
  await context.close()
})

test('what is pressed or typed before any script has come is answered when they are there', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block' })
  let early = Promise.withResolvers<void>()
  await page.route(/assets\/early-/, async (route) => {
    await early.promise
    await route.continue()
  })
  const openUnanswering = async (path: string) => {
    early = Promise.withResolvers()
    const held = page.waitForRequest(/assets\/early-/)
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await held
  }
  for (const press of [
    () => page.getByRole('button', { name: 'Écrire à Sanad' }).click(),
    () => page.keyboard.press('ControlOrMeta+k'),
  ]) {
    await openUnanswering('/')
    await press()
    const answer = page.getByRole('textbox').or(page.getByRole('combobox'))
    expect(await answer.count()).toBe(0)
    early.resolve()
    await answer.waitFor()
  }
  await openUnanswering('/tools/sales')
  await page.getByRole('searchbox').fill('fromage')
  early.resolve()
  await page.waitForURL(/search=fromage/)
  await page.getByText('Lait Candia').waitFor({ state: 'detached' })
  await context.close()
})

test('what is pressed while the screen comes to life is answered, whichever part still lacks', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  for (let wait = 0; wait <= 150; wait += 30) {
    await page.goto('/tools')
    await page.waitForTimeout(wait)
    await page.getByRole('button', { name: 'Se déconnecter' }).dispatchEvent('click')
    await page.getByRole('button', { name: 'J’ai déjà un compte' }).waitFor()
    const data = { email: 'owner1@example.dz', password: 'un mot de passe long' }
    await context.request.post('/api/auth/login', { data })
  }
  await context.close()
})

test('what is pressed in a part that sleeps longer than the screen around it is answered once it wakes', async () => {
  const { context, page } = await signedIn({ serviceWorkers: 'block' })
  await page.addInitScript(() => {
    const press = () => document.querySelector<HTMLButtonElement>('main li [aria-label^=Modifier]')?.click()
    document.addEventListener('sanad-answers', press)
  })
  await page.goto('/market/competitors')
  await page.getByRole('dialog').getByLabel('Nom').waitFor()
  await context.close()
})

test('from one drawn tab to the next, back and forward, and to one period by its address', async () => {
  const { context, page } = await signedIn({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await page.goto('/?from=2026-11-01&to=2026-11-10')
  await page.getByText('0 DA', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: 'Marché' }).click()
  await page.getByRole('heading', { name: 'Marché', level: 1 }).waitFor()
  await page.reload()
  await page.goBack()
  await page.getByRole('heading', { name: 'Tableau de bord', level: 1 }).waitFor()
  expect(page.url()).toContain('from=2026-11-01')
  await page.goForward()
  await page.getByRole('heading', { name: 'Marché', level: 1 }).waitFor()
  await context.close()
})

type Options = NonNullable<Parameters<WebHouse['visit']>[0]>

async function signedIn(options: Options): Promise<{ context: BrowserContext; page: Page }> {
  const context = await shop.visit(options)
  return { context, page: await context.newPage() }
}

function requestsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    asked.push(pathname + search)
  })
  return asked
}
