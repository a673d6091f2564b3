import type { Gray } from '../paper/gray.ts'
import type { SlantedBox } from '../paper/slanted-box.ts'
import { holdsLatin } from './latin-words.ts'
import type { PrintedLines } from './printed-lines.ts'
import { easternDigitsIn, type DigitRun } from './eastern-digits/read.ts'
import type { Piece, Sign } from './piece.ts'
import { stripOf } from './recogniser.ts'
import { wholeWords } from './whole-words.ts'

const DOUBTFUL = 0.88
const DOUBTFUL_BESIDE = 0.8
const DOUBTFUL_ON_ARABIC = 0.93
/** Where nothing is Latin the reader of Latin is sure of nonsense too: `Ciawl` for « اسمنت ». */
const DOUBTFUL_LETTERS_ON_ARABIC = 0.98
const STRIP = 48
const TALLER_STRIP = 64
const SMALL_STRIP = 32
const SURE_ENOUGH = 0.45
/** Below it a short word is tried a third time. */
const SURE_OF_WORD = 0.75
const SHORT = 6
const MOST_READ = 60
const PROBES = 6

/**
 * Reads again, as Arabic, the pieces that the Latin reader doubts: Arabic-Indic digits by their own small
 * reader, the rest by Tesseract. Figures inside such a piece that the Latin reader is sure of are kept.
 * @param sizes the flattened page at several sizes
 */
export async function readArabic(
  pieces: Piece[],
  sizes: Gray[],
  words: () => Promise<PrintedLines>,
): Promise<Piece[]> {
  const probed = pieces
    .flatMap((piece) => apart(piece, DOUBTFUL_BESIDE))
    .filter((piece) => isDoubted(piece, DOUBTFUL))
  if (!(await holdsArabic(longestFirst(probed), sizes, words))) return pieces
  // Where nothing else is Latin, a Latin letter that is not quite sure is none either.
  const alone = !holdsLatin(pieces)
  const parts = pieces.flatMap((piece) => apart(piece, alone ? DOUBTFUL_ON_ARABIC : DOUBTFUL_BESIDE))
  const least = (piece: Piece) =>
    !alone ? DOUBTFUL : hasLetters(piece) ? DOUBTFUL_LETTERS_ON_ARABIC : DOUBTFUL_ON_ARABIC
  const doubted = longestFirst(parts.filter((piece) => isDoubted(piece, least(piece))))
  const boxes = parts.map((piece) => piece.box)
  const whole = (piece: Piece): Piece => ({ ...piece, box: wholeWords(piece.box, boxes, sizes) })
  const runs = new Map(doubted.map((piece) => [piece, digitsOf(whole(piece), sizes)]))
  const eastern = [...runs.values()].filter((run) => run !== null && run.alone && run.text.length > 1).length
  const western = parts.filter((piece) => piece.sure > 0.9 && /\d.*\d/.test(piece.text)).length
  const readAgain = new Map<Piece, Piece[]>()
  let left = MOST_READ
  for (const piece of doubted) {
    const run = eastern > western ? (runs.get(piece) ?? null) : null
    const grown = whole(piece)
    const again = run ? [digitPiece(grown, run)] : []
    for (const rest of run ? besides(grown, run) : [grown]) {
      if (left-- <= 0) break
      const { text, sure } = await readTwice(rest.box, sizes, await words())
      const enough = piece.sure >= DOUBTFUL_ON_ARABIC ? SURE_OF_WORD : 0.5
      if (isArabic(text) && (sure >= enough || piece.sure < 0.6))
        again.push({ text, sure, signs: [], box: rest.box })
    }
    readAgain.set(piece, again)
  }
  if (eastern > western) {
    // The Latin reader can be sure of nonsense where the figures are not its own.
    const nearlyAll = eastern > 2 * western
    for (const piece of parts) {
      if (readAgain.has(piece) || piece.sure > (nearlyAll ? 1 : 0.97)) continue
      const grown = whole(piece)
      const run = digitsOf(grown, sizes)
      if (run?.alone && run.sure > (nearlyAll ? 0.65 : 0.8)) readAgain.set(piece, [digitPiece(grown, run)])
    }
  }
  return parts.flatMap((piece) => {
    const again = readAgain.get(piece)
    return again && again.length > 0 ? again : [piece]
  })
}

function longestFirst(pieces: Piece[]): Piece[] {
  return [...pieces].sort((a, b) => b.box.length - a.box.length)
}

/**
 * Large and tight print is read better from another strip, and a short word from a small one: a doubtful reading is
 * tried again, and the surest kept.
 */
async function readTwice(box: SlantedBox, sizes: Gray[], words: PrintedLines) {
  const first = await words.read(stripOf(sizes, box, TALLER_STRIP))
  const short = box.length < SHORT * box.height
  if (isArabic(first.text) && first.sure >= (short ? SURE_OF_WORD : SURE_ENOUGH)) return first
  const second = surer(first, await words.read(stripOf(sizes, wider(box), STRIP)))
  if (!short || (isArabic(second.text) && second.sure >= SURE_OF_WORD)) return second
  return surer(second, await words.read(stripOf(sizes, wider(box), SMALL_STRIP)))
}

type Said = { text: string; sure: number }

function surer(one: Said, other: Said): Said {
  const better = isArabic(other.text) && (other.sure > one.sure || !isArabic(one.text))
  return better ? other : one
}

function hasLetters({ text }: Piece): boolean {
  return /[a-z]/i.test(text.replace(/\b(?:da|dzd|kg|tva|ttc|ht)\b/gi, ''))
}

/** A blurred Latin page has doubtful pieces too: when the longest of them hold no Arabic, none is read as such. */
async function holdsArabic(
  doubted: Piece[],
  sizes: Gray[],
  words: () => Promise<PrintedLines>,
): Promise<boolean> {
  for (const piece of doubted.filter((one) => one.box.length > one.box.height * 1.3).slice(0, PROBES)) {
    const { text, sure } = await (await words()).read(stripOf(sizes, wider(piece.box), STRIP))
    if (isArabic(text) && sure >= 0.55 && (text.match(/[\u0621-\u064a]/g) ?? []).length >= 4) return true
  }
  return false
}

function isDoubted(piece: Piece, least: number): boolean {
  if (piece.box.length < piece.box.height * 0.5) return false
  const figures = /^[\d\s.,:/xX*-]+(?:DA|DZD)?$/.test(piece.text) && piece.text.length > 2
  return piece.sure < (figures ? 0.8 : least)
}

/** A piece whose figures are sure but whose rest is not becomes two or three pieces. */
function apart(piece: Piece, least: number): Piece[] {
  if (piece.signs.length < 4) return [piece]
  const run = longestSureFigures(piece.signs)
  if (!run) return [piece]
  const outside = piece.signs.filter((_, i) => i < run.from || i >= run.to)
  if (outside.length === 0) return [piece]
  const sure = outside.reduce((sum, sign) => sum + sign.sure, 0) / outside.length
  if (sure >= least) return [piece]
  const step = 0.5 / Math.max(1, piece.signs.length)
  const left = run.from === 0 ? 0 : Math.max(0, piece.signs[run.from]!.at - step)
  const right = run.to === piece.signs.length ? 1 : Math.min(1, piece.signs[run.to - 1]!.at + step)
  const cuts: [number, number, Sign[]][] = [
    [0, left, piece.signs.slice(0, run.from)],
    [left, right, piece.signs.slice(run.from, run.to)],
    [right, 1, piece.signs.slice(run.to)],
  ]
  return cuts
    .filter(([from, to]) => (to - from) * piece.box.length > piece.box.height * 0.4)
    .map(([from, to, signs]) => partOf(piece, from, to, signs))
}

function longestSureFigures(signs: Sign[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  for (let from = 0; from < signs.length; from++) {
    let to = from
    while (to < signs.length && /^[\d.,/:-]$/.test(signs[to]!.text) && signs[to]!.sure > 0.75) to++
    const digits = signs.slice(from, to).filter((sign) => /\d/.test(sign.text)).length
    if (digits >= 3 && (!best || to - from > best.to - best.from)) best = { from, to }
    if (to > from) from = to
  }
  return best
}

function partOf(piece: Piece, from: number, to: number, signs: Sign[]): Piece {
  const sure = signs.length === 0 ? 0 : signs.reduce((sum, sign) => sum + sign.sure, 0) / signs.length
  const moved = signs.map((sign) => ({
    ...sign,
    at: Math.min(1, Math.max(0, (sign.at - from) / (to - from))),
  }))
  return {
    text: signs
      .map((sign) => sign.text)
      .join('')
      .trim(),
    sure,
    signs: moved,
    box: boxPart(piece.box, from, to),
  }
}

function boxPart(box: SlantedBox, from: number, to: number): SlantedBox {
  const middle = ((from + to) / 2 - 0.5) * box.length
  return {
    ...box,
    cx: box.cx + middle * Math.cos(box.angle),
    cy: box.cy + middle * Math.sin(box.angle),
    length: (to - from) * box.length,
  }
}

type Run = DigitRun & { alone: boolean; width: number }

/** The Arabic-Indic digits of a piece: nearly all of it, or a long run beside words. */
function digitsOf(piece: Piece, sizes: Gray[]): Run | null {
  const strip = stripOf(sizes, longer(piece.box), STRIP)
  const run = easternDigitsIn(strip)
  if (!run) return null
  // Beside letters an alif and the dots of letters pass for ones and zeros.
  if (run.others > 0 && !/[٢-٩]/.test(run.text)) return null
  const alone = run.others <= Math.max(1, run.glyphs * 0.34) && run.sure > 0.62
  const within = run.glyphs >= 3 && run.sure > 0.8
  return alone || within ? { ...run, alone, width: strip.width } : null
}

function digitPiece(piece: Piece, run: Run): Piece {
  const box = boxPart(longer(piece.box), Math.max(0, run.from / run.width), Math.min(1, run.to / run.width))
  return { text: run.text, sure: run.sure, signs: [], box }
}

/** A little of the paper at both ends, so that no sign is cut. */
function longer(box: SlantedBox): SlantedBox {
  return { ...box, length: box.length + box.height * 0.3 }
}

/** What stands left and right of the digits and is wide enough to be a word. */
function besides(piece: Piece, run: Run): Piece[] {
  const box = longer(piece.box)
  const sides: [number, number][] = [
    [0, run.from / run.width],
    [run.to / run.width, 1],
  ]
  return sides
    .filter(([from, to]) => (to - from) * box.length > box.height)
    .map(([from, to]) => ({ text: '', sure: 0, signs: [], box: boxPart(box, from, to) }))
}

/** Arabic letters reach further up and down than the detector, trained on other scripts, marks. */
function wider(box: SlantedBox): SlantedBox {
  return { ...box, height: box.height * 1.15, length: box.length + box.height * 0.2 }
}

function isArabic(text: string): boolean {
  const arabic = (text.match(/[\u0621-\u064a]/g) ?? []).length
  const latin = (text.match(/[a-z]/gi) ?? []).length
  return arabic >= 2 && arabic > latin
}
