import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useRead } from '../api/queries.ts'

/** Said where a model is there and not asked: answers are plainer then, and it is known why. For the owner alone. */
export function ModelAway() {
  const { t } = useTranslation(['assistant', 'frame'])
  const standing = useRead('/api/ai/state', {}).data?.standing
  if (standing === undefined || standing === 'ready' || standing === 'off') return null
  return (
    <output className="flex items-center gap-2.5 border-b border-line bg-warning-soft px-4 py-1 text-xs">
      <CloudOff size={16} aria-hidden className="shrink-0 text-warning" />
      <span className="grow py-1.5">{t(`away.${standing}`)}</span>
      {standing !== 'resting' && (
        <Link
          to="/settings/intelligence"
          className="inline-flex min-h-9 items-center font-medium text-green underline-offset-4 hover:underline"
        >
          {t('frame:tabs.settings')}
        </Link>
      )}
    </output>
  )
}
