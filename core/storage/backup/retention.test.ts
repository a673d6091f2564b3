import { expect, test } from 'vitest'
import { nameFor, readName, type BackupKind } from './names.ts'
import { toForget, toGiveWay } from './retention.ts'

const DAY = 86_400_000
const now = new Date('2026-11-26T03:00:00Z')
const daysAgo = (days: number, kind: BackupKind = 'daily') => ({
  kind,
  createdAt: new Date(now.getTime() - days * DAY),
})

test('thirty days stay, then the last one of each month', () => {
  const year = Array.from({ length: 365 }, (_, days) => daysAgo(days))
  const gone = new Set(toForget(year, now))
  const kept = year
    .filter((each) => !gone.has(each))
    .map(({ createdAt }) => createdAt.toISOString().slice(0, 10))
  expect(kept.filter((day) => day >= '2026-10-27')).toHaveLength(31)
  expect(kept.filter((day) => day < '2026-10-27')).toEqual([
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
    '2025-11-30',
  ])
})

test('of those before a migration thirty days stay, none for its month, and the newest seven always', () => {
  const old = Array.from({ length: 9 }, (_, n) => daysAgo(40 + n * 31, 'migration'))
  const daily = daysAgo(400)
  expect(toForget([...old, daily], now)).toEqual(old.slice(7))
  const busy = Array.from({ length: 9 }, (_, n) => daysAgo(n, 'migration'))
  expect(toForget(busy, now), 'an afternoon of trials').toEqual([])
})

test('the newest go last, in whatever order a folder lists them', () => {
  const nights = Array.from({ length: 40 }, (_, days) => daysAgo(100 + days))
  const shuffled = [...nights.slice(20), ...nights.slice(0, 20)]
  const gone = toForget(shuffled, now)
  expect(gone).toHaveLength(10)
  expect(gone.every(({ createdAt }) => createdAt <= daysAgo(130).createdAt)).toBe(true)
})

test('a clock that jumped years ahead leaves a month of nights', () => {
  const month = Array.from({ length: 40 }, (_, days) => daysAgo(days))
  const gone = toForget(month, new Date('2031-01-01T00:00:00Z'))
  expect(month.length - gone.length).toBe(30)
  expect(gone).not.toContain(month[0])
})

test('a name says when and why, and nothing else is taken for a backup', () => {
  const name = nameFor('migration', now, true)
  expect(readName(name.file)).toEqual(name)
  for (const file of [
    '.half-x',
    'sanad.db',
    `${name.file}.part`,
    'sanad-20261399T000000Z-daily-abcd.tar.zst',
  ])
    expect(readName(file)).toBeNull()
})

test('on a full disk the oldest give way, no more than are in the way, and never the newest three', () => {
  const week = Array.from({ length: 7 }, (_, days) => ({ ...daysAgo(days), bytes: 100 }))
  const ages = (missing: number) =>
    toGiveWay(week, missing).map(({ createdAt }) => (now.getTime() - createdAt.getTime()) / DAY)
  expect(ages(1)).toEqual([6])
  expect(ages(201)).toEqual([6, 5, 4])
  expect(ages(400)).toEqual([6, 5, 4, 3])
  expect(ages(401), 'what would not be enough is not lost for nothing').toEqual([])
  expect(ages(0)).toEqual([])
  expect(toGiveWay(week.toReversed(), 1), 'however they are listed').toEqual([week[6]])
  const before = { ...daysAgo(1, 'migration'), bytes: 100 }
  expect(toGiveWay([...week.slice(0, 3), before], 100), 'one before a migration is no night').toEqual([
    before,
  ])
})
