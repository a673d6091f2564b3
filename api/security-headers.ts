import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { SanadError } from '#core/errors.ts'

const YEAR_SECONDS = 31_536_000

/**
 * Scripts come from our own files only, and none of anybody else's: no nonce is needed. The one that stands in a drawn
 * page is known by its hash.
 * Charts and menus set style attributes, which is all that is left open to styles.
 */
const policy = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // A face of a single glyph stands in the style sheet itself.
      fontSrc: ["'self'", 'data:'],
      mediaSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  // Sent below, behind HTTPS only: over plain HTTP on a shop's own network it means nothing.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'same-origin' },
})

/** A receipt is photographed and a message spoken here; nothing else of the device is asked for. */
const PERMISSIONS = [
  'camera=(self)',
  'microphone=(self)',
  ...['geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi', 'display-capture'].map(
    (one) => `${one}=()`,
  ),
].join(', ')

const OUR_SCRIPTS = "script-src 'self'"
export type ScriptHash = `sha256-${string}`

/** Lets a page run one script that stands in it, beside those from our files. */
export function allowScript(response: Response, hash: ScriptHash): void {
  const policy = String(response.getHeader('Content-Security-Policy'))
  response.set('Content-Security-Policy', policy.replace(OUR_SCRIPTS, `${OUR_SCRIPTS} '${hash}'`))
}

/** RFC 9112: a proxy before us may have believed the other one. */
const oneHost: RequestHandler = ({ rawHeaders }, _response, next) => {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1) throw new SanadError('body_malformed', { wanted: 'Host' })
  next()
}

export const securityHeaders: RequestHandler[] = [
  policy,
  (request, response, next) => {
    response.set('Permissions-Policy', PERMISSIONS)
    if (request.secure) {
      response.set('Strict-Transport-Security', `max-age=${YEAR_SECONDS}; includeSubDomains`)
      response.set('Cross-Origin-Opener-Policy', 'same-origin')
    }
    // The figures of a business are nothing for the cache of a browser that others use too.
    if (request.path.startsWith('/api')) response.set('Cache-Control', 'no-store')
    next()
  },
  oneHost,
]
