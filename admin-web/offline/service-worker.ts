import { ExpirationPlugin } from 'workbox-expiration'
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies'
import { BOOKS, FROM_CACHE, PICTURES, SHARED } from './caches.ts'

// Runs beside the pages: they open without a network, with what was read last.

declare const KEPT_FILES: (string | PrecacheEntry)[]
declare function skipWaiting(): Promise<void>

const KEPT_SECONDS = 14 * 86_400
/** Longer than a picture takes on a slow line. */
const PAGE_SECONDS = 4

precacheAndRoute(KEPT_FILES)
// A page comes from the shop's machine, with its figures in it; the plain one stands in where that does not answer. None
// is kept: the figures are of whoever is signed in.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: PAGE_SECONDS,
      plugins: [
        {
          async fetchDidSucceed({ response }) {
            if (response.status >= 500) throw new Error(`the page was answered with ${response.status}`)
            return response
          },
          handlerDidError: () => matchPrecache('/index.html'),
        },
      ],
    }),
    { denylist: [/^\/(api|mcp|metrics)(\/|$)/] },
  ),
)

registerRoute(
  ({ url }) => /^\/api\/expenses\/[^/]+\/image$/.test(url.pathname),
  new CacheFirst({
    cacheName: PICTURES,
    plugins: [
      { cacheWillUpdate: onOwnDevice },
      new ExpirationPlugin({ maxEntries: 80, maxAgeSeconds: KEPT_SECONDS, purgeOnQuotaError: true }),
    ],
  }),
)

/** Figures come from the shop's machine as long as it answers; a cached one says so, and the page tells it. */
registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin &&
    url.pathname.startsWith('/api/') &&
    request.headers.get('accept') === 'application/json' &&
    !url.pathname.startsWith('/api/keys'),
  new NetworkFirst({
    cacheName: BOOKS,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheWillUpdate: onOwnDevice,
        cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && marked(cachedResponse),
      },
      new ExpirationPlugin({ maxEntries: 300, maxAgeSeconds: KEPT_SECONDS, purgeOnQuotaError: true }),
    ],
  }),
)

addEventListener('message', ({ data }) => {
  if (data === 'take over') void skipWaiting()
})

/** Only a good answer, and nothing on a device that others use too. */
async function onOwnDevice({ response }: { response: Response }): Promise<Response | null> {
  return response.status === 200 && !(await caches.has(SHARED)) ? response : null
}

function marked(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set(FROM_CACHE, '1')
  return new Response(response.body, { status: response.status, headers })
}
