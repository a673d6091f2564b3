import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'wouter'
import { Button } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { withParameter } from '../frame/search-box.tsx'
import { Views } from '../frame/views.tsx'
import { Competitors } from './competitors.tsx'
import { Country } from './country.tsx'
import { NewPrice } from './new-price.tsx'
import { Prices } from './prices.tsx'
import { ReportBuilder } from './report-builder.tsx'

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
      {view === undefined && <Prices add={() => add(true)} />}
      {view === 'competitors' && <Competitors />}
      {view === 'country' && <Country />}
      {view === 'report' && <ReportBuilder />}
      {adding && <NewPrice close={() => add(false)} />}
    </>
  )
}
