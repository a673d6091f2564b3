import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { builtWeb } from './built-web.ts'
import { openTestServer, type TestServer } from './server.ts'
import { openBrowser } from './web-browser.ts'

export type WebHouse = TestServer & {
  /** A browser of its own for one person, signed in as the first owner unless `signedIn` is false. */
  visit(options?: BrowserContextOptions & { language?: string; signedIn?: boolean }): Promise<BrowserContext>
}

/** The built web, served by a real server over a real house, and a real Chromium to look at it with. */
export async function openWebHouse(env: Record<string, string> = {}): Promise<WebHouse> {
  const server = await openTestServer(env, { webDirectory: await builtWeb() })
  const browser: Browser = await openBrowser()
  return {
    ...server,
    async visit({ language = 'fr', signedIn = true, ...options } = {}) {
      const context = await browser.newContext({ baseURL: server.url, ...options })
      // A machine that does much else is slow, not wrong.
      context.setDefaultTimeout(120_000)
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
    },
  }
}
