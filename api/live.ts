import type { RequestHandler } from 'express'
import type { House } from '#core/perform.ts'
import type { News } from '#core/storage/news.ts'
import { askerOf } from './credentials.ts'

/** Well under the minute after which a proxy closes a silent connection. */
const BEAT_MILLISECONDS = 25_000
/** A page that has not taken so much is asleep; it asks for the present state when it comes again. */
const MOST_UNREAD_BYTES = 256 << 10

/** Server-sent events: whoever is signed in hears at once what any door has booked for the business. */
export function liveHandler(house: House): RequestHandler {
  return async (request, response) => {
    const { caller } = await askerOf(house, request, response)
    response.set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Compressing would hold back each line until there are enough of them.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    })
    response.flushHeaders()
    const quiet = house.books.quietMilliseconds(caller.business.id)
    // Whoever has read the books since then has missed nothing.
    response.write(`retry: 3000\n\nevent: quiet\ndata: ${JSON.stringify(quiet)}\n\n`)
    const say = (text: string) => {
      if (response.writableLength > MOST_UNREAD_BYTES) response.destroy()
      else response.write(text)
    }
    const stop = house.books.listen(caller.business.id, (news) =>
      say(`event: changed\ndata: ${JSON.stringify(told(news))}\n\n`),
    )
    const beat = setInterval(() => {
      // Who was signed out meanwhile hears no more.
      askerOf(house, request, response).then(
        () => say(': alive\n\n'),
        () => response.end(),
      )
    }, BEAT_MILLISECONDS)
    request.on('close', () => {
      clearInterval(beat)
      stop()
    })
  }
}

function told({ businessId: _own, ...news }: News) {
  return news
}
