import { unsentSince } from '../backups/nightly.ts'
import { keepFact } from '../backups/store.ts'
import type { Log } from '../log.ts'
import type { House } from '../perform.ts'
import type { KeptBackup } from '../storage/backup/keeper.ts'
import type { HealthPoint, Symptom } from './contract.ts'
import { SYMPTOMS } from './found.ts'
import { brokenLogs } from './logs.ts'
import { openMachine } from './machine.ts'
import { keepMinute, queuesAt } from './store.ts'
import { symptomsOf, WINDOW_MINUTES } from './symptoms.ts'

const EVERY_MS = 60_000

export type Pulse = {
  /** Takes one point now; the clock does it each minute. */
  beat(): Promise<Symptom[]>
  /** Whether the last one could be written down: a full or read-only disk still reads. */
  writes(): boolean
  stop(): void
}

/** Feels the pulse of the house each minute, and writes down what is wrong for the alerts to tell. */
export function openPulse(house: House, log: Log, bots: () => Record<string, boolean>): Pulse {
  const machine = openMachine(house.parts.settings.dataDir)
  const started = new Date()
  let window: HealthPoint[] = []
  let wrote = true

  async function beat(): Promise<Symptom[]> {
    const now = new Date()
    const away = [...house.parts.channels].flatMap(([name, door]) => (door.state().open ? [] : [name]))
    const [state, queues, unsent, broken, backups] = await Promise.all([
      machine.look(),
      house.books.read((tx) => queuesAt(tx, now, house.clock.now(), away)),
      house.books.read(unsentSince),
      house.books.read(brokenLogs),
      // The folder alone: an S3 address that is slow must not hold the pulse.
      house.parts.backups.listHere(),
    ])
    const point: HealthPoint = {
      at: now.toISOString(),
      ...house.parts.meter.take(),
      ...state,
      queueWaiting: queues.reduce((sum, { waiting }) => sum + waiting, 0),
      queueAge: Math.max(...queues.map(({ oldestSeconds }) => oldestSeconds)),
      bots: bots(),
    }
    window = [...window, point].slice(-WINDOW_MINUTES)
    // A house without any backup counts from its own start.
    const symptoms = symptomsOf(window, {
      lastBackup: newestOf(backups) ?? started,
      unsentSince: unsent,
      brokenLogs: broken,
      now,
    })
    wrote = false
    await house.books.write(async (tx) => {
      await keepMinute(tx, point)
      await keepFact(tx, SYMPTOMS, symptoms, point.at)
    })
    wrote = true
    return symptoms
  }

  const feel = () =>
    void beat().catch((error: unknown) =>
      log.error({ err: error }, 'the pulse of the house could not be felt'),
    )
  const timer = setInterval(feel, EVERY_MS)
  feel()
  return { beat, writes: () => wrote, stop: () => clearInterval(timer) }
}

export function newestOf(backups: readonly Pick<KeptBackup, 'kind' | 'createdAt'>[]): Date | null {
  return backups.find(({ kind }) => kind !== 'migration')?.createdAt ?? null
}
