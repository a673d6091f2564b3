import type { QueryClient } from '@tanstack/react-query'
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { sendFile, type Output } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'

export type ReadPhoto = Output<'POST', '/api/expenses/ocr'>
export type Duplicate = ReadPhoto['duplicates'][number]

const KEY = ['photos']

export async function sendPhoto(client: QueryClient, file: File): Promise<ReadPhoto> {
  const { body } = await sendFile('/api/expenses/ocr', 'image', file)
  client.setQueryData(duplicatesKey(body.expense.id), body.duplicates)
  return body
}

export function duplicatesKey(expenseId: string): readonly string[] {
  return ['duplicates', expenseId]
}

/** Takes photos and has them read one after the other. */
export function usePhotoLine() {
  const client = useQueryClient()
  const read = useMutation({
    mutationKey: KEY,
    scope: { id: 'photos' },
    mutationFn: (file: File) => sendPhoto(client, file),
    onSuccess: () => readAgain(client),
  })
  const line = useMutationState({
    filters: { mutationKey: KEY },
    select: ({ mutationId, state }) => ({
      id: mutationId,
      file: state.variables as File,
      problem: state.error,
      done: state.status === 'success',
      waits: state.isPaused,
    }),
  })
  return { take: (file: File) => read.mutate(file), line: line.filter(({ done }) => !done) }
}
