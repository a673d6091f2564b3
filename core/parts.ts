import type { AnyCapability } from './capability.ts'
import type { Queue } from './queue.ts'
import type { Settings } from './settings.ts'
import type { BackupKeeper } from './storage/backup/keeper.ts'
import type { FileCabinet } from './storage/files.ts'
import type { Scan } from './storage/scan.ts'
import type { Secrets } from './storage/secrets.ts'

/**
 * The real parts of the house, handed to whoever runs in it and never global. Tests hand in real ones.
 * A room that brings a part of its own (the receipt reader, the model) adds it here from its own file by
 * declaration merging, so that the ground knows no room.
 */
export interface Parts {
  settings: Settings
  secrets: Secrets
  files: FileCabinet
  /** Shows what came from outside to the machine's scanner, where it has one. */
  scan: Scan
  backups: BackupKeeper
  /** Where those wait who ask for dear figures. */
  dearReads: Queue
  registry: ReadonlyMap<string, AnyCapability>
  /** The names under which the bots are reached, once they know them: a Telegram user name, a WhatsApp number. */
  chatAddresses: { telegram?: string; whatsapp?: string }
}
