import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openFakeS3, type FakeS3 } from '../../../tests/fakes/s3.ts'
import { refusalOf } from '../../../tests/house.ts'
import { openBucket, type Bucket } from './bucket.ts'

let s3: FakeS3
let folder: string
let file: string
beforeEach(async () => {
  s3 = await openFakeS3()
  folder = mkdtempSync(join(tmpdir(), 'sanad-bucket-'))
  file = join(folder, 'backup')
  writeFileSync(file, Buffer.alloc(3_000_000, 'sauvegarde'))
})
afterEach(() => {
  vi.useRealTimers()
  s3.close()
  rmSync(folder, { recursive: true, force: true })
})

function bucket(other: { bucket?: string; keyId?: string; secret?: string; endpoint?: string } = {}): Bucket {
  const mine = { endpoint: s3.url, bucket: 'sanad', prefix: "L'été & Oran/", region: 'eu-west-3' }
  return openBucket(
    { ...mine, keyId: 'key', secret: 'secret', ...other },
    { answerMs: 300, betweenTriesMs: 5 },
  )
}

const there = () => [...s3.objects].map(([name, { length }]) => [name, length])
const whole = [["L'été & Oran/sanad 1+1.tar", 3_000_000]]

test('what is sent comes back the same, is listed, and goes, each request signed as S3 wants it', async () => {
  const mine = bucket()
  await mine.put(file, 'sanad 1+1.tar')
  expect(there()).toEqual(whole)
  expect(await mine.list()).toEqual([{ name: 'sanad 1+1.tar', bytes: 3_000_000 }])
  const back = join(folder, 'back')
  await mine.fetch('sanad 1+1.tar', back)
  expect(readFileSync(back).equals(readFileSync(file))).toBe(true)
  await mine.remove('sanad 1+1.tar')
  expect(there()).toEqual([])
})

test.each([
  ['another key', { keyId: 'other' }, 'refused'],
  ['a wrong secret', { secret: 'wrong' }, 'refused'],
  ['a bucket that is not there', { bucket: 'elsewhere' }, 'no_bucket'],
  ['an address where nobody is', { endpoint: 'http://127.0.0.1:1' }, 'unreachable'],
])('with %s it says so', async (_how, other, reason) => {
  const wanted = { code: 'bucket_away', facts: { reason } }
  expect(await refusalOf(bucket(other).put(file, 'one.tar'))).toEqual(wanted)
  expect(await refusalOf(bucket(other).list())).toEqual(wanted)
  expect(await refusalOf(bucket(other).fetch('one.tar', join(folder, 'back')))).toEqual(wanted)
  expect(there()).toEqual([])
})

test('a clock that is an hour off is refused there and told', async () => {
  const now = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: now - 3_600_000 })
  const signedLate = refusalOf(bucket().list())
  vi.setSystemTime(now)
  expect(await signedLate).toEqual({ code: 'bucket_away', facts: { reason: 'clock' } })
})

test('a line that is cut in the middle, and a server that can’t serve now, are tried again', async () => {
  s3.cut(1)
  await bucket().put(file, 'sanad 1+1.tar')
  expect(there()).toEqual(whole)
  s3.objects.clear()
  s3.refuse(2)
  await bucket().put(file, 'sanad 1+1.tar')
  expect(there()).toEqual(whole)
})

test('a server that takes the question and never answers is left after a while', async () => {
  s3.hang(true)
  expect(await refusalOf(bucket().list())).toMatchObject({ facts: { reason: 'unreachable' } })
})

test('a backup that is no longer there is not found', async () => {
  expect(await refusalOf(bucket().fetch('gone.tar', join(folder, 'back')))).toMatchObject({
    code: 'not_found',
  })
})
