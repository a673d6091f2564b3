import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shareDevice } from './shared.ts'

/** Why nothing waits on this device, said where it matters, and how that is changed by who may. */
export function StaysInForm() {
  const { t } = useTranslation('offline')
  const [own, setOwn] = useState(false)
  if (own) return <p className="mt-1 text-green">{t('ownNow')}</p>
  return (
    <p className="mt-1 text-quiet">
      {t('staysInForm')}{' '}
      <button
        type="button"
        onClick={() => void shareDevice(false).then(() => setOwn(true))}
        className="font-medium text-green underline underline-offset-4"
      >
        {t('isMine')}
      </button>
    </p>
  )
}
