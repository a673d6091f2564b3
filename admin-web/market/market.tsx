import { Plus, Store } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { PageHead } from '../frame/page-head.tsx'
import { Empty, Shown } from '../frame/states.tsx'
import { Comparison } from './comparison.tsx'
import { NewPrice } from './new-price.tsx'
import { Seasons } from './seasons.tsx'

/** What others ask for the same goods, and what the calendar brings. */
export function Market() {
  const { t } = useTranslation(['market', 'frame'])
  const [adding, setAdding] = useState(false)
  const compared = useRead('/api/market/prices', {})
  const add = (
    <Button look="primary" onClick={() => setAdding(true)}>
      <Plus size={18} aria-hidden /> {t('add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('frame:tabs.market')}>{add}</PageHead>
      <div className="flex flex-col gap-8">
        <section>
          <h2 className="mb-2 font-semibold">{t('prices')}</h2>
          <Shown
            query={compared}
            isEmpty={({ items, unmatched }) => items.length + unmatched.length === 0}
            empty={
              <Empty icon={<Store />} title={t('empty')} say={t('emptySay')}>
                {add}
              </Empty>
            }
          >
            {(comparison) => <Comparison comparison={comparison} />}
          </Shown>
        </section>
        <Seasons />
      </div>
      {adding && <NewPrice close={() => setAdding(false)} />}
    </>
  )
}
