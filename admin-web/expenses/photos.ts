import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sendFile, type Output } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'
import { notify } from '../frame/notices.ts'
import { callOrKeep } from '../offline/waiting-line.ts'

export type ReadPhoto = Output<'POST', '/api/expenses/ocr'>

const KEY = ['photos']
const ADDRESS = '/api/expenses/ocr'
const FIELD = 'image'

export async function sendPhoto(file: File): Promise<ReadPhoto> {
  return (await sendFile(ADDRESS, FIELD, file)).body
}

/** Takes photos and has them read one after the other; without a network they are kept for later. */
export function usePhotoLine() {
  const { t } = useTranslation('offline')
  const client = useQueryClient()
  const read = useMutation({
    mutationKey: KEY,
    scope: { id: 'photos' },
    mutationFn: (file: File) =>
      callOrKeep<ReadPhoto>({
        kind: 'photo',
        address: ADDRESS,
        body: { field: FIELD, file },
        said: file.name,
      }),
    onSuccess: async (answer) => {
      if (!answer) return notify({ text: t('kept') })
      await readAgain(client)
    },
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
