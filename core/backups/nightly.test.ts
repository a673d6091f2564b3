import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { openFakeS3, type FakeS3 } from '../../tests/fakes/s3.ts'
import { healthOfDay } from '../health/capabilities.ts'
import { openPulse } from '../health/pulse.ts'
import { silentLog } from '../log.ts'
import { checkBackup, listBackups, restoreBackup } from './capabilities.ts'
import { backupJob, isDue } from './nightly.ts'

let shop: TestHouse | undefined
let s3: FakeS3 | undefined
afterEach(async () => {
  s3?.close()
  await shop?.close()
  shop = s3 = undefined
})

test('a nightly backup is due when three in the morning passed without one, whatever the clock said before', () => {
  const at = (time: string) => ({ kind: 'daily' as const, createdAt: new Date(time) })
  const now = new Date('2026-11-26T09:00:00Z')
  expect(isDue([], now)).toBe(true)
  expect(isDue([at('2026-11-25T02:30:00Z')], now)).toBe(true)
  expect(isDue([at('2026-11-26T02:30:00Z')], now)).toBe(false)
  expect(isDue([at('2031-01-01T02:30:00Z')], now)).toBe(true)
  expect(isDue([{ ...at('2026-11-26T02:30:00Z'), kind: 'migration' }], now)).toBe(true)
})

async function withBucket() {
  const bucket = await openFakeS3()
  const house = await openTestHouse({
    S3_ENDPOINT: bucket.url,
    S3_BUCKET: 'sanad',
    S3_PREFIX: 'oran/',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  })
  const job = { id: 'job', businessId: null, payload: null, dueAt: '' }
  const tools = { progress: async () => {}, finish: async () => {} }
  s3 = bucket
  shop = house
  return {
    s3: bucket,
    shop: house,
    folder: () => join(house.dataDir, 'backups'),
    night: () => backupJob(house.house, silentLog)(job, tools),
  }
}

test('a nightly backup is made, sent, and tried; what lies only at the bucket is listed and comes back', async () => {
  const { s3, shop, night, folder } = await withBucket()
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
  const { s3, night, folder } = await withBucket()
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
  const { s3, shop, night } = await withBucket()
  await night()
  const [[name = '', whole] = []] = s3.objects
  s3.objects.set(name, Buffer.from('le début'))
  expect((await shop.run(listBackups, {})).items[0]?.places).toEqual(['folder'])
  await night()
  expect(s3.objects.get(name)).toEqual(whole)
})

test('a bucket that cannot be reached: the backup stays here and is tried, somebody is told, and it is sent once the bucket is back', async () => {
  const { s3, shop, night } = await withBucket()
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
