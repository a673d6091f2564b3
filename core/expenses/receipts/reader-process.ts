import { readFile } from 'node:fs/promises'
import type { Hints } from './fields/understand.ts'
import {
  openLocalReader,
  type LocalReaderSettings,
  type LocalReading,
  type Redrawn,
} from './local-reading.ts'
import { UnreadableImage, type Unreadable } from '../../pictures/unreadable-image.ts'

/** To read the photo where there are hints, to draw it anew, or both. */
export type Job = { id: number; image: Uint8Array; hints: Hints | null; redraw: boolean }
export type Told =
  | { kind: 'ready' }
  | {
      kind: 'read'
      id: number
      reading: LocalReading | null
      redrawn: Redrawn
      memory: number
      milliseconds: number
    }
  | { kind: 'unreadable'; id: number; reason: Unreadable }
  | { kind: 'failed'; id: number; message: string }

// This file is the whole of a reading process: the web's own process never waits on a photo, and memory
// that a decoder or a network keeps goes back to the machine when the process is replaced.
const settings: LocalReaderSettings = JSON.parse(process.argv[2] ?? '{}')
const reader = await openLocalReader(settings)
// A drawn receipt, read before any photo is: the first photo then finds everything compiled and in memory.
const practice = await readFile(new URL('./practice.png', import.meta.url))
await reader.read(practice, { today: '2026-01-01' })

process.on('message', (job: Job) => {
  void answer(job).then(tell)
})
process.on('disconnect', () => process.exit(0))
tell({ kind: 'ready' })

async function answer({ id, image, hints, redraw }: Job): Promise<Told> {
  const started = performance.now()
  try {
    const bytes = new Uint8Array(image)
    const reading = hints && (await reader.read(bytes, hints, redraw))
    return {
      kind: 'read',
      id,
      reading,
      redrawn: reading ? reading.redrawn : await reader.redraw(bytes),
      memory: process.memoryUsage.rss(),
      milliseconds: performance.now() - started,
    }
  } catch (error) {
    if (error instanceof UnreadableImage) return { kind: 'unreadable', id, reason: error.reason }
    return {
      kind: 'failed',
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

function tell(told: Told): void {
  process.send?.(told)
}
