import sharp, { type Sharp } from 'sharp'
import { UnreadableImage } from '../../../pictures/unreadable-image.ts'
import type { Gray } from './gray.ts'
import { kindToRead } from './kind.ts'

const MOST_PIXELS = 60_000_000
const LONGEST_SIDE = 2000
/** What is kept of a photo: more than is read, so that a person can still look closer. */
const LONGEST_SIDE_KEPT = 3000
const MOST_PDF_PAGES = 3

/** One page as it lies in the file, upright by what the file says of itself (EXIF). */
export type OpenedPage = {
  gray: Gray
  /** The page in colour, turned clockwise by quarters, to show to a person and to cut places out of. */
  jpeg: (quarters: number) => Promise<Uint8Array>
  /**
   * What is kept in its place: drawn anew from the pixels, so that nothing else that was in the file is in it. Not of a
   * PDF: that is the seller's own paper, its text and signature too, and is kept as it is.
   */
  redrawn: (() => Promise<Uint8Array>) | null
}

/**
 * Opens what a person sent, by its content and never by its name.
 * @throws UnreadableImage with the reason
 */
export async function openImage(bytes: Uint8Array): Promise<OpenedPage[]> {
  const kind = kindToRead(bytes)
  if (kind === 'pdf') return openPdf(bytes)
  if (kind === 'heic') return [await openPixels(await decodeHeic(bytes))]
  return [await openPixels(() => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }))]
}

async function openPixels(source: () => Sharp): Promise<OpenedPage> {
  const within = (side: number) =>
    source()
      .rotate()
      .flatten({ background: 'white' })
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  const shrunk = () => within(LONGEST_SIDE)
  try {
    const { data, info } = await shrunk().greyscale().raw().toBuffer({ resolveWithObject: true })
    if (info.width < 16 || info.height < 16) throw new UnreadableImage('too_small')
    return {
      gray: oneChannel(data, info),
      // sharp turns only once in a chain, and EXIF has had that turn.
      jpeg: async (quarters) => {
        const upright = await shrunk().jpeg({ quality: 82 }).toBuffer()
        return quarters === 0
          ? upright
          : sharp(upright)
              .rotate(quarters * 90)
              .jpeg({ quality: 82 })
              .toBuffer()
      },
      redrawn: () => within(LONGEST_SIDE_KEPT).jpeg({ quality: 88 }).toBuffer(),
    }
  } catch (error) {
    throw asUnreadable(error)
  }
}

function oneChannel(data: Uint8Array, info: { width: number; height: number; channels: number }): Gray {
  const { width, height, channels } = info
  if (channels === 1) return { width, height, data }
  const first = new Uint8Array(width * height)
  for (let i = 0; i < first.length; i++) first[i] = data[i * channels]!
  return { width, height, data: first }
}

function asUnreadable(error: unknown): UnreadableImage {
  if (error instanceof UnreadableImage) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/pixel limit/i.test(message)) return new UnreadableImage('too_many_pixels', { cause: error })
  if (/premature end|truncated|corrupt|unexpected end|end of (file|stream)|invalid/i.test(message)) {
    return new UnreadableImage('truncated', { cause: error })
  }
  return new UnreadableImage('damaged', { cause: error })
}

async function decodeHeic(bytes: Uint8Array): Promise<() => Sharp> {
  const { default: decode } = await import('heic-decode')
  try {
    const images = await decode.all({ buffer: bytes })
    try {
      const first = images[0]
      if (!first) throw new UnreadableImage('damaged')
      if (first.width * first.height > MOST_PIXELS) throw new UnreadableImage('too_many_pixels')
      const { data, width, height } = await first.decode()
      const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength)
      return () => sharp(raw, { raw: { width, height, channels: 4 } })
    } finally {
      images.dispose()
    }
  } catch (error) {
    throw asUnreadable(error)
  }
}

async function openPdf(bytes: Uint8Array): Promise<OpenedPage[]> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(Buffer.from(bytes))
    try {
      const pages: OpenedPage[] = []
      for (let number = 0; number < Math.min(MOST_PDF_PAGES, document.getPageCount()); number++) {
        const page = document.getPage(number)
        const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
        const scale = Math.min(2.5, LONGEST_SIDE / Math.max(width, height, 1))
        const shown = await page.render({ scale, render: 'bitmap' })
        // PDFium gives blue before red.
        const raw = Buffer.from(shown.data)
        for (let i = 0; i + 2 < raw.length; i += 4) {
          const blue = raw[i]!
          raw[i] = raw[i + 2]!
          raw[i + 2] = blue
        }
        const size = { width: shown.width, height: shown.height, channels: 4 as const }
        pages.push({ ...(await openPixels(() => sharp(raw, { raw: size }))), redrawn: null })
      }
      if (pages.length === 0) throw new UnreadableImage('damaged')
      return pages
    } finally {
      document.destroy()
    }
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) {
      throw new UnreadableImage('password', { cause: error })
    }
    throw asUnreadable(error)
  } finally {
    library.destroy()
  }
}
