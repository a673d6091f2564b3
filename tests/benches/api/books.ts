import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { openHouseProcess } from '../house-process.ts'
import { NOW } from './clock.ts'
import { market, neighbours, people, shelves, spending, trade } from './bookings.ts'

/** Books that were written by an older bench are not taken up again. */
const VERSION = 2

export type BigBooks = { dataDir: string; file: string; key: string; businessId: string }

/**
 * A shop with that many sale lines and 5 000 items, among 999 small ones in the same file. Kept in the temporary
 * folder for the next run.
 */
export async function bigBooks(lines: number): Promise<BigBooks> {
  const dataDir = join(tmpdir(), `sanad-bench-api-${lines}-${VERSION}`)
  const file = join(dataDir, 'sanad.db')
  const card = join(dataDir, 'bench.json')
  if (existsSync(card)) return { dataDir, file, ...(JSON.parse(readFileSync(card, 'utf8')) as Card) }

  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  const house = await openHouseProcess({ dataDir, env: { SANAD_NOW: NOW } })
  const key = await house.signUp()
  await house.close()
  const made = { key, businessId: fill(file, lines) }
  writeFileSync(card, JSON.stringify(made))
  return { dataDir, file, ...made }
}

type Card = { key: string; businessId: string }

function fill(file: string, lines: number): string {
  const db = new SQLite(file)
  db.pragma('synchronous = OFF')
  db.pragma('cache_size = -200000')
  const { id: businessId } = db.prepare('select id from Business').get() as { id: string }
  const { id: personId } = db.prepare('select id from Person').get() as { id: string }
  db.transaction(() => {
    shelves(db, businessId, personId)
    people(db, businessId)
    trade(db, businessId, personId, lines)
    spending(db, businessId, personId)
    market(db, businessId)
    neighbours(db)
    rollUps(db)
  })()
  db.exec('analyze')
  db.pragma('wal_checkpoint(truncate)')
  db.close()
  return businessId
}

/** What the house keeps beside each booking, from the bookings themselves. */
function rollUps(db: SQLite.Database): void {
  db.exec(`
    insert into SalesDay (businessId, date, revenue, sales)
      select businessId, date, sum(total), count(*) from Sale group by businessId, date;
    insert into SalesHour (businessId, date, hour, revenue, sales)
      select businessId, date, cast(substr(time, 1, 2) as integer), sum(total), count(*) from Sale group by 1, 2, 3;
    insert into ItemDay (businessId, date, itemId, quantity, revenue)
      select Sale.businessId, Sale.date, itemId, sum(quantity), sum(SaleLine.total)
      from SaleLine join Sale on Sale.id = SaleLine.saleId group by 1, 2, 3;
    insert into ExpenseDay (businessId, date, category, amount, expenses)
      select businessId, date, category, sum(amount), count(*) from Expense group by 1, 2, 3;
    update Customer set balance = coalesce((
      select sum(case kind when 'credit' then amount else -amount end)
      from CustomerEntry entry where entry.businessId = Customer.businessId and entry.customerId = Customer.id), 0)`)
}
