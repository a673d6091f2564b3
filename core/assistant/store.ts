import type { Caller } from '../capability.ts'
import { packedAs } from '../inventory/store.ts'
import type { Packed } from '../inventory/packs.ts'
import { fromMicros } from '../money.ts'
import { contains } from '../storage/contains.ts'
import type { Row, Tx } from '../storage/database.ts'

/** A thing that the business has a name for. */
export type NamedThing = {
  kind: NamedKind
  id: string
  name: string
  aliases: string[]
  /** What is known of its money, in centimes: an item's price, and what one costs. */
  price?: number | undefined
  cost?: number | undefined
  unit?: string | undefined
  /** What it comes in, and how many of its own unit each holds. */
  packs?: Packed['packs'] | undefined
  /** How much of it there is. */
  stock?: number | undefined
}
export const namedKinds = ['item', 'customer', 'supplier', 'competitor', 'campaign', 'category'] as const
export type NamedKind = (typeof namedKinds)[number]

/** Changes with every change of the books, and costs one look at an index: every change is audited in sequence. */
export async function lastChangeIn(tx: Tx, businessId: string): Promise<number> {
  const row = await tx
    .selectFrom('Audit')
    .where('businessId', '=', businessId)
    .select((as) => as.fn.max('sequence').as('newest'))
    .executeTakeFirst()
  return row?.newest ?? 0
}

/**
 * In the order of their making: without it SQLite answers by whichever index it takes, such as that of stock, and every
 * sale would look like new names.
 */
export async function namesOf(tx: Tx, businessId: string): Promise<NamedThing[]> {
  const items = await tx
    .selectFrom('Item')
    .select(['id', 'name', 'price', 'cost', 'unit', 'packs', 'quantity'])
    .where('businessId', '=', businessId)
    .where('archivedAt', 'is', null)
    .orderBy('id')
    .execute()
  const aliases = Map.groupBy(
    await tx
      .selectFrom('ItemAlias')
      .selectAll()
      .where('businessId', '=', businessId)
      .orderBy('itemId')
      .orderBy('alias')
      .execute(),
    (alias) => alias.itemId,
  )
  const others = await Promise.all(
    (['Customer', 'Supplier', 'Competitor', 'Campaign'] as const).map(async (table) => {
      const rows = await tx
        .selectFrom(table)
        .select(['id', 'name'])
        .where('businessId', '=', businessId)
        .where('archivedAt', 'is', null)
        .orderBy('id')
        .execute()
      const kind = (
        {
          Customer: 'customer',
          Supplier: 'supplier',
          Competitor: 'competitor',
          Campaign: 'campaign',
        } as const
      )[table]
      return rows.map((row): NamedThing => ({ kind, id: row.id, name: row.name, aliases: [] }))
    }),
  )
  const own = await tx
    .selectFrom('Category')
    .select(['name'])
    .where('businessId', '=', businessId)
    .orderBy('name')
    .execute()
  return [
    ...items.map((item): NamedThing => ({
      kind: 'item',
      id: item.id,
      name: item.name,
      aliases: (aliases.get(item.id) ?? []).map(({ alias }) => alias),
      price: item.price,
      cost: item.cost ?? undefined,
      ...packedAs(item),
      stock: fromMicros(item.quantity),
    })),
    ...others.flat(),
    ...own.map(({ name }): NamedThing => ({ kind: 'category', id: name, name, aliases: [] })),
  ]
}

export async function findConversation(
  tx: Tx,
  caller: Caller,
  id: string,
): Promise<Row<'Conversation'> | undefined> {
  return tx
    .selectFrom('Conversation')
    .selectAll()
    .where('businessId', '=', caller.business.id)
    .where('personId', '=', caller.person.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The one conversation that a linked person has over all channels. */
export async function conversationInChats(tx: Tx, caller: Caller): Promise<Row<'Conversation'> | undefined> {
  return tx
    .selectFrom('Conversation')
    .selectAll()
    .where('businessId', '=', caller.business.id)
    .where('personId', '=', caller.person.id)
    .where('door', 'in', ['chat', 'terminal'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export async function keepConversation(tx: Tx, row: Row<'Conversation'>): Promise<void> {
  const { language, script, state, updatedAt } = row
  await tx
    .insertInto('Conversation')
    .values(row)
    .onConflict((same) => same.column('id').doUpdateSet({ language, script, state, updatedAt }))
    .execute()
}

export async function keepMessages(tx: Tx, rows: Row<'Message'>[]): Promise<void> {
  await tx.insertInto('Message').values(rows).execute()
}

/** What a person said last in a conversation, the oldest first. */
export async function lastSaid(tx: Tx, conversationId: string, most: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('Message')
    .where('conversationId', '=', conversationId)
    .where('role', '=', 'person')
    .orderBy('id', 'desc')
    .limit(most)
    .select('text')
    .execute()
  return rows.map(({ text }) => text).toReversed()
}

/** The first day on which anything was booked, or null: a question about a time before it has no answer. */
export async function firstBookedDay(tx: Tx, businessId: string): Promise<string | null> {
  const sale = await tx
    .selectFrom('SalesDay')
    .where('businessId', '=', businessId)
    .select((as) => as.fn.min('date').as('day'))
    .executeTakeFirst()
  const expense = await tx
    .selectFrom('ExpenseDay')
    .where('businessId', '=', businessId)
    .select((as) => as.fn.min('date').as('day'))
    .executeTakeFirst()
  const days = [sale?.day, expense?.day].filter((day): day is string => typeof day === 'string')
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b))
}

/** What this business usually pays for a category: the middle of its last twenty, in centimes, or null. */
export async function usualExpense(tx: Tx, businessId: string, category: string): Promise<number | null> {
  const rows = await tx
    .selectFrom('Expense')
    .select('amount')
    .where('businessId', '=', businessId)
    .where('category', '=', category)
    .where('status', '=', 'confirmed')
    .where('deletedAt', 'is', null)
    .orderBy('date', 'desc')
    .limit(20)
    .execute()
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount])).sort((a, b) => a - b)
  return amounts[Math.floor(amounts.length / 2)] ?? null
}

const MOST_PURPOSES = 400

/** What confirmed expenses were for, in the owner's words, and the category that each was given. */
export async function pastPurposes(
  tx: Tx,
  businessId: string,
): Promise<{ text: string; category: string }[]> {
  const rows = await tx
    .selectFrom('Expense')
    .select(['note', 'merchant', 'category'])
    .where('businessId', '=', businessId)
    .where('status', '=', 'confirmed')
    .where('deletedAt', 'is', null)
    .orderBy('date', 'desc')
    .limit(MOST_PURPOSES)
    .execute()
  return rows.map(({ note, merchant, category }) => ({
    text: [note, merchant].filter(Boolean).join(' '),
    category,
  }))
}

const MOST_MESSAGES = 200

/** The own conversations, newest first, each with what was said first. */
export async function conversationsOf(
  tx: Tx,
  caller: Caller,
  { page, pageSize, search }: { page: number; pageSize: number; search?: string | undefined },
) {
  let own = tx
    .selectFrom('Conversation')
    .where('Conversation.businessId', '=', caller.business.id)
    .where('Conversation.personId', '=', caller.person.id)
  if (search) {
    own = own.where((as) =>
      as.exists(
        as
          .selectFrom('Message')
          .select('Message.id')
          .whereRef('Message.conversationId', '=', 'Conversation.id')
          .where(contains('Message.text', search)),
      ),
    )
  }
  const { total } = await own.select((as) => as.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await own
    .select((as) => [
      'Conversation.id',
      'Conversation.door',
      'Conversation.updatedAt',
      as
        .selectFrom('Message')
        .select('Message.text')
        .whereRef('Message.conversationId', '=', 'Conversation.id')
        .where('Message.role', '=', 'person')
        .orderBy('Message.id')
        .limit(1)
        .as('title'),
      as
        .selectFrom('Message')
        .select((of) => of.fn.countAll<number>().as('messages'))
        .whereRef('Message.conversationId', '=', 'Conversation.id')
        .as('messages'),
    ])
    .orderBy('Conversation.updatedAt', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { rows: rows.map((row) => ({ ...row, messages: row.messages ?? 0 })), total }
}

/** The last messages of a conversation, the oldest of them first; a change that was undone is no longer offered. */
export async function messagesOf(tx: Tx, caller: Caller, conversationId: string) {
  const rows = await tx
    .selectFrom('Message')
    .leftJoin('Change', (join) =>
      join.onRef('Change.id', '=', 'Message.changeId').on('Change.undoneAt', 'is', null),
    )
    .select([
      'Message.id',
      'Message.role',
      'Message.text',
      'Message.capability',
      'Message.createdAt',
      'Change.id as changeId',
    ])
    .where('Message.businessId', '=', caller.business.id)
    .where('Message.conversationId', '=', conversationId)
    .orderBy('Message.id', 'desc')
    .limit(MOST_MESSAGES)
    .execute()
  return rows.toReversed().map(({ role, ...message }) => ({
    ...message,
    from: role === 'person' ? ('person' as const) : ('assistant' as const),
  }))
}
