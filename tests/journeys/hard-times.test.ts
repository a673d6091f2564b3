import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { silentLog } from '#core/log.ts'
import { perform } from '#core/perform.ts'
import { openSanad } from '#core/sanad.ts'
import { look } from '#core/storage/backup/looking.ts'
import { bareEnvironment } from '../programs.ts'
import { openTestServer, type TestServer } from '../server.ts'

let server: TestServer
afterEach(() => server.close())

/** Lets another process work on the same folder and kills it in the middle, again and again. */
async function killedAtWork(what: 'backups' | 'uploads', times: number): Promise<void> {
  const program = join(import.meta.dirname, 'restless-process.ts')
  for (let n = 0; n < times; n++) {
    const args = [program, what, server.owner.business.id]
    const env = { ...bareEnvironment, DATA_DIR: server.dataDir, LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    await once(child.stdout, 'data')
    await wait(20 + 37 * n)
    child.kill('SIGKILL')
    await once(child, 'close')
  }
}

describe('killed without warning', () => {
  test('in the middle of backups: every backup that is listed comes back, the books are whole', async () => {
    server = await openTestServer()
    await killedAtWork('backups', 6)
    const { backups } = server.house.parts
    await backups.make('manual')
    const listed = await backups.list()
    for (const { id } of listed) expect((await backups.check(id)).businesses).toHaveLength(1)
    expect(readdirSync(join(server.dataDir, 'backups')).filter((name) => name.startsWith('.half'))).toEqual(
      [],
    )
    expect((await look(join(server.dataDir, 'sanad.db'), true)).faults).toEqual([])
  })

  test('in the middle of uploads: what has its name is whole', async () => {
    server = await openTestServer()
    await killedAtWork('uploads', 6)
    const folder = join(server.dataDir, 'files')
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const { parentPath, name } of kept)
      expect(
        createHash('sha256')
          .update(readFileSync(join(parentPath, name)))
          .digest('hex'),
      ).toBe(name)
  })

  test('in the middle of a migration and its backup: the house opens with the old shape or the new, and the books are whole', async () => {
    server = await openTestServer()
    for (const name of ['Karim', 'Samir', 'Nadia']) await server.ask('customers_create', { name })
    await server.house.close()
    const before = `${server.dataDir}-before`
    cpSync(server.dataDir, before, { recursive: true })
    const migrations = withAnother(`${server.dataDir}-migrations`)
    const migrate = () => {
      const args = [join(import.meta.dirname, 'migrating-process.ts'), migrations]
      const env = { ...bareEnvironment, DATA_DIR: server.dataDir, LOG_LEVEL: 'silent' }
      return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    }
    const began = performance.now()
    await once(migrate(), 'close')
    const wholeMs = performance.now() - began

    const MOMENTS = 6
    for (let n = 0; n < MOMENTS; n++) {
      rmSync(server.dataDir, { recursive: true })
      cpSync(before, server.dataDir, { recursive: true })
      const child = migrate()
      const gone = once(child, 'close')
      await once(child.stdout, 'data')
      await wait((wholeMs * n) / MOMENTS)
      child.kill('SIGKILL')
      await gone
      expect((await look(join(server.dataDir, 'sanad.db'), true)).faults, `moment ${n}`).toEqual([])

      const house = await openSanad(server.house.parts.settings, silentLog, migrations)
      const { file } = house.books
      expect(file.prepare('select name, town from Customer order by name').all()).toEqual([
        { name: 'Karim', town: 'Oran' },
        { name: 'Nadia', town: 'Oran' },
        { name: 'Samir', town: 'Oran' },
      ])
      expect(file.prepare('select count(*) as n from Ballast').get()).toEqual({ n: BALLAST })
      const { backups } = house.parts
      const listed = await backups.list()
      expect(listed.map(({ kind }) => kind)).toContain('migration')
      for (const { id } of listed) expect((await backups.check(id)).businesses).toHaveLength(1)
      await house.close()
    }
    for (const folder of [before, migrations]) rmSync(folder, { recursive: true })
  })
})

const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations')
/** Rows that make the migration last. */
const BALLAST = 100_000

/** This version's migrations and one that a next version might bring. */
function withAnother(folder: string): string {
  cpSync(MIGRATIONS, folder, { recursive: true })
  mkdirSync(join(folder, '29991231235959_towns'))
  writeFileSync(
    join(folder, '29991231235959_towns', 'migration.sql'),
    `alter table Customer add column town text;
    create table Ballast (id integer primary key, text text not null);
    with recursive n(id) as (select 1 union all select id + 1 from n where id < ${BALLAST})
      insert into Ballast select id, hex(randomblob(50)) from n;
    update Customer set town = 'Oran';`,
  )
  return folder
}

describe('a disk that takes nothing more', () => {
  const sell = () =>
    server.call('POST', '/api/sales', { body: { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] } })

  test('because it is full: said in words, nothing half-booked, and all goes on once there is room', async () => {
    server = await openTestServer()
    const { file } = server.house.books
    const pages = Number(file.pragma('page_count', { simple: true }))
    file.pragma(`max_page_count = ${pages}`)
    const answers = []
    for (let n = 0; n < 40; n++) answers.push(await sell())
    const full = answers.filter(({ status }) => status !== 201)
    expect(full.length).toBeGreaterThan(0)
    for (const { status, body } of full) {
      expect(status).toBe(507)
      expect((body as { detail: string }).detail).toContain('Libérez de la place')
    }
    file.pragma('max_page_count = 1000000')
    expect((await sell()).status).toBe(201)
    const booked = answers.length - full.length + 1
    expect((await server.call('GET', '/api/sales')).body).toMatchObject({ total: booked })
    expect((await server.call('GET', '/api/dashboard/stats')).body).toMatchObject({ salesCount: booked })
  })

  test('because it is read-only: reading goes on, writing is refused in words', async () => {
    server = await openTestServer()
    server.house.books.file.pragma('query_only = ON')
    const refused = await sell()
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect((await server.call('GET', '/api/dashboard/stats')).status).toBe(200)
    server.house.books.file.pragma('query_only = OFF')
    expect((await sell()).status).toBe(201)
  })
})

test('two processes on one file book side by side, and nothing is lost or doubled', async () => {
  server = await openTestServer()
  const other = await openSanad(server.house.parts.settings)
  const sell = (house: typeof other) => {
    const capability = house.parts.registry.get('sales_create')
    if (!capability) throw new Error('nobody sells')
    return perform(
      house,
      capability,
      { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] },
      server.owner,
    )
  }
  await Promise.all(Array.from({ length: 60 }, (_, n) => sell(n % 2 === 0 ? other : server.house)))
  await other.close()
  expect((await server.call('GET', '/api/dashboard/stats')).body).toMatchObject({
    salesCount: 60,
    revenue: 6_000,
  })
})
