import type OpenAI from 'openai'
import type { Ask, Asker } from './asking.ts'
import { MOST_TOKENS } from './asking.ts'
import type { openLocalVoice } from './local-voice.ts'
import { kindOfSound, MOST_SOUND_MEGABYTES, secondsOf, type Sound } from './sound.ts'
import { turnOf } from './turn.ts'

const HEAR_WITHIN_MS = 20_000
const WORD_FOR_WORD =
  'Write down word for word what is said, in the language it is said in. Answer nothing else.'

export type Heard = { text: string; by: 'local' | 'endpoint' }

/** The words of a voice note, or null where nobody hears or nothing was heard. */
export function hearBy(ask: Ask | null, hearHere: ReturnType<typeof openLocalVoice> | null) {
  return async (asker: Asker, sound: Sound): Promise<Heard | null> => {
    const kind = kindOfSound(sound.mime)
    if (!kind || sound.bytes.length > MOST_SOUND_MEGABYTES * 1024 * 1024) return null
    // On the shop's own machine first: nothing leaves.
    const here = hearHere && (await hearHere(sound))
    if (here) return { text: here, by: 'local' }
    const text = ask && (await hearThere(ask, asker, sound, kind))
    return text ? { text, by: 'endpoint' } : null
  }
}

async function hearThere(
  ask: Ask,
  asker: Asker,
  sound: Sound,
  kind: { name: string; format: string },
): Promise<string | null> {
  const estimate = { inputTokens: 0, outputTokens: 0, soundSeconds: secondsOf(sound) }
  const limits = { purpose: 'voice' as const, estimate, until: Date.now() + HEAR_WITHIN_MS }
  const text = await ask(asker, limits, async ({ openai, model }, { abilities }, signal) => {
    if (abilities.transcriber) {
      const { toFile } = await import('openai')
      const file = await toFile(sound.bytes, kind.name, { type: sound.mime })
      const heard = await openai.audio.transcriptions.create(
        { model: abilities.transcriber, file },
        { signal },
      )
      return { value: heard.text, model: abilities.transcriber, usage: estimate }
    }
    // The client's own types know two formats only; endpoints that hear in a conversation take what phones record.
    const data = Buffer.from(sound.bytes).toString('base64')
    const spoken = { type: 'input_audio', input_audio: { data, format: kind.format } }
    const completion = await openai.post<OpenAI.Chat.ChatCompletion>('/chat/completions', {
      body: {
        model,
        messages: [
          { role: 'system', content: WORD_FOR_WORD },
          { role: 'user', content: [spoken] },
        ],
        [abilities.limit]: MOST_TOKENS,
      },
      signal,
    })
    const { turn, usage } = turnOf(completion)
    return { value: turn.text, model, usage: usage ?? estimate }
  })
  return text?.trim() || null
}
