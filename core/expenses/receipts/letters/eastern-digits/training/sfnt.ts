import { inflateSync } from 'node:zlib'

const HEADER = 12
const ENTRY = 16
const WOFF_HEADER = 44
const WOFF_ENTRY = 20

/**
 * A web font as the font it was packed from. The library that draws the lines opens no WOFF, and then takes another
 * font without a word.
 */
export function sfntOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, WOFF_HEADER + WOFF_ENTRY * i))
  const power = Math.floor(Math.log2(count))
  const head = Buffer.alloc(HEADER + ENTRY * count)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(2 ** power * ENTRY, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((count - 2 ** power) * ENTRY, 10)
  const parts: Buffer[] = [head]
  let from = head.length
  for (const [i, { tag, sum, data }] of tables.entries()) {
    const at = HEADER + ENTRY * i
    tag.copy(head, at)
    for (const [k, value] of [sum, from, data.length].entries()) head.writeUInt32BE(value, at + 4 + 4 * k)
    const rest = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, rest)
    from += data.length + rest.length
  }
  return Buffer.concat(parts)
}

function tableAt(woff: Buffer, at: number): { tag: Buffer; sum: number; data: Buffer } {
  const [from, packed, length, sum] = [4, 8, 12, 16].map((k) => woff.readUInt32BE(at + k))
  if (from === undefined || packed === undefined || length === undefined || sum === undefined)
    throw new Error('a font that ends in its own list of tables')
  const data = woff.subarray(from, from + packed)
  return { tag: woff.subarray(at, at + 4), sum, data: packed < length ? inflateSync(data) : data }
}
