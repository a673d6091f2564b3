import { createHash } from 'node:crypto'
import { defineCapability, doorsForFiles, type Shop } from '../capability.ts'
import { notFound, SanadError } from '../errors.ts'
import { centimes, MOST_CENTIMES } from '../money.ts'
import { opened } from '../pictures/opened.ts'
import { paper } from '../shapes.ts'
import { fileRow, type KeptFile } from '../storage/file-rows.ts'
import { addDays, isDay } from '../time.ts'
import { photo, pictureQuery, readPhoto } from './contract.ts'
import { categoryOfLikePaper } from './learnt-category.ts'
import { mimeOf } from './photo-type.ts'
import * as receipts from './receipts-store.ts'
import type { ReceiptReading } from './receipts/contract.ts'
import type { ReadReceipt, ReceiptReader } from './receipts/reader.ts'
import { seenByModel } from './receipts/vision.ts'
import { papersLike } from './same-paper.ts'
import * as store from './store.ts'

declare module '../parts.ts' {
  interface Parts {
    receipts: ReceiptReader
  }
}

/** Photos that may wait before a new one is asked to come back later. */
const LONGEST_LINE = 40
const SECONDS_A_PHOTO = 3

type Read = ReadReceipt & { sentSha256: string; kept: KeptFile; keptPage: KeptFile }

export const readReceiptPhoto = defineCapability({
  name: 'expenses_read_receipt',
  about:
    'Read a photo or PDF of a receipt: its fields with confidence, a draft expense to confirm, and earlier expenses that may be the same paper. What cannot be read is null; money that is not dinars leaves the amount empty.',
  effect: 'changes',
  may: 'staff',
  doors: doorsForFiles,
  input: photo,
  output: readPhoto,
  async prepare({ image }, desk): Promise<Read> {
    const waiting = desk.parts.receipts.depth()
    if (waiting >= LONGEST_LINE)
      throw new SanadError('busy', { retryAfterSeconds: waiting * SECONDS_A_PHOTO })
    const knownMerchants = await desk.read((tx) => receipts.knownMerchants(tx, desk.business.id))
    const local = await opened(
      desk.parts.receipts.read(
        image,
        { today: desk.today, knownMerchants },
        { asker: desk.requestId, redraw: true },
      ),
    )
    const read = { ...local, reading: await seenByModel(desk, local.reading, local.page) }
    const keep = async (bytes: Uint8Array): Promise<KeptFile> => ({
      sha256: await desk.parts.files.keep(desk.business.id, bytes),
      mime: mimeOf(bytes),
      bytes: bytes.length,
    })
    const sentSha256 = createHash('sha256').update(image).digest('hex')
    return { ...read, sentSha256, kept: await keep(read.redrawn ?? image), keptPage: await keep(read.page) }
  },
  async run(_input, shop, read) {
    const { reading, milliseconds } = read
    const draft = await draftOf(shop, reading)
    const seen = { ...reading, total: draft.amount, date: draft.date, merchant: draft.merchant }
    const duplicates = await papersLike(shop, seen, read.sentSha256)
    const of = { businessId: shop.business.id, createdAt: shop.clock.now().toISOString() }
    const fileId = await fileRow(shop.tx, of, read.kept)
    const pageFileId = await fileRow(shop.tx, of, read.keptPage)
    const { sentSha256 } = read
    const receiptId = await receipts.insertReceipt(shop, {
      reading,
      fileId,
      pageFileId,
      sentSha256,
      milliseconds,
    })
    const row = await store.insertExpense(shop, draft, receiptId)
    shop.change.record({
      undo: { capability: 'expenses_delete', input: { id: row.id } },
      touches: [`expense:${row.id}`],
    })
    const inDoubt = draft.amount === null || draft.date === null
    return {
      receipt: { ...reading, needsReview: reading.needsReview || inDoubt },
      expense: store.toExpense(row),
      duplicates,
      milliseconds: Math.round(milliseconds),
      source: reading.source === 'model' ? ('model' as const) : ('rules' as const),
    }
  },
})

export const receiptPicture = defineCapability({
  name: 'expenses_receipt_image',
  about:
    'The picture that an expense was read from: the upright page in which its fields were found, or with original=true the whole photo, drawn anew without what the phone wrote into it (a PDF as it was sent).',
  effect: 'reads',
  may: 'staff',
  doors: doorsForFiles,
  input: pictureQuery,
  output: paper,
  async run({ id, original = false }, shop) {
    const { receiptId } = await store.findExpense(shop, id)
    const file = await receipts.pictureOf(shop, receiptId, original)
    const bytes = await shop.parts.files.fetch(shop.business.id, file.sha256)
    if (!bytes) throw notFound('file')
    return { name: `${id}.${file.mime.split('/')[1] ?? 'bin'}`, mime: file.mime, bytes }
  },
})

/** The expense that a paper makes, with nothing guessed: what was not read, or not in dinars, stays empty. */
async function draftOf(shop: Shop, reading: ReceiptReading) {
  const inDinars = !reading.foreign && (reading.currency === null || reading.currency === 'DZD')
  const { total, date, dueDate } = reading
  const merchant = (await receipts.merchantToldFor(shop, reading.merchant)) ?? reading.merchant
  const bookable = total !== null && total > 0 && total <= MOST_CENTIMES
  const known =
    (await receipts.pastCategory(shop, merchant)) ??
    categoryOfLikePaper(reading.text, await receipts.confirmedPapers(shop))
  return {
    date: date !== null && isDay(date) && date <= addDays(shop.today, 1) ? date : null,
    merchant: merchant?.slice(0, 200) ?? null,
    category: known ?? reading.category ?? (reading.kind === 'delivery' ? 'goods' : 'other'),
    amount: inDinars && bookable ? centimes(total) : null,
    taxAmount: inDinars ? taxesOf(reading) : null,
    paymentMethod: reading.paymentMethod,
    note: null,
    status: 'draft' as const,
    supplierId: null,
    dueOn: dueDate !== null && isDay(dueDate) ? dueDate : null,
  }
}

function taxesOf({ taxes, total }: ReceiptReading) {
  const sum = taxes.reduce((sum, tax) => sum + tax.amount, 0)
  return taxes.length > 0 && sum >= 0 && sum <= (total ?? 0) ? centimes(sum) : null
}
