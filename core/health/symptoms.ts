import type { Unsent } from '../backups/nightly.ts'
import type { HealthPoint, Symptom } from './contract.ts'

/** Over this many minutes, so that one bad moment is no alarm. */
export const WINDOW_MINUTES = 5
/** With fewer requests a single fault would be a high share. */
const LEAST_REQUESTS = 20
const limits = {
  errors: 0.05,
  slow: 2_000,
  cpu: 0.8,
  memory: 0.9,
  disk: 0.1,
  queueSeconds: 600,
  backupHours: 30,
}

/** The newest backup, since when and why none has reached the S3 address, how many logs of actions were tampered with, and the processes that fell silent. */
type Kept = {
  lastBackup: Date | null
  unsent: Unsent | null
  brokenLogs: number
  silent: readonly string[]
  now: Date
}

/** What is wrong, by the last minutes and the newest backup. */
export function symptomsOf(
  points: readonly HealthPoint[],
  { lastBackup, unsent, brokenLogs, silent, now }: Kept,
): Symptom[] {
  const window = points.slice(-WINDOW_MINUTES)
  const latest = window.at(-1)
  const lasting = [
    ...silent.map((name) => ({ ...found('process', 1, 1), name })),
    ...backup(lastBackup, now),
    ...notSent(unsent, now),
    ...above('log', brokenLogs, 0),
  ]
  if (!latest || window.length < WINDOW_MINUTES) return lasting
  return [
    ...answers(window),
    ...above('cpu', mean(window, 'cpu'), limits.cpu),
    ...above('memory', mean(window, 'memory'), limits.memory),
    ...(latest.diskFree < limits.disk ? [found('disk', latest.diskFree, limits.disk)] : []),
    ...above('queue', latest.queueAge, limits.queueSeconds),
    // Whose process is gone is not reached either, and it is not the Internet's fault.
    ...(silent.includes('bot') ? [] : bots(window)),
    ...lasting,
  ]
}

function answers(window: readonly HealthPoint[]): Symptom[] {
  const requests = sum(window, 'requests')
  if (requests < LEAST_REQUESTS) return []
  // Of the minutes that had any: the share under which 95 of 100 stayed can't be added up.
  const slowest = mean(
    window.filter((point) => point.requests > 0),
    'p95',
  )
  return [
    ...above('errors', sum(window, 'errors') / requests, limits.errors),
    ...above('slow', slowest, limits.slow),
  ]
}

/** Down for the whole window: a reconnection is no alarm. */
function bots(window: readonly HealthPoint[]): Symptom[] {
  const names = Object.keys(window.at(-1)?.bots ?? {})
  return names
    .filter((name) => window.every((point) => point.bots[name] === false))
    .map((name) => ({ ...found('bot', WINDOW_MINUTES, WINDOW_MINUTES), name }))
}

/** Null is a house that is younger than its first night. */
function backup(last: Date | null, now: Date): Symptom[] {
  const hours = last ? (now.getTime() - last.getTime()) / 3_600_000 : 0
  return above('backup', hours, limits.backupHours)
}

/** It is tried each hour: what could not be sent is told at once, and ends when it is there. */
function notSent(unsent: Unsent | null, now: Date): Symptom[] {
  if (!unsent) return []
  const hours = (now.getTime() - unsent.since.getTime()) / 3_600_000
  return [{ ...found('unsent', hours, 0), name: unsent.reason }]
}

function above(kind: Symptom['kind'], value: number, limit: number): Symptom[] {
  return value > limit ? [found(kind, value, limit)] : []
}

function found(kind: Symptom['kind'], value: number, limit: number): Symptom {
  return { kind, name: null, value: Math.round(value * 1000) / 1000, limit }
}

function sum(window: readonly HealthPoint[], figure: 'requests' | 'errors'): number {
  return window.reduce((total, point) => total + point[figure], 0)
}

function mean(window: readonly HealthPoint[], figure: 'cpu' | 'memory' | 'p95'): number {
  return window.reduce((total, point) => total + point[figure], 0) / Math.max(window.length, 1)
}
