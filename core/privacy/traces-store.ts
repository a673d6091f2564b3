import { sql } from 'kysely'
import type { Shop } from '../capability.ts'
import { TAKEN_OUT } from '../storage/audit.ts'
import type { Database, Row, Tx } from '../storage/database.ts'
import { speaksOfPeople, tables } from './tables.ts'
import type { OnList } from './somebody-store.ts'
import { calledIn, HIDDEN, hiddenIn, knownAs, wordsIn, type Known, type Sought } from './traces.ts'

type Table = keyof Database
/** A row in which somebody is named, and its texts without them. */
export type Trace = {
  table: Table
  rowid: number
  texts: { column: string; said: string; without: string }[]
}
type Books = Pick<Shop, 'tx' | 'business'>

/** Found by, or told apart by: no text that anybody typed. */
const KEYS = /(^i|I)d$|^(dedupe|requestHash|credential|key|channel|chat|kind|status|door|lockedBy)$/
const NAMES = new Set(['name', 'folded', 'merchant', 'merchantFolded'])

/** Somebody on one of the lists, as they are called there now. */
export type Somebody = {
  list: OnList
  id: string
  name: string
  phone: string | null
  email: string | null
}

/** What somebody is called, and was before it was changed: what the log and the changes to undo say of them. */
export async function soughtAs({ tx, business }: Books, who: Somebody): Promise<Sought> {
  const { list, id, name, phone, email } = who
  const { rows } = await sql<{ json: string }>`
    select input as json from Audit where businessId = ${business.id} and ${mentions('input', id)}
    union all select steps from Change where businessId = ${business.id} and id in
      (select changeId from ChangeSubject where businessId = ${business.id} and subject = ${`${list}:${id}`})`.execute(
    tx,
  )
  const before = rows.map(({ json }) => calledIn(json, id))
  const every = (now: string | null, of: keyof Sought) => [
    ...new Set([...(now ? [now] : []), ...before.flatMap((called) => called[of])]),
  ]
  return { names: every(name, 'names'), phones: every(phone, 'phones'), emails: every(email, 'emails') }
}

/** Every row of the business that names this person, but for those that are theirs. */
export async function tracesOf(shop: Books, sought: Sought, own: string): Promise<Trace[]> {
  const others = wordsIn(await othersNames(shop, own))
  const name = knownAs(sought, 'name', others)
  const text = knownAs(sought, 'text', others)
  const by = (column: string) => (NAMES.has(column) ? name : text)
  const found: Trace[] = []
  for (const table of Object.keys(speaksOfPeople) as Table[])
    if (speaksOfPeople[table]) found.push(...(await tracesIn(shop, table, by)))
  return found
}

async function tracesIn(
  { tx, business }: Books,
  table: Table,
  by: (column: string) => Known,
): Promise<Trace[]> {
  const columns = await textColumns(tx, table)
  const named = columns.flatMap((column) => by(column).phrases.map((phrase) => mentions(column, phrase)))
  if (named.length === 0) return []
  const { rows } = await sql<{ rowid: number } & Record<string, unknown>>`
    select rowid, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}
    where ${ownedBy(table, business.id)} and (${sql.join(named, sql` or `)})`.execute(tx)
  return rows.flatMap((row) => {
    const texts = columns.flatMap((column) => {
      const said = row[column]
      if (typeof said !== 'string') return []
      const without = hiddenIn(said, by(column).hide)
      return without === said ? [] : [{ column, said, without }]
    })
    return texts.length > 0 ? [{ table, rowid: row.rowid, texts }] : []
  })
}

export async function hideTraces({ tx }: Books, traces: readonly Trace[]): Promise<void> {
  for (const { table, rowid, texts } of traces) {
    const set = texts.map(({ column, without }) => sql`${sql.ref(column)} = ${without}`)
    await sql`update ${sql.table(table)} set ${sql.join(set)} where rowid = ${rowid}`.execute(tx)
  }
}

/** Papers that somebody gave a title with this name. They are made anew from the books at a word; answers the files to take away. */
export async function forgetReports({ tx, business }: Books, traces: readonly Trace[]): Promise<string[]> {
  const named = traces.filter(({ table }) => table === 'Report').map(({ rowid }) => rowid)
  if (named.length === 0) return []
  const { rows } = await sql<{ fileId: string }>`delete from Report
    where businessId = ${business.id} and rowid in (${sql.join(named)}) returning fileId`.execute(tx)
  const files = rows.map(({ fileId }) => fileId)
  const gone = await sql<{ sha256: string }>`delete from StoredFile where businessId = ${business.id}
    and id in (${sql.join(files)}) and id not in (select fileId from Report) and id not in (select fileId from Receipt)
    and id not in (select pageFileId from Receipt where pageFileId is not null) returning sha256`.execute(tx)
  return gone.rows.map(({ sha256 }) => sha256)
}

/** Takes what was asked out of the lines of the log that name this person; the chain holds without it. */
export async function takeOutOfLog({ tx, business }: Books, sought: Sought, id: string): Promise<number> {
  const { phrases, hide } = knownAs(sought, 'text', new Set())
  const named = [id, ...phrases].map((phrase) => mentions('input', phrase))
  const { rows } = await sql<Pick<Row<'Audit'>, 'id' | 'input'>>`select id, input from Audit
    where businessId = ${business.id} and salt is not null and (${sql.join(named, sql` or `)})`.execute(tx)
  const theirs = rows.filter(({ input }) => input.includes(id) || hiddenIn(input, hide) !== input)
  for (const line of theirs)
    await tx.updateTable('Audit').set({ input: TAKEN_OUT, salt: null }).where('id', '=', line.id).execute()
  return theirs.length
}

/** Whom campaigns wrote to; how far each message came stays with the campaign. */
export async function forgetCampaignsTo({ tx, business }: Books, id: string): Promise<void> {
  const { rows } = await sql<{ dedupe: string }>`select dedupe from CampaignMessage
    where businessId = ${business.id} and customerId = ${id}`.execute(tx)
  await sql`update CampaignMessage set address = ${`${HIDDEN}${id}`}, dedupe = 'campaign:' || campaignId || ':' || ${id},
      delivery = coalesce((select delivery from Outbox where Outbox.dedupe = CampaignMessage.dedupe), delivery)
    where businessId = ${business.id} and customerId = ${id}`.execute(tx)
  for (const { dedupe } of rows) await tx.deleteFrom('Outbox').where('dedupe', '=', dedupe).execute()
}

async function othersNames({ tx, business }: Books, own: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from Customer where businessId = ${business.id} and id != ${own}
    union select name from Supplier where businessId = ${business.id} and id != ${own}
    union select name from Person where businessId = ${business.id} and id != ${own}
    union select name from Item where businessId = ${business.id}
    union select alias from ItemAlias where businessId = ${business.id}
    union select name from Category where businessId = ${business.id}
    union select name from Competitor where businessId = ${business.id}
    union select name from Business where id = ${business.id}`.execute(tx)
  return rows.map(({ name }) => name)
}

async function textColumns(tx: Tx, table: Table): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select name from pragma_table_info(${table}) where type = 'TEXT'`.execute(tx)
  return rows.map(({ name }) => name).filter((name) => !KEYS.test(name))
}

function ownedBy(table: Table, businessId: string) {
  const { of } = tables[table]
  if (of === 'chats')
    return sql`(channel, chat) in (select channel, address from ChatLink where businessId = ${businessId})`
  if (of === 'keys')
    return sql`credential in (select 'key:' || id from ApiKey where businessId = ${businessId}
      union select 'session:' || Session.id from Session join Person on Person.id = personId
        where businessId = ${businessId})`
  return sql`businessId = ${businessId}`
}

/** `like` leaves the case of Latin letters aside; a `%` or `_` in a name is just itself. */
function mentions(column: string, phrase: string) {
  const pattern = `%${phrase.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '\\'`
}
