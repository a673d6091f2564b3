import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'wouter'
import { Button } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { Views } from '../frame/views.tsx'
import { Audience } from './audience.tsx'
import { Campaigns } from './campaigns.tsx'
import { NewCampaign } from './new-campaign.tsx'
import { OneCampaign } from './one-campaign.tsx'
import { Studio } from './studio.tsx'

/** What to say, to whom, and what it brought. */
export function Marketing() {
  const { t } = useTranslation(['marketing', 'frame'])
  const { view } = useParams<{ view?: string }>()
  const [address, setAddress] = useSearchParams()
  const campaign = address.get('campaign')
  const close = () => setAddress((old) => without(old, ['campaign', 'content']))
  return (
    <>
      <PageHead title={t('frame:tabs.marketing')}>
        <Button onClick={() => setAddress((old) => ({ ...Object.fromEntries(old), campaign: 'new' }))}>
          <Plus size={18} aria-hidden /> {t('newCampaign')}
        </Button>
      </PageHead>
      <Views
        label={t('frame:tabs.marketing')}
        views={[
          { to: '/marketing', name: t('studio') },
          { to: '/marketing/campaigns', name: t('campaigns') },
          { to: '/marketing/audience', name: t('audience') },
        ]}
      />
      {view === undefined && <Studio />}
      {view === 'campaigns' && <Campaigns />}
      {view === 'audience' && <Audience />}
      {campaign === 'new' && <NewCampaign contentId={address.get('content')} close={close} />}
      {campaign && campaign !== 'new' && <OneCampaign id={campaign} close={close} />}
    </>
  )
}

function without(old: URLSearchParams, names: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(old)
  for (const name of names) next.delete(name)
  return next
}
