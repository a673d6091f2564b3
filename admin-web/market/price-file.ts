import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sendFile } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'
import { notify } from '../frame/notices.ts'
import { useProblemText } from '../frame/states.tsx'

/** Prices of a competitor from a file: all of them or, with the first fault named, none. */
export function usePriceFile(id: string) {
  const { t } = useTranslation('market')
  const client = useQueryClient()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: (file: File) => sendFile('/api/market/competitors/:id/prices/import', 'file', file, { id }),
    onSuccess: async ({ body: { imported, errors }, changeId }) => {
      const fault = errors[0]
      if (fault) notify({ text: `${fault.row} · ${fault.path} · ${fault.message}`, tone: 'failed' })
      else notify({ text: t('imported', { count: imported }), changeId })
      await readAgain(client)
    },
    onError: (problem) => notify({ text: problemText(problem), tone: 'failed' }),
  })
}
