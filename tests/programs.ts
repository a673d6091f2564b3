import { once } from 'node:events'
import { createServer } from 'node:net'

/** All that a program started by a test gets of this environment: where its tools are, and what was compiled before. */
export const bareEnvironment = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}

export const OWNER = { email: 'amel@example.dz', password: 'un mot de passe long' }

/** Opens a shop at a house that runs as a program of its own, and answers a key of its owner. */
export async function signUpAt(url: string, email = OWNER.email): Promise<string> {
  const registered = await post('/api/auth/register', {
    businessName: 'Supérette',
    sector: 'superette',
    wilaya: '31',
    ownerName: 'Amel',
    email,
    password: OWNER.password,
    language: 'fr',
  })
  const cookie = registered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = (await (await fetch(`${url}/api/auth/me`, { headers: { cookie } })).json()) as {
    csrfToken: string
  }
  const made = await post('/api/keys', { name: 'test' }, { cookie, 'x-csrf-token': me.csrfToken })
  return ((await made.json()) as { key: string }).key

  async function post(path: string, body: object, more: Record<string, string> = {}): Promise<Response> {
    const headers = { 'content-type': 'application/json', ...more }
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
}
