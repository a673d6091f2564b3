import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { browserPath } from '../web-browser.ts'
import { percentile } from './figures.ts'

const run = promisify(execFile)
// 176 MB that only this bench needs: it lives in a folder of its own for as long as it runs.
const LIGHTHOUSE = 'lighthouse@13.5.0'
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--lang=fr',
  '--accept-lang=fr',
].join(' ')

const score = z.object({ score: z.number().nullable() })
const report = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score }),
  audits: z.object({ 'largest-contentful-paint': z.object({ numericValue: z.number() }) }),
})

export type Scores = {
  performance: number
  accessibility: number
  bestPractices: number
  largestPaint: number
}

/** Lighthouse as it judges a phone on slow 4G (simulated), with the visitor's cookie; the median of each figure. */
export async function openLighthouse() {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-lighthouse-'))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, LIGHTHOUSE])
  const chrome = await browserPath()
  const once = async (url: string, cookie: string): Promise<Scores> => {
    const output = join(folder, 'report.json')
    const program = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
    await run(
      process.execPath,
      [
        program,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${output}`,
        '--only-categories=performance,accessibility,best-practices',
        `--extra-headers=${JSON.stringify({ Cookie: cookie })}`,
        `--chrome-flags=${flags}`,
      ],
      { env: { ...process.env, CHROME_PATH: chrome } },
    )
    const { categories, audits } = report.parse(JSON.parse(readFileSync(output, 'utf8')))
    const hundred = ({ score }: { score: number | null }) => Math.round((score ?? 0) * 100)
    return {
      performance: hundred(categories.performance),
      accessibility: hundred(categories.accessibility),
      bestPractices: hundred(categories['best-practices']),
      largestPaint: audits['largest-contentful-paint'].numericValue,
    }
  }
  return {
    async median(url: string, cookie: string, times: number): Promise<Scores> {
      const each: Scores[] = []
      for (let time = 0; time < times; time++) each.push(await once(url, cookie))
      const middle = (name: keyof Scores) =>
        percentile(
          each.map((scores) => scores[name]),
          50,
        )
      return {
        performance: middle('performance'),
        accessibility: middle('accessibility'),
        bestPractices: middle('bestPractices'),
        largestPaint: middle('largestPaint'),
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
