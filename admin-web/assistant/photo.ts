import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readAgain } from '../api/queries.ts'
import { sendPhoto } from '../expenses/photos.ts'
import { useProblemText } from '../frame/states.tsx'
import { addMessage } from './conversation.ts'

/** Sends a photo from the conversation: it is read into a draft, which is then confirmed or looked at. */
export function usePhoto() {
  const { t } = useTranslation('assistant')
  const client = useQueryClient()
  const problemText = useProblemText()
  return useMutation({
    // One after the other: the shop's machine reads one page at a time.
    scope: { id: 'photos' },
    mutationFn: (file: File) => {
      addMessage({ from: 'me', text: t('photoSent'), picture: URL.createObjectURL(file) })
      return sendPhoto(file)
    },
    onSuccess: async ({ expense, receipt }) => {
      const { merchant, amount, date } = expense
      const text = merchant && amount !== null ? t('draftRead') : t('draftUnread')
      addMessage({
        from: 'sanad',
        text,
        draft: { id: expense.id, sure: !receipt.needsReview && amount !== null && date !== null },
      })
      await readAgain(client)
    },
    onError: (problem) => addMessage({ from: 'sanad', text: problemText(problem), failed: true }),
  })
}
