import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { faultIn, openApi, readFailure } from './call.ts'

const servers: Server[] = []
const sockets: Socket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

/** Takes connections, and does that with them. */
async function rootOf(then: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    then(socket)
  })
  servers.push(server)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function failureOf(root: string): Promise<unknown> {
  const api = openApi('1:token', root, 200)
  return api.call('getMe', {}, { timeoutMs: 2_000 }).catch((error: unknown) => error)
}

test('a line that takes the connection and then swallows all: nothing was sent, and it is known', async () => {
  const failure = await failureOf(`https://${await rootOf(() => {})}`)
  expect(readFailure(failure)).toMatchObject({ outcome: 'not_sent' })
  expect(faultIn(failure)).toBe('away')
})

test('who is reached and hangs up before an answer may have taken it', async () => {
  const root = await rootOf((socket) => void socket.once('data', () => socket.destroy()))
  const failure = await failureOf(`http://${root}`)
  expect(readFailure(failure)).toMatchObject({ outcome: 'unknown' })
  expect(faultIn(failure)).toBe('away')
})

test.each([
  [401, 'refused'],
  [409, 'refused'],
  [429, 'none'],
  [502, 'away'],
] as const)('an answer of %i says of the line: %s', async (code, fault) => {
  const body = JSON.stringify({ ok: false, error_code: code, description: 'x' })
  const head = `HTTP/1.1 ${code} X\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  const root = await rootOf((socket) => void socket.once('data', () => socket.end(head + body)))
  expect(faultIn(await failureOf(`http://${root}`))).toBe(fault)
})
