import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import type { Gray } from '../../paper/gray.ts'
import { easternDigitsIn } from './read.ts'
import { sfntOf } from './training/sfnt.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanad-plex-'))
const PLEX = join(folder, 'plex.ttf')
const woff = import.meta
  .resolve('@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff')
writeFileSync(PLEX, sfntOf(readFileSync(fileURLToPath(woff))))
afterAll(() => rmSync(folder, { recursive: true }))

/** A strip of writing as it is cut out of a page, left to right. */
async function strip(text: string, { onBlack = false } = {}): Promise<Gray> {
  const drawn = sharp({
    text: {
      text: `\u202d${text}\u202c`,
      font: 'IBM Plex Sans Arabic Medium 24',
      fontfile: PLEX,
      dpi: 100,
      rgba: true,
    },
  }).flatten({ background: '#fff' })
  const framed = sharp(
    await drawn.extend({ top: 8, bottom: 8, left: 12, right: 12, background: '#fff' }).png().toBuffer(),
  )
  const { data, info } = await (onBlack ? framed.negate() : framed)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = Uint8Array.from({ length: info.width * info.height }, (_, i) => data[i * info.channels]!)
  return { width: info.width, height: info.height, data: pixels }
}

describe('Arabic-Indic digits', () => {
  test.each(['٦٧٩', '١٢٥٠', '٣٨٤٦', '٥٧٠', '٠٧٨'])('%s is read as it is written', async (number) => {
    expect(easternDigitsIn(await strip(number))?.text).toBe(number)
  })

  test('keep the separators of thousands and of centimes', async () => {
    expect(easternDigitsIn(await strip('٦٬٤٣٠'))?.text).toBe('٦,٤٣٠')
    expect(easternDigitsIn(await strip('٨٥٠٫٠٠'))?.text).toBe('٨٥٠,٠٠')
  })

  test('make a date and a time', async () => {
    expect(easternDigitsIn(await strip('٢٠٢٦/٠٤/١١'))?.text).toBe('٢٠٢٦/٠٤/١١')
    expect(easternDigitsIn(await strip('١٠:٥٨'))?.text).toBe('١٠:٥٨')
  })

  test('are read in white on black, as sums are often printed', async () => {
    expect(easternDigitsIn(await strip('٩٤٧٠', { onBlack: true }))?.text).toBe('٩٤٧٠')
  })

  test('are not seen in a row of dots', async () => {
    expect(easternDigitsIn(await strip('٠٠٠٠٠٠'))).toBeNull()
  })
})
