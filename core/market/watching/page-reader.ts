import { lookup as resolve, type LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivate } from '../../private-address.ts'
import { mayRead } from './robots.ts'

export const AGENT = 'SanadPriceWatch/1.0 (a shop comparing prices once a day)'

/** Why a page could not be read. */
export const readFailures = [
  'private_address',
  'not_listed',
  'robots',
  'not_found',
  'unreachable',
  'too_large',
  'not_a_page',
] as const
export type ReadFailure = (typeof readFailures)[number]
export type PageRead =
  | { kind: 'page'; html: string; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'failure'; failure: ReadFailure }

/** Reads pages of the outside as a polite guest does. `refuses` says which addresses are never opened. */
export type PageReader = { read(url: string, etag: string | null): Promise<PageRead> }

const MOST_REDIRECTS = 4
const MOST_BYTES = 3 * 1024 * 1024
const WAIT_MS = 15_000

/**
 * Asks robots.txt first, follows a few redirects and looks at every address anew, the one that a name resolves to
 * included: the connection goes to the very address that was looked at.
 */
export function openPageReader(
  refuses: (address: string) => boolean = isPrivate,
  hosts?: readonly string[],
): PageReader {
  const robotsOf = new Map<string, Promise<string>>()

  async function read(url: string, etag: string | null, redirects = 0): Promise<PageRead> {
    const at = new URL(url)
    if (at.protocol !== 'http:' && at.protocol !== 'https:') return failed('not_a_page')
    if (!isListed(at.hostname, hosts)) return failed('not_listed')
    if (!mayRead(await robots(at.origin), AGENT, `${at.pathname}${at.search}`)) return failed('robots')
    const answer = await ask(at, etag)
    if (answer.status === 304) return { kind: 'unchanged' }
    if (answer.status >= 300 && answer.status < 400 && answer.location) {
      if (redirects >= MOST_REDIRECTS) return failed('unreachable')
      return read(new URL(answer.location, at).href, etag, redirects + 1)
    }
    if (answer.status === 404 || answer.status === 410) return failed('not_found')
    if (answer.status !== 200) return failed('unreachable')
    if (!/html|xml/i.test(answer.type)) return failed('not_a_page')
    return { kind: 'page', html: answer.body, etag: answer.etag }
  }

  function robots(origin: string): Promise<string> {
    const known = robotsOf.get(origin)
    if (known) return known
    // RFC 9309: no robots.txt allows everything; one that can't be reached allows nothing.
    const asked = ask(new URL('/robots.txt', origin), null).then(({ status, body }) =>
      status === 200 ? body : status >= 500 ? 'user-agent: *\ndisallow: /' : '',
    )
    robotsOf.set(origin, asked)
    return asked
  }

  function ask(at: URL, etag: string | null): Promise<Answer> {
    const host = at.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && refuses(host)) return Promise.reject(new Refused('private_address'))
    return request(at, etag, lookupWith(refuses))
  }

  return {
    async read(url, etag) {
      try {
        return await read(url, etag)
      } catch (error) {
        // The outside fails in many ways; what it is to us is one word on the page's row.
        return failed(error instanceof Refused ? error.failure : 'unreachable')
      } finally {
        robotsOf.clear()
      }
    },
  }
}

/** A list holds its hosts and what lies below them; without one, every public host is open. */
function isListed(host: string, hosts: readonly string[] | undefined): boolean {
  return !hosts || hosts.some((each) => host === each || host.endsWith(`.${each}`))
}

type Answer = {
  status: number
  location: string | undefined
  type: string
  etag: string | null
  body: string
}

class Refused extends Error {
  readonly failure: ReadFailure
  constructor(failure: ReadFailure) {
    super(failure)
    this.failure = failure
  }
}

function failed(failure: ReadFailure): PageRead {
  return { kind: 'failure', failure }
}

/** Resolves a name and hands over only addresses that may be opened, so that the name can't change its mind after. */
function lookupWith(refuses: (address: string) => boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '', 0)
      const [first] = found
      if (!first || found.some(({ address }) => refuses(address)))
        return done(new Refused('private_address'), '', 0)
      if (options.all) return done(null, found)
      return done(null, first.address, first.family)
    })
  }
}

function request(at: URL, etag: string | null, lookup: LookupFunction): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const headers = {
    'User-Agent': AGENT,
    Accept: 'text/html,application/xhtml+xml,text/plain;q=0.5',
    'Accept-Encoding': 'identity',
    ...(etag === null ? {} : { 'If-None-Match': etag }),
  }
  const { get } = at.protocol === 'https:' ? https : http
  const asked = get(
    at,
    { headers, lookup, signal: AbortSignal.timeout(WAIT_MS), agent: false },
    (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_BYTES) asked.destroy(new Refused('too_large'))
        else chunks.push(chunk)
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          type: response.headers['content-type'] ?? '',
          etag: response.headers.etag ?? null,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    },
  )
  asked.on('error', reject)
  return promise
}
