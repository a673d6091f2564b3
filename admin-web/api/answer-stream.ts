import { answered } from './client.ts'
import { ApiProblem, problemIn } from './problem.ts'

type Hear = { text: (piece: string) => void; reset: () => void }

/**
 * Asks for an answer in pieces. What comes before `answer` is only to be looked at meanwhile: `answer` counts,
 * and it comes alone where the server answers whole. Throws `ApiProblem`.
 */
export async function sendForAnswer<Body>(
  address: string,
  body: string | FormData,
  hear: Hear,
  signal: AbortSignal,
): Promise<Body> {
  const accept = { Accept: 'text/event-stream, application/json;q=0.5' }
  const response = await answered('POST', address, body, accept, signal)
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !response.body)
    return (await response.json()) as Body
  for await (const { name, data } of eventsOf(response.body)) {
    if (name === 'text') hear.text((JSON.parse(data) as { text: string }).text)
    else if (name === 'reset') hear.reset()
    else if (name === 'answer') return JSON.parse(data) as Body
    else if (name === 'problem') throw problemIn(JSON.parse(data), 500)
  }
  throw new ApiProblem({ code: 'no_network', status: 0, detail: '', errors: [] })
}

/** Server-sent events by hand: `EventSource` can't send a body. */
async function* eventsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<{ name: string; data: string }> {
  const reader = stream.getReader()
  const lost = () => {
    throw new ApiProblem({ code: 'no_network', status: 0, detail: '', errors: [] })
  }
  const letters = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read().catch(lost)
    if (done) return
    text += letters.decode(value, { stream: true })
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n')
      text = text.slice(end + 2)
      const field = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}: `))
          .map((line) => line.slice(name.length + 2))
          .join('\n')
      yield { name: field('event'), data: field('data') }
    }
  }
}
