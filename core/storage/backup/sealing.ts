import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { SanadError } from '../../errors.ts'

// A sealed file is a header and frames. Each frame is AES-256-GCM under a key that scrypt makes of the passphrase;
// its nonce counts the frames and marks the last one (the STREAM construction of Hoang, Reyhanitabar, Rogaway and
// Vizár, 2015), so that frames can't be cut off, doubled or put in another order without it showing.

const MAGIC = Buffer.from('SANAD-SEALED-1\n')
const SALT = 16
const PREFIX = 7
const TAG = 16
const FRAME = 1 << 20
/** OWASP's Password Storage Cheat Sheet (2024): N = 2^17, r = 8, p = 1, which takes 128 MiB. */
const COST = { log2N: 17, r: 8, p: 1 }
const MOST_MEMORY = 512 << 20
const HEADER = MAGIC.length + 3 + SALT + PREFIX

/** Whether these first bytes of a file begin a sealed one. */
export function isSealed(head: Uint8Array): boolean {
  return MAGIC.equals(head.subarray(0, MAGIC.length))
}

/** Seals what is written into it. */
export function sealing(passphrase: string): Transform {
  const salt = randomBytes(SALT)
  const prefix = randomBytes(PREFIX)
  const header = Buffer.concat([MAGIC, Buffer.from([COST.log2N, COST.r, COST.p]), salt, prefix])
  const key = keyOf(passphrase, COST, salt)
  const waiting = new Waiting()
  let frame = 0

  const sealed = (plain: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, frame++, last)).setAAD(header)
    const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return Buffer.concat([lengthOf(body, last), body])
  }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting.add(chunk)
      // One byte more than a frame has to be there: the last frame is only known at the end.
      while (waiting.size > FRAME) stream.push(sealed(waiting.take(FRAME), false))
      done()
    },
    flush(done) {
      stream.push(sealed(waiting.take(waiting.size), true))
      done()
    },
  })
  stream.push(header)
  return stream
}

/** Opens what `sealing` sealed. Fails with `backup_unusable` for another passphrase and for a file that was changed or cut off. */
export function opening(passphrase: string): Transform {
  const waiting = new Waiting()
  let header: Buffer | undefined
  let key: Buffer | undefined
  let frame = 0
  let ended = false

  const opened = (body: Buffer, last: boolean): Buffer => {
    if (!header || !key) throw new Error('a frame before its header')
    const at = body.length - TAG
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(header.subarray(-PREFIX), frame, last))
    decipher.setAAD(header).setAuthTag(body.subarray(at))
    try {
      const plain = Buffer.concat([decipher.update(body.subarray(0, at)), decipher.final()])
      frame++
      return plain
    } catch {
      throw unusable(frame === 0 ? 'passphrase_wrong' : 'damaged')
    }
  }
  const take = (stream: Transform) => {
    if (!header) {
      if (waiting.size < HEADER) return
      header = waiting.take(HEADER)
      const [log2N = 0, r = 0, p = 0] = header.subarray(MAGIC.length)
      key = keyOf(passphrase, { log2N, r, p }, header.subarray(MAGIC.length + 3, -PREFIX))
    }
    for (let next = nextFrame(waiting); next && !ended; next = nextFrame(waiting)) {
      waiting.take(4)
      ended = next.last
      stream.push(opened(waiting.take(next.length), next.last))
    }
    if (ended && waiting.size > 0) throw unusable('damaged')
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting.add(chunk)
      orFail(done, () => take(this))
    },
    flush: (done) =>
      orFail(done, () => {
        if (!ended) throw unusable('damaged')
      }),
  })
}

function nextFrame(waiting: Waiting): { length: number; last: boolean } | null {
  if (waiting.size < 4) return null
  const said = waiting.peek(4).readUInt32BE()
  const [length, last] = [said & 0x7fff_ffff, said >= 0x8000_0000]
  if (length < TAG || length > FRAME + TAG) throw unusable('damaged')
  return waiting.size >= 4 + length ? { length, last } : null
}

function lengthOf(body: Buffer, last: boolean): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length + (last ? 0x8000_0000 : 0))
  return length
}

function nonce(prefix: Buffer, frame: number, last: boolean): Buffer {
  const counted = Buffer.alloc(5)
  counted.writeUInt32BE(frame)
  counted[4] = last ? 1 : 0
  return Buffer.concat([prefix, counted])
}

function keyOf(passphrase: string, { log2N, r, p }: typeof COST, salt: Buffer): Buffer {
  // A file that asks for more than we would ever write is not ours: it wants the memory.
  if (log2N > 20 || r > 16 || p > 4 || log2N < 10 || r < 1 || p < 1) throw unusable('damaged')
  return scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 2 ** log2N, r, p, maxmem: MOST_MEMORY })
}

function unusable(reason: 'passphrase_wrong' | 'damaged'): SanadError<'backup_unusable'> {
  return new SanadError('backup_unusable', { reason })
}

function orFail(done: TransformCallback, work: () => void): void {
  try {
    work()
    done()
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)))
  }
}

/** Bytes that came and are not used yet; joined only when they are taken. */
class Waiting {
  size = 0
  #chunks: Buffer[] = []

  add(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.size += chunk.length
  }

  peek(length: number): Buffer {
    const [first] = this.#chunks
    if (this.#chunks.length > 1 && first && first.length < length)
      this.#chunks = [Buffer.concat(this.#chunks)]
    return (this.#chunks[0] ?? Buffer.alloc(0)).subarray(0, length)
  }

  take(length: number): Buffer {
    const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks)
    const taken = (all ?? Buffer.alloc(0)).subarray(0, length)
    const rest = (all ?? Buffer.alloc(0)).subarray(length)
    this.#chunks = rest.length > 0 ? [rest] : []
    this.size -= length
    return taken
  }
}
