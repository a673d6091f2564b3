import { askEarly } from './answers.ts'
import { books, spokenHere } from './spoken.ts'

// A few hundred bytes that arrive long before the libraries do. On a slow line each turn to the server
// costs a sixth of a second: what the first screen waits for sets out together, not one after another.

type Room = { at: RegExp; load: () => Promise<unknown>; reads: readonly string[] }

/** What a room reads first, as it asks for it itself: an address written otherwise would be asked twice. */
const rooms: readonly Room[] = [
  { at: /^\/$/, load: () => import('../dashboard/dashboard.tsx'), reads: ['/api/dashboard/stats'] },
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

const language = spokenHere()
const room = rooms.find(({ at }) => at.test(location.pathname))
const reads = room && location.search === '' ? room.reads : []
for (const address of ['/api/auth/me', ...reads])
  askEarly(address, { Accept: 'application/json', 'Accept-Language': language })
void books[language].first()
if (room) void room.load()
if (location.pathname !== '/') void books[language].rest()
