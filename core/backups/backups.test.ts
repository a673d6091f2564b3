import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { openFakeS3, type FakeS3 } from '../../tests/fakes/s3.ts'
import { healthOfDay } from '../health/capabilities.ts'
import { openPulse } from '../health/pulse.ts'
import { silentLog } from '../log.ts'
import { openSanad, type Sanad } from '../sanad.ts'
import { checkBackup, dropRestore, listBackups, makeBackup, restoreBackup } from './capabilities.ts'
import { backupJob, isDue } from './nightly.ts'

let shop: TestHouse
let opened: Sanad | undefined
let s3: FakeS3 | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
  s3?.close()
  s3 = undefined
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

describe('at night', () => {
  test('one is due when three in the morning passed without one, whatever the clock said before', () => {
    const at = (time: string) => ({ kind: 'daily' as const, createdAt: new Date(time) })
    const now = new Date('2026-11-26T09:00:00Z')
    expect(isDue([], now)).toBe(true)
    expect(isDue([at('2026-11-25T02:30:00Z')], now)).toBe(true)
    expect(isDue([at('2026-11-26T02:30:00Z')], now)).toBe(false)
    expect(isDue([at('2031-01-01T02:30:00Z')], now)).toBe(true)
    expect(isDue([{ ...at('2026-11-26T02:30:00Z'), kind: 'migration' }], now)).toBe(true)
  })

  const withBucket = async () => {
    s3 = await openFakeS3()
    shop = await openTestHouse({
      S3_ENDPOINT: s3.url,
      S3_BUCKET: 'sanad',
      S3_PREFIX: 'oran/',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    })
    const job = { id: 'job', businessId: null, payload: null, dueAt: '' }
    const tools = { progress: async () => {}, finish: async () => {} }
    return { s3, night: () => backupJob(shop.house, silentLog)(job, tools) }
  }

  test('it is made, sent, and tried; what lies only at the bucket is listed and comes back', async () => {
    const { s3, night } = await withBucket()
    // What a restore that was killed while unpacking left behind.
    const left = join(shop.dataDir, 'restoring', 'abc')
    mkdirSync(left, { recursive: true })
    utimesSync(left, 1_700_000_000, 1_700_000_000)
    await night()
    expect(existsSync(left)).toBe(false)
    await night()
    const { items, lastTest } = await shop.run(listBackups, {})
    expect(items).toMatchObject([{ kind: 'daily', places: ['folder', 'bucket'] }])
    expect([...s3.objects.keys()]).toEqual([`oran/${items[0]?.id}.tar.zst`])
    expect(lastTest).toMatchObject({ backup: items[0]?.id, passed: true })

    for (const name of ['one', 'two', 'three']) s3.objects.set(`oran/${name}`, Buffer.from(name))
    rmSync(folder(), { recursive: true })
    const [there] = (await shop.run(listBackups, {})).items
    expect(there?.places).toEqual(['bucket'])
    expect(await shop.run(checkBackup, { id: there?.id ?? '' })).toMatchObject({ files: 0 })
  })

  test('what is older than is kept goes from the folder and from the bucket, and the last of each month stays at both', async () => {
    const { s3, night } = await withBucket()
    const name = (day: string) => `sanad-${day}T020000Z-daily-abcd.tar.zst`
    const today = Date.now()
    const days = Array.from({ length: 100 }, (_, ago) =>
      new Date(today - (ago + 1) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
    )
    mkdirSync(folder(), { recursive: true })
    for (const day of days) {
      writeFileSync(join(folder(), name(day)), 'copie')
      s3.objects.set(`oran/${name(day)}`, Buffer.from('copie'))
    }
    s3.objects.set('oran/autre chose.txt', Buffer.from('pas à nous'))
    await night()
    const here = readdirSync(folder()).toSorted()
    const there = [...s3.objects.keys()].map((key) => key.replace('oran/', '')).toSorted()
    expect(there).toEqual([...here, 'autre chose.txt'].toSorted())
    // Tonight's, thirty days, and the last of each older month.
    const months = new Set(days.slice(30).map((day) => day.slice(0, 6)))
    expect(here.length).toBeGreaterThanOrEqual(31)
    expect(here.length).toBeLessThanOrEqual(31 + months.size)
  })

  test('a copy that was cut on its way counts as none and is sent again', async () => {
    const { s3, night } = await withBucket()
    await night()
    const [[name = '', whole] = []] = s3.objects
    s3.objects.set(name, Buffer.from('le début'))
    expect((await shop.run(listBackups, {})).items[0]?.places).toEqual(['folder'])
    await night()
    expect(s3.objects.get(name)).toEqual(whole)
  })

  test('a bucket that cannot be reached: the backup stays here and is tried, somebody is told, and it is sent once the bucket is back', async () => {
    const { s3, night } = await withBucket()
    const pulse = openPulse(shop.house, silentLog, () => ({}))
    const told = async () => (await pulse.beat()).map(({ kind }) => kind)
    s3.refuse(Infinity)
    await night()
    const { items, lastTest } = await shop.run(listBackups, {})
    expect(items).toMatchObject([{ kind: 'daily', places: ['folder'] }])
    expect(lastTest).toMatchObject({ backup: items[0]?.id, passed: true })
    expect(s3.objects.size).toBe(0)
    expect(await told()).toEqual(['unsent'])

    expect((await shop.run(healthOfDay, {})).symptoms[0]?.detail).toContain(
      'L’adresse S3 des sauvegardes ne répond pas',
    )
    // What may lie there is not « not found » because nobody could ask.
    const elsewhere = { id: 'sanad-20261101T030000Z-daily-abcd', confirm: true } as const
    expect(await refusalOf(shop.run(restoreBackup, elsewhere))).toEqual({
      code: 'bucket_away',
      facts: { reason: 'unreachable' },
    })

    s3.refuse(0)
    await night()
    expect([...s3.objects.keys()]).toEqual([`oran/${items[0]?.id}.tar.zst`])
    expect(await told()).toEqual([])
    pulse.stop()
  })
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
