import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { withoutCheckDigitFault } from './check-digit.ts'

/** What stands on goods in a shop; others on a picture (a link on a poster) say nothing about an item. */
const onGoods = ['EAN13', 'EAN8', 'UPCA', 'UPCE', 'Code128', 'ITF'] as const
const MOST = 8

let reader: Promise<unknown> | undefined

/** The decoder lies in its npm package: nothing is fetched from anywhere. */
function openReader(): Promise<unknown> {
  reader ??= readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))).then(
    (file) =>
      prepareZXingModule({
        overrides: { wasmBinary: new Uint8Array(file).buffer },
        fireImmediately: true,
      }),
  )
  return reader
}

/** The barcodes on a JPEG or PNG, the largest first; none where nothing is found. */
export async function barcodesOn(picture: Uint8Array): Promise<string[]> {
  await openReader()
  const found = await readBarcodes(new Uint8Array(picture), {
    formats: [...onGoods],
    tryHarder: true,
    maxNumberOfSymbols: MOST,
  })
  const sized = found.flatMap(({ isValid, text, format, position }) => {
    const width = Math.hypot(
      position.topRight.x - position.topLeft.x,
      position.topRight.y - position.topLeft.y,
    )
    const code = isValid ? withoutCheckDigitFault(text, format) : null
    return code === null ? [] : [{ code, width }]
  })
  return [...new Set(sized.sort((one, other) => other.width - one.width).map(({ code }) => code))]
}
