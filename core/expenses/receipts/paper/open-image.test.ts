import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openImage } from './open-image.ts'

test('the page that is shown holds neither where the photo was taken nor what hid behind its end', async () => {
  const create = { width: 80, height: 40, channels: 3, background: 'white' } as const
  const photo = await sharp({ create })
    .withExif({ IFD0: { Model: 'téléphone' }, IFD3: { GPSLatitude: '35/1 42/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(50)
  const script = '<script>alert(1)</script>'
  const [page] = await openImage(Buffer.concat([photo, Buffer.from(script)]))
  for (const quarters of [0, 1]) {
    const shown = Buffer.from((await page?.jpeg(quarters)) ?? [])
    expect(await sharp(shown).metadata()).toMatchObject({ format: 'jpeg' })
    expect((await sharp(shown).metadata()).exif).toBeUndefined()
    expect(shown.includes(script)).toBe(false)
  }
})
