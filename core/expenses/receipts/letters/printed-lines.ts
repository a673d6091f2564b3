import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gray } from '../paper/gray.ts'
import { asPgm } from './pgm.ts'

/** Reads one line of print. */
export type PrintedLines = {
  read: (strip: Gray) => Promise<{ text: string; sure: number }>
  close: () => Promise<void>
}

const DATA = {
  ara: '@tesseract.js-data/ara/4.0.0_best_int/ara.traineddata.gz',
  fra: '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
}

/**
 * Tesseract with the data of one script, out of the npm package: nothing is fetched, nothing is cached. Arabic and
 * Latin are never asked for in one call: each then reads worse.
 */
export async function openPrintedLines(data: Script): Promise<PrintedLines> {
  const { createWorker, PSM } = await import('tesseract.js')
  const worker = await createWorker(data, 1, {
    langPath: dirname(fileURLToPath(import.meta.resolve(DATA[data]))),
    gzip: true,
    cacheMethod: 'none',
    // Without it an error inside the worker ends the whole process.
    errorHandler: () => {},
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: '200' })
  return {
    read: async (strip) => {
      const { data } = await worker.recognize(asPgm(strip))
      return {
        text: data.text
          .replace(/[\u200e\u200f]/g, '')
          .replace(/\s+/g, ' ')
          // The paper's edge and the lines of a table are read as these.
          .replace(/^[\s|[\]{}]+|[\s|[\]{}]+$/g, ''),
        sure: data.confidence / 100,
      }
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

export type Script = keyof typeof DATA

/** Longer than the pauses inside a lot of photos. */
const LET_GO_AFTER_MS = 60_000

/** Opens a script's reader when it is first asked for, and lets its memory go when nobody has asked for a while. */
export function printedLinesOnDemand(
  open = openPrintedLines,
  letGoAfter = LET_GO_AFTER_MS,
): (script: Script) => Promise<PrintedLines> {
  const opened = new Map<Script, { lines: Promise<PrintedLines>; idle: NodeJS.Timeout }>()
  return (script) => {
    const known = opened.get(script)
    if (known) {
      known.idle.refresh()
      return known.lines
    }
    const lines = open(script)
    const forget = () => {
      clearTimeout(idle)
      opened.delete(script)
    }
    const idle = setTimeout(() => {
      forget()
      void lines.then(({ close }) => close())
    }, letGoAfter).unref()
    opened.set(script, { lines, idle })
    // What could not be opened once may be another time.
    lines.catch(forget)
    return lines
  }
}
