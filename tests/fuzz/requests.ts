import { request as send } from 'node:http'
import { everyRoute } from '../../api/routes.ts'
import type { Route } from '../../api/route.ts'
import { sampleOf } from '../samples.ts'
import { chanceFrom, nastyText, spoiled, type Chance } from './chance.ts'

/** Each of these makes a whole copy of the house, or waits on a password's slow hash, however it is asked. */
const slow = new Set(['backups_make', 'backups_check', 'backups_restore', 'privacy_export'])
const routes = everyRoute.filter(({ capability }) => !slow.has(capability.name))

export type FuzzResult = {
  sent: number
  /** How often each status was answered. */
  statuses: Record<number, number>
  /** What must not be: a 5xx that is no 503, or a refusal that is no problem document. */
  faults: string[]
}

/** Asks a server for what it can't mean, made from the shapes of its own addresses. */
export async function fuzzRequests(
  { url, key }: { url: string; key: string },
  count: number,
  seed: number,
): Promise<FuzzResult> {
  const chance = chanceFrom(seed)
  const result: FuzzResult = { sent: 0, statuses: {}, faults: [] }
  const one = async (): Promise<void> => {
    while (result.sent < count && result.faults.length < 20) {
      result.sent++
      const asked = malformed(chance, key)
      // No answer at all is a fault like any other, and the others go on.
      const answer = await ask(url, asked).catch((error: Error) => error)
      const status = answer instanceof Error ? 0 : answer.status
      result.statuses[status] = (result.statuses[status] ?? 0) + 1
      const fault = answer instanceof Error ? answer.message : faultOf(answer)
      if (fault) result.faults.push(`${asked.method} ${asked.path} ${asked.body.slice(0, 300)} → ${fault}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, one))
  return result
}

type Asked = { method: string; path: string; headers: Record<string, string>; body: string }
type Answered = { status: number; type: string; text: string }

function malformed(chance: Chance, key: string): Asked {
  const route = chance.oneOf(routes)
  const { method } = chance.below(15) === 0 ? chance.oneOf(routes) : route
  return {
    method: chance.below(60) === 0 ? chance.oneOf(['PUT', 'OPTIONS', 'HEAD', 'PROPFIND']) : method,
    path: pathOf(chance, route),
    headers: headersOf(chance, route, key),
    body: method === 'GET' || method === 'DELETE' ? '' : bodyOf(chance, route),
  }
}

function pathOf(chance: Chance, route: Route): string {
  const path = route.path.replaceAll(/:\w+/g, () =>
    encodeURIComponent(
      chance.below(3) === 0 ? nastyText(chance).toWellFormed().slice(0, 2_000) : '01m8avms8r000k0c5tvz56en20',
    ),
  )
  if (chance.below(3) > 0) return path
  const names = ['page', 'pageSize', 'from', 'to', 'search', 'format', 'status', 'category', 'lowStock', 'x']
  const query = Array.from(
    { length: 1 + chance.below(4) },
    () => `${chance.oneOf(names)}=${encodeURIComponent(nastyText(chance).toWellFormed().slice(0, 1_000))}`,
  )
  return `${path}?${query.join('&')}${chance.below(10) === 0 ? '&%E0%A4%A' : ''}`
}

function headersOf(chance: Chance, route: Route, key: string): Record<string, string> {
  const types = [
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-7',
  ]
  const type =
    chance.below(12) === 0
      ? chance.oneOf(types)
      : route.file
        ? 'multipart/form-data; boundary=x'
        : 'application/json'
  return {
    'content-type': type,
    authorization:
      chance.below(25) === 0
        ? chance.oneOf(['Bearer', 'Bearer x', 'Basic eDp5', `Bearer ${'x'.repeat(5_000)}`])
        : `Bearer ${key}`,
    ...(chance.below(10) === 0 ? { 'idempotency-key': 'x'.repeat(chance.below(400)) } : {}),
    ...(chance.below(10) === 0
      ? { 'accept-language': chance.oneOf(['zz', '*', 'ar;q=9', ','.repeat(500)]) }
      : {}),
    ...(chance.below(20) === 0 ? { 'content-encoding': chance.oneOf(['gzip', 'br', 'x']) } : {}),
    ...(chance.below(20) === 0 ? { prefer: 'respond-async' } : {}),
  }
}

function bodyOf(chance: Chance, route: Route): string {
  if (route.file) return formOf(chance, route.file.field)
  const sample = JSON.stringify(spoiled(chance, sampleOf(route.capability.input)) ?? null)
  switch (chance.below(12)) {
    case 0:
      return sample.slice(0, chance.below(sample.length + 1))
    case 1:
      return '['.repeat(chance.below(20_000))
    case 2:
      return chance.oneOf(['', 'null', '"x"', '[]', '{', '{"a":1,"a":2}', '\u0000', '{"x":1e999}', '<a/>'])
    default:
      return sample
  }
}

function formOf(chance: Chance, field: string): string {
  const name =
    chance.below(4) === 0
      ? nastyText(chance)
          .toWellFormed()
          .replaceAll(/[\r\n"\0]/g, '')
          .slice(0, 200)
      : field
  const part = `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a"\r\n\r\n${nastyText(chance).slice(0, 2_000)}\r\n`
  return chance.oneOf([`${part}--x--\r\n`, part, '--x', '--x--', part.repeat(20), part.slice(0, 40)])
}

function faultOf({ status, type, text }: Answered): string | null {
  if (status >= 500 && status !== 503) return `${status} ${text.slice(0, 200)}`
  if (status >= 400 && text !== '' && !type.includes('application/problem+json'))
    return `${status} as ${type}`
  if (/node_modules|\.ts:\d+|SqliteError/.test(text))
    return `${status} tells of our insides: ${text.slice(0, 200)}`
  return null
}

/** Over a socket of its own kind: `fetch` would put right what is meant to be wrong. */
function ask(url: string, { method, path, headers, body }: Asked): Promise<Answered> {
  return new Promise((done, fail) => {
    const bytes = Buffer.from(body)
    const request = send(
      url + path,
      { method, headers: { ...headers, 'content-length': bytes.length } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
        response.on('error', fail)
      },
    )
    request.setTimeout(60_000, () => request.destroy(new Error(`no answer to ${method} ${path}`)))
    request.on('error', fail)
    request.end(bytes)
  })
}
