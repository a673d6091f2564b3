import {
  keepPreviousData,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { notify } from '../frame/notices.ts'
import { forgetWhatWasRead } from '../offline/caches.ts'
import { call, send, type Address, type Answer, type Input, type Output } from './client.ts'
import { ApiProblem } from './problem.ts'
import { hasLeft, isLeaving, meet, type Me } from './session.ts'

export function openQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The shop's machine may well be reached where the browser believes itself offline: on its own network, or on itself.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        gcTime: 30 * 60_000,
        retry: (failures, problem) =>
          failures < 2 &&
          !(problem instanceof ApiProblem && problem.status >= 400 && problem.code !== 'busy'),
      },
    },
  })
}

/** Who is signed in; null for nobody. */
export const whoIsHere = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      const { body } = await send<Me>('GET', '/api/auth/me')
      meet(body, Date.now())
      if (isLeaving()) {
        await send('POST', '/api/auth/logout')
        hasLeft()
        return null
      }
      return body
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) {
        await forgetWhatWasRead()
        return null
      }
      throw problem
    }
  },
})

export function reading<P extends Address<'GET'>>(path: P, input: Input<'GET', P>) {
  return queryOptions({
    queryKey: [path, input],
    queryFn: async (): Promise<Output<'GET', P>> => (await call('GET', path, input)).body,
  })
}

/** What an address answers; while other words are searched for, the last answer stays. */
export function useRead<P extends Address<'GET'>>(path: P, input: Input<'GET', P>) {
  return useQuery({ ...reading(path, input), placeholderData: keepPreviousData })
}

type Changing = 'POST' | 'PATCH' | 'DELETE'

type Next<Body> = { onSuccess?: (answer: Answer<Body>) => void }

/**
 * Changes something and reads everything shown again; `said` is told to the person, with a way to undo it. What
 * is to follow comes before that reading, which may well take away the screen that asked for it.
 */
export function useChange<M extends Changing, P extends Address<M>>(
  method: M,
  path: P,
  said?: (body: Output<M, P>) => string,
) {
  const client = useQueryClient()
  const mutation = useMutation<
    Answer<Output<M, P>>,
    ApiProblem,
    { input: Input<M, P>; next: Next<Output<M, P>> }
  >({
    mutationFn: ({ input }) => call(method, path, input),
    onSuccess: async (answer, { next }) => {
      if (said) notify({ text: said(answer.body), changeId: answer.changeId })
      next.onSuccess?.(answer)
      await readAgain(client)
    },
  })
  const mutate = (input: Input<M, P>, next: Next<Output<M, P>> = {}) => mutation.mutate({ input, next })
  return { ...mutation, mutate }
}

/** Nearly every change moves figures on several screens; those on screen are read again, the others when they are opened. */
export function readAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
}
