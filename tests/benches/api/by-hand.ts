import type SQLite from 'better-sqlite3'
import { anyLength, period, writeOf, YEAR } from './asked.ts'
import type { BigBooks } from './books.ts'
import { dayAgo, TODAY } from './clock.ts'

// The same answers by hand: what one would write on better-sqlite3 without the house, over the same books.

export type ByHand = (db: SQLite.Database, books: BigBooks, number: number) => void

/** Statements that read for one business, named by what they answer; :b is its id, :n a number, :from and :to two days. */
type Asked = { b: string; n: number; from: string; to: string }
const reading =
  (...statements: string[]): ByHand =>
  (db, { businessId: b }, n) => {
    const asked: Asked = { b, n, ...anyLength(n + 500) }
    for (const sql of statements) db.prepare(sql).all(asked)
  }

const SINCE = (days: number) => `'${dayAgo(days)}'`

export const insights = reading(
  `select Item.id, Item.name, Item.quantity, sum(ItemDay.quantity) sold, sum(ItemDay.revenue) revenue
   from ItemDay join Item on Item.id = ItemDay.itemId and Item.businessId = ItemDay.businessId
   where ItemDay.businessId = :b and date > ${SINCE(28)} group by Item.id order by revenue desc limit 100`,
  `select id, name, quantity from Item where businessId = :b and archivedAt is null and quantity > 0 and cost > 0
   and not exists (select 1 from ItemDay where ItemDay.businessId = :b and itemId = Item.id and date > ${SINCE(60)})
   order by quantity * 1.0 * cost desc limit 20`,
  `select SaleLine.saleId, itemId from SaleLine join (
     select id from Sale where businessId = :b and deletedAt is null and date >= ${SINCE(60)}
     order by date desc, id desc limit 2000) sale on SaleLine.saleId = sale.id where SaleLine.businessId = :b`,
  `select hour, sum(sales), sum(revenue) from SalesHour where businessId = :b and date > ${SINCE(28)} group by hour`,
  `select date, revenue from SalesDay where businessId = :b and date >= ${SINCE(396)}`,
  `select customerId, count(distinct date) visits, max(date) last, sum(total) from Sale
   where businessId = :b and customerId is not null and deletedAt is null and date >= ${SINCE(365)}
   group by customerId having last < ${SINCE(45)} order by 4 desc limit 50`,
  `select category, sum(amount) from ExpenseDay where businessId = :b and date >= ${SINCE(62)} group by category`,
)

export const watched = reading(
  `select id, name, quantity, threshold from Item where businessId = :b and archivedAt is null
   and quantity <= threshold order by quantity * 1.0 / max(threshold, 1) limit 50`,
  `select id, date, merchant, category, amount, note from Expense where businessId = :b and deletedAt is null
   and status = 'confirmed' and date >= ${SINCE(400)}`,
  `select customer.id, customer.name, balance, min(date) from Customer customer
   join CustomerEntry entry on entry.businessId = :b and entry.customerId = customer.id and kind = 'credit'
   where customer.businessId = :b and balance > 0 group by customer.id order by balance desc limit 100`,
  `select latest.product, latest.price, latest.date, Item.price from CompetitorPrice latest
   join Item on Item.id = latest.itemId where latest.businessId = :b and latest.date >= ${SINCE(7)}`,
  `select Campaign.id, budget, sum(spend) from Campaign
   join CampaignResult result on result.campaignId = Campaign.id where Campaign.businessId = :b group by 1`,
)

export const inTheTill = reading(
  'select amount, countedAt from CashCount where businessId = :b order by countedAt desc limit 1',
)

export const trends = reading(
  'select code, date, value from Indicator order by code, date',
  `select itemId, substr(date, 1, 7) month, sum(quantity), sum(revenue) from ItemDay where businessId = :b
   and itemId in (select itemId from ItemDay where businessId = :b and date between :from and :to
     group by itemId order by sum(revenue) desc limit 20) and date between :from and :to group by 1, 2`,
)

export const prices = reading(
  `select competitorId, product, theirs.price, date, Item.name, Item.price ours from (
     select *, row_number() over (partition by competitorId, folded order by date desc, id desc) nth
     from CompetitorPrice where businessId = :b and deletedAt is null) theirs
   left join Item on Item.id = theirs.itemId where nth <= 2`,
)

export const items = reading(
  'select * from Item where businessId = :b and archivedAt is null order by id desc limit 50 offset 50 * (:n % 40)',
  'select count(*) from Item where businessId = :b and archivedAt is null',
)

export const itemsNamed = reading(
  `select * from Item where businessId = :b and archivedAt is null
   and folded like '%article ' || (:n % 500) || '%' order by id desc limit 50`,
)

export const lowItems = reading(
  `select * from Item where businessId = :b and archivedAt is null and quantity <= threshold
   order by id desc limit 50 offset 50 * (:n % 3)`,
  'select count(*) from Item where businessId = :b and archivedAt is null and quantity <= threshold',
)

export const sales = reading(
  `select * from SaleLine where businessId = :b and saleId in (
     select id from Sale where businessId = :b and deletedAt is null and date between :from and :to
     order by date desc, id desc limit 50 offset 50 * (:n % 5))`,
  `select * from Sale where businessId = :b and deletedAt is null and date between :from and :to
   order by date desc, id desc limit 50 offset 50 * (:n % 5)`,
  'select count(*) from Sale where businessId = :b and deletedAt is null and date between :from and :to',
)

export const customers = reading(
  'select * from Customer where businessId = :b and archivedAt is null order by id desc limit 50 offset 50 * (:n % 20)',
  'select count(*) from Customer where businessId = :b and archivedAt is null',
)

export const entries = reading(
  `select * from CustomerEntry where businessId = :b and customerId = printf('0c%024d', :n % 2000)
   order by date desc, id desc limit 50`,
)

export const suppliers = reading(
  'select * from Supplier where businessId = :b and archivedAt is null order by id desc limit 50',
)

export const expenses = reading(
  `select * from Expense where businessId = :b and deletedAt is null and date between :from and :to
   order by date desc, id desc limit 50`,
  'select count(*) from Expense where businessId = :b and deletedAt is null and date between :from and :to',
)

export const audience = reading(
  `select Customer.id, name, wilaya, min(date), max(date), count(*), sum(total) from Sale
   join Customer on Customer.id = Sale.customerId where Sale.businessId = :b and deletedAt is null
   and date <= :to group by Customer.id`,
  'select hour, sum(sales), sum(revenue) from SalesHour where businessId = :b and date between :from and :to group by hour',
  'select date, sales, revenue from SalesDay where businessId = :b and date between :from and :to',
)

export const campaigns = reading(
  'select * from Campaign where businessId = :b and archivedAt is null order by id desc limit 50',
  `select campaignCode, count(*), sum(total) from Sale where businessId = :b and deletedAt is null
   and campaignCode in (select code from Campaign where businessId = :b) group by campaignCode`,
)

export const turnover = reading(
  "select sum(revenue) from SalesDay where businessId = :b and date >= '2026-01-01'",
)

export const vat = reading(
  `select id, date, merchant, amount, taxAmount, supplierId from Expense where businessId = :b
   and deletedAt is null and status = 'confirmed' and substr(date, 1, 7) = printf('2026-%02d', 1 + :n % 10)`,
  "select sum(revenue) from SalesDay where businessId = :b and substr(date, 1, 7) = printf('2026-%02d', 1 + :n % 10)",
)

export const reminders = reading(
  'select * from Reminder where businessId = :b and deletedAt is null order by at limit 50',
)

export function stats(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
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

/** A sale with its lines, movements and days, in one transaction that is on the disk when it answers. */
export function sell(db: SQLite.Database, { businessId }: BigBooks, number: number): void {
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
