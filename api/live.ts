import type { RequestHandler } from 'express'
import type { House } from '#core/perform.ts'
import type { News } from '#core/storage/news.ts'
import { askerOf } from './credentials.ts'

/** Well under the minute after which a proxy closes a silent connection. */
const BEAT_MILLISECONDS = 25_000

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
    response.write('retry: 3000\n\n')
    const stop = house.books.listen(caller.business.id, (news) =>
      response.write(`event: changed\ndata: ${JSON.stringify(told(news))}\n\n`),
    )
    const beat = setInterval(() => {
      // Who was signed out meanwhile hears no more.
      askerOf(house, request, response).then(
        () => response.write(': alive\n\n'),
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
