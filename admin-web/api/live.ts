import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readAgain } from './queries.ts'
import { wasOurs } from './session.ts'

/** Late enough not to stand in the way of the first figures. */
const AFTER_MILLISECONDS = 3_000
/** Several changes in a row are read again once. */
const GATHER_MILLISECONDS = 250

/** What the server tells of a change, whoever made it. */
export type Heard = {
  person: string
  door: string
  requestId: string | null
  capabilities: string[]
  changeId: string | null
}

/**
 * Reads again what is shown as soon as anything is booked elsewhere: by the bot, another screen, a key.
 * A hidden tab does not listen, since a browser keeps only six connections to one house.
 */
export function useLive(tell: (heard: Heard) => void): void {
  const client = useQueryClient()
  useEffect(() => {
    let source: EventSource | null = null
    let gathering: ReturnType<typeof setTimeout> | undefined
    let gathered: Heard[] = []
    /** Of this page's life: from its beginning nobody listened. */
    let heardUntil = 0
    const hear = (event: MessageEvent<string>) => {
      gathered.push(JSON.parse(event.data) as Heard)
      clearTimeout(gathering)
      gathering = setTimeout(() => {
        // Asked late, so that the answer to a call of our own has come and is known.
        const news = gathered.filter(({ requestId }) => requestId === null || !wasOurs(requestId))
        gathered = []
        if (news.length > 0) void readAgain(client)
        for (const each of news) tell(each)
      }, GATHER_MILLISECONDS)
    }
    const listen = () => {
      if (document.hidden || source) return
      source = new EventSource('/api/live')
      source.addEventListener('quiet', ({ data }: MessageEvent<string>) => {
        // Whatever was booked while nobody listened was not heard.
        const quiet = JSON.parse(data) as number | null
        const deaf = performance.now() - heardUntil
        if (quiet !== null && quiet < deaf + GATHER_MILLISECONDS) void readAgain(client)
      })
      source.addEventListener('error', () => (heardUntil = performance.now()))
      source.addEventListener('changed', hear)
    }
    const turn = () => {
      if (!document.hidden) return listen()
      source?.close()
      source = null
      heardUntil = performance.now()
    }
    const waiting = setTimeout(listen, AFTER_MILLISECONDS)
    document.addEventListener('visibilitychange', turn)
    return () => {
      clearTimeout(waiting)
      clearTimeout(gathering)
      document.removeEventListener('visibilitychange', turn)
      source?.close()
    }
  }, [client, tell])
}
