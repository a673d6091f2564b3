import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindOfSound, type Sound } from './sound.ts'

const WITHIN_MS = 60_000
const MOST_LETTERS = 20_000

/**
 * A transcriber on this machine, named by its command line: `whisper-cli -m ggml-small.bin -nt -np -f {file}`.
 * It writes what it heard to its output. One note at a time, within a minute, without a shell, and with
 * nothing of our environment: it needs no key of ours.
 */
export function openLocalVoice(commandLine: string, withinMs = WITHIN_MS) {
  const [command = '', ...words] = wordsOf(commandLine)
  let line: Promise<unknown> = Promise.resolve()

  return (sound: Sound): Promise<string | null> => {
    const heard = line.then(() => hear(sound))
    line = heard.catch(() => null)
    return heard
  }

  async function hear(sound: Sound): Promise<string | null> {
    const folder = await mkdtemp(join(tmpdir(), 'sanad-voice-'))
    try {
      const file = join(folder, kindOfSound(sound.mime)?.name ?? 'voice.ogg')
      await writeFile(file, sound.bytes, { mode: 0o600 })
      const named = words.map((word) => word.replaceAll('{file}', file))
      return await outputOf(command, words.some((word) => word.includes('{file}')) ? named : [...named, file])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  function outputOf(program: string, args: readonly string[]): Promise<string | null> {
    return new Promise((resolve) => {
      const child = spawn(program, args, {
        env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: withinMs,
        killSignal: 'SIGKILL',
      })
      let heard = ''
      child.stdout.setEncoding('utf8').on('data', (piece: string) => {
        heard += piece
        if (heard.length > MOST_LETTERS) child.kill('SIGKILL')
      })
      // A program that is not there, fails or takes too long heard nothing; the person is told so.
      child.on('error', () => resolve(null))
      child.on('close', (code) => resolve(code === 0 ? withoutTimes(heard) : null))
    })
  }
}

/** Words of a command line; quotes keep a path with spaces together. */
function wordsOf(commandLine: string): string[] {
  return [...commandLine.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** whisper.cpp writes `[00:00:00.000 --> 00:00:02.000]  words` unless told otherwise. */
function withoutTimes(heard: string): string | null {
  const text = heard
    .replaceAll(/^\[[\d:., ]+-->[\d:., ]+\]/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}
