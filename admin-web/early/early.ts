import { askEarly } from './answers.ts'
import { seesFiguresHere } from './device.ts'
import { afterThePicture, isDrawn, partsAreComing } from './picture.ts'
import { books, known, spokenHere } from './spoken.ts'

// A few hundred bytes that arrive long before the libraries do. On a slow line each turn to the server
// costs a sixth of a second: what the first screen waits for sets out together, not one after another. Where the
// server drew the picture, nothing is waited for, and the libraries come when it stands.

type Room = { at: RegExp; load: () => Promise<unknown>; reads?: readonly string[]; ofFigures?: boolean }

const market = () => import('../market/market.tsx')
const marketing = () => import('../marketing/marketing.tsx')

/** What a room reads first, as it asks for it itself: an address written otherwise would be asked twice. */
const rooms: readonly Room[] = [
  {
    at: /^\/$/,
    load: () => import('../dashboard/dashboard.tsx'),
    reads: ['/api/dashboard/stats'],
    ofFigures: true,
  },
  { at: /^\/tools$/, load: () => import('../frame/tools.tsx') },
  {
    at: /^\/tools\/sales$/,
    load: () => import('../sales/sales.tsx'),
    reads: ['/api/sales?pageSize=50'],
  },
  { at: /^\/tools\/expenses/, load: () => import('../expenses/expenses.tsx') },
  { at: /^\/tools\/inventory/, load: () => import('../inventory/inventory.tsx') },
  { at: /^\/tools\/reorder$/, load: () => import('../inventory/reorder.tsx') },
  { at: /^\/tools\/customers$/, load: () => import('../customers/customers.tsx') },
  { at: /^\/tools\/customers\//, load: () => import('../customers/customer.tsx') },
  { at: /^\/tools\/suppliers$/, load: () => import('../suppliers/suppliers.tsx') },
  { at: /^\/market$/, load: market, reads: ['/api/market/prices'] },
  { at: /^\/market\/competitors$/, load: () => both(market(), import('../market/competitors.tsx')) },
  { at: /^\/market\/country$/, load: () => both(market(), import('../market/country.tsx')) },
  { at: /^\/marketing$/, load: marketing, reads: ['/api/content?pageSize=6'] },
  { at: /^\/marketing\/campaigns$/, load: () => both(marketing(), import('../marketing/campaigns.tsx')) },
  { at: /^\/marketing\/audience$/, load: () => both(marketing(), import('../marketing/audience.tsx')) },
]

const room = rooms.find(({ at }) => at.test(location.pathname))
if (isDrawn()) afterThePicture(fetchTheScreen)
else {
  askForTheScreen()
  fetchTheScreen()
}

function askForTheScreen(): void {
  const mayAsk = room && location.search === '' && (!room.ofFigures || seesFiguresHere())
  for (const address of ['/api/auth/me', ...((mayAsk && room.reads) || [])])
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

/** A room and the view of it, on their way together. */
function both(room: Promise<unknown>, view: Promise<unknown>): Promise<unknown> {
  return Promise.all([room, view])
}
