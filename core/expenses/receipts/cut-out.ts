import sharp from 'sharp'
import type { PlaceOnPage } from './contract.ts'

/** The picture of one field's place with a little around it, JPEG: sent when just that field is asked for. */
export async function cutOut(pages: Uint8Array[], place: PlaceOnPage): Promise<Uint8Array> {
  const page = pages[place.page - 1]
  if (!page) throw new RangeError(`no page ${place.page}`)
  const { x, y, w, h } = place.box
  const around = Math.round(h * 0.8) + 8
  const left = Math.max(0, Math.min(place.pageWidth - 1, Math.round(x - around)))
  const top = Math.max(0, Math.min(place.pageHeight - 1, Math.round(y - around)))
  const width = Math.max(1, Math.min(place.pageWidth - left, Math.round(w + 2 * around)))
  const height = Math.max(1, Math.min(place.pageHeight - top, Math.round(h + 2 * around)))
  const part = sharp(page).extract({ left, top, width, height })
  return part
    .resize({ width: Math.min(1200, Math.max(width, 480)) })
    .jpeg({ quality: 88 })
    .toBuffer()
}
