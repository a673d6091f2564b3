import { describe, expect, test } from 'vitest'
import type { HealthPoint } from './contract.ts'
import { symptomsOf } from './symptoms.ts'

const now = new Date('2026-11-26T10:00:00Z')
const well: HealthPoint = {
  at: now.toISOString(),
  requests: 30,
  errors: 0,
  p95: 50,
  cpu: 0.2,
  memory: 0.5,
  diskFree: 0.4,
  diskFreeBytes: 1e11,
  queueWaiting: 0,
  queueAge: 0,
  bots: { telegram: true },
}
const kept = {
  lastBackup: new Date('2026-11-26T02:00:00Z'),
  unsent: null,
  brokenLogs: 0,
  silent: [] as string[],
  now,
}

function kinds(changed: Partial<HealthPoint>, minutes = 5): string[] {
  const points = Array.from({ length: 5 }, (_, n) => ({ ...well, ...(n >= 5 - minutes ? changed : {}) }))
  return symptomsOf(points, kept).map(({ kind }) => kind)
}

describe('the house', () => {
  test.each([
    ['is well', {}, []],
    ['answers more than 5 % with faults', { errors: 2 }, ['errors']],
    ['answers exactly 5 % with faults', { requests: 20, errors: 1 }, []],
    ['had one fault on a quiet day', { requests: 1, errors: 1 }, []],
    ['is slow', { p95: 5_000 }, ['slow']],
    ['is at two seconds', { p95: 2_000 }, []],
    ['has a processor above 80 %', { cpu: 0.81 }, ['cpu']],
    ['has memory above 90 %', { memory: 0.95 }, ['memory']],
    ['has less than 10 % of its disk', { diskFree: 0.09 }, ['disk']],
    ['has messages that wait for more than ten minutes', { queueAge: 601 }, ['queue']],
    ['lost its bot', { bots: { telegram: false } }, ['bot']],
    ['is in trouble all over', { errors: 9, cpu: 0.99, diskFree: 0 }, ['errors', 'cpu', 'disk']],
  ] as const)('%s', (_what, changed, expected) => {
    expect(kinds(changed)).toEqual(expected)
  })

  test('is not ill for one bad minute', () => {
    expect(kinds({ cpu: 1, memory: 1, bots: { telegram: false } }, 1)).toEqual([])
  })

  test('misses its backup after thirty hours', () => {
    const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
    expect(symptomsOf([well], { ...kept, lastBackup: at(29) })).toEqual([])
    expect(symptomsOf([well], { ...kept, lastBackup: at(31) })).toMatchObject([{ kind: 'backup', value: 31 }])
    expect(symptomsOf([well], { ...kept, lastBackup: at(-5_000) }), 'a clock set back').toEqual([])
  })

  test('misses a process at once, and does not blame the Internet for its bots', () => {
    const away = Array.from({ length: 5 }, () => ({ ...well, bots: { telegram: false } }))
    expect(symptomsOf(away, { ...kept, silent: ['bot'] })).toMatchObject([{ kind: 'process', name: 'bot' }])
    expect(symptomsOf([well], { ...kept, silent: ['worker'] })).toMatchObject([
      { kind: 'process', name: 'worker' },
    ])
  })
})
