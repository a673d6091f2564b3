import { useTranslation } from 'react-i18next'
import type { Me } from '../api/session.ts'
import { opensTo } from '../frame/may.ts'

/** Questions that whoever is here may ask: those of the figures are for who sees them. */
export function useAsks({ user }: Me): string[] {
  const { t } = useTranslation('assistant')
  if (!opensTo(user, '/')) return [t('tries.left')]
  return [t('tries.question'), t('tries.best'), t('tries.order'), t('tries.debt')]
}
