import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '../api/client.ts'
import { whoIsHere } from '../api/queries.ts'

/** Whoever looks around in the sample is told so, and how to begin their own. */
export function SampleNote() {
  const { t } = useTranslation('dashboard')
  const here = useQuery(whoIsHere)
  const leave = useMutation({
    mutationFn: () => send('POST', '/api/auth/logout'),
    onSuccess: () => location.assign('/'),
  })
  if (!here.data?.business.sample) return null
  return (
    <p className="mb-5 flex flex-wrap items-center justify-between gap-x-4 rounded-md bg-green-soft px-4 py-1 text-sm print:hidden">
      <span className="py-2">{t('sample')}</span>
      <button
        type="button"
        disabled={leave.isPending}
        onClick={() => leave.mutate()}
        className="min-h-11 font-medium text-green underline-offset-4 hover:underline"
      >
        {t('ownShop')}
      </button>
    </p>
  )
}
