import type { z } from 'zod'
import { listQuery, one } from '../business/contract.ts'
import { defineCapability, screenOnly, type Desk } from '../capability.ts'
import { notFound } from '../errors.ts'
import { nothing } from '../shapes.ts'
import type { DryRun, KeptBackup } from '../storage/backup/keeper.ts'
import { holdsFiles } from '../storage/backup/names.ts'
import { backup, backupList, dryRun, restoreAnswer, restoreOrder, type Backup } from './contract.ts'
import { lastTest } from './nightly.ts'
import { runsTheMachine } from './store.ts'

export const listBackups = defineCapability({
  name: 'backups_list',
  about: 'The backups of this machine, the newest first, and when one was last tried.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: listQuery,
  output: backupList,
  prepare: async (_query, desk) => {
    await mustRunTheMachine(desk)
    return desk.parts.backups.list()
  },
  async run({ page, pageSize }, shop, kept) {
    const { settings, backups } = shop.parts
    const waiting = backups.waiting()
    return {
      items: kept.slice((page - 1) * pageSize, page * pageSize).map(shown),
      total: kept.length,
      page,
      pageSize,
      folder: settings.backupDir,
      bucket: settings.bucket !== undefined,
      encrypted: settings.backupPassphrase !== undefined,
      lastTest: await lastTest(shop.tx),
      waitingRestore: waiting && { backup: waiting.from, at: waiting.at },
    }
  },
})

export const makeBackup = defineCapability({
  name: 'backups_make',
  about: 'Make a backup of the whole machine now, check it and keep it.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: backup,
  prepare: async (_input, desk) => {
    await mustRunTheMachine(desk)
    return desk.parts.backups.make('manual')
  },
  run: (_input, _shop, made) => Promise.resolve(shown(made)),
})

export const checkBackup = defineCapability({
  name: 'backups_check',
  about:
    'Unpack a backup aside, check it, and say what would come back beside what is there now. Changes nothing.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: dryRun,
  prepare: async ({ id }, desk) => {
    await mustRunTheMachine(desk)
    return desk.parts.backups.check(idOnly(id))
  },
  run: (_input, _shop, found) => Promise.resolve(compared(found)),
})

export const restoreBackup = defineCapability({
  name: 'backups_restore',
  about:
    'Let a backup come back when Sanad starts the next time. The present books are laid aside, never overwritten.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: restoreOrder,
  output: restoreAnswer,
  prepare: async ({ id }, desk) => {
    await mustRunTheMachine(desk)
    return desk.parts.backups.restore(idOnly(id))
  },
  run: (_input, _shop, found) => Promise.resolve({ ...compared(found), restartNeeded: true as const }),
})

export const dropRestore = defineCapability({
  name: 'backups_drop_restore',
  about: 'Forget a restore that waits for the next start.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: nothing,
  prepare: async (_input, desk) => {
    await mustRunTheMachine(desk)
    await desk.parts.backups.dropWaiting()
    return null
  },
  run: () => Promise.resolve({}),
})

/** Backups hold every business of the machine: another one's owner does not even learn which there are. */
async function mustRunTheMachine(desk: Desk): Promise<void> {
  if (!(await desk.read((tx) => runsTheMachine({ ...desk, tx })))) throw notFound('backup')
}

/** A path is for whoever sits at the machine; an address names a backup by its id. */
function idOnly(id: string): string {
  if (!/^[\w-]+$/.test(id)) throw notFound('backup')
  return id
}

function shown({ id, kind, createdAt, bytes, sealed, places }: KeptBackup): Backup {
  const withFiles = holdsFiles(kind)
  return { id, kind, createdAt: createdAt.toISOString(), bytes, encrypted: sealed, withFiles, places }
}

function compared({ about, businesses }: DryRun): z.input<typeof dryRun> {
  return { createdAt: about.createdAt, files: about.files?.count ?? null, businesses }
}
