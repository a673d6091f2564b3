import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { buttonLook } from './button.tsx'
import { useMay } from './may.ts'

export function NoSuchPage() {
  const { t } = useTranslation()
  return <Elsewhere said={t('notFound')} />
}

/** There is something, for somebody else. */
export function OwnersPage() {
  const { t } = useTranslation()
  return <Elsewhere said={t('ownersOnly')} />
}

function Elsewhere({ said }: { said: string }) {
  const { t } = useTranslation()
  const figures = useMay()('/')
  return (
    <div className="flex flex-col items-center gap-4 py-20">
      <h1 className="text-lg">{said}</h1>
      <Link to={figures ? '/' : '/tools'} className={buttonLook('primary')}>
        {t(figures ? 'toDashboard' : 'tabs.tools')}
      </Link>
    </div>
  )
}
