import { Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'wouter'
import { Button } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { withParameter } from '../frame/search-box.tsx'
import { Waiting } from '../frame/states.tsx'
import { Views } from '../frame/views.tsx'
import { Prices } from './prices.tsx'

// The prices stand before the other views, and before the forms with their rules, are fetched.
const Competitors = lazy(async () => ({ default: (await import('./competitors.tsx')).Competitors }))
const Country = lazy(async () => ({ default: (await import('./country.tsx')).Country }))
const ReportBuilder = lazy(async () => ({ default: (await import('./report-builder.tsx')).ReportBuilder }))
const NewPrice = lazy(async () => ({ default: (await import('./new-price.tsx')).NewPrice }))

/** What others ask for the same goods, what the calendar and the country bring, and a report of it all. */
export function Market() {
  const { t } = useTranslation(['market', 'frame'])
  const { view } = useParams<{ view?: string }>()
  const [address, setAddress] = useSearchParams()
  const adding = address.get('add') === 'price'
  const add = (on: boolean) => setAddress((old) => withParameter(old, 'add', on ? 'price' : ''))
  return (
    <>
      <PageHead title={t('frame:tabs.market')}>
        <Button look="primary" onClick={() => add(true)}>
          <Plus size={18} aria-hidden /> {t('add')}
        </Button>
      </PageHead>
      <Views
        label={t('frame:tabs.market')}
        views={[
          { to: '/market', name: t('views.prices') },
          { to: '/market/competitors', name: t('views.competitors') },
          { to: '/market/country', name: t('views.country') },
          { to: '/market/report', name: t('views.report') },
        ]}
      />
      <Suspense fallback={<Waiting />}>
        {view === undefined && <Prices add={() => add(true)} />}
        {view === 'competitors' && <Competitors />}
        {view === 'country' && <Country />}
        {view === 'report' && <ReportBuilder />}
      </Suspense>
      <Suspense fallback={null}>{adding && <NewPrice close={() => add(false)} />}</Suspense>
    </>
  )
}
