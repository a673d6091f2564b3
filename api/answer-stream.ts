import type { Request, Response } from 'express'
import type { Listener } from '#core/assistant/contract.ts'
import { problemOf, problemBody } from './problems.ts'

export function wantsPieces(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream'
}

/**
 * An answer as server-sent events: `working` (what is being done), `text` (a piece to show after the others),
 * `reset` (what was shown is taken back), and at the end `answer` with the JSON that a plain call answers, which
 * counts; or `problem`, as problem details.
 */
export async function answerInPieces(
  request: Request,
  response: Response,
  answer: (listener: Listener) => Promise<string>,
): Promise<void> {
  let shown = false
  const listener: Listener = {
    working: (step) => send('working', JSON.stringify(step)),
    text(piece) {
      shown = true
      send('text', JSON.stringify({ text: piece }))
    },
    reset() {
      shown = false
      send('reset', '{}')
    },
  }
  // Nothing is sent before it is known that there will be an answer in pieces: a refusal keeps its own status.
  let open = false
  const send = (event: string, data: string) => {
    if (!open) begin(response)
    open = true
    if (!response.destroyed) response.write(`event: ${event}\ndata: ${data}\n\n`)
  }
  try {
    const json = await answer(listener)
    const { answer: text } = JSON.parse(json) as { answer: string }
    if (!shown) listener.text(text)
    send('answer', json)
  } catch (error) {
    if (!open) throw error
    send('problem', JSON.stringify(problemBody(request, response, problemOf(error))))
  }
  response.end()
}

function begin(response: Response): void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Compressing would hold the pieces back until there are enough of them.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  response.flushHeaders()
}
