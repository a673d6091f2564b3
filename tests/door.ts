import { TOTP } from 'otpauth'
import { expect } from 'vitest'
import { dropSecondFactor, setPassword } from '#core/business/accounts.ts'
import { openTestServer, type Answer } from './server.ts'

export const EMAIL = 'owner1@example.dz'
export const PASSWORD = 'un mot de passe long'

export type Browser = { cookie: string; csrf: string }

/** A server, and its first owner who comes in by password as a browser does. */
export async function openDoor() {
  const server = await openTestServer()

  const post = (path: string, body: unknown, headers = {}): Promise<Answer> =>
    server.call('POST', path, { key: null, body, headers })

  async function signIn(more: object = {}, cookie = '', headers = {}): Promise<Browser> {
    const answer = await post(
      '/api/auth/login',
      { email: EMAIL, password: PASSWORD, ...more },
      { cookie, ...headers },
    )
    expect(answer.status, answer.text).toBe(200)
    const set = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    const me = await server.call('GET', '/api/auth/me', { key: null, headers: { cookie: set } })
    return { cookie: set, csrf: (me.body as { csrfToken: string }).csrfToken }
  }

  function as({ cookie, csrf }: Browser) {
    const headers = { cookie, 'x-csrf-token': csrf }
    return (method: string, path: string, body?: unknown) =>
      server.call(method, path, { key: null, headers, ...(body === undefined ? {} : { body }) })
  }

  /** Turns the second factor on, and answers the app that knows its codes. */
  async function withFactor(browser: Browser): Promise<{ app: TOTP; recovery: string[] }> {
    const begun = await as(browser)('POST', '/api/second-factor', { password: PASSWORD })
    expect(begun.status, begun.text).toBe(201)
    const { secret, uri } = begun.body as { secret: string; uri: string }
    expect(uri).toMatch(/^otpauth:\/\/totp\/Sanad:.*secret=/)
    const app = new TOTP({ secret })
    const confirmed = await as(browser)('POST', '/api/second-factor/confirm', { code: codeOf(app) })
    expect(confirmed.status, confirmed.text).toBe(200)
    return { app, recovery: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes }
  }

  /** The owner as before any test: one password and no second factor. */
  async function asAtFirst(): Promise<void> {
    await dropSecondFactor(server.house, EMAIL)
    await setPassword(server.house, EMAIL, PASSWORD)
  }

  return { server, post, signIn, as, withFactor, asAtFirst }
}

/** The app's code now, or some steps away from now. */
export function codeOf(app: TOTP, steps = 0): string {
  return app.generate({ timestamp: Date.now() + steps * 30_000 })
}
