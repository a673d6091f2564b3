import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Looked } from './look.ts'

/** Looks into books in a thread of its own. Throws what SQLite throws where the file is no database. */
export async function look(file: string, deep: boolean): Promise<Looked> {
  const worker = new Worker(new URL('./look-worker.ts', import.meta.url), { workerData: { file, deep } })
  try {
    const [looked] = (await once(worker, 'message')) as [Looked]
    return looked
  } finally {
    await worker.terminate()
  }
}
