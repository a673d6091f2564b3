import type { BrowserContext, Page } from 'playwright-core'
import { percentile, rounded } from './figures.ts'

/** A line as Lighthouse has it for a phone on slow 4G, and a processor a quarter as quick; null is this machine as it is. */
const slow4G = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, processor: 4 }
type Line = typeof slow4G | null

type Standing = {
  /** Milliseconds from the beginning of the visit. */
  figures: number
  answers: number
  /** Kilobytes of scripts, as gzip packs them. */
  come: number
  underWay: number
  inAll: number
}

/**
 * How the dashboard comes to stand at a first visit: when its first figures are painted, and what had come of the
 * scripts by then, what was on its way, and what it takes until the screen answers. What comes after that, such as the
 * chart, does not count.
 */
export async function tellFirstFigures(context: BrowserContext, url: string): Promise<void> {
  for (const [name, line] of [
    ['this machine', null],
    ['slow 4G, a processor a quarter as quick', slow4G],
  ] as const) {
    const { figures, answers, come, underWay, inAll } = await standing(context, url, line)
    console.log(
      `JavaScript until the first figures (${name}): ${come.toFixed(1)} kB gzip had come (floor 160, aim 115), ${underWay.toFixed(1)} kB were on their way; ${inAll.toFixed(1)} kB until the screen answers`,
    )
    console.log(
      `First figures after ${figures.toFixed(0)} ms, the screen answers after ${answers.toFixed(0)} ms (${name})`,
    )
  }
}

/** What it costs the server to draw a page, and what it weighs as it is sent. */
export async function tellPages(url: string, cookie: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const headers = { cookie, accept: 'text/html', 'accept-encoding': 'br' }
    const times: number[] = []
    let kilobytes = 0
    for (let time = 0; time < 20; time++) {
      const began = performance.now()
      const answer = await fetch(url + path, { headers })
      const text = await answer.text()
      times.push(performance.now() - began)
      if (!text.includes('data-drawn')) throw new Error(`${path} was not drawn`)
      kilobytes = text.length / 1000
    }
    console.log(
      `Page ${path}: drawn and sent in ${rounded(percentile(times, 50))} ms, ${rounded(percentile(times, 95))} ms at p95, ${kilobytes.toFixed(0)} kB before packing`,
    )
  }
}

async function standing(context: BrowserContext, url: string, line: Line): Promise<Standing> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (line) {
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: line.processor })
  }
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('p.figure')) return
      watch.disconnect()
      // The frame after the one that paints it: on the safe side.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('figures')))
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('sanad-alive').length > 0)
  const seen = await scriptsOf(page)
  await page.close()
  const weight = async (scripts: readonly string[]) => {
    const sizes = await Promise.all(scripts.map(gzipped))
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  }
  const { figures, answers } = seen
  return {
    figures,
    answers,
    come: await weight(seen.scripts.filter(({ end }) => end <= figures).map(({ name }) => name)),
    underWay: await weight(
      seen.scripts.filter(({ start, end }) => start <= figures && end > figures).map(({ name }) => name),
    ),
    inAll: await weight(seen.scripts.filter(({ end }) => end <= answers).map(({ name }) => name)),
  }
}

function scriptsOf(page: Page) {
  return page.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime, duration }) => ({ name, start: startTime, end: startTime + duration }))
    return { figures: at('figures'), answers: at('sanad-alive'), scripts }
  })
}

async function gzipped(url: string): Promise<number> {
  const head = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  return Number(head.headers.get('content-length'))
}
