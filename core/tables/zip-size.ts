import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)
const END = 0x06054b50
const ENTRY = 0x02014b50
const MOST_ENTRIES = 2_000

/**
 * Whether all that a zip file holds unpacks into at most `most` bytes. What it declares is not believed:
 * each part is unpacked as far as the limit, and thrown away.
 * Throws where the file is no zip.
 */
export async function unpacksWithin(zip: Buffer, most: number): Promise<boolean> {
  let left = most
  const entries = entriesOf(zip)
  if (entries.length > MOST_ENTRIES) return false
  for (const { packed, stored } of entries) {
    const size = stored ? packed.length : await unpackedSize(packed, left)
    if (size > left) return false
    left -= size
  }
  return true
}

function entriesOf(zip: Buffer): { packed: Buffer; stored: boolean }[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('not a zip file')
  const count = zip.readUInt16LE(end + 10)
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('a broken zip file')
    const [method, size, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ]
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.push({ packed: zip.subarray(start, start + size), stored: method === 0 })
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

async function unpackedSize(packed: Buffer, most: number): Promise<number> {
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, most) })).length
  } catch (error) {
    if (error instanceof RangeError) return Infinity
    throw error
  }
}
