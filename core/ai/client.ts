import type OpenAI from 'openai'
import type { Endpoint } from './endpoint.ts'

export type Client = { openai: OpenAI; model: string }

/** Opened by the first call: a house without a model never loads it. */
export function clientOf(endpoint: Endpoint): (signal: AbortSignal) => Promise<Client> {
  let opened: Promise<OpenAI> | undefined
  let model = endpoint.model
  return async (signal) => {
    opened ??= open(endpoint)
    const openai = await opened
    // A server of one's own serves what it was started with, under whatever name.
    model ??= (await openai.models.list({ signal })).data[0]?.id ?? 'default'
    return { openai, model }
  }
}

async function open({ key, base }: Endpoint): Promise<OpenAI> {
  const { default: OpenAIClient } = await import('openai')
  return new OpenAIClient({
    apiKey: key,
    baseURL: base,
    // attempts.ts alone asks again.
    maxRetries: 0,
    // What the environment may hold for other programs is not ours.
    organization: null,
    project: null,
    logLevel: 'off',
    // What was allowed to go to one place is not handed on to another.
    fetchOptions: { redirect: 'error' },
  })
}
