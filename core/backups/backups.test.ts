import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { silentLog } from '../log.ts'
import { openSanad, type Sanad } from '../sanad.ts'
import { checkBackup, dropRestore, listBackups, makeBackup, restoreBackup } from './capabilities.ts'

let shop: TestHouse
let opened: Sanad | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
  await shop.close().catch(() => {})
})

const sell = (name: string) => shop.ask('sales_create', { lines: [{ name, quantity: 1, unitPrice: 10_000 }] })
const folder = () => join(shop.dataDir, 'backups')

/** What the books of a house that was opened again hold. */
async function salesIn(house: Sanad): Promise<number> {
  const { n } = await house.books.read((tx) =>
    tx
      .selectFrom('Sale')
      .select((of) => of.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  return n
}

/** Stops the house and starts it again on the same folder. */
async function restart(): Promise<Sanad> {
  await shop.house.close()
  opened = await openSanad(shop.house.parts.settings)
  return opened
}

describe.each([
  ['open', {}],
  ['sealed', { BACKUP_PASSPHRASE: 'la phrase du patron' }],
])('a backup that is %s', (how, env) => {
  test('brings the books and the uploads back at the next start, and lays the present ones aside', async () => {
    shop = await openTestHouse(env)
    await sell('Lait')
    const photo = await shop.house.parts.files.keep(shop.owner.business.id, Buffer.from('une photo'))
    const made = await shop.run(makeBackup, {})
    expect(made).toMatchObject({ kind: 'manual', encrypted: how === 'sealed', places: ['folder'] })
    await sell('Pain')
    await shop.house.parts.files.remove(shop.owner.business.id, photo)

    const found = await shop.run(checkBackup, { id: made.id })
    expect(found.files).toBe(1)
    expect(found.businesses[0]).toMatchObject({
      inBackup: { counts: { sales: 1 } },
      here: { counts: { sales: 2 } },
    })
    expect(await salesIn(shop.house)).toBe(2)

    await shop.run(restoreBackup, { id: made.id, confirm: true })
    expect(await salesIn(shop.house), 'the running books are left alone').toBe(2)
    expect((await shop.run(listBackups, {})).waitingRestore?.backup).toBe(made.id)

    const house = await restart()
    expect(await salesIn(house)).toBe(1)
    expect((await house.parts.files.fetch(shop.owner.business.id, photo))?.toString()).toBe('une photo')
    expect(house.parts.backups.waiting()).toBeNull()
    expect(readdirSync(join(shop.dataDir, 'replaced'))).toHaveLength(1)
    expect(readdirSync(shop.dataDir)).not.toContain('restoring')
  })
})

test('a restore that waits can be dropped', async () => {
  shop = await openTestHouse()
  const { id } = await shop.run(makeBackup, {})
  await sell('Pain')
  await shop.run(restoreBackup, { id, confirm: true })
  await shop.run(dropRestore, {})
  expect(await salesIn(await restart())).toBe(1)
})

test('the key of the house travels in a sealed backup only', async () => {
  shop = await openTestHouse()
  const open = await shop.run(makeBackup, {})
  const packed = readFileSync(join(folder(), `${open.id}.tar.zst`))
  const key = readFileSync(join(shop.dataDir, 'secret.key'), 'utf8')
  expect(packed.length).toBeGreaterThan(1_000)
  await shop.close()

  shop = await openTestHouse({ BACKUP_PASSPHRASE: 'phrase' })
  const sealed = await shop.run(makeBackup, {})
  await shop.run(restoreBackup, { id: sealed.id, confirm: true })
  const mine = readFileSync(join(shop.dataDir, 'secret.key'), 'utf8')
  writeFileSync(join(shop.dataDir, 'secret.key'), 'x'.repeat(43))
  await restart()
  expect(readFileSync(join(shop.dataDir, 'secret.key'), 'utf8')).toBe(mine)
  expect(mine).not.toBe(key)
})

test('a crash after the restored books were copied from another disk does not lay those aside in place of the old ones', async () => {
  shop = await openTestHouse()
  const { id } = await shop.run(makeBackup, {})
  await sell('Lait')
  await shop.run(restoreBackup, { id, confirm: true })
  const waiting = shop.house.parts.backups.waiting()
  const [here, aside] = [
    join(shop.dataDir, 'sanad.db'),
    join(shop.dataDir, 'replaced', waiting?.at.replaceAll(/[^0-9TZ]/g, '') ?? ''),
  ]
  await shop.house.close()
  mkdirSync(aside, { recursive: true })
  renameSync(here, join(aside, 'sanad.db'))
  cpSync(join(shop.dataDir, 'restoring', waiting?.folder ?? '', 'sanad.db'), here)
  expect(await salesIn(await restart())).toBe(0)
  const old = new SQLite(join(aside, 'sanad.db'), { readonly: true })
  expect(old.prepare('select name from SaleLine').all()).toEqual([{ name: 'Lait' }])
  old.close()
})

test.each([
  ['without its passphrase', {}, 'passphrase_missing', (bytes: Buffer) => bytes],
  ['with another passphrase', { BACKUP_PASSPHRASE: 'autre' }, 'passphrase_wrong', (bytes: Buffer) => bytes],
  ['cut off', { BACKUP_PASSPHRASE: 'phrase' }, 'damaged', (bytes: Buffer) => bytes.subarray(0, -200)],
])('a sealed backup %s says so, and nothing waits', async (_how, env, reason, spoil) => {
  shop = await openTestHouse({ BACKUP_PASSPHRASE: 'phrase' })
  const { id } = await shop.run(makeBackup, {})
  const bytes = readFileSync(join(folder(), `${id}.tar.zst.sealed`))
  await shop.close()
  shop = await openTestHouse(env)
  await shop.run(makeBackup, {})
  writeFileSync(join(folder(), `${id}.tar.zst.sealed`), spoil(bytes))
  expect(await refusalOf(shop.run(restoreBackup, { id, confirm: true }))).toMatchObject({
    code: 'backup_unusable',
    facts: { reason },
  })
  expect(shop.house.parts.backups.waiting()).toBeNull()
})

test('a file that is no backup, and one that does not exist, are refused', async () => {
  shop = await openTestHouse()
  await shop.run(makeBackup, {})
  writeFileSync(join(folder(), 'sanad-20261101T030000Z-daily-abcd.tar.zst'), 'pas une sauvegarde')
  const id = 'sanad-20261101T030000Z-daily-abcd'
  expect(await refusalOf(shop.run(checkBackup, { id }))).toMatchObject({ facts: { reason: 'not_a_backup' } })
  for (const other of ['inconnu', '../sanad', '/etc/passwd', '/tmp'])
    expect((await refusalOf(shop.run(checkBackup, { id: other }))).code).toBe('not_found')
})

test('another business of the machine sees no backup and makes none', async () => {
  shop = await openTestHouse()
  const stranger = await shop.another()
  const { id } = await shop.run(makeBackup, {})
  for (const call of [
    () => shop.run(listBackups, {}, stranger),
    () => shop.run(makeBackup, {}, stranger),
    () => shop.run(checkBackup, { id }, stranger),
    () => shop.run(restoreBackup, { id, confirm: true }, stranger),
    () => shop.run(dropRestore, {}, stranger),
  ])
    expect((await refusalOf(call())).code).toBe('not_found')
  expect(readdirSync(folder())).toHaveLength(1)
})

test('a migration is preceded by a backup of the books', async () => {
  shop = await openTestHouse()
  await sell('Lait')
  await shop.house.close()
  const next = join(shop.dataDir, 'migrations-of-a-next-version')
  cpSync(join(import.meta.dirname, '../../prisma/migrations'), next, { recursive: true })
  mkdirSync(join(next, '29991231235959_towns'))
  writeFileSync(
    join(next, '29991231235959_towns', 'migration.sql'),
    'alter table Customer add column town text;',
  )
  opened = await openSanad(shop.house.parts.settings, silentLog, next)
  expect(await salesIn(opened)).toBe(1)
  expect((await opened.parts.backups.list()).map(({ kind }) => kind)).toEqual(['migration'])
})

test('books that cannot be read are said so, with the last good backup', async () => {
  shop = await openTestHouse()
  const { id } = await shop.run(makeBackup, {})
  await shop.house.close()
  const file = join(shop.dataDir, 'sanad.db')
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true })
  writeFileSync(file, Buffer.alloc(200_000, 'x'))
  expect(await refusalOf(openSanad(shop.house.parts.settings))).toEqual({
    code: 'books_unreadable',
    facts: { file, backup: id },
  })
  expect(existsSync(file)).toBe(true)
})
