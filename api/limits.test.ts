import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { handsFull, openServer } from './limits.ts'

// The same server with less patience: nobody wants to wait two minutes for a test.
const PATIENCE = { headers: 300, request: 600, silent: 900, lookEvery: 50 }
const LARGE = Buffer.alloc(64 << 20, 'x')

let server: Server
let port: number
let listening = 0
beforeAll(async () => {
  const app = express()
  app.post('/', express.text({ limit: '1mb' }), (request, response) => void response.send(request.body))
  app.get('/quick', (_request, response) => void response.send('ok'))
  app.get('/large', (_request, response) => void response.send(LARGE))
  app.get('/open', (_request, response) => {
    listening++
    const beat = setInterval(() => response.write(':\n\n'), 200)
    response.on('close', () => clearInterval(beat))
  })
  server = openServer(app, PATIENCE).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

async function open(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  return socket
}

/** Says a text a byte at a time and goes on until it is cut off; answers the first line that came back. */
async function dribble(text: string, everyMs: number): Promise<string> {
  const socket = await open()
  let heard = ''
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
  for (let n = 0; !socket.closed; n++) {
    socket.write(text[n] ?? 'x')
    await wait(everyMs)
  }
  return heard.split('\r\n')[0] ?? ''
}

test('four hundred megabytes of bodies are taken in at once, and what comes beyond is told to come again', async () => {
  let held = 0
  const house = express()
    .use(handsFull(60_000), () => held++)
    .listen(0, '127.0.0.1')
  await once(house, 'listening')
  const address = house.address() as AddressInfo
  const send = (header: string, body = '') => {
    const socket = connect(address.port, '127.0.0.1').on('error', () => {})
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n${body}`)
    return socket
  }
  const sockets = Array.from({ length: 20 }, () => send('Transfer-Encoding: chunked'))
  await expect.poll(() => held).toBe(20)
  const beyond = send('Content-Length: 1', 'x')
  expect(String(((await once(beyond, 'data')) as [Buffer])[0])).toContain('busy')
  for (const socket of [...sockets, beyond]) socket.destroy()
  house.close()
})

describe('whoever takes their time', () => {
  test('over headers is cut off with 408, and others are answered meanwhile', async () => {
    const slow = Promise.all(Array.from({ length: 20 }, () => dribble('GET /quick HTTP/1.1\r\nX-Slow: ', 20)))
    const beside = await fetch(`http://127.0.0.1:${port}/quick`)
    expect(beside.status).toBe(200)
    expect(new Set(await slow)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']))
  })

  test('over a body is cut off with 408', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 10000\r\n\r\n'
    const socket = await open()
    let heard = ''
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')))
    socket.write(head)
    const closed = once(socket, 'close')
    const beat = setInterval(() => socket.write('x'), 50)
    await closed
    clearInterval(beat)
    expect(heard).toContain('408')
  })

  test('over nothing at all is cut off', async () => {
    const socket = await open()
    // Otherwise an end is never noticed.
    socket.resume()
    await once(socket, 'close')
    expect(socket.destroyed).toBe(true)
  })

  test('over reading the answer is cut off, and its memory given back', async () => {
    const socket = await open()
    socket.pause()
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
    const left = async () =>
      new Promise<number>((resolve, fail) =>
        server.getConnections((error, count) => (error ? fail(error) : resolve(count))),
      )
    await wait(100)
    expect(await left()).toBeGreaterThan(0)
    await expect.poll(left).toBe(0)
    socket.destroy()
  })

  test('but an open page that is spoken to stays', async () => {
    const socket = await open()
    socket.resume()
    socket.write('GET /open HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(() => listening).toBe(1)
    await wait(PATIENCE.silent * 2)
    expect(socket.destroyed).toBe(false)
    socket.destroy()
  })
})
