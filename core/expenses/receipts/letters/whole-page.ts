import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { turn, type Gray, type QuarterTurns } from '../paper/gray.ts'
import { asPgm, MARGIN } from './pgm.ts'
import type { Piece } from './piece.ts'
import type { ReadPage } from './read-page.ts'

/** Letters that were read with at least this confidence make a page that stands upright. */
const UPRIGHT_LETTERS = 40
const UPRIGHT_SURE = 0.6

/** Reads a whole page of Latin writing, turned upright. */
export type WholePage = { read: (page: Gray) => Promise<ReadPage> }

type Word = { text: string; confidence: number; bbox: { x0: number; y0: number; x1: number; y1: number } }

/** Tesseract with its French data alone: the whole reader on machines where onnxruntime does not load. */
export async function openWholePage(): Promise<WholePage> {
  const { createWorker, PSM } = await import('tesseract.js')
  const data = fileURLToPath(import.meta.resolve('@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'))
  const worker = await createWorker('fra', 1, {
    langPath: dirname(data),
    gzip: true,
    cacheMethod: 'none',
    // Without it an error inside the worker ends the whole process.
    errorHandler: () => {},
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' })
  const readUpright = async (page: Gray): Promise<Piece[]> => {
    const { data } = await worker.recognize(asPgm(page), {}, { blocks: true })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((part) => part.lines))
    return lines.flatMap((line) => piecesOf(line.words))
  }
  return {
    read: async (page) => {
      let best: ReadPage & { letters: number } = { page, turned: 0, pieces: [], letters: -1 }
      for (const turned of [0, 1, 3, 2] satisfies QuarterTurns[]) {
        const upright = turn(page, turned)
        const pieces = await readUpright(upright)
        const letters = sureLettersOf(pieces)
        if (letters > best.letters) best = { page: upright, turned, pieces, letters }
        if (letters >= UPRIGHT_LETTERS) break
      }
      return best
    },
  }
}

function sureLettersOf(pieces: Piece[]): number {
  return pieces
    .filter(({ sure }) => sure >= UPRIGHT_SURE)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu) ?? []).length, 0)
}

/** The words of a line as pieces: a wide gap begins another column. */
export function piecesOf(words: Word[]): Piece[] {
  const groups: Word[][] = []
  for (const word of words.filter(({ text }) => text.trim() !== '')) {
    const group = groups[groups.length - 1]
    const last = group?.[group.length - 1]
    const gap = last ? word.bbox.x0 - last.bbox.x1 : Infinity
    if (group && gap < 1.2 * (word.bbox.y1 - word.bbox.y0)) group.push(word)
    else groups.push([word])
  }
  return groups.map(pieceOf)
}

function pieceOf(words: Word[]): Piece {
  const x0 = Math.min(...words.map(({ bbox }) => bbox.x0)) - MARGIN
  const x1 = Math.max(...words.map(({ bbox }) => bbox.x1)) - MARGIN
  const y0 = Math.min(...words.map(({ bbox }) => bbox.y0)) - MARGIN
  const y1 = Math.max(...words.map(({ bbox }) => bbox.y1)) - MARGIN
  return {
    text: words.map(({ text }) => text).join(' '),
    sure: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length / 100,
    signs: [],
    box: { cx: (x0 + x1) / 2, cy: (y0 + y1) / 2, length: x1 - x0, height: y1 - y0, angle: 0 },
  }
}
