import type { RequestHandler } from 'express'
import { SanadError } from '#core/errors.ts'
import { isFactorDue, type House } from '#core/perform.ts'
import type { News } from '#core/storage/news.ts'
import { askerOf } from './credentials.ts'

/** Well under the minute after which a proxy closes a silent connection. */
const BEAT_MILLISECONDS = 25_000
/** In a shop where much is booked, who listens is not asked about at each line. */
const TRUSTED_MILLISECONDS = 250
/** A page that has not taken so much is asleep; it asks for the present state when it comes again. */
const MOST_UNREAD_BYTES = 256 << 10

/** Server-sent events: whoever is signed in hears at once what any door has booked for the business. */
export function liveHandler(house: House): RequestHandler {
  return async (request, response) => {
    const { caller } = await askerOf(house, request, response)
    if (isFactorDue(caller)) throw new SanadError('second_factor_first')
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
    let known = performance.now()
    /** Who was signed out meanwhile hears no more. */
    const stillHere = (text: string) =>
      void askerOf(house, request, response).then(
        () => {
          known = performance.now()
          say(text)
        },
        () => response.end(),
      )
    const beat = setInterval(() => stillHere(': alive\n\n'), BEAT_MILLISECONDS)
    const stop = house.books.listen(caller.business.id, (news) => {
      const text = `event: changed\ndata: ${JSON.stringify(told(news))}\n\n`
      if (performance.now() - known > TRUSTED_MILLISECONDS) stillHere(text)
      else say(text)
    })
    request.on('close', () => {
      clearInterval(beat)
      stop()
    })
  }
}

function told({ businessId: _own, ...news }: News) {
  return news
}
