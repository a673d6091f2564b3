import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { leaveLater } from '../api/session.ts'
import { forgetWhatWasRead } from '../offline/caches.ts'

/** Ends the session, and takes what was read from this device: it belongs to who was signed in. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await send('POST', '/api/auth/logout').catch((problem: unknown) => {
        if (!(problem instanceof ApiProblem && problem.code === 'no_network')) throw problem
        leaveLater()
      })
      await forgetWhatWasRead()
    },
    onSuccess: () => {
      client.clear()
      location.assign('/')
    },
  })
}
