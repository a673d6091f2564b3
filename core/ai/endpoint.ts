import { isNear } from '../private-address.ts'
import type { Settings } from '../settings.ts'

export type Provider = 'openai' | 'gemini' | 'local' | 'other'

/** Where a model is reached, and what that place can do. */
export type Endpoint = {
  base: string
  /** Name and port: what an owner agrees to. */
  host: string
  key: string
  /** Null: the first that the server lists. */
  model: string | null
  provider: Provider
  /** What is sent leaves the shop's own network. */
  foreign: boolean
  abilities: Abilities
}

export type Abilities = {
  /** Takes `strict` schemas for tools and answers. */
  strict: boolean
  /** Hands tool calls over in pieces without losing what has to be sent back with them. */
  streamsTools: boolean
  /** How much it may write goes by this name. */
  limit: 'max_completion_tokens' | 'max_tokens'
  /** `audio/transcriptions` with this model; null: sound goes into the conversation itself. */
  transcriber: string | null
}

const OPENAI = 'https://api.openai.com/v1'
const GEMINI = 'generativelanguage.googleapis.com'

const abilities: Record<Provider, Abilities> = {
  openai: { strict: true, streamsTools: true, limit: 'max_completion_tokens', transcriber: 'whisper-1' },
  // Its compatibility layer knows a part of JSON schema, transcribes in the conversation only, and gives a
  // signature with each tool call that it wants back: pieces of a stream lose it.
  gemini: { strict: false, streamsTools: false, limit: 'max_tokens', transcriber: null },
  local: { strict: true, streamsTools: true, limit: 'max_tokens', transcriber: 'whisper-1' },
  other: { strict: true, streamsTools: true, limit: 'max_tokens', transcriber: 'whisper-1' },
}

const usual: Record<Provider, string | null> = {
  openai: 'gpt-4o-mini',
  gemini: 'gemini-2.5-flash',
  local: null,
  other: null,
}

/** The endpoint that the environment names, or null: then rules answer alone. */
export function endpointFrom({ key, base, model }: Settings['ai']): Endpoint | null {
  if (!key && !base) return null
  const url = new URL(base ?? OPENAI)
  const foreign = !isNear(url.hostname)
  const provider = providerOf(url.hostname, foreign)
  return {
    base: url.href.replace(/\/+$/, ''),
    host: url.host,
    // A server of one's own may want none, but the client wants something.
    key: key ?? 'none',
    model: model ?? usual[provider],
    provider,
    foreign,
    abilities: { ...abilities[provider] },
  }
}

function providerOf(hostname: string, foreign: boolean): Provider {
  if (hostname === new URL(OPENAI).hostname) return 'openai'
  if (hostname === GEMINI) return 'gemini'
  return foreign ? 'other' : 'local'
}
