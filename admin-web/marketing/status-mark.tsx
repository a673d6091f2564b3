import { useTranslation } from 'react-i18next'
import type { CampaignStatus } from '#core/marketing/contract.ts'

const looks: Record<CampaignStatus, string> = {
  draft: 'bg-sunken text-quiet',
  approved: 'bg-green-soft text-green',
  scheduled: 'bg-warning-soft text-warning',
  sent: 'bg-green text-on-green',
  published: 'bg-green text-on-green',
  finished: 'border border-line text-quiet',
}

export function StatusMark({ status }: { status: CampaignStatus }) {
  const { t } = useTranslation('marketing')
  return (
    <span className={`rounded-full px-2.5 py-0.5 text-xs whitespace-nowrap ${looks[status]}`}>
      {t(`statuses.${status}`)}
    </span>
  )
}
