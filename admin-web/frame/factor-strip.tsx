import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

export const FACTOR_IS_SET_UP = '/settings/security'

/** Where the house is open to the internet: until when a password alone is enough. */
export function FactorStrip({ by, due }: { by: string; due: boolean }) {
  const { t, i18n } = useTranslation()
  const day = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long' }).format(new Date(by))
  return (
    <output className="mb-4 block rounded-md bg-warning-soft px-4 py-3 text-sm">
      {due ? t('factorNow') : t('factorBy', { day })}{' '}
      {!due && (
        <Link to={FACTOR_IS_SET_UP} className="font-medium underline underline-offset-4">
          {t('factorSetUp')}
        </Link>
      )}
    </output>
  )
}
