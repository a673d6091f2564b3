import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { receiptReading } from './contract.ts'
import { cutOut } from './cut-out.ts'
import { openReceiptReader } from './reader.ts'
import { UnreadableImage } from './unreadable-image.ts'

const corpus = new URL('../../../tests/corpora/receipts/', import.meta.url)
const reader = openReceiptReader({ cores: 1 })
const hints = { today: '2026-11-23' }
afterAll(() => reader.close())

async function photo(name: string): Promise<Uint8Array> {
  return readFile(new URL(`images/${name}.jpg`, corpus))
}

async function refusal(image: Uint8Array): Promise<string> {
  const error: unknown = await reader.read(image, hints).catch((problem: unknown) => problem)
  return error instanceof UnreadableImage ? error.reason : `not refused: ${String(error)}`
}

describe('a photo', () => {
  test(
    'is read into the fields of the contract, with places that can be cut out',
    { timeout: 60_000 },
    async () => {
      const { reading, page, pages } = await reader.read(await photo('dz-006'), hints)
      expect(receiptReading.parse(reading)).toEqual(reading)
      expect(reading).toMatchObject({
        date: '2023-10-04',
        total: 1_065_050,
        currency: 'DZD',
        paymentMethod: 'transfer',
      })
      const place = reading.fields.total
      if (!place) throw new Error('the total has no place')
      const size = await sharp(page).metadata()
      expect([size.width, size.height]).toEqual([place.pageWidth, place.pageHeight])
      expect((await sharp(await cutOut(pages, place)).metadata()).format).toBe('jpeg')
    },
  )

  test('that lies on its side is read as when it is upright', { timeout: 60_000 }, async () => {
    const turned = await sharp(await photo('dz-006'))
      .rotate(90)
      .jpeg()
      .toBuffer()
    const { reading } = await reader.read(turned, hints)
    expect(reading).toMatchObject({ date: '2023-10-04', total: 1_065_050 })
  })

  test('called off while it waits is not read', { timeout: 60_000 }, async () => {
    const calledOff = new AbortController()
    const image = await photo('dz-006')
    const first = reader.read(image, hints)
    const second = reader.read(image, hints, { signal: calledOff.signal })
    expect(reader.depth()).toBe(2)
    calledOff.abort(new Error('changed my mind'))
    await expect(second).rejects.toThrow('changed my mind')
    await first
    expect(reader.depth()).toBe(0)
  })
})

describe('what is no picture is refused with the reason', () => {
  test('an empty file', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty')
  })

  test('a text, whatever its name', async () => {
    expect(await refusal(new TextEncoder().encode('TOTAL 1 250,00 DA'))).toBe('not_an_image')
  })

  test('a JPEG cut off in the middle', async () => {
    const whole = await photo('dz-006')
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('truncated')
  })

  test('a picture of a hundred million pixels, before it is decoded', { timeout: 60_000 }, async () => {
    const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(await refusal(huge)).toBe('too_many_pixels')
  })
})
