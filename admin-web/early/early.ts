import { askEarly } from './answers.ts'
import { afterThePicture, isDrawn, keepPresses, partsAreComing } from './picture.ts'
import { books, known, spokenHere } from './spoken.ts'

// A few hundred bytes that arrive long before the libraries do. On a slow line each turn to the server
// costs a sixth of a second: what the first screen waits for sets out together, not one after another. Where the
// server drew the picture, nothing is waited for, and the libraries come when it stands.

type Room = { at: RegExp; load: () => Promise<unknown>; reads: readonly string[] }

/** What a room reads first, as it asks for it itself: an address written otherwise would be asked twice. */
const rooms: readonly Room[] = [
  { at: /^\/$/, load: () => import('../dashboard/dashboard.tsx'), reads: ['/api/dashboard/stats'] },
  { at: /^\/tools$/, load: () => import('../frame/tools.tsx'), reads: [] },
  {
    at: /^\/tools\/sales$/,
    load: () => import('../sales/sales.tsx'),
    reads: ['/api/sales?pageSize=50'],
  },
  { at: /^\/tools\/expenses/, load: () => import('../expenses/expenses.tsx'), reads: [] },
  { at: /^\/tools\/inventory/, load: () => import('../inventory/inventory.tsx'), reads: [] },
  { at: /^\/tools\/customers$/, load: () => import('../customers/customers.tsx'), reads: [] },
  { at: /^\/market$/, load: () => import('../market/market.tsx'), reads: ['/api/market/prices'] },
  {
    at: /^\/marketing$/,
    load: () => import('../marketing/marketing.tsx'),
    reads: ['/api/content?pageSize=6'],
  },
]

const room = rooms.find(({ at }) => at.test(location.pathname))
if (isDrawn()) {
  keepPresses()
  afterThePicture(fetchTheScreen)
} else {
  askForTheScreen()
  fetchTheScreen()
}

function askForTheScreen(): void {
  const reads = room && location.search === '' ? room.reads : []
  for (const address of ['/api/auth/me', ...reads])
    askEarly(address, { Accept: 'application/json', 'Accept-Language': spokenHere() })
}

/** A page that came without a picture asks for the main script itself. */
function fetchTheScreen(): void {
  const language = (isDrawn() && known(document.documentElement.lang)) || spokenHere()
  const parts: Promise<unknown>[] = [books[language].first()]
  if (room) parts.push(room.load())
  if (location.pathname !== '/') parts.push(books[language].rest())
  partsAreComing(parts)
  if (isDrawn()) void import('../main.tsx')
}
