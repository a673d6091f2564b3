import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const weights = [400, 600, 700]
const files = weights.flatMap((weight) => [
  `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff`,
  `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`,
])

/** In this order: Latin letters and digits from the first, Arabic ones from the second. */
export const FONT_FAMILIES = ['IBM Plex Sans', 'IBM Plex Sans Arabic'] as const
/**
 * One font with both alphabets, for drawings: where SVG text takes its letters from two fonts, joined Arabic letters
 * come back as boxes.
 */
export const BOTH_SCRIPTS = 'DejaVu Sans'

let fonts: Buffer[] | undefined

/** The letters that Sanad draws with, as TrueType: shipped with it, so that no machine's own fonts matter. */
export function drawingFonts(): readonly Buffer[] {
  fonts ??= [
    ...files.map((file) => fromWoff(readFileSync(require.resolve(file)))),
    readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
  ]
  return fonts
}

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/** Unpacks a WOFF 1.0 file (W3C, 2012): the same tables, each perhaps deflated, behind another directory. */
function fromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, WOFF_HEADER + at * WOFF_ENTRY))
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY)
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  directory.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  directory.writeUInt16BE(2 ** power * SFNT_ENTRY, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE((count - 2 ** power) * SFNT_ENTRY, 10)
  let position = directory.length
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = SFNT_HEADER + at * SFNT_ENTRY
    directory.write(tag, entry, 'latin1')
    directory.writeUInt32BE(checksum, entry + 4)
    directory.writeUInt32BE(position, entry + 8)
    directory.writeUInt32BE(data.length, entry + 12)
    position += padded(data).length
  }
  return Buffer.concat([directory, ...tables.map(({ data }) => padded(data))])
}

function tableAt(woff: Buffer, entry: number) {
  const [offset, packed, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field))
  if (offset === undefined || packed === undefined || whole === undefined) throw new Error('a cut-off font')
  const bytes = woff.subarray(offset, offset + packed)
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    data: packed < whole ? inflateSync(bytes) : bytes,
  }
}

/** Tables begin at multiples of four. */
function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}
