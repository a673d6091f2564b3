import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Sheet } from '../frame/sheet.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { PriceByHand } from './price-by-hand.tsx'
import { PriceByLink } from './price-by-link.tsx'
import { PriceByPhoto } from './price-by-photo.tsx'

const ways = ['hand', 'photo', 'link'] as const

/** A price that was seen at another shop, typed in, read from a photo, or found on a page that is looked at again by itself. */
export function NewPrice({ close }: { close: () => void }) {
  const { t } = useTranslation('market')
  const [way, setWay] = useState<(typeof ways)[number]>('hand')
  return (
    <Sheet title={t('add')} close={close}>
      <div className="mb-4 flex flex-wrap gap-2">
        {ways.map((each) => (
          <Toggle key={each} on={way === each} turn={() => setWay(each)}>
            {t(`ways.${each}`)}
          </Toggle>
        ))}
      </div>
      {way === 'hand' && <PriceByHand close={close} />}
      {way === 'photo' && <PriceByPhoto />}
      {way === 'link' && <PriceByLink close={close} />}
    </Sheet>
  )
}
