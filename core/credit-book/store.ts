import { sql, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely'
import type { Shop } from '../capability.ts'
import { foldName } from '../language/fold-name.ts'
import { newId } from '../ids.ts'
import { centimes, minus, type Centimes } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Database, Row, Tx } from '../storage/database.ts'
import { pageOf, type PageQuery } from '../storage/pages.ts'

export type PartyTable = 'Customer' | 'Supplier'
export type EntryTable = 'CustomerEntry' | 'SupplierEntry'

type Rows<Table extends PartyTable | EntryTable> = {
  table: Table
  from: (tx: Tx) => SelectQueryBuilder<Database, Table, object>
  whole: (
    rows: SelectQueryBuilder<Database, Table, object>,
  ) => SelectQueryBuilder<Database, Table, Row<Table>>
}

/** Where one book lies: who stands in it, what is written under each, and what an entry is caused by. */
export type Shelf<Party extends PartyTable, Entry extends EntryTable> = {
  parties: Rows<Party>
  entries: Rows<Entry>
  /** Whose an entry is, and the columns that say so and which sale or expense made it. */
  whose: (entry: Row<Entry>) => string
  columns: { whose: 'customerId' | 'supplierId'; cause: 'saleId' | 'expenseId' }
}

type Made = 'id' | 'businessId' | 'createdAt'
export type NewParty<Party extends PartyTable> = { name: string } & Omit<
  Row<Party>,
  Made | 'folded' | 'balance' | 'archivedAt'
>
/** An entry before it is written; below zero only where it reverses. */
export type NewEntry = {
  /** A payment lowers the balance, whatever else is written raises it. */
  kind: string
  amount: Centimes
  note?: string | null | undefined
  date: string
  reverses?: string | undefined
}
/** The columns that only this book's entries have. */
export type OwnColumns<Entry extends EntryTable> = Omit<
  Row<Entry>,
  Made | 'personId' | 'kind' | 'amount' | 'note' | 'date' | 'reverses'
>

/** The statements of a credit book, over the tables of one of them. */
export function openStore<Party extends PartyTable, Entry extends EntryTable>({
  parties,
  entries,
  whose,
  columns,
}: Shelf<Party, Entry>) {
  async function update(shop: Shop, id: string, values: Partial<Row<Party>>): Promise<void> {
    const folded = values.name === undefined ? {} : { folded: foldName(values.name) }
    const set = Object.entries<Cell | undefined>({ ...values, ...folded })
    if (set.length === 0) return
    const cells = set.map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
    await sql`update ${sql.table(parties.table)} set ${sql.join(cells)} where ${here(shop, 'id', id)}`.execute(
      shop.tx,
    )
  }

  async function find(shop: Shop, id: string): Promise<Row<Party> | undefined> {
    const { rows } = await sql<
      Row<Party>
    >`select * from ${sql.table(parties.table)} where ${here(shop, 'id', id)}`.execute(shop.tx)
    return rows[0]
  }

  /** Those on the list, the newest first; `owing` keeps those with something to pay. */
  async function list(shop: Shop, query: PageQuery & { owing?: boolean | undefined }) {
    let from = parties
      .from(shop.tx)
      .where(sql<SqlBool>`businessId = ${shop.business.id} and archivedAt is null`)
    if (query.owing) from = from.where(sql<SqlBool>`balance > 0`)
    const said = query.search
    if (said)
      from = from.where(sql<SqlBool>`(${contains('folded', foldName(said))} or ${contains('phone', said)})`)
    return pageOf(from, query, (rows) => parties.whole(rows).orderBy(sql`id`, 'desc'))
  }

  async function insert(shop: Shop, values: NewParty<Party>): Promise<Row<Party>> {
    return insertInto<Row<Party>>(shop.tx, parties.table, {
      ...values,
      ...made(shop),
      folded: foldName(values.name),
      balance: 0,
      archivedAt: null,
    })
  }

  /** Writes an entry and the balance after it, together. */
  async function write(
    shop: Shop,
    entry: NewEntry,
    own: OwnColumns<Entry>,
  ): Promise<{ entry: Row<Entry>; party: Row<Party> }> {
    const row = await insertInto<Row<Entry>>(shop.tx, entries.table, {
      ...own,
      ...made(shop),
      kind: entry.kind,
      amount: entry.amount,
      note: entry.note ?? null,
      date: entry.date,
      reverses: entry.reverses ?? null,
      personId: shop.person.id,
    })
    const change = entry.kind === 'payment' ? minus(centimes(0), entry.amount) : entry.amount
    const party = await sql<Row<Party>>`
      update ${sql.table(parties.table)} set balance = balance + ${change}
      where ${here(shop, 'id', whose(row))} returning *`.execute(shop.tx)
    return { entry: row, party: only(party.rows) }
  }

  async function archive(shop: Shop, id: string, archivedAt: string | null): Promise<void> {
    await sql`update ${sql.table(parties.table)} set archivedAt = ${archivedAt} where ${here(shop, 'id', id)}`.execute(
      shop.tx,
    )
  }

  async function findEntry(shop: Shop, id: string): Promise<Row<Entry> | undefined> {
    const { rows } = await sql<
      Row<Entry>
    >`select * from ${sql.table(entries.table)} where ${here(shop, 'id', id)}`.execute(shop.tx)
    return rows[0]
  }

  /** Entries that a sale or an expense made and that nothing has reversed yet. */
  async function standing(shop: Shop, causeId: string): Promise<Row<Entry>[]> {
    const { rows } = await sql<
      Row<Entry>
    >`select * from ${sql.table(entries.table)} where ${here(shop, columns.cause, causeId)} order by id`.execute(
      shop.tx,
    )
    const reversed = new Set(rows.map((row) => row.reverses))
    return rows.filter((row) => row.reverses === null && !reversed.has(row.id))
  }

  async function listEntries(
    shop: Shop,
    partyId: string,
    {
      from,
      to,
      bookedBy,
      ...query
    }: PageQuery & { from?: string | undefined; to?: string | undefined; bookedBy?: string | null },
  ) {
    let rows = entries
      .from(shop.tx)
      .where(sql<SqlBool>`businessId = ${shop.business.id} and ${sql.ref(columns.whose)} = ${partyId}`)
    if (from) rows = rows.where(sql<SqlBool>`date >= ${from}`)
    if (to) rows = rows.where(sql<SqlBool>`date <= ${to}`)
    if (bookedBy) rows = rows.where(sql<SqlBool>`personId = ${bookedBy}`)
    return pageOf(rows, query, (some) =>
      entries
        .whole(some)
        .orderBy(sql`date`, 'desc')
        .orderBy(sql`id`, 'desc'),
    )
  }

  return { find, list, insert, update, archive, write, findEntry, standing, listEntries }
}

type Cell = string | number | null

function here(shop: Shop, column: string, value: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`businessId = ${shop.business.id} and ${sql.ref(column)} = ${value}`
}

function made(shop: Shop) {
  return { id: newId(), businessId: shop.business.id, createdAt: shop.clock.now().toISOString() }
}

async function insertInto<Inserted>(tx: Tx, table: string, row: object): Promise<Inserted> {
  const cells = Object.entries<Cell>({ ...row })
  const { rows } = await sql<Inserted>`
    insert into ${sql.table(table)} (${sql.join(cells.map(([column]) => sql.ref(column)))})
    values (${sql.join(cells.map(([, value]) => value))}) returning *`.execute(tx)
  return only(rows)
}

function only<Written>(rows: readonly Written[]): Written {
  const [row] = rows
  if (row === undefined) throw new Error('a row of a credit book was not written')
  return row
}
