import type { AnyCapability } from './capability.ts'
import type { FileCabinet } from './storage/files.ts'
import type { Secrets } from './storage/secrets.ts'
import type { Settings } from './settings.ts'
import type { ReceiptReader } from './expenses/receipts/reader.ts'

/** The real parts of the house, handed to whoever runs in it and never global. Tests hand in real ones. */
export type Parts = {
  settings: Settings
  secrets: Secrets
  files: FileCabinet
  receipts: ReceiptReader
  registry: ReadonlyMap<string, AnyCapability>
}
