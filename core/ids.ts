import { randomFillSync } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

let last = 0
let counter = 0

/**
 * An opaque id of 26 characters: the machine's milliseconds, a counter, then 64 random bits.
 * Ids made later in this process sort later, so that "newest first" needs no second column.
 */
export function newId(): string {
  const now = Math.max(Date.now(), last)
  counter = now === last ? counter + 1 : 0
  last = now
  return `${spell(now, 10)}${spell(counter, 3)}${random(13)}`
}

/** Characters drawn evenly from 32 letters and digits without look-alikes. */
export function random(length: number): string {
  let text = ''
  for (let n = 0; n < length; n += 1) text += ALPHABET[randomByte() & 31]
  return text
}

/** Drawn in bulk, since each draw costs as much as a small statement; a byte is used once and wiped. */
const drawn = new Uint8Array(4_096)
let used = drawn.length

function randomByte(): number {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  const byte = drawn[used] ?? 0
  drawn[used] = 0
  used += 1
  return byte
}

function spell(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text
  return text
}
