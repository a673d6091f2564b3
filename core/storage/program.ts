import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const MOST_LETTERS = 20_000

/** How a program of this machine ended: its code, null where it is not there, was killed or took too long. */
export type Ended = { code: number | null; output: string }

/**
 * Runs a program that the machine's own person named by its command line on one file (`{file}`, else at the end), without
 * a shell and with nothing of our environment: it needs no key of ours.
 */
export function runOn(file: string, commandLine: string, withinMs: number): Promise<Ended> {
  const [program = '', ...words] = wordsOf(commandLine)
  const named = words.map((word) => word.replaceAll('{file}', file))
  const args = words.some((word) => word.includes('{file}')) ? named : [...named, file]
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: withinMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece
      if (output.length > MOST_LETTERS) child.kill('SIGKILL')
    })
    child.on('error', () => resolve({ code: null, output }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** Whether this machine has the program that a command line names, and lets us run it. */
export function isThere(commandLine: string): boolean {
  const [program = ''] = wordsOf(commandLine)
  const folders = program.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => {
    try {
      accessSync(folder ? join(folder, program) : program, constants.X_OK)
      return true
    } catch {
      // Which is what was asked.
      return false
    }
  })
}

/** Words of a command line; quotes keep a path with spaces together. */
function wordsOf(commandLine: string): string[] {
  return [...commandLine.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}
