import { describe, expect, it } from 'vitest'
import { endpointFrom } from './endpoint.ts'

const from = (base: string | undefined, key?: string) =>
  endpointFrom({ key, base, model: undefined, monthlyBudgetUsd: undefined, voiceCommand: undefined })

describe('an endpoint', () => {
  it('is none without a key and an address', () => {
    expect(from(undefined)).toBeNull()
  })

  it('is OpenAI’s own with a key alone, and foreign', () => {
    expect(from(undefined, 'sk')).toMatchObject({ host: 'api.openai.com', provider: 'openai', foreign: true })
  })

  it('of Gemini is asked without strict schemas', () => {
    const endpoint = from('https://generativelanguage.googleapis.com/v1beta/openai/', 'k')
    expect(endpoint).toMatchObject({ provider: 'gemini', foreign: true })
    expect(endpoint?.abilities).toMatchObject({ strict: false, streamsTools: false, transcriber: null })
  })

  it.each([
    'http://127.0.0.1:8080/v1',
    'http://localhost:11434/v1',
    'http://192.168.1.20:1234/v1',
    'http://[::1]:8080/v1',
    'http://ollama:11434/v1',
    'http://atelier.local/v1',
  ])('%s stays in the shop and needs no key', (base) => {
    expect(from(base)).toMatchObject({ provider: 'local', foreign: false })
  })

  it.each(['https://openrouter.ai/api/v1', 'http://8.8.8.8/v1', 'https://local.example.com/v1'])(
    '%s leaves the shop',
    (base) => {
      expect(from(base)).toMatchObject({ provider: 'other', foreign: true })
    },
  )
})
