import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useSpeech } from '../frame/speech.ts'

type Compared = Output<'GET', '/api/market/prices'>

/** Our prices beside theirs, item by item; who is cheapest is said in words, not by colour alone. */
export function Comparison({ comparison: { items, unmatched } }: { comparison: Compared }) {
  const { t } = useTranslation('market')
  const { day, money } = useSpeech()
  return (
    <>
      <ul className="grid gap-3 lg:grid-cols-2">
        {items.map((item) => (
          <Item key={item.itemId} item={item} />
        ))}
      </ul>
      {unmatched.length > 0 && (
        <section className="mt-6">
          <h3 className="text-sm font-semibold">{t('notOurs')}</h3>
          <ul className="mt-1 divide-y divide-line border-y border-line text-sm">
            {unmatched.map(({ competitor, product, price, date }) => (
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
      )}
    </>
  )
}

function Item({ item: { name, ourPrice, cheapest, theirs } }: { item: Compared['items'][number] }) {
  const { t } = useTranslation('market')
  const { day, money } = useSpeech()
  return (
    <li className="rounded-md border border-line bg-raised p-4 text-sm">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="font-medium">
          <bdi>{name}</bdi>
        </h3>
        <p className="figure font-semibold">{money(ourPrice)}</p>
      </div>
      <p className={`text-xs ${cheapest.competitorId === null ? 'text-green' : 'text-expense'}`}>
        {cheapest.competitorId === null ? t('weAreCheapest') : t('cheapest', { name: cheapest.name })}
      </p>
      <ul className="mt-2 divide-y divide-line border-t border-line">
        {theirs.map(({ competitorId, competitor, price, date, difference }) => (
          <li key={competitorId} className="flex justify-between gap-3 py-2">
            <span>
              <bdi>{competitor}</bdi> <span className="text-xs text-quiet">{day(date)}</span>
            </span>
            <span className="text-end">
              <span className="figure">{money(price)}</span>
              <span className={`figure block text-xs ${difference < 0 ? 'text-expense' : 'text-quiet'}`}>
                {difference === 0
                  ? t('same')
                  : t(difference < 0 ? 'below' : 'above', { amount: money(Math.abs(difference)) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
