import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useSpeech } from '../frame/speech.ts'

/** Prices of theirs for what we don't sell. */
export function Unmatched({ prices }: { prices: Output<'GET', '/api/market/prices'>['unmatched'] }) {
  const { t } = useTranslation('market')
  const { day, money } = useSpeech()
  if (prices.length === 0) return null
  return (
    <section className="mt-6">
      <h3 className="text-sm font-semibold">{t('notOurs')}</h3>
      <ul className="mt-1 divide-y divide-line border-y border-line text-sm">
        {prices.map(({ competitor, product, price, date }) => (
          <li key={`${competitor}${product}`} className="flex justify-between gap-3 py-2.5">
            <span>
              <bdi>{product}</bdi>
              <span className="block text-xs text-quiet">
                <bdi>{competitor}</bdi> · {day(date)}
              </span>
            </span>
            <span className="figure">{money(price)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
