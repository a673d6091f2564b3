import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** AWS allows a quarter of an hour between the two clocks. */
const MOST_SKEW_MS = 15 * 60_000

/**
 * What S3 says to a request by AWS's published algorithm (Signature Version 4, header form), worked out from what came
 * over the wire; null where it takes it. Knows nothing of the library that signed.
 */
export function faultOf(
  request: IncomingMessage,
  body: Buffer,
  { key, secret }: { key: string; secret: string },
): string | null {
  const { authorization = '' } = request.headers
  const read =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    )
  if (!read) return 'AccessDenied'
  const [, keyId, day = '', region = '', signed = '', signature] = read
  if (keyId !== key) return 'InvalidAccessKeyId'
  const header = (name: string) => String(request.headers[name] ?? '')
  const names = signed.split(';')
  const at = header('x-amz-date')
  if (
    !at.startsWith(day) ||
    !['host', 'x-amz-date', 'x-amz-content-sha256'].every((each) => names.includes(each))
  )
    return 'AccessDenied'
  if (
    Math.abs(Date.parse(at.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z')) - Date.now()) >
    MOST_SKEW_MS
  )
    return 'RequestTimeTooSkewed'
  const address = new URL(request.url ?? '', 'http://s3')
  const canonical = [
    request.method,
    address.pathname
      .split('/')
      .map((part) => escaped(decodeURIComponent(part)))
      .join('/'),
    [...address.searchParams]
      .map((pair) => pair.map(escaped).join('='))
      .toSorted()
      .join('&'),
    ...names.map((name) => `${name}:${header(name).trim().replaceAll(/ +/g, ' ')}`),
    '',
    signed,
    header('x-amz-content-sha256'),
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n')
  const signingKey = [day, region, 's3', 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`))
  if (hmac(signingKey, toSign).toString('hex') !== signature) return 'SignatureDoesNotMatch'
  return sha256(body) === header('x-amz-content-sha256') ? null : 'XAmzContentSHA256Mismatch'
}

function sha256(of: string | Buffer): string {
  return createHash('sha256').update(of).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** All but the letters, digits and four signs that RFC 3986 leaves alone. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
