import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Seen } from './journeys/flood-process.ts'

const PROGRAM = join(import.meta.dirname, 'journeys', 'flood-process.ts')

export type Crowd = {
  url: string
  key: string
  hands: number
  seconds: number
  turned?: number
  dear?: true
}

/** Lets a crowd in another process ask, and answers what it saw. */
export async function crowd(options: Crowd): Promise<Seen> {
  const args = Object.entries(options).map(([name, value]) =>
    value === true ? `--${name}` : `--${name}=${value}`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], {
    maxBuffer: 512 * 1024 * 1024,
  })
  return JSON.parse(stdout) as Seen
}
