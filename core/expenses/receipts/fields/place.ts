import type { PlaceOnPage } from '../contract.ts'
import type { Piece } from '../letters/piece.ts'

type SeenPage = { pieces: Piece[]; width: number; height: number }

/** The upright rectangle around the pieces, on the page that holds the first of them. */
export function placeOf(pieces: Piece[], pages: SeenPage[]): PlaceOnPage | null {
  const number = pages.findIndex(
    (page) => pieces[0] !== undefined && page.pieces.some((piece) => sameBox(piece, pieces[0]!)),
  )
  const page = pages[Math.max(0, number)]
  if (!page || pieces.length === 0) return null
  const onIt = pieces.map(({ box }) => {
    const w = Math.abs(box.length * Math.cos(box.angle)) + Math.abs(box.height * Math.sin(box.angle))
    const h = Math.abs(box.length * Math.sin(box.angle)) + Math.abs(box.height * Math.cos(box.angle))
    return { x0: box.cx - w / 2, y0: box.cy - h / 2, x1: box.cx + w / 2, y1: box.cy + h / 2 }
  })
  const x = Math.max(0, Math.round(Math.min(...onIt.map((one) => one.x0))))
  const y = Math.max(0, Math.round(Math.min(...onIt.map((one) => one.y0))))
  const w = Math.round(Math.min(page.width, Math.max(...onIt.map((one) => one.x1))) - x)
  const h = Math.round(Math.min(page.height, Math.max(...onIt.map((one) => one.y1))) - y)
  return {
    box: { x, y, w: Math.max(1, w), h: Math.max(1, h) },
    page: Math.max(0, number) + 1,
    pageWidth: page.width,
    pageHeight: page.height,
  }
}

function sameBox(a: Piece, b: Piece): boolean {
  return (
    a === b ||
    (Math.abs(a.box.cx - b.box.cx) < a.box.length &&
      Math.abs(a.box.cy - b.box.cy) < a.box.height &&
      b.text.includes(a.text))
  )
}
