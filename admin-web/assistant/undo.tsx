import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Check, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/client.ts'
import { readAgain } from '../api/queries.ts'
import { notify } from '../frame/notices.ts'
import { useProblemText } from '../frame/states.tsx'

/** Takes back what was just booked, where it was said. */
export function Undo({ changeId }: { changeId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const problemText = useProblemText()
  const undo = useMutation({
    mutationFn: () => call('POST', '/api/changes/:id/undo', { id: changeId }),
    onSuccess: () => readAgain(client),
    onError: (problem) => notify({ text: problemText(problem), tone: 'failed' }),
  })
  if (undo.isSuccess) {
    return (
      <p className="inline-flex items-center gap-1.5 py-1 text-xs text-quiet">
        <Check size={14} aria-hidden /> {t('undone')}
      </p>
    )
  }
  return (
    <button
      type="button"
      disabled={undo.isPending}
      onClick={() => undo.mutate()}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-md border border-line bg-raised px-3 text-xs font-medium text-quiet transition hover:border-edge hover:text-ink disabled:opacity-50"
    >
      <Undo2 size={15} aria-hidden className="points" /> {t('undo')}
    </button>
  )
}
