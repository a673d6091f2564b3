import type { RequestHandler } from 'express'
import helmet from 'helmet'

const YEAR_SECONDS = 31_536_000

/**
 * Scripts come from our own files only: no inline script and none of anybody else's, so that no nonce is needed.
 * Charts and menus set style attributes, which is all that is left open to styles.
 */
const policy = helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
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
]
