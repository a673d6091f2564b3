import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { beforeAll, expect, test } from 'vitest'
import { SanadError } from '../../errors.ts'
import { isSealed, opening, sealing } from './sealing.ts'

const plain = randomBytes(2_500_000)
let sealed: Buffer
beforeAll(async () => {
  sealed = await through(plain, sealing('une phrase'))
})

test('what was sealed comes back with the same passphrase, however the bytes are cut', async () => {
  expect(isSealed(sealed)).toBe(true)
  expect([...sealed.subarray(15, 18)], 'what the passphrase was stretched by').toEqual([17, 8, 1])
  expect(sealed.includes(plain.subarray(0, 32))).toBe(false)
  expect((await through(sealed, opening('une phrase'), 10_007)).equals(plain)).toBe(true)
  const nothing = await through(Buffer.alloc(0), sealing('x'))
  expect(await through(nothing, opening('x'))).toHaveLength(0)
})

test.each([
  ['another passphrase', 'passphrase_wrong', 'autre', () => sealed],
  ['a changed byte', 'damaged', 'une phrase', () => changed(sealed, sealed.length - 40)],
  ['an end cut off', 'damaged', 'une phrase', () => sealed.subarray(0, -900_000)],
  ['an end cut off between two frames', 'damaged', 'une phrase', () => sealed.subarray(0, 41 + 1_048_596)],
  ['something behind its end', 'damaged', 'une phrase', () => Buffer.concat([sealed, Buffer.alloc(4)])],
] as const)('%s is noticed', async (_what, reason, passphrase, file) => {
  const error = await through(file(), opening(passphrase)).catch((problem: unknown) => problem)
  expect(error).toBeInstanceOf(SanadError)
  expect(error).toMatchObject({ code: 'backup_unusable', facts: { reason } })
})

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

async function through(bytes: Buffer, stream: NodeJS.ReadWriteStream, size = 64_000): Promise<Buffer> {
  const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
  const out: Buffer[] = []
  await pipeline(Readable.from(cuts), stream, async (read) => {
    for await (const chunk of read) out.push(Buffer.from(chunk))
  })
  return Buffer.concat(out)
}
