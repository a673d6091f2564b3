import { Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'wouter'
import { Button } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { Waiting } from '../frame/states.tsx'
import { Views } from '../frame/views.tsx'
import { Studio } from './studio.tsx'

const Audience = lazy(async () => ({ default: (await import('./audience.tsx')).Audience }))
const Campaigns = lazy(async () => ({ default: (await import('./campaigns.tsx')).Campaigns }))
const NewCampaign = lazy(async () => ({ default: (await import('./new-campaign.tsx')).NewCampaign }))
const OneCampaign = lazy(async () => ({ default: (await import('./one-campaign.tsx')).OneCampaign }))

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
      <Suspense fallback={<Waiting />}>
        {view === undefined && <Studio />}
        {view === 'campaigns' && <Campaigns />}
        {view === 'audience' && <Audience />}
      </Suspense>
      <Suspense fallback={null}>
        {campaign === 'new' && <NewCampaign contentId={address.get('content')} close={close} />}
        {campaign && campaign !== 'new' && <OneCampaign id={campaign} close={close} />}
      </Suspense>
    </>
  )
}

function without(old: URLSearchParams, names: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(old)
  for (const name of names) next.delete(name)
  return next
}
