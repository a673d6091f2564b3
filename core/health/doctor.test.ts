import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sayFinding } from '../../bot/terminal/say-finding.ts'
import { openFakeS3 } from '../../tests/fakes/s3.ts'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { openTestServer } from '../../tests/server.ts'
import { keepFactor, newFactor } from '../business/access/second-factor.ts'
import { keepFact } from '../backups/store.ts'
import { knownMigrations, openBackups } from '../sanad.ts'
import { readSettings } from '../settings.ts'
import { examine } from './doctor.ts'
import { mendIndexes } from './mending-store.ts'
import type { Finding } from './finding.ts'

let shop: TestHouse
beforeEach(async () => {
  shop = await openTestHouse({ PORT: '0' })
  await shop.ask('sales_create', { lines: [{ name: 'Lait', quantity: 2, unitPrice: 10_000 }] })
})
afterEach(() => shop.close())

/** What the doctor would change or warn of, and what it says in French. */
async function complaints(
  env: Record<string, string> = {},
): Promise<Partial<Record<Finding['what'], string>>> {
  const settings = readSettings({ DATA_DIR: shop.dataDir, PORT: '0', BACKUP_PASSPHRASE: 'phrase', ...env })
  const findings = await examine(settings, openBackups(settings), knownMigrations())
  const ill = findings.filter(({ state }) => state !== 'well')
  return Object.fromEntries(ill.map((finding) => [finding.what, sayFinding(finding, 'fr')]))
}

const database = () => join(shop.dataDir, 'sanad.db')
const write = (sql: string) => shop.house.books.file.prepare(sql).run()
/** An index is left with the rows of another one, as by a disk that forgot what it took. */
function breakIndex() {
  const { file } = shop.house.books
  const rootOf = (name: string) =>
    file
      .prepare<[string], { rootpage: number }>('select rootpage from sqlite_master where name = ?')
      .get(name)?.rootpage
  file.unsafeMode(true)
  file.exec('create index totals on Sale(total); create table other (x); create index others on other(x)')
  const [totals, others] = [rootOf('totals'), rootOf('others')]
  file.pragma('writable_schema = on')
  const point = file.prepare('update sqlite_master set rootpage = ? where name = ?')
  point.run(others, 'totals')
  point.run(totals, 'others')
}

const withFactor = () =>
  shop.house.books.write((tx) => keepFactor(tx, shop.owner.person.id, newFactor(), shop.house.parts.secrets))

test('a house that is well has nothing to say', async () => {
  await shop.house.parts.backups.make('manual')
  await withFactor()
  expect(await complaints()).toEqual({})
})

describe('the doctor finds', () => {
  test('a damaged file, and names the last good backup', async () => {
    const { id } = await shop.house.parts.backups.make('manual')
    await shop.house.close()
    for (const ending of ['-wal', '-shm']) rmSync(database() + ending, { force: true })
    writeFileSync(database(), Buffer.alloc(200_000, 'x'))
    const { books } = await complaints()
    expect(books).toContain('abîmés')
    expect(books).toContain(`npm run sanad -- restore ${id}`)
  })

  test('damaged books without a backup, and says how to lose no more', async () => {
    await shop.house.close()
    for (const ending of ['-wal', '-shm']) rmSync(database() + ending, { force: true })
    writeFileSync(database(), Buffer.alloc(200_000, 'x'))
    const { books, backup_none } = await complaints()
    expect(books).toContain('Aucune sauvegarde')
    // A dump of broken books takes all back at its end, and .recover is not in every sqlite3.
    expect(books).toContain(`.dump | sed 's/^ROLLBACK.*/COMMIT;/' | sqlite3 sauve.db`)
    expect(books).not.toContain('sanad -- restore')
    expect(backup_none, 'what is damaged is not backed up').toBeUndefined()
  })

  test('a mere index that is out of step, sends nobody to a backup, and mends it', async () => {
    breakIndex()
    await shop.house.close()
    const { books, books_index: said } = await complaints()
    expect(books).toBeUndefined()
    expect(said).toContain('doctor --mend')
    expect(await mendIndexes(database())).toEqual([])
    expect(await complaints()).not.toHaveProperty('books_index')
  })

  test('books that a newer version wrote, which open in no older one', async () => {
    write(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
        values ('later', '', 1, '20990101000000_later', 1, 1)`,
    )
    expect((await complaints()).books_newer).toContain('20990101000000_later')
  })

  test('books that do not open, and calls them damaged for no want of a right', async () => {
    await shop.house.close()
    // SQLite opens its log beside the books, and can't: as in a folder that takes no files.
    mkdirSync(`${database()}-wal`)
    const { books, books_closed } = await complaints()
    expect(books).toBeUndefined()
    expect(books_closed).toContain('sans être forcément abîmés')
  })

  test('a key that is gone, and makes none in its place', async () => {
    await withFactor()
    rmSync(join(shop.dataDir, 'secret.key'))
    expect((await complaints()).key_missing).toContain('a disparu')
    expect(readdirSync(shop.dataDir)).not.toContain('secret.key')
  })

  test('a key that is another one', async () => {
    await withFactor()
    expect((await complaints({ SECRET_KEY: 'another key of the house' })).key_wrong).toContain('remettez')
  })

  test('a key that others can read', async () => {
    chmodSync(join(shop.dataDir, 'secret.key'), 0o644)
    expect((await complaints()).key_open).toContain('chmod 600')
  })

  test('a house that the internet reaches with a password alone', async () => {
    const open = { PUBLIC_URL: 'https://superette.example.dz' }
    expect(await complaints(open)).not.toHaveProperty('password_only')
    expect((await complaints({ ...open, SECOND_FACTOR: 'offered' })).password_only).toContain('tout Internet')
    expect(await complaints({ SECOND_FACTOR: 'offered' })).not.toHaveProperty('password_only')
  })

  test('no backup, an old one, and one that did not come back when it was tried', async () => {
    expect((await complaints()).backup_none).toContain('Aucune sauvegarde')
    const { file } = await shop.house.parts.backups.make('manual')
    const folder = join(shop.dataDir, 'backups')
    renameSync(join(folder, file), join(folder, file.replace(/\d{8}T\d{6}/, '20200101T030000')))
    expect((await complaints()).backup_age).toMatch(/il y a \d+ heures/)
    await shop.house.books.write((tx) =>
      keepFact(tx, 'backup:test', { backup: 'b', passed: false }, new Date().toISOString()),
    )
    expect((await complaints()).backup_test).toContain('n’est pas revenue')
  })

  test('an S3 address that is empty, refuses, does not know the bucket, or is away', async () => {
    const s3 = await openFakeS3()
    const at = {
      S3_ENDPOINT: s3.url,
      S3_BUCKET: 'sanad',
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    }
    const said = async (other: Record<string, string> = {}) => (await complaints({ ...at, ...other })).bucket
    expect(await said()).toContain('Aucune sauvegarde à l’adresse S3')
    s3.objects.set('sanad-20251101T030000Z-daily-abcd.tar.zst', Buffer.from('copie'))
    expect(await said()).toContain('2025-11-01')
    expect(await said({ S3_SECRET_ACCESS_KEY: 'autre' })).toContain('refuse nos clés')
    expect(await said({ S3_BUCKET: 'autre' })).toContain('S3_BUCKET')
    s3.close()
    expect(await said()).toContain('ne répond pas')
  })

  test('backups that anybody can open and that leave SECRET_KEY out', async () => {
    expect((await complaints({ BACKUP_PASSPHRASE: '' })).backup_open).toContain('SECRET_KEY')
  })

  test('a folder of backups that is no folder', async () => {
    writeFileSync(join(shop.dataDir, 'stick'), '')
    const { backup_folder: said } = await complaints({ BACKUP_DIR: join(shop.dataDir, 'stick', 'sanad') })
    expect(said).toContain('branchez le disque')
  })

  test('a port that another program has, and not one where Sanad answers', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const port = String((other.address() as AddressInfo).port)
    expect((await complaints({ PORT: port })).port).toContain(port)
    other.close()
    const server = await openTestServer()
    expect((await complaints({ PORT: new URL(server.url).port })).port).toBeUndefined()
    await server.close()
  })

  test('a log of actions, totals and photos that are not what they were', async () => {
    const photo = await shop.house.parts.files.keep(shop.owner.business.id, Buffer.from('une photo'))
    write(
      `insert into StoredFile (id, businessId, sha256, mime, bytes, createdAt)
        values ('f', '${shop.owner.business.id}', '${photo}', 'image/jpeg', 9, '2026-11-18T09:00:00.000Z')`,
    )
    await shop.house.parts.files.remove(shop.owner.business.id, photo)
    write(`update Audit set input = '{}' where sequence = 1`)
    write('update Sale set total = total + 1')
    const { log, figures, uploads } = await complaints()
    expect(log).toContain('Supérette 1')
    expect(figures).toContain('Sale')
    expect(uploads).toContain('1 photos manquent')
  })

  test('a clock that is behind the books, and work that was given up', async () => {
    write(`update Audit set at = '2036-01-01T00:00:00.000Z'`)
    write(
      `insert into Job (id, kind, payload, state, notBefore, attempts, createdAt)
        values ('j', 'report', 'null', 'dead', '2026-11-18T09:00:00.000Z', 5, '2026-11-18T09:00:00.000Z')`,
    )
    const { clock, stuck } = await complaints()
    expect(clock).toContain('2036-01-01')
    expect(stuck).toContain('1 messages ou travaux')
  })

  test('a restore that waits', async () => {
    const { id } = await shop.house.parts.backups.make('manual')
    await shop.house.parts.backups.restore(id)
    expect((await complaints()).restore_waits).toContain(id)
  })
})

test('where there are no books yet, nothing is made', async () => {
  const dataDir = join(shop.dataDir, 'empty')
  expect(Object.keys(await complaints({ DATA_DIR: dataDir }))).toEqual(['backup_none'])
  expect(readdirSync(shop.dataDir)).not.toContain('empty')
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'sanad.db'), '')
  expect(Object.keys(await complaints({ DATA_DIR: dataDir })), 'an empty file is none').toEqual([
    'backup_none',
  ])
})
