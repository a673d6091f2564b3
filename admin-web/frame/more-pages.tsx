import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

const STEP = 50
const MOST = 100

/** How many lines are asked for: fifty, then a hundred, the most that the API gives at once. */
export function usePageSize() {
  const [pageSize, setPageSize] = useState(STEP)
  return { pageSize, more: pageSize < MOST ? () => setPageSize(MOST) : undefined }
}

export function MorePages({
  shown,
  total,
  more,
}: {
  shown: number
  total: number
  more: (() => void) | undefined
}) {
  const { t } = useTranslation()
  if (shown >= total) return null
  return (
    <div className="flex flex-col items-center gap-2 py-6 text-sm text-quiet">
      <p>{t('shownOf', { shown, total })}</p>
      {more && <Button onClick={more}>{t('more')}</Button>}
    </div>
  )
}
