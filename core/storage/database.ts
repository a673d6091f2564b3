import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Transaction,
} from 'kysely'
import { linesIn, type AuditWitness } from './audit.ts'
import {
  followNews,
  newestNews,
  nowhereElse,
  watchElsewhere,
  writeNews,
  type Elsewhere,
} from './elsewhere.ts'
import { openGroupCommit } from './group-commit.ts'
import { newsIn, openNewsstand, type Listener } from './news.ts'
import { keepingStatements } from './statements.ts'
import type { Prisma } from './prisma/client.ts'

/**
 * Rows as SQLite hands them over, from the shapes that Prisma's schema declares: an instant is ISO text,
 * a truth is 0 or 1, and a big integer fits a number (money and quantities stay under 2^53).
 */
export type Database = {
  [Table in Prisma.ModelName]: Stored<Prisma.TypeMap['model'][Table]['payload']['scalars']>
}
export type Row<Table extends keyof Database> = Database[Table]

type Stored<Model> = { [Column in keyof Model]: StoredValue<Model[Column]> }
type StoredValue<Value> = Value extends bigint
  ? number
  : Value extends Date
    ? string
    : Value extends boolean
      ? number
      : Value

/** A transaction, or the read-only side: what a store needs to ask and to write. */
export type Tx = Transaction<Database>

export type Books = {
  /**
   * Runs in a `BEGIN IMMEDIATE` transaction, or in a part of one that others share (`group-commit.ts`); a thrown error
   * rolls all of it back. Nothing outside may be awaited in it.
   */
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Runs against one unchanging snapshot of the books. */
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Hears what was committed in the books of a business; answers how to stop. */
  listen: (businessId: string, listener: Listener) => () => void
  /** How long nothing was committed for a business, as far back as this process can tell. */
  quietMilliseconds: (businessId: string) => number
  /**
   * Another word after every change of the books, whoever made it; null while one is being made. What is read after
   * asking it is at least that new.
   */
  version: () => string | null
  /** Hears that another process committed something, where there are several; answers how to stop. */
  elsewhere: Elsewhere['listen']
  /** Writes the write-ahead log into the file and empties it; false where somebody reads or writes just now. */
  emptyLog: () => boolean
  /** The file's own connection, for what needs SQLite itself: backup, integrity check, size. */
  file: SQLite.Database
  close: () => Promise<void>
}

function emptyLog(file: SQLite.Database): boolean {
  if (file.inTransaction) return false
  // Whom it would wait for may be this very thread.
  file.pragma('busy_timeout = 0')
  try {
    const [{ busy } = { busy: 1 }] = file.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    return busy === 0
  } finally {
    file.pragma('busy_timeout = 5000')
  }
}

/**
 * Opens the books in one file: one connection that writes, one that reads beside it (WAL). `shared` where the roles of
 * the house are processes apart: then each hears what the others commit.
 */
export function openBooks(
  path: string,
  {
    shared = false,
    failed = () => {},
    witness = () => {},
  }: {
    shared?: boolean
    failed?: (error: unknown) => void
    /** Is told each line of the log of actions, once it is committed. */
    witness?: (line: AuditWitness) => void
  } = {},
): Books {
  const file = new SQLite(path)
  // FULL: what was acknowledged to an owner survives a power cut.
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    // What was erased is overwritten too: a name that the law lets somebody take back is not left in the file itself.
    'secure_delete = ON',
  ]) {
    file.pragma(pragma)
  }
  const beside = new SQLite(path, { readonly: true })
  beside.pragma('busy_timeout = 5000')
  beside.pragma('cache_size = -8000')
  file.pragma('cache_size = -8000')

  const writer = new Kysely<Database>({
    dialect: new ImmediateDialect({ database: keepingStatements(file) }, () => file.inTransaction),
  })
  const reader = new Kysely<Database>({ dialect: new SqliteDialect({ database: keepingStatements(beside) }) })
  const news = openNewsstand()
  const write = openGroupCommit(writer, {
    stillOpen: () => file.inTransaction,
    committing: async (tx) => {
      const told = newsIn(tx)
      if (shared && told) await writeNews(tx, told)
    },
    committed(tx) {
      const told = newsIn(tx)
      if (told) news.tell(told)
      for (const line of linesIn(tx)) witness(line)
    },
  })
  const read: Books['read'] = (work) => reader.transaction().execute(work)
  const ours = file.prepare('select total_changes()').pluck()
  const others = file.prepare('pragma data_version').pluck()
  const elsewhere = shared ? watchElsewhere(file) : nowhereElse
  const unfollow = shared
    ? followNews({ read, write }, elsewhere, {
        from: newestNews(file),
        tell: (told) => news.tell(told),
        failed,
      })
    : () => {}
  return {
    write,
    read,
    listen: (businessId, listener) => news.listen(businessId, listener),
    quietMilliseconds: (businessId) => news.quietMilliseconds(businessId),
    version: () => (file.inTransaction ? null : `${String(ours.get())} ${String(others.get())}`),
    elsewhere: elsewhere.listen,
    emptyLog: () => emptyLog(file),
    file,
    async close() {
      unfollow()
      elsewhere.stop()
      await reader.destroy()
      await writer.destroy()
      // Kysely closes what it was asked for at least once.
      beside.close()
      file.close()
    },
  }
}

/** Whether SQLite itself says that a file is no database, or a broken one. */
export function isUnreadable(error: unknown): boolean {
  if (error instanceof SQLite.SqliteError) return /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
  return error instanceof Error && error.cause !== undefined && isUnreadable(error.cause)
}

type DriverConfig = ConstructorParameters<typeof SqliteDialect>[0]

/** Takes the write lock at once: a transaction that read first and then wrote could fail half-way when two processes share the file. */
class ImmediateDriver extends SqliteDriver {
  readonly #isOpen: () => boolean
  constructor(config: DriverConfig, isOpen: () => boolean) {
    super(config)
    this.#isOpen = isOpen
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite has rolled back by itself where the disk is full: a second time would hide why.
    if (this.#isOpen()) await super.rollbackTransaction(connection)
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: DriverConfig
  readonly #isOpen: () => boolean
  constructor(config: DriverConfig, isOpen: () => boolean) {
    super(config)
    this.#config = config
    this.#isOpen = isOpen
  }
  override createDriver() {
    return new ImmediateDriver(this.#config, this.#isOpen)
  }
}
