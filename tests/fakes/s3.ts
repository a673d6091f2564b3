import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultOf } from './s3-signature.ts'

export type FakeS3 = {
  url: string
  objects: Map<string, Buffer>
  /** Answers 503 to so many requests from now on; to all of them until `refuse(0)`. */
  refuse: (times: number) => void
  /** Cuts the line in the middle of so many uploads, and keeps what came, as a careless NAS does. */
  cut: (times: number) => void
  /** Takes the request and never answers. */
  hang: (hanging: boolean) => void
  close: () => void
}

/** An S3-compatible server with one bucket, `sanad`, for the key `key` with the secret `secret`: keeps objects and lists them two at a time. */
export async function openFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  let refusing = 0
  let cutting = 0
  let hanging = false
  const server = createServer((request, response) => {
    if (hanging) return
    if (request.method === 'PUT' && cutting-- > 0) {
      request.once('data', (first: Buffer) => {
        objects.set(nameIn(request), first.subarray(0, 100))
        request.destroy()
      })
      return
    }
    void answer(request).then(({ status, body }) => response.writeHead(status).end(body))
  })

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: string | Buffer }> {
    const body = await read(request)
    if (refusing-- > 0) return fault(503, 'SlowDown')
    const wrong = faultOf(request, body, { key: 'key', secret: 'secret' })
    if (wrong) return fault(403, wrong)
    const address = new URL(request.url ?? '', 'http://s3')
    if (!/^\/sanad(\/|$)/.test(address.pathname)) return fault(404, 'NoSuchBucket')
    const name = nameIn(request)
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) return { status: 411 }
    if (request.method === 'PUT') objects.set(name, body)
    if (request.method === 'DELETE') objects.delete(name)
    if (request.method !== 'GET') return { status: 200 }
    if (name === '') return { status: 200, body: listing(address.searchParams) }
    const found = objects.get(name)
    return found ? { status: 200, body: found } : fault(404, 'NoSuchKey')
  }

  function listing(query: URLSearchParams): string {
    const names = [...objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '')).toSorted()
    const from = Number(query.get('continuation-token') ?? 0)
    const shown = names
      .slice(from, from + 2)
      .map(
        (name) => `<Contents><Key>${inXml(name)}</Key><Size>${objects.get(name)?.length}</Size></Contents>`,
      )
    const more = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    return `<?xml version="1.0"?><ListBucketResult>${shown.join('')}${more}</ListBucketResult>`
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refuse: (times) => (refusing = times),
    cut: (times) => (cutting = times),
    hang: (now) => (hanging = now),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function fault(status: number, code: string): { status: number; body: string } {
  return { status, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` }
}

/** Each sign in another of the ways that XML has, as servers differ. */
function inXml(name: string): string {
  return name.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('é', '&#xE9;')
}

function nameIn({ url }: IncomingMessage): string {
  return decodeURIComponent(new URL(url ?? '', 'http://s3').pathname.replace(/^\/[^/]+\/?/, ''))
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
