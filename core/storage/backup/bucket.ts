import { createWriteStream, openAsBlob } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AwsV4Signer } from 'aws4fetch'
import type { BucketSettings } from '../../settings.ts'

/** A folder at an S3-compatible address: what any provider, or MinIO on the shop's NAS, understands. */
export type Bucket = {
  put(path: string, name: string): Promise<void>
  fetch(name: string, target: string): Promise<void>
  list(): Promise<{ name: string; bytes: number }[]>
  remove(name: string): Promise<void>
}

const QUICK_MS = 30_000
/** A gigabyte over a shop's line takes its time. */
const TRANSFER_MS = 6 * 3_600_000
const TRIES = 3

export function openBucket(settings: BucketSettings): Bucket {
  const { endpoint, bucket, prefix, region, keyId, secret } = settings
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}`
  const addressOf = (name: string) => `${base}/${prefix}${name}`

  async function ask(method: string, address: string, body?: Blob, patience = QUICK_MS): Promise<Response> {
    const signer = new AwsV4Signer({
      method,
      url: address,
      accessKeyId: keyId,
      secretAccessKey: secret,
      region,
      service: 's3',
      // The body is not hashed twice: the backup carries its own checksums.
      headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    })
    const { url, headers } = await signer.sign()
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(url, { method, headers, body: body ?? null, signal })
    if (response.ok) return response
    throw new Error(`${new URL(address).host} answered ${response.status} to ${method}`)
  }

  return {
    put: (path, name) =>
      again(async () => {
        await ask('PUT', addressOf(name), await openAsBlob(path), TRANSFER_MS)
      }),
    async fetch(name, target) {
      const { body } = await ask('GET', addressOf(name), undefined, TRANSFER_MS)
      if (!body) throw new Error(`${name} came back empty`)
      await pipeline(body, createWriteStream(target, { mode: 0o600 }))
    },
    async list() {
      const found = []
      for (let token: string | undefined = ''; token !== undefined;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (token) query.set('continuation-token', token)
        const text = await (await ask('GET', `${base}?${query}`)).text()
        for (const [, each = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs))
          found.push({
            name: (inside(each, 'Key') ?? '').slice(prefix.length),
            bytes: Number(inside(each, 'Size')),
          })
        token = inside(text, 'NextContinuationToken')
      }
      return found
    },
    async remove(name) {
      await ask('DELETE', addressOf(name))
    },
  }
}

/** The network of a shop comes and goes. */
async function again(work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried >= TRIES) throw error
      await new Promise((done) => setTimeout(done, tried * 2_000))
    }
  }
}

function inside(xml: string, tag: string): string | undefined {
  const found = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(xml)?.[1]
  return found?.replaceAll('&amp;', '&')
}
