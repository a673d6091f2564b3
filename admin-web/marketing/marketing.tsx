import { useTranslation } from 'react-i18next'
import { PageHead } from '../frame/page-head.tsx'
import { Audience } from './audience.tsx'
import { Campaigns } from './campaigns.tsx'
import { Studio } from './studio.tsx'

/** What to say, to whom, and what it brought. */
export function Marketing() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('tabs.marketing')} />
      <div className="flex flex-col gap-10">
        <Studio />
        <Campaigns />
        <Audience />
      </div>
    </>
  )
}
