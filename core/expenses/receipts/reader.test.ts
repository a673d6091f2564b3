import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { receiptReading } from './contract.ts'
import { cutOut } from './cut-out.ts'
import { openReceiptReader } from './reader.ts'
import { pdfOf } from '../../../tests/drawn-receipt.ts'
import { UnreadableImage } from '../../pictures/unreadable-image.ts'

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
  test('is read into the fields of the contract, with places that can be cut out', async () => {
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
  })

  test('that lies on its side is read as when it is upright', { timeout: 60_000 }, async () => {
    const turned = await sharp(await photo('dz-006'))
      .rotate(90)
      .jpeg()
      .toBuffer()
    const { reading } = await reader.read(turned, hints)
    expect(reading).toMatchObject({ date: '2023-10-04', total: 1_065_050 })
  })

  test('in the format of iPhones is read like any other', { timeout: 60_000 }, async () => {
    const heic = new URL('../../../tests/corpora/receipts/other-formats/dz-006.heic', import.meta.url)
    const { reading } = await reader.read(await readFile(heic), hints)
    expect(reading).toMatchObject({ date: '2023-10-04', total: 1_065_050 })
  })

  test('is read by Tesseract where the networks do not load', async () => {
    const other = openReceiptReader({ cores: 1, modelPath: fileURLToPath(new URL('.', import.meta.url)) })
    try {
      const { reading } = await other.read(await photo('dz-006'), hints)
      expect(reading.date).toBe('2023-10-04')
    } finally {
      await other.close()
    }
  })

  test('is read by Tesseract alone where that is asked for, upright and on its side', async () => {
    const other = openReceiptReader({ cores: 1, engine: 'tesseract' })
    const upright = await photo('dz-006')
    const turned = await sharp(upright).rotate(90).jpeg().toBuffer()
    try {
      for (const image of [upright, turned]) {
        const { reading } = await other.read(image, hints)
        expect(reading).toMatchObject({ date: '2023-10-04', total: 1_065_050 })
      }
    } finally {
      await other.close()
    }
  })

  test('that is no picture, in the middle of a line, stops none of the others', async () => {
    const good = await photo('dz-006')
    const cut = good.subarray(0, good.length / 2)
    const told = await Promise.allSettled([
      reader.read(good, hints),
      reader.read(cut, hints, { asker: 'chat 2' }),
      reader.read(good, hints),
    ])
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(reader.depth()).toBe(0)
  })

  test('inside a PDF is read from its page', { timeout: 60_000 }, async () => {
    const { reading, pages } = await reader.read(
      pdfOf([
        'LIBRAIRIE ENNOUR',
        'Date 15/09/2025',
        'Total HT 1 000,00',
        'TVA 19% 190,00',
        'NET A PAYER 1 190,00 DA',
      ]),
      hints,
    )
    expect(reading).toMatchObject({ date: '2025-09-15', total: 119_000, currency: 'DZD' })
    expect(pages).toHaveLength(1)
  })

  test('called off while it waits is not read', { timeout: 60_000 }, async () => {
    const calledOff = new AbortController()
    const image = await photo('dz-006')
    const first = reader.read(image, hints)
    const second = reader.read(image, hints, { signal: calledOff.signal, asker: 'chat 2' })
    expect(reader.depth()).toBe(2)
    expect([reader.placeOf('chat 2'), reader.placeOf('chat 3')]).toEqual([1, null])
    calledOff.abort(new Error('changed my mind'))
    await expect(second).rejects.toThrow('changed my mind')
    await first
    expect(reader.depth()).toBe(0)
  })
})

describe('a reading process', () => {
  test('that is stuck is killed, and its photo is taken up by another', async () => {
    const other = openReceiptReader({ cores: 1, limits: { stuckAfter: 5_000 } })
    try {
      await other.warm()
      const [stuck] = other.processes()
      if (stuck === undefined) throw new Error('no process is ready')
      process.kill(stuck, 'SIGSTOP')
      // Drawn anew and not read: that is soon done on any machine, so that the limit may be short.
      expect((await other.redraw(await photo('dz-006')))?.length).toBeGreaterThan(0)
      expect(other.processes()).not.toContain(stuck)
    } finally {
      await other.close()
    }
  })

  test('that holds too much memory is replaced, and the next photo is read', async () => {
    const other = openReceiptReader({ cores: 1, limits: { bloated: 1 } })
    try {
      await other.warm()
      const before = other.processes()
      await other.read(await photo('dz-006'), hints)
      const { reading } = await other.read(await photo('dz-006'), hints)
      expect(reading.total).toBe(1_065_050)
      expect(before).toHaveLength(1)
      expect(other.processes()).not.toContain(before[0])
    } finally {
      await other.close()
    }
  })

  test('that dies twice over one photo gives it up, and the reader stays open', async () => {
    const other = openReceiptReader({ cores: 1, limits: { stuckAfter: 1 } })
    try {
      await expect(other.read(await photo('dz-006'), hints)).rejects.toThrow('the reading process ended')
      expect(other.depth()).toBe(0)
    } finally {
      await other.close()
    }
  })
})

describe('what is no picture is refused with the reason', () => {
  test('an empty file', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty')
  })

  test('a text, whatever its name', async () => {
    expect(await refusal(new TextEncoder().encode('TOTAL 1 250,00 DA'))).toBe('not_an_image')
  })

  test('a PDF that asks for a password', async () => {
    expect(await refusal(pdfOf(['NET A PAYER 1 190,00 DA'], true))).toBe('password')
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
