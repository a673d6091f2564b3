import { useTranslation } from 'react-i18next'
import type { Item } from '#core/inventory/contract.ts'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { useUnit } from '../frame/units.ts'

/** As far ahead as the books look. */
const A_YEAR = 365
/** From then on it has to be sold. */
const SOON = 14

/** What is left of each delivery that bears a date, the first to expire first. */
export function Dates({ item: { id, unit } }: { item: Item }) {
  const { t } = useTranslation('inventory')
  const { day, number } = useSpeech()
  const unitName = useUnit()
  const dated = useRead('/api/inventory/expiring', { itemId: id, days: A_YEAR })
  if (!dated.data || dated.data.items.length === 0) return null
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t('dates')}</h3>
      <ul className="divide-y divide-line text-sm">
        {dated.data.items.map(({ expiresOn, days, quantity }) => (
          <li key={expiresOn} className="flex justify-between gap-3 py-2">
            <span>
              {day(expiresOn)}{' '}
              <span className={`text-xs ${look(days)}`}>
                {days < 0 && t('expired')}
                {days === 0 && t('expiresToday')}
                {days > 0 && t('expiresIn', { count: days, shown: number(days) })}
              </span>
            </span>
            <span className="figure">
              {number(quantity)} <bdi className="text-quiet">{unitName(unit, quantity)}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-quiet">{t('datesNote')}</p>
    </section>
  )
}

function look(days: number): string {
  if (days < 0) return 'text-danger'
  return days <= SOON ? 'text-warning' : 'text-quiet'
}
