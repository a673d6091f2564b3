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
export async function openPrintedLines(data: keyof typeof DATA): Promise<PrintedLines> {
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
