import { useTranslation } from 'react-i18next'
import { whyNotInstalled } from '../offline/worker.ts'

/** Whether Sanad opens without a network on this device, and if not, why. */
export function Installed() {
  const { t } = useTranslation('settings')
  const why = whyNotInstalled()
  if (why) return <p className="text-sm text-quiet">{t(`notInstalled.${why}`)}</p>
  return (
    <p className="text-sm text-quiet">
      <span className="font-medium text-ink">{t('installable')}</span>
      <br />
      {t('installHow')}
    </p>
  )
}
