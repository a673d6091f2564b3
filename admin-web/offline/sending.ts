import { useQueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { useEffect } from 'react'
import { readAgain, whoIsHere } from '../api/queries.ts'
import { everyWord } from '../frame/language.ts'
import { notify } from '../frame/notices.ts'
import { networkAnswers, whenNetworkChanges } from './network.ts'
import { readLine, sendLine, TIME_TO_SEND } from './waiting-line.ts'

/** Sends what waits whenever there is a chance: at the start, when the network is back, when the page is looked at, and every now and then. */
export function useSending(): void {
  const client = useQueryClient()
  useEffect(() => {
    const go = async () => {
      // The token may have changed while the network was away; the answer tells whether there is one, too.
      if ((await readLine()) === 0) return
      await client.fetchQuery({ ...whoIsHere, staleTime: 0, retry: false }).catch(() => null)
      if (!networkAnswers()) return
      const count = await sendLine()
      if (count === 0) return
      await everyWord()
      notify({ text: i18next.t('offline:sent', { count }) })
      await readAgain(client)
    }
    const back = () => void go()
    const seen = () => {
      if (document.visibilityState === 'visible') back()
    }
    back()
    const stop = whenNetworkChanges(() => {
      if (networkAnswers()) back()
    })
    addEventListener('online', back)
    addEventListener(TIME_TO_SEND, back)
    document.addEventListener('visibilitychange', seen)
    return () => {
      stop()
      removeEventListener('online', back)
      removeEventListener(TIME_TO_SEND, back)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [client])
}
