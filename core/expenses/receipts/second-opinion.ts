import type { ReceiptReading } from './contract.ts'
import { doubtsOf, NEEDED, sureOf, withField, type Needed } from './doubts.ts'
import { datesIn } from './fields/dates.ts'
import type { SeenPage } from './fields/understand.ts'
import type { Piece } from './letters/piece.ts'

/** How many pieces are read again at most: a doubtful photo may cost half a second more, no other pays. */
const MOST_READ = 16
/** From here on a gain of confidence is one of the fields' agreement, and not of rounding. */
const GAIN = 0.08

type Opinion = { page: number; piece: Piece; again: Piece }

/**
 * The reading with its doubtful fields read a second time by another engine. Each other reading of a place is
 * tried by itself and kept when the fields then agree better with one another: neither engine is believed for its
 * own confidence.
 * @param read reads a piece of the page of that number once more
 * @param understand the fields of such pages
 */
export async function withSecondOpinion(
  first: ReceiptReading,
  pages: readonly SeenPage[],
  read: (piece: Piece, page: number) => Promise<{ text: string; sure: number }>,
  understand: (pages: SeenPage[]) => ReceiptReading,
): Promise<ReceiptReading> {
  // A name has nothing that it must agree with.
  const doubts = doubtsOf(first).filter((field) => field !== 'merchant')
  if (doubts.length === 0) return first
  const opinions: Opinion[] = []
  for (const { piece, page } of worthReading(pages, doubts)) {
    const { text, sure } = await read(piece, page)
    if (text !== '') opinions.push({ page, piece, again: secondPiece(piece, text, sure) })
  }
  const asRead = understand([...pages])
  let best = { reading: asRead, pages: [...pages] }
  for (const opinion of opinions.filter(({ piece, again }) => again.text !== piece.text)) {
    const changed = replaced(best.pages, opinion)
    const reading = understand(changed)
    if (isBetter(reading, best.reading, doubts)) best = { reading, pages: changed }
  }
  if (best.reading.total !== asRead.total) return best.reading
  return best.reading.date !== asRead.date ? withField(first, best.reading, 'date') : first
}

/** Where a doubtful field may stand: figures that are not sure, and what could be a day. */
function worthReading(pages: readonly SeenPage[], doubts: Needed[]): { piece: Piece; page: number }[] {
  return pages
    .flatMap(({ pieces }, page) => pieces.map((piece) => ({ piece, page })))
    .filter(({ piece }) => {
      const digits = (piece.text.match(/\d/g) ?? []).length
      if (doubts.includes('total') && digits >= 2 && leastSure(piece) < 0.95) return true
      return doubts.includes('date') && digits >= 4 && datesIn(piece.text).length === 0
    })
    .sort((a, b) => a.piece.sure - b.piece.sure)
    .slice(0, MOST_READ)
}

function leastSure(piece: Piece): number {
  return Math.min(piece.sure, ...piece.signs.filter(({ text }) => /\d/.test(text)).map(({ sure }) => sure))
}

/** No surer than the less sure of the two engines: what it gains it must gain by agreement. */
function secondPiece(piece: Piece, text: string, sure: number): Piece {
  return { ...piece, text, sure: Math.min(piece.sure, sure), signs: [] }
}

function replaced(pages: SeenPage[], { page, piece, again }: Opinion): SeenPage[] {
  return pages.map((one, i) =>
    i === page ? { ...one, pieces: one.pieces.map((other) => (other === piece ? again : other)) } : one,
  )
}

/** No doubtful field is lost or less sure, and one is surer: sums hold, a day or a name is there that was not. */
function isBetter(other: ReceiptReading, best: ReceiptReading, doubts: Needed[]): boolean {
  const gains = NEEDED.map((field) => ({
    field,
    gain: sureOf(other, field) - sureOf(best, field),
  }))
  return (
    gains.every(({ gain }) => gain > -0.02) &&
    gains.some(({ field, gain }) => doubts.includes(field) && gain > GAIN)
  )
}
