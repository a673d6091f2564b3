import { copyFile, rename, rm } from 'node:fs/promises'
import { random } from '../ids.ts'

/** Renames, or copies first where the two lie on different disks. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const aside = `${to}.${random(6)}`
    await copyFile(from, aside)
    await rename(aside, to)
    await rm(from)
  }
}
