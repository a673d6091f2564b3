import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { toPng } from '#core/drawing/picture.ts'

const left = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'] // prettier-ignore
const parities = ['LLLLLL', 'LLGLGG', 'LLGGLG', 'LLGGGL', 'LGLLGG', 'LGGLLG', 'LGGGLL', 'LGLGLG', 'LGLGGL', 'LGGLGL'] // prettier-ignore

/** Twelve digits and the thirteenth that answers to them. */
export function ean13(twelve: string): string {
  const sum = Array.from(twelve).reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return `${twelve}${(10 - (sum % 10)) % 10}`
}

/** The bars of an EAN-13, as they are printed on a packet. */
function bars(code: string): string {
  const digits = Array.from(code, Number)
  const inverted = (bits: string) => bits.replace(/\d/g, (bit) => (bit === '0' ? '1' : '0'))
  const of = (digit: number | undefined) => left[digit ?? 0] ?? ''
  const first = digits.slice(1, 7).map((digit, at) =>
    parities[digits[0] ?? 0]?.[at] === 'G'
      ? Array.from(inverted(of(digit)))
          .toReversed()
          .join('')
      : of(digit),
  )
  return `101${first.join('')}01010${digits
    .slice(7)
    .map((digit) => inverted(of(digit)))
    .join('')}101`
}

/** What a phone reads in a QR code on a screenshot; null where there is none. */
export async function qrOn(picture: Uint8Array): Promise<string | null> {
  const file = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(file).buffer }, fireImmediately: true })
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })
  return found?.text ?? null
}

/** A packet or a shelf label: lines of text over a barcode, drawn as a person would photograph it. */
export function packet({ lines, code }: { lines: readonly string[]; code?: string }): Uint8Array {
  const unit = 5
  const words = lines.map(
    (line, at) =>
      `<text x="90" y="${130 + at * 90}" font-family="IBM Plex Sans, IBM Plex Sans Arabic" font-size="62" font-weight="700">${line}</text>`,
  )
  const top = 120 + lines.length * 90
  const drawn = code
    ? Array.from(bars(code), (bit, at) =>
        bit === '1' ? `<rect x="${160 + at * unit}" y="${top}" width="${unit}" height="220"/>` : '',
      )
    : []
  const height = top + (code ? 300 : 60)
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${height}"><rect width="900" height="${height}" fill="#fff"/>${words.join('')}${drawn.join('')}</svg>`,
    900,
  )
}
