import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { signed } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'

export type Compared = Output<'GET', '/api/market/prices'>['items'][number]
type Theirs = Compared['theirs'][number]

/** A row for each item of ours, a column for each of the others; cards on a phone. */
export function PriceTable({ items, open }: { items: readonly Compared[]; open: (itemId: string) => void }) {
  const { t } = useTranslation('market')
  const { money } = useSpeech()
  const others = namesOf(items)
  if (items.length === 0) return null
  return (
    <>
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-raised @2xl:hidden">
        {items.map((item) => (
          <li key={item.itemId}>
            <button
              type="button"
              onClick={() => open(item.itemId)}
              className="flex w-full items-center gap-3 p-4 text-start text-sm"
            >
              <span className="min-w-0 grow">
                <span className="flex items-baseline justify-between gap-3">
                  <bdi className="truncate font-medium">{item.name}</bdi>
                  <span className="figure font-semibold">{money(item.ourPrice)}</span>
                </span>
                <Best item={item} />
              </span>
              <ChevronRight size={18} aria-hidden className="points shrink-0 text-quiet" />
            </button>
          </li>
        ))}
      </ul>
      <div className="overflow-x-auto rounded-md border border-line bg-raised @max-2xl:hidden print:block">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-quiet">
              <th className="px-4 py-3 text-start font-normal">{t('product')}</th>
              <th className="px-4 py-3 text-end font-normal">{t('ours')}</th>
              {others.map(([id, name]) => (
                <th key={id} className="px-4 py-3 text-end font-normal">
                  <bdi>{name}</bdi>
                </th>
              ))}
              <th className="px-4 py-3 text-start font-normal">{t('verdict')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {items.map((item) => (
              <tr
                key={item.itemId}
                className="cursor-pointer hover:bg-sunken"
                onClick={() => open(item.itemId)}
              >
                <td className="px-4 py-2.5 text-start font-medium">
                  <button type="button" dir="auto" aria-label={item.name} className="min-h-8 text-start">
                    {item.name}
                  </button>
                </td>
                <td className="figure px-4 text-end font-semibold">{money(item.ourPrice)}</td>
                {others.map(([id]) => (
                  <Cell key={id} price={item.theirs.find(({ competitorId }) => competitorId === id)} />
                ))}
                <td className="px-4">
                  <Best item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Cell({ price }: { price: Theirs | undefined }) {
  const { money, day } = useSpeech()
  if (!price) return <td className="px-4 text-end text-quiet">–</td>
  const { difference } = price
  return (
    <td className="px-4 py-2 text-end" title={day(price.date)}>
      <span className="figure block">{money(price.price)}</span>
      {difference !== 0 && (
        <span className={`figure text-xs ${difference < 0 ? 'text-expense' : 'text-quiet'}`}>
          {signed(difference, money(difference))}
        </span>
      )}
    </td>
  )
}

/** Said in words, never by colour alone. */
function Best({ item: { cheapest, ourPrice, theirs } }: { item: Compared }) {
  const { t } = useTranslation('market')
  const { money } = useSpeech()
  if (cheapest.competitorId !== null) {
    const amount = money(ourPrice - cheapest.price)
    return (
      <span className="text-xs text-expense">{t('cheaperElsewhere', { name: cheapest.name, amount })}</span>
    )
  }
  const next = Math.min(...theirs.map(({ price }) => price))
  return (
    <span className="text-xs text-green">
      {next > ourPrice ? t('weAreCheaperBy', { amount: money(next - ourPrice) }) : t('weAreCheapest')}
    </span>
  )
}

/** Those who were seen most stand first. */
function namesOf(items: readonly Compared[]): [id: string, name: string][] {
  const seen = new Map<string, { name: string; times: number }>()
  for (const { theirs } of items) {
    for (const { competitorId, competitor } of theirs) {
      seen.set(competitorId, { name: competitor, times: (seen.get(competitorId)?.times ?? 0) + 1 })
    }
  }
  return [...seen]
    .toSorted(([, one], [, other]) => other.times - one.times)
    .map(([id, { name }]) => [id, name])
}
