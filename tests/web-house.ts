import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { openTestServer, type TestServer } from './server.ts'
import { openBrowser } from './web-browser.ts'

export type WebHouse = TestServer & {
  /** A browser of its own for one person, signed in as the first owner unless `signedIn` is false. */
  visit(options?: BrowserContextOptions & { language?: string; signedIn?: boolean }): Promise<BrowserContext>
}

/** What people get, not what a test runner would make of it: vite goes by NODE_ENV. */
async function buildAsServed(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  const root = join(import.meta.dirname, '..', 'admin-web')
  await build({ root, build: { outDir, emptyOutDir: true }, logLevel: 'error' })
  process.env.NODE_ENV = before
}

/** The built web, served by a real server over a real house, and a real Chromium to look at it with. */
export async function openWebHouse(env: Record<string, string> = {}): Promise<WebHouse> {
  const webDirectory = mkdtempSync(join(tmpdir(), 'sanad-web-'))
  await buildAsServed(webDirectory)
  const server = await openTestServer(env, { webDirectory })
  const browser: Browser = await openBrowser()
  return {
    ...server,
    async visit({ language = 'fr', signedIn = true, ...options } = {}) {
      const context = await browser.newContext({ baseURL: server.url, ...options })
      await context.addInitScript((code) => localStorage.setItem('sanad.language', code), language)
      // As a device tells the server that was here before.
      await context.addCookies([{ name: 'sanad_language', value: language, url: server.url }])
      if (signedIn) {
        const data = { email: 'owner1@example.dz', password: 'un mot de passe long' }
        await context.request.post('/api/auth/login', { data })
      }
      return context
    },
    async close() {
      await browser.close()
      await server.close()
      rmSync(webDirectory, { recursive: true, force: true })
    },
  }
}
