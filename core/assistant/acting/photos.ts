import { readReceiptPhoto } from '../../expenses/receipt-photos.ts'
import { cutOut } from '../../expenses/receipts/cut-out.ts'
import type { ReceiptReading } from '../../expenses/receipts/contract.ts'
import type { SanadError } from '../../errors.ts'
import { sayProblem } from '../../problems/say.ts'
import {
  doubtsOf,
  foreignSum,
  questionAbout,
  questionOfDoubt,
  receiptRead,
  toldNothing,
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

/** As many as an album holds; who sends more is told which were left. */
const MOST_PHOTOS = 10

/** Places on the paper of what the reader doubts, by field. */
type CutOuts = Partial<Record<keyof ReceiptReading['fields'], Uint8Array>>

/** A photo becomes a draft expense: its fields are shown, what is in doubt is asked, and one press confirms it. */
export function readPhotos({ house, said, state }: Matter): Course {
  const sent = said.attachments ?? []
  const images = sent.slice(0, MOST_PHOTOS).map(({ bytes, name }, at) => ({ bytes, name: name ?? at + 1 }))
  const cuts: CutOuts = {}
  const album: Album = { unread: [], left: sent.length - images.length }
  const now = house.clock.now()
  return {
    calls: images.map(({ bytes: image, name }) => ({
      ...call(readReceiptPhoto, { image }, async ({ reading, pages }) => {
        if (images.length === 1) Object.assign(cuts, await cutOutsOf(reading, pages))
      }),
      // One bad photo does not keep the others of its album from being read.
      spared: (why: SanadError) =>
        images.length > 1 && why.code.startsWith('file_') && album.unread.push({ name, why }) > 0,
    })),
    compose: (outputs, tongue) => {
      const reads = outputs.map((output) => readReceiptPhoto.output.parse(output))
      const [only] = reads
      const told = only && images.length === 1 ? tellOne(only, cuts, tongue) : tellAlbum(reads, album, tongue)
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
  const priceless = receipt.kind === 'delivery' && receipt.total === null && !receipt.foreign
  const asked = priceless ? t.of(words.askPriceless) : questionAbout(waiting, t)
  const { caution } = receipt
  const question = asked ?? (caution ? t.of(words.caution[caution]) : questionOfDoubt(read, t))
  const pictures = doubtsOf(receipt).flatMap((field) => {
    const bytes = cuts[field]
    return bytes ? [{ bytes, mime: 'image/jpeg', caption: `${valueOf(read, field, t)} ?` }] : []
  })
  const answer = toldNothing(read) ? t.of(words.nothingRead) : `${receiptRead(read, t)}\n${question}`
  return { answer, pictures, waiting }
}

/** What came of an album beside what was read: photos that can't be, by name or place, and how many were left. */
type Album = { unread: { name: string | number; why: SanadError }[]; left: number }

/** What lacks an amount or a day stays a draft, to be completed where its photo is seen. */
function tellAlbum(reads: readonly ReadPhoto[], { unread, left }: Album, t: Tongue): Told {
  const whole = reads.filter(({ expense }) => expense.amount !== null && expense.date !== null)
  const expenseIds = whole.map(({ expense }) => expense.id)
  const question = whole.length > 0 ? [t.of(words.askAll)(t.number(whole.length))] : []
  const waiting = whole.length > 0 ? { expenseIds, missing: [], foreign: null, corrections: {} } : null
  const refused = unread.map(({ name, why }) => {
    const which = typeof name === 'string' ? name : t.of(words.photoAt)(t.number(name))
    return `• ${which} : ⚠️ ${sayProblem(why.problem, t.voice)}`
  })
  const others = left > 0 ? [t.of(words.onlySome)(t.number(MOST_PHOTOS), t.number(left))] : []
  const read = reads.length > 0 ? [receiptsRead(reads, t)] : []
  return { answer: [...read, ...refused, ...others, ...question].join('\n'), waiting }
}

async function cutOutsOf(reading: ReceiptReading, pages: Uint8Array[]): Promise<CutOuts> {
  const cuts: CutOuts = {}
  for (const field of doubtsOf(reading)) {
    const place = reading.fields[field]
    if (place) cuts[field] = await cutOut(pages, place)
  }
  return cuts
}
