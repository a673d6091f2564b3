import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeS3 = {
  url: string
  objects: Map<string, Buffer>
  /** Answers 503 to everything from now on, or no more. */
  refuse: (refusing: boolean) => void
  close: () => void
}

/** An S3-compatible server: keeps objects, lists them two at a time, and takes signed requests only. */
export async function openFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  let refusing = false
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => response.writeHead(status).end(body))
  })

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: string | Buffer }> {
    const body = await read(request)
    if (refusing) return { status: 503 }
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')) return { status: 403 }
    const address = new URL(request.url ?? '', 'http://s3')
    const name = decodeURIComponent(address.pathname.replace(/^\/[^/]+\/?/, ''))
    if (request.method === 'PUT' && request.headers['content-length'] === undefined) return { status: 411 }
    if (request.method === 'PUT') objects.set(name, body)
    if (request.method === 'DELETE') objects.delete(name)
    if (request.method !== 'GET') return { status: 200 }
    if (name === '') return { status: 200, body: listing(address.searchParams) }
    const found = objects.get(name)
    return found ? { status: 200, body: found } : { status: 404 }
  }

  function listing(query: URLSearchParams): string {
    const names = [...objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '')).toSorted()
    const from = Number(query.get('continuation-token') ?? 0)
    const shown = names
      .slice(from, from + 2)
      .map((name) => `<Contents><Key>${name}</Key><Size>${objects.get(name)?.length}</Size></Contents>`)
    const more = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    return `<?xml version="1.0"?><ListBucketResult>${shown.join('')}${more}</ListBucketResult>`
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refuse: (now) => (refusing = now),
    close: () => void server.close(),
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
