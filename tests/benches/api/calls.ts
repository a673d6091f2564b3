import type SQLite from 'better-sqlite3'
import type { BigBooks } from './books.ts'
import { dayAgo, DAYS, dice, ITEMS, TODAY } from './clock.ts'

const YEAR = 365
/** A write between reads, so that no cache answers: the whole result of each read depends on it. */
export type Call = {
  name: string
  aim: { percent: 95 | 99; floorMs: number; aimMs: number }
  method: 'GET' | 'POST'
  /** Another address or body each time. */
  ask: (number: number) => { path: string; body?: unknown }
  /** The same answer by hand. */
  byHand?: (db: SQLite.Database, books: BigBooks, number: number) => void
  rounds?: number
}

const read = { percent: 99, floorMs: 150, aimMs: 25 } as const

/** Random, distinct: a period of so many days that begins somewhere in the books. */
function period(number: number, days: number): { from: string; to: string } {
  const ago = dice(number * 7 + days)(Math.max(1, DAYS - days))
  return { from: dayAgo(ago + days - 1), to: dayAgo(ago) }
}

function anyLength(number: number): { from: string; to: string } {
  return period(number, 2 + dice(number * 31)(DAYS - 40))
}

const query = ({ from, to }: { from: string; to: string }) => `from=${from}&to=${to}`

function get(
  name: string,
  path: (number: number) => string,
  byHand?: Call['byHand'],
  aim: Call['aim'] = read,
): Call {
  return {
    name,
    aim,
    method: 'GET',
    ask: (number) => ({ path: path(number) }),
    ...(byHand ? { byHand } : {}),
  }
}

export function writeOf(number: number) {
  const roll = dice(number + 1_000_003)
  const lines = Array.from({ length: 5 }, () => ({
    itemId: `0i${String(roll(ITEMS)).padStart(24, '0')}`,
    quantity: 1 + roll(4),
    unitPrice: (50 + roll(4_000)) * 100,
  }))
  return { path: '/api/sales', body: { lines, paymentMethod: 'cash' } }
}

export const write: Call = {
  name: 'POST sales (5 lines)',
  aim: { percent: 95, floorMs: 40, aimMs: 12 },
  method: 'POST',
  ask: writeOf,
  byHand: sellByHand,
}

export const calls: readonly Call[] = [
  get(
    'GET dashboard/stats, a year',
    (number) => `/api/dashboard/stats?${query(period(number, YEAR - (number % 7)))}`,
    statsByHand,
    { percent: 99, floorMs: 100, aimMs: 10 },
  ),
  get('GET dashboard/stats, any period', (n) => `/api/dashboard/stats?${query(anyLength(n))}`),
  get('GET dashboard/insights', () => '/api/dashboard/insights'),
  get('GET dashboard/alerts', () => '/api/dashboard/alerts'),
  get('GET dashboard/cash', () => '/api/dashboard/cash'),
  get('GET market/trends', (n) => `/api/market/trends?${query(anyLength(n))}`),
  get('GET market/competitors', () => '/api/market/competitors'),
  get('GET market/prices', () => '/api/market/prices'),
  get('GET inventory', (n) => `/api/inventory?page=${1 + (n % 40)}`, pageOfItems),
  get('GET inventory?search', (n) => `/api/inventory?search=article%20${n % 500}`),
  get('GET inventory?lowStock', (n) => `/api/inventory?lowStock=true&page=${1 + (n % 3)}`),
  get('GET sales', (n) => `/api/sales?${query(anyLength(n))}&page=${1 + (n % 5)}`, pageOfSales),
  get('GET customers', (n) => `/api/customers?page=${1 + (n % 20)}`),
  get('GET customers/:id/entries', (n) => `/api/customers/0c${String(n % 2_000).padStart(24, '0')}/entries`),
  get('GET suppliers', () => '/api/suppliers'),
  get('GET expenses', (n) => `/api/expenses?${query(anyLength(n))}`),
  get('GET audience/insights', (n) => `/api/audience/insights?${query(anyLength(n))}`),
  get('GET campaigns', () => '/api/campaigns'),
  get('GET taxes/status', () => '/api/taxes/status'),
  get('GET taxes/vat', (n) => `/api/taxes/vat?month=2026-${String(1 + (n % 10)).padStart(2, '0')}`),
  get('GET taxes/deadlines', () => '/api/taxes/deadlines'),
  get('GET reminders', () => '/api/reminders'),
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

function statsByHand(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
  const { from, to } = period(number + 500, YEAR - (number % 7))
  db.prepare('select date, revenue, sales from SalesDay where businessId = ? and date between ? and ?').all(
    businessId,
    from,
    to,
  )
  db.prepare(
    'select date, category, amount from ExpenseDay where businessId = ? and date between ? and ?',
  ).all(businessId, from, to)
  db.prepare(
    `select itemId, sum(quantity) quantity, sum(revenue) revenue from ItemDay
     where businessId = ? and date between ? and ? group by itemId order by revenue desc limit 10`,
  ).all(businessId, from, to)
  db.prepare(
    `select sum((max(quantity, 0) * cost + 500000) / 1000000) stock, sum(quantity <= threshold) low
     from Item where businessId = ? and archivedAt is null`,
  ).get(businessId)
  db.prepare('select sum(balance) from Customer where businessId = ? and balance > 0').get(businessId)
}

function pageOfItems(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
  db.prepare(
    'select * from Item where businessId = ? and archivedAt is null order by id desc limit 50 offset ?',
  ).all(businessId, 50 * (number % 40))
  db.prepare('select count(*) from Item where businessId = ? and archivedAt is null').get(businessId)
}

function pageOfSales(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
  const { from, to } = anyLength(number + 500)
  const rows = db
    .prepare(
      `select * from Sale where businessId = ? and deletedAt is null and date between ? and ?
       order by date desc, id desc limit 50 offset ?`,
    )
    .all(businessId, from, to, 50 * (number % 5)) as { id: string }[]
  const lines = db.prepare('select * from SaleLine where businessId = ? and saleId = ?')
  for (const { id } of rows) lines.all(businessId, id)
  db.prepare(
    'select count(*) from Sale where businessId = ? and deletedAt is null and date between ? and ?',
  ).get(businessId, from, to)
}

/** A sale with its lines, movements and days, in one transaction that is on the disk when it answers. */
function sellByHand(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
  const { lines } = writeOf(number + 500_000).body
  const at = `${TODAY}T10:00:00.000Z`
  const id = `0z${String(number).padStart(24, '0')}`
  const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)
  db.transaction(() => {
    db.prepare(
      `insert into Sale (id, businessId, date, total, paymentMethod, personId, createdAt, updatedAt)
       values (?, ?, ?, ?, 'cash', 'bench', ?, ?)`,
    ).run(id, businessId, TODAY, total, at, at)
    for (const [position, { itemId, quantity, unitPrice }] of lines.entries()) {
      const micros = quantity * 1_000_000
      db.prepare(
        `insert into SaleLine (id, businessId, saleId, position, itemId, name, quantity, unitPrice, total)
         values (?, ?, ?, ?, ?, 'Article', ?, ?, ?)`,
      ).run(`${id}${position}`, businessId, id, position, itemId, micros, unitPrice, quantity * unitPrice)
      db.prepare(
        `insert into Movement (id, businessId, itemId, kind, quantity, saleId, date, createdAt, personId)
         values (?, ?, ?, 'sale', ?, ?, ?, ?, 'bench')`,
      ).run(`${id}${position}`, businessId, itemId, -micros, id, TODAY, at)
      db.prepare('update Item set quantity = quantity - ? where businessId = ? and id = ?').run(
        micros,
        businessId,
        itemId,
      )
      db.prepare(
        `insert into ItemDay (businessId, date, itemId, quantity, revenue) values (?, ?, ?, ?, ?)
         on conflict do update set quantity = quantity + excluded.quantity, revenue = revenue + excluded.revenue`,
      ).run(businessId, TODAY, itemId, micros, quantity * unitPrice)
    }
    db.prepare(
      `insert into SalesDay (businessId, date, revenue, sales) values (?, ?, ?, 1)
       on conflict do update set revenue = revenue + excluded.revenue, sales = sales + 1`,
    ).run(businessId, TODAY, total)
  })()
}
