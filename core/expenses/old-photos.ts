import { addJob, forgetJobs, type DoJob } from '../jobs/jobs.ts'
import type { House } from '../perform.ts'
import { UnreadableImage } from '../pictures/unreadable-image.ts'
import { fileRow } from '../storage/file-rows.ts'
import { nextOldPhoto, putInPlace, type OldPhoto } from './old-photos-store.ts'
import { mimeOf } from './photo-type.ts'

export const OLD_PHOTOS_JOB = 'expenses_old_photos'

/** Photos that an earlier version kept as they were sent, with what the phone wrote into them, are drawn anew once. */
export async function startOldPhotos({ books, clock }: House): Promise<void> {
  await books.write(async (tx) => {
    if (!(await nextOldPhoto(tx))) return
    await forgetJobs(tx, OLD_PHOTOS_JOB)
    await addJob(tx, { kind: OLD_PHOTOS_JOB, payload: null, dedupe: OLD_PHOTOS_JOB }, clock)
  })
}

export function oldPhotosJob(house: House): DoJob {
  return async (_job, { finish }) => {
    for (let old = await next(house); old; old = await next(house)) await drawAnew(house, old)
    await finish(() => Promise.resolve())
  }
}

const next = ({ books }: House) => books.read(nextOldPhoto)

async function drawAnew({ books, clock, parts }: House, old: OldPhoto): Promise<void> {
  const { businessId, sha256, mime } = old
  const bytes = mime.startsWith('image/') ? await parts.files.fetch(businessId, sha256) : null
  const redrawn = bytes && (await parts.receipts.redraw(bytes).catch(unreadable))
  const kept = redrawn && {
    sha256: await parts.files.keep(businessId, redrawn),
    mime: mimeOf(redrawn),
    bytes: redrawn.length,
  }
  const unneeded = await books.write(async (tx) => {
    const of = { businessId, createdAt: clock.now().toISOString() }
    const fileId = kept ? await fileRow(tx, of, kept) : bytes ? (old.pageFileId ?? old.fileId) : old.fileId
    return putInPlace(tx, old, fileId)
  })
  if (unneeded) await parts.files.remove(businessId, sha256)
}

/** A photo that this version can't open any more: the page that was drawn of it takes its place. */
function unreadable(error: unknown): null {
  if (error instanceof UnreadableImage) return null
  throw error
}
