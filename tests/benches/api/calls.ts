import { anyLength, period, writeOf, YEAR } from './asked.ts'
import * as hand from './by-hand.ts'
import type { ByHand } from './by-hand.ts'

/** A write between reads, so that no cache answers: the whole result of each read depends on it. */
export type Call = {
  name: string
  aim: { percent: 95 | 99; floorMs: number; aimMs: number }
  method: 'GET' | 'POST'
  /** Another address or body each time. */
  ask: (number: number) => { path: string; body?: unknown }
  /** The same answer by hand. */
  byHand?: ByHand
  rounds?: number
}

const read = { percent: 99, floorMs: 150, aimMs: 25 } as const

const query = ({ from, to }: { from: string; to: string }) => `from=${from}&to=${to}`

function get(name: string, path: (number: number) => string, byHand?: ByHand, aim: Call['aim'] = read): Call {
  return {
    name,
    aim,
    method: 'GET',
    ask: (number) => ({ path: path(number) }),
    ...(byHand ? { byHand } : {}),
  }
}

export const write: Call = {
  name: 'POST sales (5 lines)',
  aim: { percent: 95, floorMs: 40, aimMs: 12 },
  method: 'POST',
  ask: writeOf,
  byHand: hand.sell,
}

export const calls: readonly Call[] = [
  get(
    'GET dashboard/stats, a year',
    (number) => `/api/dashboard/stats?${query(period(number, YEAR - (number % 7)))}`,
    hand.stats,
    { percent: 99, floorMs: 100, aimMs: 10 },
  ),
  get('GET dashboard/stats, any period', (n) => `/api/dashboard/stats?${query(anyLength(n))}`, hand.stats),
  get('GET dashboard/insights', () => '/api/dashboard/insights', hand.insights),
  get('GET dashboard/alerts', () => '/api/dashboard/alerts', hand.watched),
  get('GET dashboard/cash', () => '/api/dashboard/cash', hand.inTheTill),
  get('GET market/trends', (n) => `/api/market/trends?${query(anyLength(n))}`, hand.trends),
  get('GET market/competitors', () => '/api/market/competitors', hand.prices),
  get('GET market/prices', () => '/api/market/prices', hand.prices),
  get('GET inventory', (n) => `/api/inventory?page=${1 + (n % 40)}`, hand.items),
  get('GET inventory?search', (n) => `/api/inventory?search=article%20${n % 500}`, hand.itemsNamed),
  get('GET inventory?lowStock', (n) => `/api/inventory?lowStock=true&page=${1 + (n % 3)}`, hand.lowItems),
  get('GET sales', (n) => `/api/sales?${query(anyLength(n))}&page=${1 + (n % 5)}`, hand.sales),
  get('GET customers', (n) => `/api/customers?page=${1 + (n % 20)}`, hand.customers),
  get(
    'GET customers/:id/entries',
    (n) => `/api/customers/0c${String(n % 2_000).padStart(24, '0')}/entries`,
    hand.entries,
  ),
  get('GET suppliers', () => '/api/suppliers', hand.suppliers),
  get('GET expenses', (n) => `/api/expenses?${query(anyLength(n))}`, hand.expenses),
  get('GET audience/insights', (n) => `/api/audience/insights?${query(anyLength(n))}`, hand.audience),
  get('GET campaigns', () => '/api/campaigns', hand.campaigns),
  get('GET taxes/status', () => '/api/taxes/status', hand.turnover),
  get('GET taxes/vat', (n) => `/api/taxes/vat?month=2026-${String(1 + (n % 10)).padStart(2, '0')}`, hand.vat),
  get('GET taxes/deadlines', () => '/api/taxes/deadlines'),
  get('GET reminders', () => '/api/reminders', hand.reminders),
  write,
]

export const yearReport: Call = {
  name: 'POST market/report, a year, PDF',
  aim: { percent: 99, floorMs: 5_000, aimMs: 1_500 },
  method: 'POST',
  ask: (number) => ({
    path: '/api/market/report',
    body: { ...period(number, YEAR), format: 'pdf', language: number % 2 ? 'fr' : 'ar' },
  }),
  rounds: 8,
}
