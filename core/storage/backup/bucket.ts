import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AwsV4Signer } from 'aws4fetch'
import { notFound, SanadError, type Problems } from '../../errors.ts'
import type { BucketSettings } from '../../settings.ts'

/** A folder at an S3-compatible address: what any provider, or MinIO on the shop's NAS, understands. What goes wrong there is `bucket_away`. */
export type Bucket = {
  put(path: string, name: string): Promise<void>
  fetch(name: string, target: string): Promise<void>
  list(): Promise<{ name: string; bytes: number }[]>
  remove(name: string): Promise<void>
}

/** A gigabyte over a shop's line takes its time. */
const TRANSFER_MS = 6 * 3_600_000
const TRIES = 3
const NOTHING = createHash('sha256').digest('hex')

type Patience = { answerMs: number; betweenTriesMs: number }
const patient: Patience = { answerMs: 30_000, betweenTriesMs: 500 }

export function openBucket(
  settings: BucketSettings,
  { answerMs, betweenTriesMs }: Patience = patient,
): Bucket {
  const { endpoint, bucket, prefix, region, keyId, secret } = settings
  const base = `${endpoint.replace(/\/$/, '')}/${bucket}`
  // A prefix may be written as its owner likes: a space, a « + », « été ».
  const addressOf = (name: string) =>
    `${base}/${`${prefix}${name}`.split('/').map(encodeURIComponent).join('/')}`

  async function ask(method: string, address: string, body?: Sent, patience = answerMs): Promise<Response> {
    const signer = new AwsV4Signer({
      method,
      url: address,
      accessKeyId: keyId,
      secretAccessKey: secret,
      region,
      service: 's3',
      // Signed with the rest: what was changed or cut on its way is refused there, not found out at the restore.
      headers: { 'x-amz-content-sha256': body?.sha256 ?? NOTHING },
    })
    const { url, headers } = await signer.sign()
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(url, { method, headers, body: body?.blob ?? null, signal }).catch(
      unreachable,
    )
    if (response.ok) return response
    throw refusalOf(response.status, inside(await response.text().catch(unreachable), 'Code'))
  }

  return {
    put: (path, name) =>
      again(betweenTriesMs, async () => {
        const body = { blob: await openAsBlob(path), sha256: await sha256Of(path) }
        await ask('PUT', addressOf(name), body, TRANSFER_MS)
      }),
    async fetch(name, target) {
      const { body } = await ask('GET', addressOf(name), undefined, TRANSFER_MS)
      if (!body) return unreachable(new Error(`${name} came back empty`))
      const file = createWriteStream(target, { mode: 0o600 })
      // A disk that is full is no fault of the address.
      let disk: Error | undefined
      file.once('error', (error) => (disk = error))
      await pipeline(body, file).catch((error: unknown) => {
        throw disk ?? away('unreachable', error)
      })
    },
    async list() {
      const found = []
      for (let token: string | undefined = ''; token !== undefined;) {
        const query = new URLSearchParams({ 'list-type': '2', prefix })
        if (token) query.set('continuation-token', token)
        const text = await (await ask('GET', `${base}?${query}`)).text().catch(unreachable)
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

type Sent = { blob: Blob; sha256: string }

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

type Reason = Problems['bucket_away']['reason']

function away(reason: Reason, cause: unknown): SanadError<'bucket_away'> {
  return Object.assign(new SanadError('bucket_away', { reason }), { cause })
}

function unreachable(error: unknown): never {
  throw away('unreachable', error)
}

/** By the code of the answer's XML, which every S3-compatible server gives. */
const reasons: Record<string, Reason> = { RequestTimeTooSkewed: 'clock', NoSuchBucket: 'no_bucket' }

function refusalOf(status: number, code: string | undefined): SanadError {
  if (code === 'NoSuchKey') return notFound('backup')
  // It is there and can't serve now.
  const known = reasons[code ?? ''] ?? (status >= 500 || status === 429 ? 'unreachable' : 'refused')
  return away(known, new Error(`the S3 address answered ${status} ${code ?? ''}`))
}

/** The network of a shop comes and goes; a key that was refused is refused again. */
async function again(betweenMs: number, work: () => Promise<void>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried >= TRIES || reasonOf(error) !== 'unreachable') throw error
      await new Promise((done) => setTimeout(done, tried * betweenMs))
    }
  }
}

/** Why the address did not serve; null for a fault that is not its own. */
export function reasonOf(error: unknown): Reason | null {
  return error instanceof SanadError && error.problem.code === 'bucket_away'
    ? error.problem.facts.reason
    : null
}

function inside(xml: string, tag: string): string | undefined {
  const found = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(xml)?.[1]
  return found?.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hex, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    return code === null ? (named[name] ?? written) : String.fromCodePoint(code)
  })
}

/** What XML may write in words; servers differ in which of them they do. */
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
