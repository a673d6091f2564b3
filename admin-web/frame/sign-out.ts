import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../api/client.ts'
import { forgetWhatWasRead } from '../offline/caches.ts'

/** Ends the session, and takes what was read from this device: it belongs to who was signed in. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      await send('POST', '/api/auth/logout')
      await forgetWhatWasRead()
    },
    onSuccess: () => {
      client.clear()
      location.assign('/')
    },
  })
}
