import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOn } from '../storage/program.ts'
import { kindOfSound, type Sound } from './sound.ts'

const WITHIN_MS = 60_000

/**
 * A transcriber on this machine, named by its command line: `whisper-cli -m ggml-small.bin -nt -np -f {file}`.
 * It writes what it heard to its output. One note at a time, within a minute, without a shell, and with
 * nothing of our environment: it needs no key of ours.
 */
export function openLocalVoice(commandLine: string, withinMs = WITHIN_MS) {
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
      // A program that is not there, fails or takes too long heard nothing; the person is told so.
      const { code, output } = await runOn(file, commandLine, withinMs)
      return code === 0 ? withoutTimes(output) : null
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** whisper.cpp writes `[00:00:00.000 --> 00:00:02.000]  words` unless told otherwise. */
function withoutTimes(heard: string): string | null {
  const text = heard
    .replaceAll(/^\[[\d:., ]+-->[\d:., ]+\]/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}
