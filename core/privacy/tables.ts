import type { Database } from '../storage/database.ts'

/**
 * What each table is to a business. A table that is not here does not compile: nothing that a business put in
 * can be forgotten by its export, or by its erasure.
 */
type Belongs =
  /** Handed out with everything, but for columns that open doors. */
  | { of: 'business'; hidden?: readonly string[] }
  /** Of the business and erased with it; of no use to anybody in a file. */
  | { of: 'business'; internal: true }
  /** Erased through the people, chats and keys of the business. */
  | { of: 'people' | 'chats' | 'keys' }
  /** The machine's own, or the country's. */
  | { of: 'house' }

const belongings = {
  Business: { of: 'business' },
  Person: { of: 'business', hidden: ['passwordHash', 'totpSecret', 'settings'] },
  Session: { of: 'people' },
  ApiKey: { of: 'business', hidden: ['hash'] },
  ChatLink: { of: 'business' },
  LinkCode: { of: 'business', internal: true },
  Stranger: { of: 'house' },
  Category: { of: 'business' },
  Reminder: { of: 'business' },
  Change: { of: 'business' },
  ChangeSubject: { of: 'business', internal: true },
  Audit: { of: 'business' },
  IdempotencyKey: { of: 'keys' },
  StoredFile: { of: 'business' },
  Import: { of: 'business' },
  Item: { of: 'business' },
  ItemAlias: { of: 'business' },
  Movement: { of: 'business' },
  Lot: { of: 'business' },
  Customer: { of: 'business' },
  CustomerEntry: { of: 'business' },
  Supplier: { of: 'business' },
  SupplierEntry: { of: 'business' },
  Sale: { of: 'business' },
  SaleLine: { of: 'business' },
  SalesDay: { of: 'business', internal: true },
  SalesHour: { of: 'business', internal: true },
  ItemDay: { of: 'business', internal: true },
  ItemSum: { of: 'business', internal: true },
  Expense: { of: 'business' },
  ExpenseDay: { of: 'business', internal: true },
  Receipt: { of: 'business' },
  Competitor: { of: 'business' },
  CompetitorPrice: { of: 'business' },
  WatchedPage: { of: 'business' },
  Indicator: { of: 'house' },
  Report: { of: 'business' },
  Content: { of: 'business' },
  Campaign: { of: 'business' },
  CampaignMessage: { of: 'business' },
  CampaignResult: { of: 'business' },
  DeadlineExtension: { of: 'business' },
  CashCount: { of: 'business' },
  Alert: { of: 'business' },
  AlertTelling: { of: 'business', internal: true },
  ToldInsight: { of: 'business', internal: true },
  Conversation: { of: 'business' },
  Message: { of: 'business' },
  AiCall: { of: 'business' },
  AiConsent: { of: 'business' },
  Inbox: { of: 'chats' },
  Outbox: { of: 'business', internal: true },
  Job: { of: 'business', internal: true },
  HouseFact: { of: 'house' },
  CommitNews: { of: 'house' },
  HealthMinute: { of: 'house' },
} as const satisfies Record<keyof Database, Belongs>

type Table = keyof Database
export const tables: Record<Table, Belongs> = belongings

/** Those that are handed out. */
export type ExportedTable = {
  [Each in Table]: (typeof belongings)[Each] extends { of: 'business' }
    ? (typeof belongings)[Each] extends { internal: true }
      ? never
      : Each
    : never
}[Table]

/**
 * Where somebody's name may stand in what was typed, told or worked out. What a new table says of people has to be said
 * here before it compiles. False: what names others or things, and the papers that the law makes one keep.
 */
export const speaksOfPeople: Record<Table, boolean> = {
  Business: false,
  Person: false,
  Session: false,
  ApiKey: false,
  ChatLink: false,
  LinkCode: false,
  Stranger: false,
  Category: false,
  Reminder: true,
  Change: true,
  ChangeSubject: false,
  // Its lines are taken out in a way that keeps its chain (`takeOutOfLog`).
  Audit: false,
  IdempotencyKey: true,
  StoredFile: false,
  Import: false,
  Item: false,
  ItemAlias: false,
  Movement: true,
  Lot: false,
  Customer: false,
  CustomerEntry: true,
  Supplier: false,
  SupplierEntry: true,
  Sale: true,
  SaleLine: true,
  SalesDay: false,
  SalesHour: false,
  ItemDay: false,
  ItemSum: false,
  Expense: true,
  ExpenseDay: false,
  Receipt: false,
  Competitor: false,
  CompetitorPrice: false,
  WatchedPage: false,
  Indicator: false,
  Report: true,
  Content: true,
  Campaign: true,
  // By its address, and with what waits to be sent (`forgetCampaignsTo`).
  CampaignMessage: false,
  CampaignResult: false,
  DeadlineExtension: false,
  CashCount: false,
  Alert: true,
  AlertTelling: false,
  ToldInsight: false,
  Conversation: true,
  Message: true,
  AiCall: false,
  AiConsent: false,
  Inbox: true,
  Outbox: true,
  Job: true,
  HouseFact: false,
  CommitNews: false,
  HealthMinute: false,
}

/** The tables that carry the business's id; `Business` is known by its own. */
export const ownTables = (Object.keys(tables) as Table[]).filter((table) => tables[table].of === 'business')

/** Those that are handed out, each with the columns that stay here. */
export const exportedTables = ownTables.filter(isExported).map((table) => {
  const belongs = tables[table]
  return { table, hidden: 'hidden' in belongs ? (belongs.hidden ?? []) : [] }
})

function isExported(table: Table): table is ExportedTable {
  const belongs = tables[table]
  return belongs.of === 'business' && !('internal' in belongs)
}
