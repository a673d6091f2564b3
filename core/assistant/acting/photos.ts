import { readReceiptPhoto } from '../../expenses/receipt-photos.ts'
import { cutOut } from '../../expenses/receipts/cut-out.ts'
import type { ReceiptReading } from '../../expenses/receipts/contract.ts'
import { SanadError } from '../../errors.ts'
import {
  doubtsOf,
  foreignSum,
  questionAbout,
  questionOfDoubt,
  receiptRead,
  receiptsRead,
  valueOf,
  type ReadPhoto,
} from '../answering/receipt-answers.ts'
import { receiptWords as words } from '../answering/receipt-words.ts'
import type { Tongue } from '../answering/voice.ts'
import type { WaitingReceipt } from '../conversation/state.ts'
import { call } from './calls.ts'
import type { Composed, Course, Matter } from './course.ts'
import { waitFor } from './receipts.ts'

/** More than an album holds. */
const MOST_PHOTOS = 10

/** Places on the paper of what the reader doubts, by field. */
type CutOuts = Partial<Record<keyof ReceiptReading['fields'], Uint8Array>>

/** A photo becomes a draft expense: its fields are shown, what is in doubt is asked, and one press confirms it. */
export async function readPhotos({ house, caller, said, state }: Matter): Promise<Course> {
  const images: Uint8Array[] = []
  for (const { sha256 } of (said.attachments ?? []).slice(0, MOST_PHOTOS)) {
    const image = await house.parts.files.fetch(caller.business.id, sha256)
    if (!image) throw new SanadError('file_missing', { field: 'image' })
    images.push(image)
  }
  const cuts: CutOuts = {}
  const now = house.clock.now()
  return {
    calls: images.map((image) =>
      call(readReceiptPhoto, { image }, async ({ reading, pages }) => {
        if (images.length === 1) Object.assign(cuts, await cutOutsOf(reading, pages))
      }),
    ),
    compose: (outputs, tongue) => {
      const reads = outputs.map((output) => readReceiptPhoto.output.parse(output))
      const [only] = reads
      const told = only && reads.length === 1 ? tellOne(only, cuts, tongue) : tellSeveral(reads, tongue)
      const { waiting, ...rest } = told
      const pending = waiting && waitFor(waiting, now, tongue)
      return { ...rest, state: { ...state, pending }, capability: readReceiptPhoto.name }
    },
  }
}

type Told = Pick<Composed, 'answer' | 'pictures'> & { waiting: WaitingReceipt | null }

function tellOne(read: ReadPhoto, cuts: CutOuts, t: Tongue): Told {
  const { expense, receipt } = read
  const waiting: WaitingReceipt = {
    expenseIds: [expense.id],
    missing: (['amount', 'date'] as const).filter((field) => expense[field] === null),
    foreign: receipt.foreign ? foreignSum(receipt, t) : null,
    corrections: {},
  }
  const question = questionAbout(waiting, t) ?? questionOfDoubt(read, t)
  const pictures = doubtsOf(receipt).flatMap((field) => {
    const bytes = cuts[field]
    return bytes ? [{ bytes, mime: 'image/jpeg', caption: `${valueOf(read, field, t)} ?` }] : []
  })
  return { answer: `${receiptRead(read, t)}\n${question}`, pictures, waiting }
}

/** What lacks an amount or a day stays a draft, to be completed where its photo is seen. */
function tellSeveral(reads: readonly ReadPhoto[], t: Tongue): Told {
  const whole = reads.filter(({ expense }) => expense.amount !== null && expense.date !== null)
  const expenseIds = whole.map(({ expense }) => expense.id)
  const question = whole.length > 0 ? [t.of(words.askAll)(t.number(whole.length))] : []
  const waiting = whole.length > 0 ? { expenseIds, missing: [], foreign: null, corrections: {} } : null
  return { answer: [receiptsRead(reads, t), ...question].join('\n'), waiting }
}

async function cutOutsOf(reading: ReceiptReading, pages: Uint8Array[]): Promise<CutOuts> {
  const cuts: CutOuts = {}
  for (const field of doubtsOf(reading)) {
    const place = reading.fields[field]
    if (place) cuts[field] = await cutOut(pages, place)
  }
  return cuts
}
