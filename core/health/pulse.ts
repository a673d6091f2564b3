import { unsentSince } from '../backups/nightly.ts'
import { keepFact, readFact } from '../backups/store.ts'
import type { Log } from '../log.ts'
import type { House } from '../perform.ts'
import type { KeptBackup } from '../storage/backup/keeper.ts'
import { symptomList, type HealthPoint, type Symptom } from './contract.ts'
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

/** The other processes of the house: who of them fell silent, and whether this one keeps the pulse. */
type Others = { silent(): string[]; isFirst(): boolean; onChange(heard: () => void): void }
const alone: Others = { silent: () => [], isFirst: () => true, onChange() {} }

/** Feels the pulse of the house each minute, and writes down what is wrong for the alerts to tell. */
export function openPulse(
  house: House,
  log: Log,
  bots: () => Record<string, boolean>,
  {
    others = alone,
    tell = () => Promise.resolve(),
  }: {
    others?: Others
    /** Called when something began to be wrong, or ended: whoever is told of it should not wait. */
    tell?: () => Promise<void>
  } = {},
): Pulse {
  const machine = openMachine(house.parts.settings.dataDir)
  const started = new Date()
  let window: HealthPoint[] = []
  let wrote = true

  async function beat(): Promise<Symptom[]> {
    if (!others.isFirst()) {
      window = []
      return []
    }
    const point = await look()
    window = [...window, point].slice(-WINDOW_MINUTES)
    wrote = false
    await house.books.write((tx) => keepMinute(tx, point))
    wrote = true
    return judge()
  }

  async function look(): Promise<HealthPoint> {
    const now = new Date()
    const away = [...house.parts.channels].flatMap(([name, door]) => (door.state().open ? [] : [name]))
    const [state, queues] = await Promise.all([
      machine.look(),
      house.books.read((tx) => queuesAt(tx, now, house.clock.now(), away)),
    ])
    return {
      at: now.toISOString(),
      ...house.parts.meter.take(),
      ...state,
      queueWaiting: queues.reduce((sum, { waiting }) => sum + waiting, 0),
      queueAge: Math.max(...queues.map(({ oldestSeconds }) => oldestSeconds)),
      bots: bots(),
    }
  }

  /** Says what is wrong by the minutes that were felt and what else is known, and whether that is news. */
  async function judge(): Promise<Symptom[]> {
    if (!others.isFirst()) return []
    const now = new Date()
    const [unsent, broken, backups] = await Promise.all([
      house.books.read(unsentSince),
      house.books.read(brokenLogs),
      // The folder alone: an S3 address that is slow must not hold the pulse.
      house.parts.backups.listHere(),
    ])
    // A house without any backup counts from its own start.
    const symptoms = symptomsOf(window, {
      lastBackup: newestOf(backups) ?? started,
      unsent,
      brokenLogs: broken,
      silent: others.silent(),
      now,
    })
    const before = await house.books.write(async (tx) => {
      const known = await readFact(tx, SYMPTOMS)
      await keepFact(tx, SYMPTOMS, symptoms, now.toISOString())
      return symptomList.safeParse(known?.value).data ?? []
    })
    if (namesOf(before) !== namesOf(symptoms)) await tell()
    return symptoms
  }

  const feel = (what: () => Promise<Symptom[]>) => () =>
    void what().catch((error: unknown) =>
      log.error({ err: error }, 'the pulse of the house could not be felt'),
    )
  const timer = setInterval(feel(beat), EVERY_MS)
  feel(beat)()
  // Who falls silent between two beats is told of at once.
  others.onChange(feel(judge))
  return { beat, writes: () => wrote, stop: () => clearInterval(timer) }
}

const namesOf = (symptoms: readonly Symptom[]) =>
  symptoms
    .map(({ kind, name }) => `${kind} ${name ?? ''}`)
    .toSorted()
    .join()

export function newestOf(backups: readonly Pick<KeptBackup, 'kind' | 'createdAt'>[]): Date | null {
  return backups.find(({ kind }) => kind !== 'migration')?.createdAt ?? null
}
