import type { House } from '../perform.ts'
import { hasFileRow } from '../storage/file-rows.ts'

const DAY_MS = 86_400_000
/** A file of rows waits for a yes for half an hour, and a mistaken restore is found out within days. */
const KEPT_DAYS = 7

/**
 * Takes away what lies in the cabinet and no row speaks of: a file of rows that nobody took in, a photo that could not
 * be read, what a house that died between file and row left behind.
 */
export async function sweepUnclaimed({ books, parts }: House): Promise<void> {
  for await (const { businessId, sha256, keptAt } of parts.files.all()) {
    if (Date.now() - keptAt < KEPT_DAYS * DAY_MS) continue
    if (await books.read((tx) => hasFileRow(tx, businessId, sha256))) continue
    await parts.files.remove(businessId, sha256)
  }
}
