import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { buttonLook } from './button.tsx'

export function NoSuchPage() {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col items-center gap-4 py-20">
      <h1 className="text-lg">{t('notFound')}</h1>
      <Link to="/" className={buttonLook('primary')}>
        {t('toDashboard')}
      </Link>
    </div>
  )
}
